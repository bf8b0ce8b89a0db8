import { rm } from 'node:fs/promises';
import { random } from '../../content/drawings/tools/shapes.ts';
import { Fingers } from '../fingers.ts';
import { shippedCopy } from '../fixtures/fixture.ts';
import { storm } from '../monkey/monkey.ts';
import { comesToRest } from '../monkey/rest.ts';
import { chromiumProcesses, sharedMemoryMb } from '../processes.ts';
import { holdingsOf } from '../soak/holdings.ts';
import { visit } from '../soak/visitor.ts';
import { expect, test } from './kiosk.ts';

const IDLE = { warnAfterSeconds: 1, countdownSeconds: 1 };
/** Only ends what hangs. */
const REST_MS = 180_000;

test('a monkey with a mouse, a keyboard and nine fingers gets nowhere, and leaves nothing behind', async ({
	start,
}) => {
	test.setTimeout(2 * REST_MS);
	const kiosk = await start({ idle: IDLE, windowManager: false });
	const { app, page, display } = kiosk;
	await comesToRest(page, REST_MS);
	expect(await storm({ app, page, display, random: random(1925) }, 1_500)).toEqual([]);
	// Staff's screens, should it have found them, would wait two minutes for a stick.
	await page.keyboard.press('Escape');
	await comesToRest(page, REST_MS);
	const events = (await kiosk.journal()).map(({ event }) => event);
	// It was felt: visits have begun, and a key was refused.
	expect(events).toEqual(expect.arrayContaining(['presence', 'lockdown-refused']));
	for (const bad of ['renderer-gone', 'page-dead', 'page', 'unknown-state']) {
		expect(events).not.toContain(bad);
	}
});

test('after some visits the page holds no more than before them', async ({ start }) => {
	const { app, page } = await start({ idle: IDLE });
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const fingers = await Fingers.of(page);
	const chance = random(8);
	const held = async (visits: number) => {
		for (let count = 0; count < visits; count += 1) {
			await visit(page, fingers, chance);
			await comesToRest(page, REST_MS);
		}
		return holdingsOf(app.process().pid!, session);
	};
	await comesToRest(page, REST_MS);
	// What is made once is made in the first visits.
	const before = await held(4);
	const after = await held(4);
	expect(after.documents).toBeLessThanOrEqual(before.documents);
	expect(after.handles).toBeLessThanOrEqual(before.handles + 8);
	expect(after.listeners).toBeLessThan(1.5 * before.listeners);
	expect(after.nodes).toBeLessThan(1.5 * before.nodes);
});

test('the pictures that visits have seen are given back before nobody', async ({ start }) => {
	test.setTimeout(REST_MS);
	const exhibition = await shippedCopy(IDLE);
	const { app, page } = await start({ exhibition });
	const held = async () => {
		const [renderer] = await chromiumProcesses(app.process().pid!, 'renderer');
		return sharedMemoryMb(renderer!);
	};
	const fingers = await Fingers.of(page);
	const chance = random(1);
	await comesToRest(page, REST_MS);
	const before = await held();
	let most = before;
	// One after another, with nobody's time between them: until enough has come together.
	for (let count = 0; count < 12 && most < before + 100; count += 1) {
		await visit(page, fingers, chance);
		most = Math.max(most, await held());
		await comesToRest(page, REST_MS);
	}
	expect(most).toBeGreaterThan(before + 100);
	await expect.poll(held, { timeout: REST_MS }).toBeLessThan(before + (most - before) / 3);
	await rm(exhibition, { recursive: true });
});
