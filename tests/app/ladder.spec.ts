import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Standing } from '../../electron/device/ladder/ladder.ts';
import { bootId } from '../../electron/device/bootId.ts';
import { addressOf, coloursOf, historyOf, pageProcess, processesOf } from './chromium.ts';
import { expect, test, type RunningKiosk } from './kiosk.ts';

const CALM = /\/calm\.html$/;

/** Ends the page's process, and waits until the shell has noticed. @returns after how many seconds it loads it again */
async function killPage(kiosk: RunningKiosk): Promise<unknown> {
	const gone = async () => (await kiosk.journal()).filter(({ event }) => event === 'renderer-gone');
	const before = (await gone()).length;
	process.kill(await pageProcess(kiosk), 'SIGKILL');
	await expect.poll(async () => (await gone()).length).toBe(before + 1);
	return (await gone()).at(-1)!['wait'];
}

const standing = async ({ data }: RunningKiosk) =>
	JSON.parse(await readFile(join(data, 'ladder.json'), 'utf8')) as Standing;

/** Folder of a kiosk that has stood so since this start of the computer. */
async function stoodOn(stood: Pick<Standing, 'rung' | 'unproven'>): Promise<string> {
	const data = await mkdtemp(join(tmpdir(), 'serum-run-stood-'));
	const kept: Standing = {
		version: '0.1.0',
		boot: bootId(),
		drawsByProcessor: false,
		...stood,
	};
	await writeFile(join(data, 'ladder.json'), JSON.stringify(kept));
	return data;
}

const paintings = async (kiosk: RunningKiosk) =>
	(await kiosk.journal()).filter(({ event }) => event === 'painted').length;

/** Holds the clock of the next load after a death, so that what stands meanwhile can be looked at. @returns lets it go on */
async function holdNextLoad({ app }: RunningKiosk, seconds: number): Promise<() => Promise<void>> {
	const held = await app.evaluateHandle((_, ms) => {
		const { setTimeout } = globalThis;
		let goOn: (() => void) | undefined;
		globalThis.setTimeout = Object.assign((act: () => void, wait?: number, ...rest: never[]) => {
			if (wait !== ms) return setTimeout(act, wait, ...rest);
			globalThis.setTimeout = setTimeout;
			goOn = act;
			return setTimeout(() => undefined, 0);
		}, setTimeout);
		return { go: () => goOn?.() };
	}, seconds * 1000);
	return () => held.evaluate(({ go }) => go());
}

test('a page that dies and dies again: the calm screen stands between, then another version of the exhibition', async ({
	start,
}) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	expect(await killPage(kiosk)).toBe(0);
	await expect.poll(() => paintings(kiosk)).toBe(2);
	expect(await killPage(kiosk)).toBe(1);
	await expect.poll(() => paintings(kiosk)).toBe(3);
	const loads = await holdNextLoad(kiosk, 2);
	expect(await killPage(kiosk)).toBe(2);
	await expect.poll(() => addressOf(kiosk)).toMatch(CALM);
	await expect.poll(() => coloursOf(kiosk)).toBeGreaterThan(20);
	await kiosk.expectNoted({ event: 'exhibition-fell' });
	await kiosk.expectNoted({ event: 'exhibition-ready', from: 'shipped' });
	await loads();
	await expect.poll(() => paintings(kiosk)).toBeGreaterThanOrEqual(4);
	expect(await addressOf(kiosk)).not.toMatch(CALM);
	// No button of a mouse finds the calm screen behind it.
	await expect.poll(() => historyOf(kiosk)).toBe(1);
	expect(await standing(kiosk)).toMatchObject({ rung: 'before' });
});

test('start after start without a picture that stays: nothing moves any more', async ({
	start,
}) => {
	const kiosk = await start({ data: await stoodOn({ rung: 'before', unproven: 2 }) });
	await kiosk.expectNoted({ event: 'painted' });
	// Or lower: a launch that stood still on a busy machine was a start in vain as well.
	await kiosk.expectNoted({ event: 'stands', draws: 'processor' });
	await expect(kiosk.page.locator('html')).toHaveAttribute('data-movement', 'calm');
	// As when the terminal is closed in which somebody has started it.
	const ended = new Promise((done) => kiosk.app.process().once('exit', done));
	kiosk.app.process().kill('SIGHUP');
	expect(await ended).toBe(0);
	// It was ended in order: the next start tries the whole again.
	expect(await standing(kiosk)).toMatchObject({ rung: 'whole', unproven: 0 });
});

test('below everything stands the calm screen, on the glass like any other picture', async ({
	start,
}) => {
	const kiosk = await start({ data: await stoodOn({ rung: 'shipped', unproven: 2 }) });
	await expect.poll(() => addressOf(kiosk)).toMatch(CALM);
	await expect(kiosk.page.getByRole('heading', { name: 'Resting the dogs' })).toBeVisible();
	await expect.poll(() => coloursOf(kiosk)).toBeGreaterThan(20);
	expect(
		await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible()),
	).toBe(true);
	expect(await kiosk.page.locator('script').count()).toBe(0);
});

test('graphics that die again and again are left to the processor from the next start on', async ({
	start,
}) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	for (let death = 0; death < 3; death += 1) {
		expect(await standing(kiosk)).toMatchObject({ drawsByProcessor: false });
		const [graphics] = await processesOf(kiosk, 'gpu-process');
		process.kill(graphics!, 'SIGKILL');
		// Chromium makes itself another one.
		await expect
			.poll(async () => (await processesOf(kiosk, 'gpu-process')).filter((pid) => pid !== graphics))
			.toHaveLength(1);
	}
	await kiosk.expectNoted({ event: 'processor-draws-from-next-start' });
	await expect.poll(() => coloursOf(kiosk)).toBeGreaterThan(20);
	await kiosk.app.close();
	const next = await start({ data: kiosk.data });
	await next.expectNoted({ event: 'stands', rung: 'whole', draws: 'processor' });
});
