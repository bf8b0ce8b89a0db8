import type { OpeningAnswer } from '../bridge/hours.ts';
import { openingAt } from '../device/hours/openingNow.ts';
import type { Journal } from '../device/journal.ts';
import type { KeptSettings } from '../device/settings/keptSettings.ts';

/** The museum's opening hours, at this moment. */
export interface Opening {
	readonly now: OpeningAnswer;
	/** Called when it opens or closes, and when what the dark glass says is another. */
	onChange(listener: () => void): void;
}

/** The wall clock may be set at any time, so it is looked at instead of waited for. */
const LOOK_EVERY_MS = 5_000;

/** What time it is, in milliseconds since 1970. */
interface Clocks {
	readonly wall: () => number;
	/** By the PC's own clock; nothing, where there is none. */
	readonly hardware: () => number | undefined;
}

export function keepOpening(
	settings: Pick<KeptSettings, 'hours' | 'onChange'>,
	journal: Journal,
	clocks: Clocks,
): Opening {
	const listeners: (() => void)[] = [];
	const answer = () => {
		const { hours } = settings;
		const now = openingAt(hours, clocks.wall());
		// A chip that is slow to read: asked only where it may keep the museum open.
		return now.open ? now : openingAt(hours, clocks.wall(), clocks.hardware());
	};
	let told = answer();
	const look = () => {
		const now = answer();
		if (JSON.stringify(now) === JSON.stringify(told)) return;
		if (now.open !== told.open) journal.note(now.open ? 'opened' : 'closed');
		told = now;
		for (const listener of listeners) listener();
	};
	settings.onChange(look);
	setInterval(look, LOOK_EVERY_MS);
	return {
		get now() {
			return told;
		},
		onChange: (listener) => void listeners.push(listener),
	};
}
