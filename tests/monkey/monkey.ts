import type { ElectronApplication, Page } from '@playwright/test';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { Fingers } from '../fingers.ts';
import { nextGesture, type Gesture } from './gestures.ts';
import { escapes } from './invariants.ts';
import { XServerInput } from './xserver.ts';

/** After so many events it is looked whether anybody got out. */
const LOOK_AFTER = 5_000;
/** The page hears of a gesture while the next ones are on their way. */
const AHEAD = 12;

interface Storm {
	readonly app: ElectronApplication;
	readonly page: Page;
	readonly display: VirtualDisplay;
	readonly random: () => number;
}

/** @returns what was not as it must be, each with after how many events it was seen */
export async function storm(
	{ app, page, display, random }: Storm,
	events: number,
): Promise<readonly string[]> {
	const found: string[] = [];
	const server = new XServerInput(display);
	const fingers = await Fingers.of(page);
	let done = 0;
	let next = LOOK_AFTER;
	let told: Promise<unknown>[] = [];
	while (done < events) {
		const gesture = nextGesture(random, display.size);
		told.push(act(gesture, fingers, server));
		done += eventsOf(gesture);
		if (told.length >= AHEAD) {
			await Promise.all(told);
			told = [];
		}
		if (done < next && done < events) continue;
		next += LOOK_AFTER;
		await Promise.all(told);
		told = [];
		const what = await escapes(app, page);
		found.push(...what.map((one) => `after ${done} events: ${one}`));
	}
	await server.close();
	return found;
}

/** All that it tells is on its way when this returns, and in its order; the promise ends when the page has heard it. */
function act(gesture: Gesture, fingers: Fingers, server: XServerInput): Promise<unknown> {
	if (gesture.by === 'server') return server.send(gesture.commands);
	const { ways } = gesture;
	return Promise.all([
		...ways.map((way, id) => fingers.down(id, way[0]!)),
		...ways.flatMap((way, id) => way.slice(1).map((place) => fingers.slide(id, place))),
		...ways.map((_, id) => fingers.up(id)),
	]);
}

function eventsOf(gesture: Gesture): number {
	if (gesture.by === 'server') return gesture.events;
	return gesture.ways.reduce((sum, way) => sum + way.length + 1, 0);
}
