import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';
import { measureAt, measureJourney } from './walk.ts';

/** Faults that were once on the glass while the measuring said that all was well: each is found. */
test.use({ calm: true });

const MAP = { name: 'THE MAP' };

async function openMap(visitor: Visitor): Promise<void> {
	await visitor.open();
	await visitor.begin();
	await tap(visitor.page.getByRole('main').getByRole('button', MAP));
	await expect(visitor.page.locator('main.journey')).toBeVisible();
}
const plant = ({ page }: Visitor, css: string) => page.addStyleTag({ content: css });

test('words that leave the cell of their table', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	await visitor.begin();
	await visitor.goTo(6);
	await visitor.turnPage();
	await expect(page.locator('table td').first()).toBeVisible();
	await measureAt(visitor, ['normal']);
	await plant(
		visitor,
		'table { table-layout: fixed !important } td { white-space: nowrap; letter-spacing: 0.6em }',
	);
	await expect(measureAt(visitor, ['normal'])).rejects.toThrow(/spilling/);
});

test('words that lie on other words, and words that are cut off', async ({ visitor }) => {
	await openMap(visitor);
	await measureAt(visitor, ['normal']);
	const tag = await plant(visitor, '.panel .told { margin-inline-start: -30rem !important }');
	await expect(measureAt(visitor, ['normal'])).rejects.toThrow(/wordsOverWords/);
	await tag.evaluate((style: HTMLElement) => style.remove());
	await plant(visitor, '.tools button span { max-block-size: 1.6rem; overflow: hidden }');
	await expect(measureAt(visitor, ['normal'])).rejects.toThrow(/cutOff/);
});

test('letters that do not grow', async ({ visitor }) => {
	await openMap(visitor);
	await plant(visitor, '.plate { font-size: 3.4rem !important }');
	await expect(measureAt(visitor, ['largest'])).rejects.toThrow(/unreadable/);
});

test('a list left high for somebody seated', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	await visitor.openAccess();
	await tap(page.getByRole('button', { name: 'Everything lower' }));
	await tap(page.getByRole('button', { name: 'Close', exact: true }));
	await plant(visitor, 'main.journey .list { inset-block-start: 17rem !important }');
	await expect(measureJourney(visitor, ['normal'])).rejects.toThrow(/beyondReach/);
});

test('another view than the one that was asked for', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	await page.evaluate(() => {
		const deaf = (event: Event) => {
			if ((event.target as Element).textContent?.includes('List of teams')) event.stopPropagation();
		};
		addEventListener('press', deaf, { capture: true });
	});
	page.setDefaultTimeout(2000);
	await expect(measureJourney(visitor, ['normal'])).rejects.toThrow(/main\.journey\.list/);
});
