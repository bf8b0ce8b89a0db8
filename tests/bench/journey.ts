import type { Page } from '@playwright/test';
import { measuredKiosk } from './kiosk.ts';
import { cpuPercent, median } from './measure.ts';

/**
 * `npm run bench:journey`: the map in the real kiosk at 1920 × 1080: how long a tap takes until it
 * is painted, and how many frames a second it makes while it plays and while a finger turns it.
 */
const ROUNDS = 5;
const SECONDS = 6;

const { app, page, on, close } = await measuredKiosk();
await page.locator('main.attract button[lang=en]').first().click();
await page.locator('nav li button').first().click();
await page.locator('main.home').waitFor();

/**
 * Frames a second, and the longest gap between two, in the page's own count. A text and no
 * function: the compiler would put helpers into it that the page does not have.
 */
const frames = (page: Page): Promise<{ rate: number; gap: number }> =>
	page.evaluate(`new Promise((done) => {
		const times = [];
		requestAnimationFrame(function step(now) {
			times.push(now);
			if (now - times[0] < ${SECONDS * 1000}) return requestAnimationFrame(step);
			const gaps = times.slice(1).map((time, index) => time - times[index]);
			done({ rate: (gaps.length / (now - times[0])) * 1000, gap: Math.max(...gaps) });
		});
	})`);

// Event timing: from the touch to the next paint, in steps of 8 ms.
await page.evaluate(() => {
	const seen: number[] = [];
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (entry.name === 'click') seen.push(entry.duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const opened: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
	await page.evaluate(() => ((window as never as { seen: number[] }).seen.length = 0));
	await page.locator('nav li button').nth(3).click();
	const duration = await page.waitForFunction(
		() => (window as never as { seen: number[] }).seen[0],
	);
	opened.push(Number(await duration.jsonValue()));
	await page.locator('nav li button').first().click();
	await page.locator('main.home').waitFor();
}
await page.locator('nav li button').nth(3).click();
await page.locator('main.journey').waitFor();
await page.locator('.clock button').nth(1).click();
const playing = await frames(page);
const cpu = await cpuPercent(app.process().pid!, 5);
await page.locator('.clock button').nth(1).click();

const slider = (await page.locator('input[type=range]').boundingBox())!;
await page.mouse.move(slider.x + 40, slider.y + slider.height / 2);
await page.mouse.down();
const turning = frames(page);
for (let step = 0; step < 150; step += 1) {
	await page.mouse.move(slider.x + 40 + step * 7, slider.y + slider.height / 2);
}
const turned = await turning;
await page.mouse.up();
await close();

console.log(`
${on}
tap to painted map       median ${median(opened)} ms of ${opened.join(', ')}
playing                  ${playing.rate.toFixed(0)} frames a second, longest gap ${playing.gap.toFixed(0)} ms, ${cpu.toFixed(0)} % of one core
turned by a finger       ${turned.rate.toFixed(0)} frames a second, longest gap ${turned.gap.toFixed(0)} ms`);
