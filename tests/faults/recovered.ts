import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { GlassWatch } from './glass.ts';
import type { SupervisedKiosk } from './supervised.ts';

const LOOK_EVERY_MS = 50;
/** What is not well after so long never will be. */
const NEVER_MS = 120_000;

/** How a fault ended, in milliseconds. */
export interface Recovered {
	/** From the fault to a picture that moves again; nothing: it never came. */
	readonly after: number | undefined;
	/** The longest time without a picture. */
	readonly dark: number;
}

/** Lets a fault happen and waits for the picture. The journal says that a page has painted, the glass that it is seen. */
export async function recovered(
	kiosk: SupervisedKiosk,
	glass: GlassWatch,
	fault: Fault,
): Promise<Recovered> {
	const painted = kiosk.paintings;
	glass.takeLongestDark();
	const pids = await fault.happen(kiosk);
	const began = performance.now();
	const isWell = () =>
		glass.hasPicture &&
		glass.changedAt > began + LOOK_EVERY_MS &&
		(!fault.endsPage || (kiosk.paintings > painted && !pids.some(isThere)));
	while (!isWell()) {
		if (performance.now() - began > NEVER_MS) {
			return { after: undefined, dark: glass.takeLongestDark() };
		}
		await wait(LOOK_EVERY_MS);
	}
	return { after: performance.now() - began, dark: glass.takeLongestDark() };
}

/** The same fault again and again, each as soon as there is any picture. @returns the longest time without one */
export async function inARow(
	kiosk: SupervisedKiosk,
	glass: GlassWatch,
	fault: Fault,
	times: number,
): Promise<number> {
	glass.takeLongestDark();
	for (let count = 0; count < times; count += 1) {
		const pids = await happenSoon(kiosk, fault);
		const began = performance.now();
		while (pids.some(isThere) || !(await glass.sees())) {
			if (performance.now() - began > NEVER_MS) return NEVER_MS;
			await wait(LOOK_EVERY_MS);
		}
	}
	return glass.takeLongestDark();
}

/** While the kiosk itself is being started there is nobody who could be asked for the page. */
async function happenSoon(kiosk: SupervisedKiosk, fault: Fault): Promise<readonly number[]> {
	for (;;) {
		const pids = await fault.happen(kiosk).catch(() => undefined);
		if (pids !== undefined) return pids;
		await wait(LOOK_EVERY_MS);
	}
}

const isThere = (pid: number) => existsSync(`/proc/${pid}`);
