import type { Claim, Exhibition } from '../../content/schema/index.ts';
import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

const PLATES = '.claims .plates button';

/** The page of claims, wherever the exhibition has it. */
function pageOf({ chapters, home }: Exhibition) {
	for (const chapter of chapters) {
		const at = chapter.sections.findIndex(({ form }) => form.kind === 'claims');
		const form = chapter.sections[at]?.form;
		if (form?.kind !== 'claims') continue;
		return { stop: home.indexOf(chapter.id) + 1, page: at + 2, claims: form.claims };
	}
	throw new Error('The exhibition has no claims.');
}

/** A visitor before the first claim. */
async function arrive(visitor: Visitor): Promise<readonly Claim[]> {
	const { stop, page, claims } = pageOf(await visitor.exhibition());
	await visitor.goTo(stop);
	for (let turn = 2; turn <= page; turn += 1) {
		await tap(visitor.page.locator('.pager .next button'));
		await visitor.arriveAt(turn);
	}
	await expect(visitor.page.locator(PLATES)).toHaveCount(2);
	return claims;
}

test('each claim is judged by a touch, the record answers with its source, and the end says how often both agree', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	const claims = await arrive(visitor);
	const words = await visitor.words();
	const { sources } = await visitor.exhibition();
	for (const [at, { verdict, sources: ids }] of claims.entries()) {
		await expect(page.locator('.claims .card')).toContainText(`${at + 1} of ${claims.length}`);
		// Always the same: the visitor is wrong where the record bears a claim out.
		await tap(page.locator(PLATES).filter({ hasText: words.legend }));
		const answer = page.locator('.claims .answer');
		await expect(answer.locator('.stamp')).toHaveText(words[verdict]);
		await expect(answer.locator('.stamp svg')).toHaveCount(verdict === 'legend' ? 1 : 0);
		await expect(answer).toContainText(words.youSaid.replace('{verdict}', words.legend));
		const told = await answer.locator('.source').innerText();
		expect(ids.map((id) => sources[id]!.title)).toContain(told.trim());
		await tap(page.locator(PLATES));
	}
	const legends = claims.filter(({ verdict }) => verdict === 'legend').length;
	expect(legends).toBeGreaterThanOrEqual(6);
	expect(legends).toBeLessThan(claims.length);
	await expect(page.locator('.claims .claim')).toContainText(`${legends} of ${claims.length}`);
	await tap(page.locator(PLATES));
	await expect(page.locator('.claims .card')).toContainText(`1 of ${claims.length}`);
});

test('the way back from the sources leads to the same claim; the next visitor finds the first one', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.beginInFrozenTime();
	await arrive(visitor);
	const words = await visitor.words();
	await tap(page.locator(PLATES).first());
	const answer = await page.locator('.claims .answer').innerText();
	await tap(page.getByRole('button', { name: words.howDoWeKnow }));
	await expect(page.locator('main.sources')).toBeVisible();
	await tap(page.getByRole('button', { name: words.backToStory }));
	await expect(page.locator('.claims .answer')).toHaveText(answer, { useInnerText: true });
	await page.clock.runFor(600_000);
	await expect(page.locator('main.attract')).toBeVisible();
	await visitor.begin();
	await arrive(visitor);
});

test('by keys alone: the plate that comes has the focus of the one that goes', async ({
	visitor,
}) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	await arrive(visitor);
	await page.locator(PLATES).last().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.claims .answer')).toBeVisible();
	await expect(page.locator(PLATES)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.claims .answer')).toHaveCount(0);
	await expect(page.locator(PLATES).first()).toBeFocused();
});
