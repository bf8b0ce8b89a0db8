import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { launchKiosk } from '../launch.ts';
import { watchGlass, type Motion } from './frames.ts';
import { cpuPercent, median, memoryMb } from './measure.ts';

/**
 * `npm run bench:attract [-- LOOPS]`: the slideshow in the real kiosk at 1920 × 1080: what a whole
 * loop costs, how smoothly it moves as seen on the glass, and whether memory grows over many loops,
 * whose waiting is skipped by the page's clock.
 */
const LOOPS = Number(process.argv[2] ?? 200);

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
const display = await openDisplay();
const data = await mkdtemp(join(tmpdir(), 'serum-run-bench-'));
const { app, page } = await launchKiosk({ electron, display, data });
await page.locator('.showing.visible').first().waitFor();
const answer = await page.evaluate(() => window.kiosk.exhibition());
if (answer.kind !== 'exhibition') throw new Error('There is no exhibition to show.');
const { slides } = answer.exhibition;
const loopSeconds = slides.reduce((sum, { dwellSeconds }) => sum + dwellSeconds, 0);

const root = app.process().pid!;
const cpu = await cpuPercent(root, 2 * loopSeconds);

/** The cross-fade to the next slide, and then what moves on it. */
const fades: Motion[] = [];
const moves: Motion[] = [];
const moving = answer.exhibition.slides.map(({ scene, composition }) => {
	const shown = answer.exhibition.media[scene]?.shown;
	return (
		composition !== 'portrait' &&
		shown?.kind === 'scene' &&
		shown.layers.some(({ moves }) => moves === 'travel' || moves === 'drive')
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
	fades.push(await watchGlass(display, 1));
	const title = await page.locator('.showing.visible h1').last().innerText();
	const index = slides.findIndex(
		({ text }) => text['en']!.title.toUpperCase() === title.replaceAll('\u00a0', ' ').toUpperCase(),
	);
	if (moving[index]) {
		moves.push(await watchGlass(display, 3));
	}
}
const worst = (all: readonly Motion[]) => ({
	rate: Math.min(...all.map(({ rate }) => rate)),
	gap: Math.max(...all.map(({ gap }) => gap)),
});
const say = (all: readonly Motion[]) =>
	`${worst(all).rate.toFixed(0)} distinct frames a second at the least, longest gap ${worst(all).gap.toFixed(0)} ms`;

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
// Chromium's own caches are full after some twenty loops.
await turn(20);
const before = await settledMemory();
await turn(LOOPS);
const after = await settledMemory();
await app.close();
await display.close();
await rm(data, { recursive: true, force: true });

console.log(`
Electron ${electron.version}${electron.kind === 'stand-in' ? ' (stand-in)' : ''}, no GPU, Xvfb 1920 × 1080
a loop                   ${slides.length} slides, ${loopSeconds} s, ${cpu.toFixed(0)} % of one core over two of them
fading                   ${say(fades)}
moving                   ${say(moves)}
memory over ${LOOPS} loops   ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`);
