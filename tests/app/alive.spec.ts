import { existsSync } from 'node:fs';
import { LONG } from '../visitor/walks.ts';
import { stateOf } from '../processes.ts';
import { coloursOf, pageProcess, processesOf } from './chromium.ts';
import { expect, test, type RunningKiosk } from './kiosk.ts';

/** The page was found dead though nobody touched it, and has painted once more, in another process. */
async function expectBack(kiosk: RunningKiosk, before: number, why: string): Promise<void> {
	await kiosk.expectNoted({ event: 'page-dead', why });
	await expect
		.poll(async () => (await kiosk.journal()).filter(({ event }) => event === 'painted').length)
		.toBe(2);
	expect(await pageProcess(kiosk)).not.toBe(before);
}

test('a page that hangs while nobody touches it comes back', async ({ start }) => {
	const kiosk = await start();
	// The shell knows that it has painted: until then a page has minutes, and not seconds.
	await kiosk.expectNoted({ event: 'painted' });
	const pid = await pageProcess(kiosk);
	await kiosk.page.evaluate(
		() =>
			void setTimeout(() => {
				for (;;);
			}),
	);
	const answer = kiosk.page.evaluate(() => 'still there').catch(() => 'gone');
	await expectBack(kiosk, pid, 'silent');
	// The fault was one: what was asked after it was never answered.
	expect(await answer).toBe('gone');
});

test('a page whose process is stopped comes back', async ({ start }) => {
	const kiosk = await start();
	// The shell knows that it has painted: until then a page has minutes, and not seconds.
	await kiosk.expectNoted({ event: 'painted' });
	const pid = await pageProcess(kiosk);
	process.kill(pid, 'SIGSTOP');
	try {
		await expect.poll(() => stateOf(pid)).toBe('T');
		await expectBack(kiosk, pid, 'silent');
	} finally {
		// Should it still be there: what is stopped lets nobody end the kiosk.
		if (existsSync(`/proc/${pid}`)) process.kill(pid, 'SIGCONT');
	}
});

test('a page that runs and draws no more comes back', LONG, async ({ start }) => {
	const kiosk = await start();
	// The shell knows that it has painted: until then a page has minutes, and not seconds.
	await kiosk.expectNoted({ event: 'painted' });
	const pid = await pageProcess(kiosk);
	const drawn = await kiosk.page.evaluate(async () => {
		// As when no frame is ever asked of it again.
		window.requestAnimationFrame = () => 0;
		return Promise.race([
			new Promise((done) => requestAnimationFrame(() => done('drawn'))),
			new Promise((done) => setTimeout(() => done('not drawn'), 1000)),
		]);
	});
	expect(drawn).toBe('not drawn');
	await expectBack(kiosk, pid, 'still');
});

test('a page that runs and shows one colour comes back', async ({ start }) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	const pid = await pageProcess(kiosk);
	await kiosk.page.evaluate(() => (document.documentElement.style.filter = 'brightness(0)'));
	await expect.poll(() => coloursOf(kiosk)).toBe(1);
	await expectBack(kiosk, pid, 'blank');
	await expect.poll(() => coloursOf(kiosk)).toBeGreaterThan(20);
});

test('a picture that changes no more comes back', LONG, async ({ start }) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	// What moves within a slide would be a change.
	await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
	const pid = await pageProcess(kiosk);
	// Seen to change once: what never changes may be meant so.
	const changed = () => kiosk.page.locator('main.attract .showing').last().innerText();
	const first = await changed();
	await expect.poll(changed).not.toBe(first);
	await kiosk.page.evaluate(() => {
		window.setTimeout = (() => {
			throw new Error('No timer.');
		}) as never;
	});
	expect(await kiosk.page.evaluate(() => document.hidden)).toBe(false);
	await expectBack(kiosk, pid, 'frozen');
});

test('graphics that are stopped come back', LONG, async ({ start }) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	const page = await pageProcess(kiosk);
	const [graphics] = await processesOf(kiosk, 'gpu-process');
	process.kill(graphics!, 'SIGSTOP');
	try {
		await expect.poll(() => stateOf(graphics!)).toBe('T');
		await expectBack(kiosk, page, 'still');
		expect(await processesOf(kiosk, 'gpu-process')).not.toContain(graphics);
	} finally {
		if (existsSync(`/proc/${graphics}`)) process.kill(graphics!, 'SIGCONT');
	}
});

test('a kiosk whose pages can no longer be made ends, to be started anew', async ({ start }) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	const ended = new Promise<number | null>((done) => kiosk.app.process().once('exit', done));
	const page = await pageProcess(kiosk);
	const zygotes = await processesOf(kiosk, 'zygote');
	expect(zygotes.length).toBeGreaterThan(0);
	for (const pid of zygotes) process.kill(pid, 'SIGKILL');
	if (existsSync(`/proc/${page}`)) process.kill(page, 'SIGKILL');
	expect(await ended).toBe(70);
	await kiosk.expectNoted({ event: 'renderer-gone', reason: 'launch-failed' });
});
