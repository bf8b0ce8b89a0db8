import { app, screen } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import type { Ledger } from '../../device/availability/keptLedger.ts';
import { consoleOnGlass } from '../../device/console.ts';
import type { Journal } from '../../device/journal.ts';
import type { ServiceManager } from '../../device/serviceManager.ts';
import { isStandingOnStopped } from '../../device/unitProcesses.ts';
import type { KioskWindow } from '../window.ts';
import { endGraphics, endPage } from './endProcess.ts';
import { lookAtPage } from './lookAtPage.ts';
import {
	BEAT_MS,
	deathBeforePainting,
	deathOf,
	heard,
	pulseAfter,
	stillPatience,
	type Pulse,
} from './pulse.ts';
import { EXIT_UNKNOWN_STATE } from './unknownState.ts';

/** Killed so often, each within this time of the one before, and still dead: only a new start helps. */
const IN_VAIN = 2;
const SOON_MS = 5 * 60_000;

/** Looking costs nothing; what is dead should be gone soon after it can be told. */
const LOOK_EVERY_MS = 500;

/** What the page says of its life. */
export interface PageWatch {
	painted(): void;
	beat(beat: Beat): void;
}

interface WatchParts {
	readonly kiosk: KioskWindow;
	readonly manager: ServiceManager;
	readonly ledger: Pick<Ledger, 'answered'>;
	readonly journal: Journal;
}

/**
 * Notices a page that hangs, or draws nothing any more, or one colour, or the same for ever, though
 * nobody touches it: its process is killed, and `bringBackPage` loads it again. What that does not
 * cure, a new start of the kiosk does. While the page lives the service manager hears so; when that
 * falls silent, it starts the kiosk anew. A glass that comes back from a console begins in attract.
 */
export function watchPage({ kiosk, manager, ledger, journal }: WatchParts): PageWatch {
	const { contents, load } = kiosk;
	let pulse: Pulse | undefined;
	let loadedAt = performance.now();
	/** The longest that a first picture has taken: a PC that was slow once is slow at everything. */
	let slowest: number | undefined;
	let lookedAt = loadedAt;
	let deaths: number[] = [];
	const looks = lookAtPage(contents);
	/** The one on which this kiosk's compositor has just begun. */
	const own = consoleOnGlass();
	let isAway = false;
	// A page that is loading has until its first picture, and no beat is waited for.
	contents.on('did-start-loading', () => {
		loadedAt = performance.now();
		pulse = undefined;
	});
	contents.on('render-process-gone', () => (pulse = undefined));
	setInterval(look, LOOK_EVERY_MS);

	function look(): void {
		const now = performance.now();
		const stoodStill = now - lookedAt > 2 * BEAT_MS;
		lookedAt = now;
		// IT works at a console: the compositor draws nothing, and must not take the glass from them.
		if (consoleOnGlass() !== own) {
			isAway = true;
			return manager.alive();
		}
		// It has no code that could beat, nor that could hang.
		if (kiosk.isCalm) {
			loadedAt = now;
			return manager.alive();
		}
		if (isAway) {
			// Back before visitors: from the beginning, with the staff's door closed.
			isAway = false;
			return load();
		}
		// This process itself stood still, or the PC slept: the page has not been given its time.
		if (stoodStill) {
			pulse = pulse && { ...pulse, heardAt: now, drewAt: now };
			looks.forget();
			loadedAt = now;
		}
		const why =
			pulse === undefined ? deathBeforePainting(now - loadedAt, slowest) : faultOf(pulse, now);
		if (why === undefined) {
			if (pulse !== undefined) ledger.answered();
			return manager.alive();
		}
		pulse = undefined;
		loadedAt = now;
		deaths = [...deaths.filter((at) => now - at < SOON_MS), now];
		journal.trouble('page-dead', { why, deaths: deaths.length });
		const isInVain = why === 'still' && isStandingOnStopped(process.pid);
		if (isInVain || deaths.length > IN_VAIN) {
			// Its own end would not end what it stands on.
			manager.giveUp();
			return app.exit(EXIT_UNKNOWN_STATE);
		}
		// A page that lives and does not draw may have nobody who draws for it.
		if (why === 'still') endGraphics();
		looks.ended();
		if (!endPage(contents)) load();
	}
	function faultOf(pulse: Pulse, now: number) {
		const hasScreen = screen.getAllDisplays().length > 0;
		// What no screen shows need not change.
		return (
			deathOf(pulse, now, hasScreen) ??
			(hasScreen ? looks.fault(stillPatience(pulse.patience)) : undefined)
		);
	}
	return {
		painted: () => {
			const now = performance.now();
			// A page that has painted says so again when it comes back to attract: that is no slow start.
			if (pulse === undefined) {
				slowest = Math.max(slowest ?? 0, now - loadedAt);
				pulse = pulseAfter(slowest, now);
			}
			manager.ready(pulse.patience);
		},
		beat: (beat) => {
			if (pulse === undefined) return;
			pulse = heard(pulse, beat, performance.now());
			looks.beat(beat);
		},
	};
}

/** A window of an office PC may be put away for hours and draws nothing then; a developer's may be halted. */
export const NOBODY_WATCHES: PageWatch = { painted: () => undefined, beat: () => undefined };
