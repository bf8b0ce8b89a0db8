import type { Exhibition } from '../content/schema/index.ts';
import type { ExhibitionAnswer, KioskBridge, SettingsAnswer, Setup } from './bridge.ts';

/** What a test in a plain browser can see and do at the seam. */
export interface FakeBridge extends KioskBridge {
	/** Everything the page told, in order, as `presence:exploring`. */
	readonly told: readonly string[];
	/** Puts another exhibition in place and rings, as the shell does. */
	offer(exhibition: Exhibition | undefined): void;
	/** What staff have answered, once they have. */
	readonly setup: Setup | undefined;
}

/**
 * The bridge for a plain browser: the same type, no Electron. The development server reads the
 * real exhibition folder and serves it at `/exhibition.json` and `/shelves/`.
 */
export function fakeBridge(
	exhibition: Exhibition | undefined,
	settings: SettingsAnswer = { kind: 'standard' },
): FakeBridge {
	const told: string[] = [];
	const listeners: (() => void)[] = [];
	let current = exhibition;
	let answered: Setup | undefined;
	return {
		told,
		exhibition: async (): Promise<ExhibitionAnswer> =>
			current === undefined
				? { kind: 'none' }
				: { kind: 'exhibition', exhibition: current, mediaBase: '/shelves/' },
		settings: async () => settings,
		finishSetup: (setup) => (answered = setup),
		get setup() {
			return answered;
		},
		onExhibitionWaiting: (listener) => void listeners.push(listener),
		tellPainted: () => void told.push('painted'),
		tellPresence: (presence) => void told.push(`presence:${presence}`),
		tellTrouble: ({ message }) => void told.push(`trouble:${message}`),
		offer: (next) => {
			current = next;
			for (const listener of listeners) listener();
		},
	};
}
