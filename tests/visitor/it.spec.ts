import { changePc, doneByPc, itWords, openForIt, overlap, TASKS } from './it.ts';
import { expect, test } from './page.ts';
import { touch } from './staff.ts';
import { tap } from './tap.ts';
import { LONG } from './walks.ts';

for (const language of ['en', 'es', 'nb']) {
	const words = itWords(language);

	test(
		`everything that IT must do is done by touch, in ${language}`,
		language === 'en' ? {} : LONG,
		async ({ visitor }) => {
			const { page } = visitor;
			await openForIt(page, language, { locked: 'no' });
			for (const task of TASKS) {
				await touch(page, words.tasks[task].name);
				await expect(page.getByRole('heading', { name: words.tasks[task].asks })).toBeVisible();
				await touch(page, words.tasks[task].yes);
				await expect(page.getByRole('status')).toContainText(words.tasks[task].done[0]!);
				await touch(page, words.back);
			}
			for (const task of ['lock', 'unlock'] as const) {
				await touch(page, words.lockTitle);
				const rows = page.getByRole('row', { name: task === 'lock' ? words.no : words.yes });
				await expect(rows).toHaveCount(Object.keys(words.entries).length);
				// A sign beside each word, for those who read from afar.
				await expect(rows.locator('svg')).toHaveCount(Object.keys(words.entries).length);
				await touch(page, words.tasks[task].name);
				await touch(page, words.tasks[task].yes);
				await expect(page.getByRole('status')).toContainText(words.tasks[task].done[0]!);
				await touch(page, words.back);
				await expect(page.getByText(words.restartNeeded)).toBeVisible();
			}
			expect(await doneByPc(page)).toEqual([...TASKS, 'lock', 'unlock']);
		},
	);

	test(
		`the arrow to the ceiling turns the picture, and it is kept, in ${language}`,
		language === 'en' ? {} : LONG,
		async ({ visitor }) => {
			const { page } = visitor;
			await openForIt(page, language, { turn: '90' });
			await touch(page, words.tasks.turn.name);
			await touch(page, words.sides.top);
			await expect(page.getByText(words.turnRight)).toBeVisible();
			const turns: [keyof typeof words.sides, string][] = [
				['left', '180'],
				['left', '270'],
				['right', '180'],
				['bottom', '0'],
			];
			for (const [side] of turns) {
				await touch(page, words.sides[side]);
				await expect(page.getByText(words.tasks.turn.means[1]!)).toBeVisible();
				await touch(page, words.tasks.turn.yes);
				await expect(page.getByRole('status')).toContainText(words.tasks.turn.done[1]!);
				await touch(page, words.back);
				await expect(page.getByRole('timer')).toHaveText(/^[23]:\d\d$/);
				await touch(page, words.tasks.turn.name);
			}
			await touch(page, words.back);
			await touch(page, words.keep);
			await expect(page.getByRole('timer')).toHaveCount(0);
			expect(await doneByPc(page)).toEqual([
				...turns.map(([, turn]) => `turn-${turn}`),
				'keep-turn',
			]);
		},
	);
}

test('of a long lock every part comes into sight', async ({ visitor }) => {
	const { page } = visitor;
	const words = itWords('en');
	await openForIt(page, 'en');
	await touch(page, words.lockTitle);
	const last = page.getByRole('row', { name: words.entries['starts-by-itself']! });
	await expect(last).not.toBeInViewport();
	const down = page.getByRole('button', { name: 'Scroll down' });
	// The plate goes when there is nothing further down, which may be between a look and a touch.
	await expect(async () => {
		if (await down.isVisible()) await down.tap({ timeout: 1000 });
		await expect(last).toBeInViewport({ ratio: 1, timeout: 1000 });
	}).toPass();
});

test('a lock that is new leads to the restart that it needs, which is asked for first', async ({
	visitor,
}) => {
	const { page } = visitor;
	const { lockTitle, tasks } = itWords('en');
	await openForIt(page, 'en', { locked: 'no' });
	await touch(page, lockTitle);
	await touch(page, tasks.lock.name);
	await touch(page, tasks.lock.yes);
	const offer = page.getByRole('button', { name: tasks['restart-computer'].name });
	const offered = (await offer.boundingBox())!;
	await tap(offer);
	await expect(page.locator('h1')).toHaveText(tasks['restart-computer'].asks);
	const yes = page.getByRole('button', { name: tasks['restart-computer'].yes });
	expect(overlap(offered, (await yes.boundingBox())!)).toBe(false);
	expect(await doneByPc(page)).toEqual(['lock']);
	await touch(page, tasks['restart-computer'].yes);
	await expect.poll(() => doneByPc(page)).toEqual(['lock', 'restart-computer']);
});

test('what fails is said with what to do, and can be tried again', async ({ visitor }) => {
	const { page } = visitor;
	const { tasks, failures, again } = itWords('en');
	await openForIt(page, 'en', { stick: '' });
	await touch(page, tasks['save-diagnostics'].name);
	await touch(page, tasks['save-diagnostics'].yes);
	for (const sentence of failures['no-stick']!)
		await expect(page.getByText(sentence)).toBeVisible();
	await changePc(page, { stick: 'FOTO' });
	await touch(page, again);
	await expect(page.getByText('You can take the USB stick out.')).toBeVisible();
	await expect(page.getByText('kiosk-diagnostics-museum-20260314-0915')).toBeVisible();
});

test('where nobody acts on the computer, one sentence says so and no plate pretends', async ({
	visitor,
}) => {
	const { page } = visitor;
	const words = itWords('en');
	await openForIt(page, 'en', { absent: true });
	await expect(page.getByText(words.absent)).toBeVisible();
	await expect(page.getByRole('button')).toHaveText([words.back]);
	await touch(page, words.back);
	await expect(page.locator('.panel')).toBeVisible();
});

test('a computer that does not tell of itself can still be acted on', async ({ visitor }) => {
	const { page } = visitor;
	const { failures, tasks } = itWords('en');
	await openForIt(page, 'en', { failures: { state: 'silent' } });
	await expect(page.getByText(failures['silent']![0])).toBeVisible();
	await touch(page, tasks['open-console'].name);
	await touch(page, tasks['open-console'].yes);
	await expect.poll(() => doneByPc(page)).toEqual(['open-console']);
});

test('a picture that nobody keeps is no longer asked about', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await openForIt(page, 'en', { turnPending: 30 });
	await visitor.freezeTime();
	await expect(page.getByRole('timer')).toHaveText(/^0:[12]\d$/);
	await changePc(page, { turnPending: undefined });
	await page.clock.runFor(31_000);
	await expect(page.getByRole('timer')).toHaveCount(0);
	expect(await doneByPc(page)).toEqual([]);
});

test('nobody touches it: it closes after two minutes, but not in the middle of something', async ({
	visitor,
}) => {
	const { page } = visitor;
	const { tasks } = itWords('en');
	await page.clock.install();
	await openForIt(page, 'en');
	await visitor.freezeTime();
	await changePc(page, { milliseconds: 130_000 });
	await touch(page, tasks['save-diagnostics'].name);
	await touch(page, tasks['save-diagnostics'].yes);
	await expect(page.getByText(tasks['save-diagnostics'].doing)).toBeVisible();
	await page.clock.runFor(131_000);
	await expect(page.getByText(tasks['save-diagnostics'].done[0]!)).toBeVisible();
	await page.clock.runFor(118_000);
	await expect(page.getByText(tasks['save-diagnostics'].done[0]!)).toBeVisible();
	await page.clock.runFor(3000);
	await expect(page.locator('main.attract')).toBeVisible();
});
