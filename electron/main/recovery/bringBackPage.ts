import { app } from 'electron';
import type { Journal } from '../../device/journal.ts';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import type { ServiceManager } from '../../device/serviceManager.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { KioskWindow } from '../window.ts';
import { climbDown, standOn } from './climbDown.ts';
import { backOff, crashed, isAFall, WELL_AFTER_MS, type Crashes } from './crashes.ts';
import { endPage } from './endProcess.ts';
import { patienceFor } from './patience.ts';
import { EXIT_UNKNOWN_STATE } from './unknownState.ts';

/** From the calm screen everything else is tried again after so long. */
const CALM_FOR_MS = 3 * 60_000;

interface Parts {
	readonly kiosk: KioskWindow;
	readonly exhibition: Pick<KeptExhibition, 'fell' | 'started'>;
	readonly ladder: Ladder;
	readonly manager: ServiceManager;
	readonly journal: Journal;
}

/** Hears that the page has painted. */
export interface Recovery {
	painted(): void;
}

/**
 * Loads the page again when its process has died or hangs: attract, nothing remembered. Where it has to wait for
 * that, visitors see the calm screen and no dark one. A page that dies again and again takes the kiosk down its ladder.
 */
export function bringBackPage(parts: Parts): Recovery {
	const { kiosk, ladder, manager, journal } = parts;
	const { contents } = kiosk;
	let crashes: Crashes = [];
	let loadedAt = performance.now();
	let hanging: NodeJS.Timeout | undefined;
	let loading: NodeJS.Timeout | undefined;
	let proving: NodeJS.Timeout | undefined;
	const answers = () => clearTimeout(hanging);
	const loadIn = (wait: number) => {
		clearTimeout(loading);
		if (wait > 0) kiosk.showCalm();
		loading = setTimeout(kiosk.load, wait);
	};
	contents.on('render-process-gone', (_, { reason }) => void bringBack(reason));

	async function bringBack(reason: string): Promise<void> {
		answers();
		clearTimeout(proving);
		crashes = crashed(crashes, performance.now());
		const wait = ladder.rung === 'calm' ? CALM_FOR_MS : backOff(crashes);
		journal.note('renderer-gone', { reason, wait: wait / 1000 });
		// What makes the page's processes is gone itself: no page will ever come of this kiosk again.
		if (reason === 'launch-failed') return app.exit(EXIT_UNKNOWN_STATE);
		loadIn(wait);
		if (!isAFall(crashes)) return;
		await climbDown(parts, `The page's process died ${crashes.length} times (${reason}).`);
		if (ladder.rung === 'calm') loadIn(CALM_FOR_MS);
	}
	contents.on('did-start-loading', () => {
		answers();
		clearTimeout(proving);
		loadedAt = performance.now();
	});
	contents.on('did-finish-load', () => {
		if (kiosk.isCalm) manager.ready();
	});
	contents.on('responsive', answers);
	contents.on('unresponsive', () => {
		const wait = patienceFor(performance.now() - loadedAt);
		journal.note('renderer-hangs', { wait: Math.round(wait / 1000) });
		answers();
		hanging = setTimeout(() => endPage(contents), wait);
	});
	void begin();

	async function begin(): Promise<void> {
		const { rung } = ladder;
		if (rung === 'calm') loadIn(CALM_FOR_MS);
		else kiosk.load();
		if (!ladder.beganLower) return;
		await standOn(parts, 'The kiosk did not stay alive, start after start.');
		if (ladder.rung === 'calm' && rung !== 'calm') loadIn(CALM_FOR_MS);
	}
	return {
		painted: () => {
			clearTimeout(proving);
			proving = setTimeout(ladder.proven, WELL_AFTER_MS);
		},
	};
}
