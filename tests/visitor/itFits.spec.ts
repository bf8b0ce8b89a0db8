import AxeBuilder from '@axe-core/playwright';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { doneByPc, eachItScreen, itWords, openForIt, overlap, TASKS, textCutOff } from './it.ts';
import { expect, SIZES, test } from './page.ts';
import { touch } from './staff.ts';
import { tap } from './tap.ts';
import { LONG, walk } from './walks.ts';

/** One of each kind: the others are the same components with other words. */
const KINDS =
	/^(?:nobody acts|for IT|asked: lock|done: lock|being done|failed: full|the lock|the ceil|kept)/;

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });

		test(
			'nothing is done by one touch, nor by two of the same place',
			walk(name, 'es'),
			async ({ visitor }) => {
				test.slow();
				const { page } = visitor;
				// The language with the longest words has the largest plates.
				const words = itWords('es');
				const title = page.locator('h1');
				await openForIt(page, 'es', { locked: 'partly' });
				const twice = async (first: string, yes: string) => {
					const plate = page.getByRole('button', { name: first, exact: true });
					const before = (await plate.boundingBox())!;
					await tap(plate);
					const confirm = page.getByRole('button', { name: yes, exact: true });
					const after = (await confirm.boundingBox())!;
					expect(overlap(before, after), `${first} / ${yes}`).toBe(false);
					await page.touchscreen.tap(before.x + before.width / 2, before.y + before.height / 2);
					// Where the second touch was one for “Back” it has led there.
					if ((await title.textContent()) !== words.title) await touch(page, words.back);
				};
				for (const task of TASKS) await twice(words.tasks[task].name, words.tasks[task].yes);
				for (const task of ['lock', 'unlock'] as const) {
					await touch(page, words.lockTitle);
					await twice(words.tasks[task].name, words.tasks[task].yes);
				}
				for (const side of ['right', 'bottom', 'left'] as const) {
					await touch(page, words.tasks.turn.name);
					await twice(words.sides[side], words.tasks.turn.yes);
				}
				expect(await doneByPc(page)).toEqual([]);
			},
		);

		for (const language of ['en', 'es', 'nb']) {
			test(
				`every screen for IT fits, in ${language}`,
				walk(name, language),
				async ({ visitor }) => {
					test.slow();
					const { page } = visitor;
					// In the language with the longest words, on the smallest panel, every sentence there is.
					const looksAtAll = language === 'es' && name === '1280x800';
					await eachItScreen(visitor, language, async (screen) => {
						if (!looksAtAll && !KINDS.test(screen)) return;
						const look = ['normal', SMALLEST_TARGET_REM] as const;
						const { findings } = await page.evaluate(lookAtView, look);
						expect(findings, screen).toEqual(NOTHING);
						expect(await page.evaluate(textCutOff), screen).toEqual([]);
					});
				},
			);
		}
	});
}

test.describe('on a panel of ten inches', () => {
	test.use({ size: SIZES['1280x800'] });
	test('plates grow to what a finger needs, and still fit', LONG, async ({ visitor }) => {
		const { page } = visitor;
		await eachItScreen(visitor, 'es', async (screen) => {
			await page.evaluate(() => document.documentElement.style.setProperty('--mm', '5.9px'));
			const { findings } = await page.evaluate(lookAtView, ['normal', 13] as const);
			expect(findings, screen).toEqual(NOTHING);
		});
	});
});

test('every kind of screen for IT is clean for axe, in high contrast too', async ({ visitor }) => {
	test.slow();
	const { page } = visitor;
	await eachItScreen(visitor, 'es', async (screen) => {
		if (!KINDS.test(screen)) return;
		for (const contrast of ['high', 'normal']) {
			await page.evaluate((it) => (document.documentElement.dataset['contrast'] = it), contrast);
			expect((await new AxeBuilder({ page }).analyze()).violations, screen).toEqual([]);
		}
	});
});
