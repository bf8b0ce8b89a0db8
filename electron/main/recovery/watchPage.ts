import { app, screen } from 'electron';
import type { Beat } from '../../bridge/told.ts';
import { consoleOnGlass } from '../../device/console.ts';
import type { Journal } from '../../device/journal.ts';
import type { ServiceManager } from '../../device/serviceManager.ts';
import type { KioskWindow } from '../window.ts';
import { BEAT_MS, deathOf, heard, pulseAfter, type Pulse } from './pulse.ts';
import { EXIT_UNKNOWN_STATE } from './unknownState.ts';

/** Killed so often, each within this time of the one before, and still dead: only a new start helps. */
const IN_VAIN = 2;
const SOON_MS = 5 * 60_000;

/** What the page says of its life. */
export interface PageWatch {
	painted(): void;
	beat(beat: Beat): void;
}

/**
 * Notices a page that hangs, or draws nothing any more, though nobody touches it: its process is killed,
 * and `bringBackRenderer` loads it again. What that does not cure, a new start of the kiosk does. While
 * the page lives the service manager hears so; when that falls silent, it starts the kiosk anew. A
 * glass that comes back from a console begins in attract.
 */
export function watchPage(
	{ contents, load }: KioskWindow,
	manager: ServiceManager,
	journal: Journal,
): PageWatch {
	let pulse: Pulse | undefined;
	let loadedAt = performance.now();
	let lookedAt = loadedAt;
	let deaths: number[] = [];
	/** The console in which the page was painted. */
	let own = consoleOnGlass();
	let isAway = false;
	// A page that is loading is judged by its first picture; see `bringBackRenderer` and the unit.
	contents.on('did-start-loading', () => {
		loadedAt = performance.now();
		pulse = undefined;
	});
	contents.on('render-process-gone', () => (pulse = undefined));
	setInterval(look, BEAT_MS);

	function look(): void {
		const now = performance.now();
		const wasAway = now - lookedAt > 2 * BEAT_MS;
		lookedAt = now;
		if (pulse === undefined) return;
		// IT works at a console: the compositor draws nothing, and must not take the glass from them.
		if (consoleOnGlass() !== own) {
			isAway = true;
			pulse = { ...pulse, heardAt: now, drewAt: now };
			return manager.alive();
		}
		if (isAway) {
			// Back before visitors: from the beginning, with the staff's door closed.
			isAway = false;
			return load();
		}
		// This process itself stood still, or the PC slept: the page has not been given its time.
		if (wasAway) pulse = { ...pulse, heardAt: now, drewAt: now };
		const why = deathOf(pulse, now, screen.getAllDisplays().length > 0);
		if (why === undefined) return manager.alive();
		pulse = undefined;
		deaths = [...deaths.filter((at) => now - at < SOON_MS), now];
		journal.trouble('page-dead', { why, deaths: deaths.length });
		if (deaths.length > IN_VAIN) return app.exit(EXIT_UNKNOWN_STATE);
		end(contents.getOSProcessId());
	}
	return {
		painted: () => {
			const now = performance.now();
			own = consoleOnGlass();
			pulse ??= pulseAfter(now - loadedAt, now);
		},
		beat: (beat) => {
			if (pulse !== undefined) pulse = heard(pulse, beat, performance.now());
		},
	};
}

/** A window of an office PC may be put away for hours and draws nothing then; a developer's may be halted. */
export const NOBODY_WATCHES: PageWatch = { painted: () => undefined, beat: () => undefined };

/** Also what has been stopped dies of this. */
function end(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It is gone already, which is what was wanted.
	}
}
