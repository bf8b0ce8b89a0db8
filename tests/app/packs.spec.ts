import type { Page } from '@playwright/test';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFolder } from '../../electron/exhibit/reading/walk.ts';
import { writePack } from '../../electron/pack/writePack.ts';
import { exhibitionCopy } from '../fixtures/fixture.ts';
import { PIN, settingsIn, touchCorner, typePin } from '../staffed.ts';
import { click } from '../visitor/tap.ts';
import { LONG } from '../visitor/walks.ts';
import { expect, test, type RunningKiosk } from './kiosk.ts';

const KEY = generateKeyPairSync('ed25519');
const STRANGER = generateKeyPairSync('ed25519');

let folder: string;
let helper: Server;
/** What the computer's helper gives for `pack-1`; a test may let it stop in the middle. */
let give: (question: Socket) => void;
/** Bytes, as the helper tells them when it looks for packs. */
let onStick = 0;

/** The helper as the page knows it: one pack on the stick. */
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-packs-'));
	await writeFile(join(folder, 'key.pem'), KEY.publicKey.export({ type: 'spki', format: 'pem' }));
	helper = createServer({ allowHalfOpen: true }, (question) => {
		let word = '';
		question.on('error', () => undefined);
		question.on('data', (chunk) => (word += String(chunk)));
		question.on('end', () => {
			if (word === 'pack-1\n') give(question);
			else if (word === 'packs\n') question.end(`pack\t1 ${onStick} winter.exhibition\ndone\n`);
			else question.end('done\n');
		});
	}).listen(join(folder, 'helper.sock'));
});
test.afterEach(async () => {
	helper.close();
	await rm(folder, { recursive: true });
});

/** A pack of the small exhibition with another title, and whatever else a test does to it. */
async function packOf(
	title: string,
	made: number,
	change: (folder: string) => Promise<unknown> = async () => undefined,
	key = KEY.privateKey,
): Promise<Buffer> {
	const from = await exhibitionCopy();
	const slides = `hello: { title: ${title} }\nteam: { title: Team }\n`;
	await writeFile(join(from, 'slides/en.yaml'), slides);
	await change(from);
	const paths = (await listFolder(from)).files.map(({ path }) => path);
	const to = join(folder, 'made.exhibition');
	await writePack({ folder: from, paths, exhibition: 'test-exhibition', made, key }, to);
	await rm(from, { recursive: true });
	return readFile(to);
}

const plate = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const TODAY = Date.now();

async function enter({ app, page }: RunningKiosk): Promise<void> {
	await expect(page.locator('.showing.visible')).not.toHaveCount(0);
	await touchCorner(app, page);
	await typePin(page, PIN);
	await click(plate(page, 'Exhibition'));
}

async function takeWinter({ page }: RunningKiosk): Promise<void> {
	await click(plate(page, /^winter/));
	await click(plate(page, 'Show it'));
}

async function leaveOverview({ page }: RunningKiosk): Promise<void> {
	await click(page.getByRole('button', { name: 'Back', exact: true }));
	await click(plate(page, 'Back to visitors'));
}

async function leave(kiosk: RunningKiosk): Promise<void> {
	await click(kiosk.page.getByRole('button', { name: 'Back', exact: true }));
	await leaveOverview(kiosk);
}

const setup = async () => ({
	settings: await settingsIn(folder),
	helper: join(folder, 'helper.sock'),
	stickKey: join(folder, 'key.pem'),
});

test('a pack on a stick is read, checked, drawn, and shown; the one before comes back by one tap', async ({
	start,
}) => {
	const pack = await packOf('Winter', TODAY);
	onStick = pack.length;
	give = (question) => question.end(pack);
	const kiosk = await start(await setup());
	const { page, data } = kiosk;
	await enter(kiosk);
	await takeWinter(kiosk);
	await expect(page.getByText('It is in place.')).toBeVisible();
	await kiosk.expectNoted({ event: 'pack-taken', exhibition: 'test-exhibition' });
	await leave(kiosk);
	await expect(page.locator('main.attract')).toContainText('Winter');
	// The folder of before may say what it likes.
	await writeFile(
		join(kiosk.exhibition, 'slides/en.yaml'),
		'hello: { title: Old }\nteam: { title: T }\n',
	);
	await kiosk.app.close();
	const again = await start({ ...(await setup()), data, exhibition: kiosk.exhibition });
	await expect(again.page.locator('main.attract')).toContainText('Winter');
	await enter(again);
	await click(plate(again.page, 'Bring back the one before'));
	await again.expectNoted({ event: 'exhibition-brought-back' });
	await leaveOverview(again);
	await expect(again.page.locator('main.attract')).toContainText('Hello Fritz');
});

const REFUSED: readonly [what: string, made: () => Promise<Buffer>, said: string, code: string][] =
	[
		[
			'of a stranger',
			() => packOf('Strange', TODAY, undefined, STRANGER.privateKey),
			'signed with a different key',
			'not-ours',
		],
		[
			'with a mistake',
			() => packOf('Wrong', TODAY, (at) => writeFile(join(at, 'slides/en.yaml'), 'hello: {\n')),
			'There are mistakes in this exhibition.',
			'mistakes',
		],
		[
			'without a picture that it names',
			() => packOf('Gone', TODAY, (at) => rm(join(at, 'media/sky.svg'))),
			'There are mistakes in this exhibition.',
			'mistakes',
		],
		[
			'with a picture that no browser draws',
			() => packOf('Blind', TODAY, (at) => writeFile(join(at, 'media/sky.svg'), UNDRAWABLE)),
			'media/sky.svg cannot be shown.',
			'media',
		],
	];
/** Everything the loader looks for, and an element that ends it for the browser's parser alone. */
const UNDRAWABLE =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="0" height="0"><path d="M0 0h9v9z"/></svg>';

test('a pack that cannot be shown is refused in words, each its own, and nothing changes', async ({
	start,
}) => {
	give = (question) => question.end();
	const kiosk = await start(await setup());
	await enter(kiosk);
	let first = true;
	for (const [what, made, said, code] of REFUSED) {
		const pack = await made();
		onStick = pack.length;
		give = (question) => question.end(pack);
		if (first) await click(plate(kiosk.page, 'Look again'));
		if (first) await takeWinter(kiosk);
		else await click(plate(kiosk.page, 'Try again'));
		first = false;
		await expect(kiosk.page.getByText(said), what).toBeVisible();
		await kiosk.expectNoted({ event: 'pack-refused', refusal: code });
		expect(await readdir(join(kiosk.data, 'packs')), what).toEqual([]);
	}
	await leave(kiosk);
	await expect(kiosk.page.locator('main.attract')).toContainText('Hello Fritz');
});

test('a stick that is pulled out leaves what was there, and another try goes well', async ({
	start,
}) => {
	const pack = await packOf('Winter', TODAY);
	onStick = pack.length;
	give = (question) => question.end(pack.subarray(0, pack.length / 2));
	const kiosk = await start(await setup());
	await enter(kiosk);
	await takeWinter(kiosk);
	await expect(kiosk.page.getByText('The file ends too soon.')).toBeVisible();
	expect(await readdir(join(kiosk.data, 'packs'))).toEqual([]);
	give = (question) => question.end();
	await click(plate(kiosk.page, 'Try again'));
	await expect(kiosk.page.getByText('The USB stick is gone')).toBeVisible();
	give = (question) => question.end(pack);
	await click(plate(kiosk.page, 'Try again'));
	await expect(kiosk.page.getByText('It is in place.')).toBeVisible();
});

test('staff may stop it, or leave it to go on while visitors are there', async ({ start }) => {
	const pack = await packOf('Winter', TODAY);
	onStick = pack.length;
	let goOn = () => undefined as unknown;
	give = (question) => {
		question.write(pack.subarray(0, -10));
		goOn = () => question.end(pack.subarray(-10));
	};
	const kiosk = await start(await setup());
	const { page } = kiosk;
	await enter(kiosk);
	await takeWinter(kiosk);
	await expect(page.getByText('Leave the USB stick in')).toBeVisible();
	// The stick gives nothing any more: nobody waits for it.
	await click(plate(page, 'Stop'));
	await expect(page.getByText('You stopped it.')).toBeVisible();
	await click(plate(page, 'Try again'));
	await expect(page.getByText('Leave the USB stick in')).toBeVisible();
	await click(page.getByRole('button', { name: 'Back', exact: true }));
	await click(plate(page, 'Back to visitors'));
	await kiosk.begin();
	goOn();
	await kiosk.expectNoted({ event: 'pack-taken' });
	await expect(page.locator('main.home')).toBeVisible();
});

test('behind a closed door nobody looks at sticks or takes what is on them', async ({ start }) => {
	give = (question) => question.end();
	const kiosk = await start(await setup());
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	const answers = await kiosk.page.evaluate(async () => {
		const bridge = window.kiosk;
		bridge.tellPackWish({ wish: 'take', number: 1 });
		return [await bridge.findPacks(), await bridge.exhibitionReport()];
	});
	expect(answers).toEqual([{ kind: 'failed', reason: 'closed' }, undefined]);
	await kiosk.expectNoted({ event: 'staff-refused', wish: 'take' });
});

// Long, for the kiosk looks every half minute and takes what two looks have seen alike.
test(
	'a pack that IT puts into the folder for it is before visitors by itself; a stranger’s is not',
	LONG,
	async ({ start }) => {
		test.setTimeout(300_000);
		const incoming = join(folder, 'incoming');
		await mkdir(incoming);
		const kiosk = await start({ ...(await setup()), incoming });
		const strange = await packOf('Strange', TODAY, undefined, STRANGER.privateKey);
		await writeFile(join(incoming, 'strange.exhibition'), strange);
		await expect(kiosk.page.locator('main.attract')).toContainText('Hello Fritz');
		const noted = async (event: string) =>
			(await kiosk.journal()).some((entry) => entry['event'] === event);
		await expect.poll(() => noted('pack-refused'), { timeout: 90_000 }).toBe(true);
		await writeFile(join(incoming, 'winter.exhibition'), await packOf('Winter', TODAY));
		await expect.poll(() => noted('pack-taken'), { timeout: 90_000 }).toBe(true);
		await expect(kiosk.page.locator('main.attract')).toContainText('Winter');
	},
);
