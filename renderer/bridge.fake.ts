import type { Comfort } from './core/comfort.ts';
import type { Visit } from './core/visit.ts';
import type { Exhibition } from '../content/schema/index.ts';
import type {
	EndedVisit,
	ExhibitionAnswer,
	KioskBridge,
	OpeningAnswer,
	ResetAnswer,
	Settings,
	SettingsAnswer,
	Setup,
	StaffReport,
	VisitSums,
} from './bridge.ts';
import { fakePacks, type FakePacks } from './packs.fake.ts';
import { fakePc, type FakePc } from './pc.fake.ts';

declare global {
	interface Window {
		/** Only on the browser's page, for designers and tests: what a visitor may choose, without the sheet. */
		chooseComfort: (part: Partial<Comfort>) => void;
		/** Only there too: the way to every route, without walking it. */
		visitEvery: (stops: readonly (Pick<Visit, 'route'> & Partial<Visit>)[]) => Promise<void>;
	}
}

/** What a test in a plain browser can see and do at the seam. */
export interface FakeBridge extends KioskBridge {
	/** Everything the page told, in order, as `presence:exploring`. */
	readonly told: readonly string[];
	/** Every visit that was told of. */
	readonly ended: readonly EndedVisit[];
	/** What the shell has counted. */
	sums: VisitSums;
	/** Puts another exhibition in place and rings, as the shell does. */
	offer(exhibition: Exhibition | undefined): void;
	/** The museum opens or closes. */
	open(opening: OpeningAnswer): void;
	/** What staff have set last. */
	readonly changed: Settings | undefined;
	/** What staff have answered, once they have. */
	readonly setup: Setup | undefined;
	/** What the shell would report to staff from now on. */
	report: StaffReport;
	/** The computer that the page for IT acts on. */
	readonly pc: FakePc;
	/** The sticks that are plugged in, and the exhibitions on the shelf. */
	readonly packs: FakePacks;
	/** What the shell would find when it looks for the stick from now on, at once or when it has looked. */
	reset: ResetAnswer | Promise<ResetAnswer>;
}

/** The PIN of the kiosk in a plain browser, until staff choose another. */
export const FAKE_PIN = '471147';
const ALL_IS_WELL: StaffReport = {
	version: '0.1.0',
	fingerprint: '7F3A-91C2',
	shown: 'folder',
	exhibition: 'togo-and-balto',
	mistakeCount: 0,
	mistakes: [],
	incidents: { count: 0, minutes: 0 },
	settingsLost: false,
	lowered: false,
	forgets: false,
	runningSeconds: 12 * 86_400 + 4 * 3600,
	availability: [
		{ month: '2026-11', share: 0.99972, missedMinutes: 11 },
		{ month: '2026-10', share: 1, missedMinutes: 0 },
	],
	pageRestarts: 0,
	memoryBytes: 401e6,
	freeDiskBytes: 48.2e9,
	locked: true,
};

const SOME_WEEKS: VisitSums = {
	today: { visits: 41, medianSeconds: 96 },
	week: { visits: 612, medianSeconds: 104 },
	month: { visits: 2380, medianSeconds: 101 },
	hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 180, 310, 290, 340, 390, 360, 300, 130, 20, 0, 0, 0, 0, 0],
	languages: [
		['en', 1490],
		['es', 640],
		['nb', 250],
	],
	carried: 1420,
	stayed: 130,
	since: '2026-03-02',
};

/**
 * The bridge for a plain browser: the same type, no Electron. The development server reads the
 * real exhibition folder and serves it at `/exhibition.json` and `/shelves/`.
 */
export function fakeBridge(
	exhibition: Exhibition | undefined,
	settings: SettingsAnswer = { kind: 'standard', hasPin: false },
): FakeBridge {
	const told: string[] = [];
	const ended: EndedVisit[] = [];
	const listeners: (() => void)[] = [];
	let current = exhibition;
	/** How many exhibitions were put in place of the first. */
	let offers = 0;
	let answered: Setup | undefined;
	let changed: Settings | undefined;
	let opening: OpeningAnswer = { open: true };
	const openingListeners: (() => void)[] = [];
	let door: 'open' | 'closed' = 'closed';
	let wrong = 0;
	let right = FAKE_PIN;
	return {
		told,
		report: ALL_IS_WELL,
		pc: fakePc(),
		packs: fakePacks(),
		reset: 'unavailable',
		exhibition: async (): Promise<ExhibitionAnswer> =>
			current === undefined
				? { kind: 'none' }
				: {
						kind: 'exhibition',
						version: `offer-${offers}`,
						exhibition: current,
						mediaBase: '/shelves/',
					},
		takeFirstPicture: async () => 'none',
		keepFirstPicture: () => void told.push('picture'),
		settings: async () => settings,
		opening: async () => opening,
		onOpeningChange: (listener) => void openingListeners.push(listener),
		open: (next) => {
			opening = next;
			for (const listener of openingListeners) listener();
		},
		changeSettings: async (told) => {
			if (door === 'closed') return 'closed';
			changed = told;
			return 'kept';
		},
		get changed() {
			return changed;
		},
		finishSetup: (setup) => {
			answered = setup;
			right = setup.pin ?? right;
		},
		get setup() {
			return answered;
		},
		openStaff: async (pin) => {
			if (pin !== right) {
				wrong += 1;
				return wrong < 5 ? { kind: 'wrong' } : { kind: 'wait', seconds: 300 };
			}
			door = 'open';
			return { kind: 'open' };
		},
		async resetPin() {
			const found = await this.reset;
			if (found === 'granted') door = 'open';
			return found;
		},
		renewPin: (pin) => (right = pin),
		async health() {
			return this.report;
		},
		tellRound: ({ found }) => void told.push(`round:${found.join(' ') || 'nothing'}`),
		async staffReport() {
			return door === 'open' ? this.report : undefined;
		},
		tellStaffWish: (wish) => {
			door = 'closed';
			told.push(`wish:${wish}`);
		},
		async askIt(verb) {
			if (door === 'closed') return { kind: 'failed', reason: 'closed' };
			told.push(`it:${verb}`);
			return this.pc.ask(verb);
		},
		async findPacks() {
			return door === 'open' ? this.packs.search : { kind: 'failed', reason: 'closed' };
		},
		async exhibitionReport() {
			return door === 'open' ? this.packs.report : undefined;
		},
		tellPackWish(wish) {
			told.push(`pack:${wish.wish}`);
			this.packs.grant(wish);
		},
		ended,
		sums: SOME_WEEKS,
		tellVisit: (visit) => void ended.push(visit),
		async visitSums() {
			return door === 'open' ? this.sums : undefined;
		},
		onExhibitionWaiting: (listener) => void listeners.push(listener),
		tellPainted: () => void told.push('painted'),
		// Heard by the shell alone: tests read what is told.
		tellBeat: () => undefined,
		tellFall: ({ version, why }) => void told.push(`fell:${version}:${why}`),
		tellPresence: (presence) => void told.push(`presence:${presence}`),
		tellTrouble: ({ message }) => void told.push(`trouble:${message}`),
		offer: (next) => {
			current = next;
			offers += 1;
			for (const listener of listeners) listener();
		},
	};
}
