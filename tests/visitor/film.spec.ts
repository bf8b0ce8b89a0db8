import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './page.ts';
import { tap } from './tap.ts';

/** A real film of four seconds, recorded by the browser itself from a canvas. */
const recordFilm = (page: Page) =>
	page.evaluate(async () => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
		const paint = canvas.getContext('2d')!;
		const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
		const parts: Blob[] = [];
		recorder.ondataavailable = ({ data }) => parts.push(data);
		recorder.start();
		for (let frame = 0; frame < 40; frame += 1) {
			paint.fillStyle = `hsl(${frame * 9} 80% 50%)`;
			paint.fillRect(0, 0, 64, 48);
			await new Promise((done) => setTimeout(done, 100));
		}
		const stopped = new Promise((done) => (recorder.onstop = done));
		recorder.stop();
		await stopped;
		const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
		return [...bytes];
	});

/** Opens the first section of the first chapter with a film in the place of its picture. */
async function openFilm(visitor: Visitor): Promise<void> {
	await visitor.offer(({ media, home, chapters }) => {
		media['film'] = {
			shown: { kind: 'film', file: 'media/film.webm', focus: [50, 50], captions: {} },
			stamp: 'x',
			standsIn: false,
			text: { en: { alt: 'A film', credit: 'Made for the test' } },
		};
		chapters.find(({ id }) => id === home[0])!.sections[0]!.form = {
			kind: 'text',
			medium: 'film',
		};
	});
}

async function goToFilm(visitor: Visitor): Promise<void> {
	await visitor.begin();
	await visitor.goTo(1);
	await tap(visitor.page.locator('.pager .next button'));
	await expect(visitor.page.locator('video')).toBeVisible();
}

/** The page with the film, whose file is not there; time stands still. */
async function openBrokenFilm(visitor: Visitor): Promise<void> {
	const { page } = visitor;
	await page.route('**/media/film.webm*', (route) => route.fulfill({ status: 404 }));
	await page.clock.install();
	await visitor.open();
	await openFilm(visitor);
	await visitor.freezeTime();
	await goToFilm(visitor);
}

const advance = (page: Page) =>
	page
		.locator('video')
		.evaluate(
			(video: HTMLVideoElement) =>
				new Promise((done) => video.addEventListener('timeupdate', done, { once: true })),
		);

test('a film that goes on keeps the kiosk; paused, it does not strand it', async ({ visitor }) => {
	const { page } = visitor;
	await page.goto('about:blank');
	const film = Buffer.from(await recordFilm(page));
	await page.route('**/media/film.webm*', (route) =>
		route.fulfill({ body: film, contentType: 'video/webm' }),
	);
	await page.clock.install();
	await visitor.open();
	await openFilm(visitor);
	await visitor.freezeTime();
	await goToFilm(visitor);
	await tap(page.getByRole('button', { name: 'Play' }));
	// Slow enough to last for the whole test, on a slow machine too.
	await page.locator('video').evaluate((video: HTMLVideoElement) => (video.playbackRate = 0.07));
	for (let turn = 0; turn < 3; turn += 1) {
		await advance(page);
		await page.clock.runFor(60_000);
	}
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await advance(page);
	await page.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
	await page.clock.runFor(91_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('a film that cannot be played strands nothing and shows no error; staff are told', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openBrokenFilm(visitor);
	await expect.poll(() => visitor.told()).toContain('trouble:It cannot be drawn or played.');
	await tap(page.getByRole('button', { name: 'Play' }));
	await expect(page.locator('body')).not.toContainText(/error/i);
	await page.clock.runFor(91_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('the volume a visitor chose is forgotten with the visit', async ({ visitor }) => {
	const { page } = visitor;
	await openBrokenFilm(visitor);
	const volume = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.volume);
	expect(await volume()).toBeCloseTo(0.6);
	await tap(page.getByRole('button', { name: 'Louder' }));
	await expect.poll(volume).toBeCloseTo(0.8);
	await page.clock.runFor(91_000);
	await page.clock.runFor(31_000);
	await expect(page.locator('main.attract')).toBeVisible();
	await goToFilm(visitor);
	expect(await volume()).toBeCloseTo(0.6);
});
