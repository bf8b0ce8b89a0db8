import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { channelOf } from '../../electron/bridge/table.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { applyMistake, exhibitionCopy, FIXTURES } from '../fixtures/fixture.ts';
import { expect, test } from './kiosk.ts';

for (const windowManager of [true, false]) {
	test(`one window fills the display ${windowManager ? 'with' : 'without'} a window manager`, async ({
		start,
	}) => {
		const { app } = await start({ windowManager, size: { width: 1280, height: 800 } });
		const windows = () =>
			app.evaluate(({ BrowserWindow }) =>
				BrowserWindow.getAllWindows().map((window) => ({
					...window.getBounds(),
					visible: window.isVisible(),
				})),
			);
		// Without a window manager a pixel more on the far sides; see `covering`.
		const beyond = windowManager ? 0 : 1;
		await expect
			.poll(windows)
			.toEqual([{ x: 0, y: 0, width: 1280 + beyond, height: 800 + beyond, visible: true }]);
	});
}

test('the running versions are in the journal, and are those of the runtime', async ({
	start,
	electron,
}) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'starting', electron: electron.version });
});

test('a whole visit and a whole idle cycle, from attract to attract', async ({ start }) => {
	const kiosk = await start({ idle: { warnAfterSeconds: 3, countdownSeconds: 3 } });
	const { page } = kiosk;
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await kiosk.begin();
	await page
		.getByRole('button', { name: /^Fritz/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fritz');
	await page.getByRole('button', { name: 'Early life' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early life');
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.getByRole('button', { name: 'Yes, keep going' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early life');
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await expect(page.locator('main.attract')).toBeVisible();
	const presence = (await kiosk.journal()).flatMap(({ event, presence }) =>
		event === 'presence' ? [presence] : [],
	);
	expect(presence).toEqual(['exploring', 'warning', 'exploring', 'warning', 'attract']);
	// Home, the dog, its page: counted for the museum, with the hour and no nearer.
	await expect
		.poll(() => readFile(join(kiosk.data, 'visits.csv'), 'utf8').catch(() => ''))
		.toMatch(/^hour,.*\n\d{4}-\d\d-\d\dT\d\d,\d+,en,[3-9],0,1\n$/);
});

test('the shipped exhibition starts and shows its first slide', async ({ start }) => {
	const exhibition = await exhibitionCopy();
	await rm(exhibition, { recursive: true });
	await cp(join(PROJECT, 'content/exhibition'), exhibition, { recursive: true });
	const kiosk = await start({ exhibition });
	await expect(kiosk.page.locator('.showing.visible h1')).toHaveText(/Togo/);
	await kiosk.expectNoted({ event: 'exhibition-ready', id: 'togo-and-balto', from: 'folder' });
	await kiosk.expectNoted({ event: 'painted' });
	await kiosk.begin();
	const art = await kiosk.page
		.locator('.posters .art')
		.evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
	expect(art).toHaveLength(7);
	for (const height of art) expect(height, 'height of a poster’s art').toBeGreaterThan(180);
	expect((await kiosk.journal()).filter(({ level }) => level === 'trouble')).toEqual([]);
});

test('an exhibition that comes while the page’s first question is answered is not missed', async ({
	start,
}) => {
	const { app, page } = await start();
	const answer = await page.evaluate(() => window.kiosk.exhibition());
	// The shell as it is while it has nothing to show, and in the next moment has.
	await app.evaluate(
		({ ipcMain }, { asked, rings, answer }) => {
			ipcMain.removeHandler(asked);
			ipcMain.handleOnce(asked, ({ sender }) => {
				ipcMain.handle(asked, () => answer);
				sender.send(rings);
				return { kind: 'none' };
			});
		},
		{ asked: channelOf('exhibition'), rings: channelOf('onExhibitionWaiting'), answer },
	);
	await page.reload();
	await expect(page.locator('.showing.visible h1')).toHaveText(/Hello|team/);
});

test('a start with broken content shows the exhibition of the package, says why in the journal, and goes on by itself', async ({
	start,
}) => {
	const kiosk = await start({ broken: 'broken-unclosed-quote' });
	await expect(kiosk.page.locator('.showing.visible h1')).toHaveText(/Togo/);
	await kiosk.expectNoted({ event: 'exhibition-ready', from: 'shipped' });
	await kiosk.expectNoted({
		event: 'exhibition-refused',
		code: 'yaml-syntax',
		place: 'dogs/fritz/en.md:2:8',
	});
	await cp(join(FIXTURES, 'good'), kiosk.exhibition, { recursive: true });
	await expect(kiosk.page.locator('.showing.visible h1')).toHaveText(/Hello/);
});

test('no exhibition folder at all: that of the package, until one is put there', async ({
	start,
}) => {
	const folder = await exhibitionCopy();
	const later = `${folder}-later`;
	await rename(folder, later);
	const kiosk = await start({ exhibition: folder });
	await expect(kiosk.page.locator('.showing.visible h1')).toHaveText(/Togo/);
	await rename(later, folder);
	await expect(kiosk.page.locator('.showing.visible h1')).toHaveText(/Hello/);
});

test('a change in the folder is shown while nobody is here, and waits while somebody is', async ({
	start,
}) => {
	const kiosk = await start({ idle: { warnAfterSeconds: 8, countdownSeconds: 3 } });
	const { page } = kiosk;
	const retitle = (title: string) =>
		writeFile(
			join(kiosk.exhibition, 'slides/en.yaml'),
			`hello: { title: ${title} }\nteam: { title: ${title} }\n`,
		);
	await expect(page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
	await retitle('First change');
	await expect(page.locator('.showing.visible h1').first()).toHaveText('First change');
	await kiosk.begin();
	await retitle('Second change');
	await expect
		.poll(
			async () =>
				(await kiosk.journal()).filter(({ event }) => event === 'exhibition-ready').length,
		)
		.toBe(3);
	await expect(page.locator('main.home')).toBeVisible();
	await expect(page.locator('main.attract')).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('.showing.visible h1').first()).toHaveText('Second change');
});

test('a broken change leaves the last good exhibition on the screen, also after a restart', async ({
	start,
}) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
	await applyMistake('broken-unknown-field', kiosk.exhibition);
	await kiosk.expectNoted({ event: 'exhibition-refused', code: 'field-unknown' });
	await expect(kiosk.page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
	await kiosk.app.close();
	const again = await start({ exhibition: kiosk.exhibition, data: kiosk.data });
	await expect(again.page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
	await again.expectNoted({ event: 'exhibition-ready', from: 'shelf' });
	await again.expectNoted({ event: 'exhibition-refused', code: 'field-unknown' });
	await expect(again.page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
});

test('an exhibition that the page cannot show gives way, and is not tried again before it changes', async ({
	start,
}) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible h1').first()).toHaveText(/Hello|team/);
	// As the page tells it when it has fallen twice; see tests/visitor/falls.spec.ts.
	await kiosk.page.evaluate(async () => {
		const answer = await window.kiosk.exhibition();
		if (answer.kind !== 'exhibition') throw new Error('no exhibition');
		window.kiosk.tellFall({ version: answer.version, why: 'each_key_duplicate' });
	});
	await expect(kiosk.page.locator('.showing.visible h1').first()).toHaveText(/Togo/);
	await kiosk.expectNoted({ event: 'exhibition-fell', why: 'each_key_duplicate' });
	await kiosk.app.close();
	const again = await start({ exhibition: kiosk.exhibition, data: kiosk.data });
	await expect(again.page.locator('.showing.visible h1').first()).toHaveText(/Togo/);
	await writeFile(
		join(again.exhibition, 'slides/en.yaml'),
		'hello: { title: Mended }\nteam: { title: Mended }\n',
	);
	await expect(again.page.locator('.showing.visible h1').first()).toHaveText('Mended');
});

test('while megabytes are read, in a process of their own, every touch is answered', async ({
	start,
}) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	const entries = Array.from(
		{ length: 12_000 },
		(_, number) => `slide-${number}: { title: "A slide that no list names, ${number}" }`,
	);
	const slides = ['hello: { title: Read }', 'team: { title: Read }', ...entries];
	await writeFile(join(kiosk.exhibition, 'slides/en.yaml'), slides.join('\n'));
	const isReading = () =>
		kiosk.app.evaluate(({ app }) =>
			app.getAppMetrics().some(({ serviceName, name }) => /reader/i.test(`${serviceName}${name}`)),
		);
	await expect.poll(isReading, { intervals: [50] }).toBe(true);
	await kiosk.begin();
	// It answered before the reading came to its end.
	expect(await isReading()).toBe(true);
	await kiosk.expectNoted({ event: 'exhibition-refused', code: 'text-unmatched' });
	await expect.poll(isReading).toBe(false);
});

test('pictures stay whole when the folder goes, and when a bit of the shelf flips', async ({
	start,
}) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	await kiosk.app.close();
	const [version] = await readdir(join(kiosk.data, 'shelf/versions'));
	const sky = join(kiosk.data, 'shelf/versions', version!, 'media/sky.svg');
	const before = await readFile(sky);
	const flipped = Buffer.from(before);
	flipped[20]! ^= 1;
	await writeFile(sky, flipped);
	const again = await start({ exhibition: kiosk.exhibition, data: kiosk.data });
	await again.expectNoted({ event: 'exhibition-damaged', file: 'media/sky.svg', healed: 'yes' });
	expect(await readFile(sky)).toEqual(before);
	await rm(again.exhibition, { recursive: true });
	await again.begin();
	const broken = () =>
		again.page
			.locator('img')
			.evaluateAll(
				(pictures) =>
					pictures.filter((picture) => (picture as HTMLImageElement).naturalWidth === 0).length,
			);
	await expect.poll(broken).toBe(0);
	expect(await again.page.locator('img').count()).toBeGreaterThan(0);
});

test('a window that was hidden is shown with the next page', async ({ start }) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	const isVisible = () =>
		kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible());
	await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide());
	expect(await isVisible()).toBe(false);
	await kiosk.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()[0]!.webContents.reload(),
	);
	await expect.poll(isVisible).toBe(true);
	await expect
		.poll(async () => (await kiosk.journal()).filter(({ event }) => event === 'painted').length)
		.toBe(2);
});

test('what has painted is put on the glass once more: a frame may be lost on the way', async ({
	start,
}) => {
	const kiosk = await start();
	await kiosk.expectNoted({ event: 'painted' });
	const repaints = await kiosk.app.evaluateHandle(({ BrowserWindow }) => {
		const { webContents } = BrowserWindow.getAllWindows()[0]!;
		const seen = { count: 0 };
		webContents.invalidate = () => void (seen.count += 1);
		webContents.reload();
		return seen;
	});
	await expect.poll(() => repaints.evaluate(({ count }) => count)).toBeGreaterThanOrEqual(4);
});

test('a second start says so and ends, and the first goes on', async ({ start, electron }) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	const second = spawn(electron.executable, [PROJECT, ...rootSwitches(), `--data=${kiosk.data}`], {
		env: { ...process.env, DISPLAY: await kiosk.app.evaluate(() => process.env['DISPLAY']) },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	second.stderr.on('data', (text: Buffer) => (said += text.toString()));
	const [code] = (await once(second, 'close')) as [number];
	expect(code).toBe(75);
	expect(said).toContain('Another kiosk is running here (process ');
	await kiosk.begin();
});

test('the page comes back when its process dies', async ({ start }) => {
	const kiosk = await start();
	await kiosk.begin();
	await kiosk.app.evaluate(({ BrowserWindow }) => {
		BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer();
	});
	await kiosk.expectNoted({ event: 'renderer-gone' });
	await expect
		.poll(async () => (await kiosk.journal()).filter(({ event }) => event === 'painted').length)
		.toBe(2);
});

test('Alt+F4 and a page that closes itself change nothing; leaving is the shell’s decision', async ({
	start,
}) => {
	const kiosk = await start();
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
	await kiosk.page.evaluate(() => {
		window.close();
		window.print();
	});
	await kiosk.begin();
	expect(
		await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
	).toBe(1);
});
