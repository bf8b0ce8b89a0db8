import { expect, type Visitor } from '../visitor/page.ts';
import { eachItScreen } from '../visitor/it.ts';
import { eachQuestion, eachStaffScreen } from '../visitor/staff.ts';
import { eachSlide } from '../access/walk.ts';
import { tap } from '../visitor/tap.ts';

/** What a visitor may change, beyond the language. */
export type Variant = 'largest' | 'contrast' | 'reach';

/** Places of the choices in the access sheet: group, choice. */
const CHOICES: Readonly<Record<Variant, readonly [number, number]>> = {
	largest: [1, 2],
	contrast: [2, 1],
	reach: [4, 1],
};

/**
 * Opens every view of the kiosk once, in an order that a visit could have; then those for staff,
 * whose screens have no variants.
 */
export async function eachView(
	visitor: Visitor,
	language: string,
	variant: Variant | undefined,
	look: (name: string) => Promise<void>,
): Promise<void> {
	const { page } = visitor;
	await page.clock.install();
	await visitor.open();
	if (variant === undefined) await eachSlide(visitor, language, look);
	else await eachSlide(visitor, language, async () => {});
	await visitor.touchInvitation(language);
	await visitor.openAccess();
	if (variant !== undefined) {
		const [group, choice] = CHOICES[variant];
		await tap(page.locator('.sheet .group').nth(group).locator('button').nth(choice));
	}
	await look('access');
	await tap(page.locator('.close button'));
	if (await page.locator('main.carry').isVisible()) await carry(visitor, look);
	await visitor.goTo(0);
	await look('home');
	const stops = await page.locator('nav li button').count();
	for (let stop = 1; stop < stops; stop += 1) {
		await visitor.goTo(stop);
		if (await page.locator('main.journey').isVisible()) await journey(visitor, look);
		else await chapter(visitor, stop, look);
	}
	await visitor.goTo(1);
	await tap(page.locator('.aids button').first());
	await expect(page.locator('main.sources')).toBeVisible();
	await look('sources');
	// Whoever changed the screen is given twice the time.
	await page.clock.runFor(variant === undefined ? 95_000 : 185_000);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await look('warning');
	if (variant !== undefined) return;
	await eachStaffScreen(visitor, language, look);
	// What failed looks the same whatever it was.
	await eachItScreen(visitor, language, async (screen) => {
		if (!screen.startsWith('failed') || screen.startsWith('failed: full')) await look(screen);
	});
	await eachQuestion(visitor, language, (question) => look(`question ${question}`));
}

/** What visitors carry: before it begins, in the hands of each team, and at its end. */
async function carry({ page }: Visitor, look: (name: string) => Promise<void>): Promise<void> {
	await look('carry');
	while (!(await page.locator('.carry .arrived').isVisible())) {
		const said = page.locator('.carry h1');
		const before = await said.textContent();
		await tap(page.locator('.hand-on button'));
		await page.clock.runFor(1200);
		await expect(said).not.toHaveText(before!);
		await look(`carry: ${await said.textContent()}`);
	}
}

async function journey({ page }: Visitor, look: (name: string) => Promise<void>): Promise<void> {
	await look('map');
	for (let team = 1; team < 18; team += 1) await tap(page.locator('.clock button').last());
	await look('map at Golovin');
	for (const tool of ['[aria-pressed]', ':not([aria-pressed]):last-child']) {
		await tap(page.locator(`.journey .tools button${tool}`).last());
		await look(tool);
	}
}

async function chapter(
	visitor: Visitor,
	stop: number,
	look: (name: string) => Promise<void>,
): Promise<void> {
	const { page } = visitor;
	const pages = await visitor.pages();
	for (let turn = 1; turn <= pages; turn += 1) {
		await visitor.arriveAt(turn);
		await look(`${stop}.${turn}`);
		const more = page.locator('.pager > button.small');
		if ((await more.count()) > 0) {
			await tap(more);
			await look(`${stop}.${turn} more`);
			await tap(more);
		}
		if (stop === 1 && turn === 1) {
			const word = await visitor.words();
			for (const opener of [new RegExp(`^${word.contents}`), word.sayTheNames]) {
				await tap(page.getByRole('button', { name: opener }));
				await look(`sheet: ${await page.getByRole('dialog').getAttribute('aria-label')}`);
				await tap(page.getByRole('button', { name: word.close, exact: true }));
			}
			await tap(page.getByRole('button', { name: new RegExp(`^${word.lookCloser}`) }));
			await expect(page.getByRole('dialog').locator('.world')).toBeVisible();
			await look('picture on the whole glass');
			await tap(page.getByRole('button', { name: word.close, exact: true }));
		}
		if (turn < pages) await visitor.turnPage();
	}
}
