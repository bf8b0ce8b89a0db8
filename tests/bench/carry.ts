import { Fingers } from '../fingers.ts';
import { middleOf, wayOf } from '../onGlass.ts';
import { watchGlass, type Motion } from './frames.ts';
import { measuredKiosk } from './kiosk.ts';
import { cpuPercent } from './measure.ts';

/**
 * `npm run bench:carry`: what “Touch to begin” opens, in the real kiosk at 1920 × 1080: pictures a second
 * on the glass while a finger draws the load, on legs that differ (the first, one by night, the storm), and
 * the processor's share while nobody touches it.
 */
const LEGS = [0, 1, 2, 12, 18, 19];
const SECONDS = 3;
/** A finger's panel tells of it about so often, in times a second. */
const TOLD_PER_SECOND = 60;

const { app, page, display, on, close } = await measuredKiosk();
const fingers = await Fingers.of(page);
const heading = page.locator('h1');

await fingers.tap(1, await middleOf(page, 'main.attract button[lang=en]'));
await page.locator('.carry .load').waitFor();
const resting = await cpuPercent(app.process().pid!, 5);

/** Draws the load along a leg in the time that it is watched, and on to the next hands. */
async function draw(leg: number): Promise<Motion> {
	const way = await wayOf(page, leg, SECONDS * TOLD_PER_SECOND);
	await fingers.down(1, await middleOf(page, '.carry .load'));
	const watched = watchGlass(display, SECONDS);
	const began = performance.now();
	// As a panel does, without waiting for an answer: where the finger is now, and not quite to the end.
	const told: Promise<void>[] = [];
	const finger = setInterval(() => {
		const along = (performance.now() - began) / (SECONDS * 1000);
		const place = way[Math.min(way.length - 8, Math.floor(along * way.length))]!;
		told.push(fingers.slide(1, place));
	}, 1000 / TOLD_PER_SECOND);
	const motion = await watched;
	clearInterval(finger);
	await Promise.all(told);
	for (const place of way.slice(-8)) await fingers.move(1, place);
	await fingers.up(1);
	return motion;
}

const drawn = new Map<number, Motion>();
for (let leg = 0; leg < 20; leg += 1) {
	const before = await heading.innerText();
	if (LEGS.includes(leg)) drawn.set(leg, await draw(leg));
	else await fingers.tap(1, await middleOf(page, '.hand-on button'));
	await page.waitForFunction((was) => document.querySelector('h1')!.innerText !== was, before);
	await page.locator('.carry .load, .carry .arrived').first().waitFor();
}
await close();

console.log(`
${on}
before anybody draws it  ${resting.toFixed(0)} % of one core`);
for (const [leg, { rate, gap }] of drawn) {
	console.log(
		`drawn along leg ${String(leg + 1).padEnd(8)} ${rate.toFixed(0)} pictures a second, longest gap ${gap.toFixed(0)} ms`,
	);
}
