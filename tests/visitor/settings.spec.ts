import AxeBuilder from '@axe-core/playwright';
import { lookAtView, NOTHING, SMALLEST_TARGET_REM } from '../access/looking.ts';
import { SETTINGS_WORDS } from '../../content/words/settings.ts';
import { textCutOff } from './it.ts';
import { expect, SIZES, test } from './page.ts';
import { changed, eachSettingsScreen, entry, openRoom } from './settings.ts';
import { openForStaff, touch } from './staff.ts';
import { tap } from './tap.ts';
import { walk } from './walks.ts';

const TEN_TO_FIVE = { opens: 600, closes: 1020 };

test('a week of opening hours is set by touch: a day by itself, and the ones after it', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openRoom(page, 'en', 'Settings');
	await tap(entry(page, 'Opening hours'));
	await touch(page, 'Set opening hours');
	await expect(entry(page, 'Monday')).toContainText('10:00');
	// Closed on Mondays; late from Thursday on.
	await tap(entry(page, 'Monday'));
	await touch(page, 'Mark as closed');
	await touch(page, 'Done');
	await tap(entry(page, 'Thursday'));
	const closes = page.getByRole('group', { name: 'Closes' });
	await tap(closes.getByRole('button', { name: 'An hour later', exact: true }));
	await tap(closes.getByRole('button', { name: 'A quarter of an hour later' }));
	await touch(page, 'The same through Sunday');
	await tap(entry(page, 'A touch of the dark glass'));
	const late = { opens: 600, closes: 1095 };
	expect(await changed(page)).toMatchObject({
		hours: {
			week: [null, TEN_TO_FIVE, TEN_TO_FIVE, late, late, late, late],
			special: [],
			wakes: false,
		},
	});
	// Half a change is none: "Back" leaves the day as it was.
	await tap(entry(page, 'Tuesday'));
	await touch(page, 'Mark as closed');
	await touch(page, 'Back');
	expect((await changed(page))!.hours!.week[1]).toEqual(TEN_TO_FIVE);
	await touch(page, 'Always on');
	expect((await changed(page))!.hours).toBeUndefined();
	await touch(page, 'Back');
	// What was there when staff came is there again.
	await touch(page, 'Back');
	await touch(page, 'Settings');
	await expect(page.getByRole('button', { name: 'Undo changes' })).toHaveCount(0);
});

test('a special day is put on its date, and taken away; a date stands there once', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.setFixedTime(new Date('2026-12-22T09:00:00'));
	await openRoom(page, 'en', 'Settings');
	await tap(entry(page, 'Opening hours'));
	await touch(page, 'Set opening hours');
	await tap(entry(page, 'Special days'));
	for (let time = 0; time < 2; time += 1) {
		await touch(page, 'Add a day');
		const date = page.getByRole('group', { name: 'Date' });
		await tap(date.getByRole('button', { name: 'A day later' }));
		await touch(page, 'Done');
	}
	const special = async () => (await changed(page))!.hours!.special;
	expect(await special()).toEqual([
		{ day: '2026-12-23', hours: null },
		{ day: '2026-12-24', hours: null },
	]);
	await tap(entry(page, 'Wednesday, December 23'));
	// The day after has its own hours, and yesterday is over.
	await tap(page.getByRole('button', { name: 'A day later' }));
	await expect(page.locator('h1')).toHaveText('Friday, December 25');
	await touch(page, 'Mark as open');
	await touch(page, 'Done');
	expect(await special()).toEqual([
		{ day: '2026-12-24', hours: null },
		{ day: '2026-12-25', hours: TEN_TO_FIVE },
	]);
	await tap(entry(page, 'Thursday, December 24'));
	await touch(page, 'Remove this day');
	expect(await special()).toEqual([{ day: '2026-12-25', hours: TEN_TO_FIVE }]);
});

test('languages, sound and waiting time hold at once for visitors, and are undone by one touch', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openRoom(page, 'en', 'Settings');
	await tap(entry(page, 'Languages'));
	await tap(
		page.getByRole('group', { name: 'Comes first' }).getByRole('button', { name: 'Español' }),
	);
	await touch(page, 'Back');
	await tap(entry(page, 'Sound'));
	const group = (name: string) => page.getByRole('group', { name, exact: true });
	await tap(group('The loudest a visitor can choose').getByRole('button', { name: 'Quieter' }));
	await tap(group('At the start of a visit').getByRole('button', { name: 'Quieter' }));
	await touch(page, 'Back');
	await tap(entry(page, 'Time without a touch'));
	await touch(page, '30 seconds');
	await touch(page, 'Back');
	expect(await changed(page)).toMatchObject({
		languages: { first: 'es', hidden: [] },
		loudness: { begins: 0.5, loudest: 0.9 },
		warnAfterSeconds: 30,
	});
	await touch(page, 'Back');
	await touch(page, 'Back to visitors');
	await expect(page.locator('main.attract')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await visitor.freezeTime();
	await visitor.begin();
	await page.clock.runFor(29_000);
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.runFor(2_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('the last language cannot be taken away; of the first one the next takes its place', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openRoom(page, 'en', 'Settings');
	await tap(entry(page, 'Languages'));
	const offered = page.getByRole('group', { name: 'Can be chosen' });
	await tap(offered.getByRole('button', { name: 'English' }));
	expect((await changed(page))!.languages).toEqual({ first: 'es', hidden: ['en'] });
	await tap(offered.getByRole('button', { name: 'Español' }));
	expect((await changed(page))!.languages).toEqual({ first: 'es', hidden: ['en'] });
	await touch(page, 'Back');
	await touch(page, 'Undo changes');
	await expect(page.getByText('Everything is as it was when you came.')).toBeVisible();
	expect((await changed(page))!.languages).toBeUndefined();
	await expect(entry(page, 'Languages')).toContainText('English · Español');
});

test('whoever has the door closed before them changes nothing', async ({ visitor }) => {
	const { page } = visitor;
	await openForStaff(page, 'en');
	const answer = await page.evaluate(() =>
		window.kiosk.changeSettings({
			staffLanguage: 'en',
			screen: { diagonal: 24, distance: 60, height: 80 },
			sound: false,
		}),
	);
	expect(answer).toBe('closed');
	expect(await changed(page)).toBeUndefined();
});

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(`at ${name}`, () => {
		test.use({ size });
		for (const language of Object.keys(SETTINGS_WORDS)) {
			test(
				`settings and morning round in ${language} fit`,
				walk(name, language),
				async ({ visitor }) => {
					const { page } = visitor;
					await eachSettingsScreen(visitor, language, async (screen) => {
						const { findings } = await page.evaluate(lookAtView, [
							'normal',
							SMALLEST_TARGET_REM,
						] as const);
						expect(findings, screen).toEqual(NOTHING);
						expect(await page.evaluate(textCutOff), screen).toEqual([]);
						if (screen.startsWith('a color')) return;
						expect((await new AxeBuilder({ page }).analyze()).violations, screen).toEqual([]);
					});
				},
			);
		}
	});
}
