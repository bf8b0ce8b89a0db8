import { setTimeout as wait } from 'node:timers/promises';
import { watchGlass, type Motion } from './frames.ts';
import { measuredKiosk } from './kiosk.ts';
import { cpuPercent, median, memoryMb } from './measure.ts';

/**
 * `npm run bench:attract [-- LOOPS]`: the slideshow in the real kiosk at 1920 × 1080: what a whole
 * loop costs, how smoothly each slide fades in and moves as seen on the glass, and whether memory
 * grows over many loops (200; 0 leaves it out), whose waiting is skipped by the page's clock.
 */
const LOOPS = Number(process.argv[2] ?? 200);

const { app, page, display, on, close } = await measuredKiosk();
await page.locator('.showing.visible').first().waitFor();
const answer = await page.evaluate(() => window.kiosk.exhibition());
if (answer.kind !== 'exhibition') throw new Error('There is no exhibition to show.');
const { slides } = answer.exhibition;
const loopSeconds = slides.reduce((sum, { dwellSeconds }) => sum + dwellSeconds, 0);

const root = app.process().pid!;
const cpu = await cpuPercent(root, 2 * loopSeconds);

/** Of one slide: the cross-fade to it, and what moves on it then. */
const seen: { title: string; fade: Motion; move?: Motion }[] = [];
const moving = slides.map(({ scene, composition }) => {
	const shown = answer.exhibition.media[scene]?.shown;
	return (
		composition !== 'portrait' &&
		shown?.kind === 'scene' &&
		shown.layers.some(({ moves }) => moves !== 'still' && moves !== 'shimmer')
	);
});
for (let turn = 0; turn < slides.length; turn += 1) {
	const before = await page.locator('.showing.visible').last().innerText();
	await page.waitForFunction(
		(before) => {
			const shown = [...document.querySelectorAll<HTMLElement>('.showing.visible')];
			return shown.length > 1 && shown.at(-1)!.innerText !== before;
		},
		before,
		{ polling: 'raf' },
	);
	// It is painted first, unseen.
	await wait(700);
	const fade = await watchGlass(display, 1);
	const title = await page.locator('.showing.visible h1').last().innerText();
	const index = slides.findIndex(
		({ text }) => text['en']!.title.toUpperCase() === title.replaceAll('\u00a0', ' ').toUpperCase(),
	);
	seen.push({ title, fade, ...(moving[index] && { move: await watchGlass(display, 3) }) });
}
const say = ({ rate, gap }: Motion) => `${rate.toFixed(0)}/s, gap ${gap.toFixed(0)} ms`;

// One slide after another without the waiting between them; only the page's own timers are skipped.
await page.clock.install();
await page.reload();
await page.locator('.showing.visible').first().waitFor();
const turn = async (loops: number) => {
	for (let slide = 0; slide < loops * slides.length; slide += 1) {
		await page.clock.runFor(20_000);
		await page.locator('.showing.visible').first().waitFor();
	}
};
/**
 * Megabytes without what is garbage: the middle one of five loops, because decoded pictures come
 * and go.
 */
const collector = await page.context().newCDPSession(page);
const settledMemory = async () => {
	const seen: number[] = [];
	for (let loop = 0; loop < 5; loop += 1) {
		await turn(1);
		await collector.send('HeapProfiler.collectGarbage');
		seen.push(await memoryMb(root));
	}
	return median(seen);
};
const memory: string[] = [];
if (LOOPS > 0) {
	// Chromium's own caches are full after some twenty loops.
	await turn(20);
	const readings = [await settledMemory()];
	for (let quarter = 0; quarter < 4; quarter += 1) {
		await turn(LOOPS / 4);
		readings.push(await settledMemory());
	}
	const said = readings.map((megabytes) => megabytes.toFixed(0)).join(', ');
	memory.push(`memory in MB, before ${LOOPS} loops and after each quarter of them: ${said}`);
}
await close();

const lines = [
	`${on}`,
	`a loop: ${slides.length} slides, ${loopSeconds} s, ${cpu.toFixed(0)} % of one core over two of them`,
	'distinct frames on the glass, and the longest time without a new one:',
	...seen.map(
		({ title, fade, move }) =>
			`  ${title.replaceAll('\n', ' ').padEnd(32)} fading ${say(fade)}${move ? `; moving ${say(move)}` : ''}`,
	),
	...memory,
];
console.log(`\n${lines.join('\n')}`);
