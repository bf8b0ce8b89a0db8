import { expect, test } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

test('a picture that has gone leaves no broken frame', async ({ visitor }) => {
	const { page } = visitor;
	await page.route('**/media/parcel.svg*', (route) => route.fulfill({ status: 404 }));
	await visitor.open();
	await visitor.begin();
	await visitor.goTo(4);
	await tap(page.locator('.pager .contents'));
	await tap(page.getByRole('button', { name: 'A parcel from the railroad hospital' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'A parcel from the railroad hospital',
	);
	await expect(page.locator('figure img:visible')).toHaveCount(0);
});

test('the pictures of the pages on either side are fetched before they are turned to', async ({
	visitor,
}) => {
	const { page } = visitor;
	const fetched = new Set<string>();
	page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
	await visitor.open();
	await visitor.begin();
	await visitor.goTo(1);
	await visitor.arriveAt(1);
	await expect.poll(() => fetched.has('/shelves/media/pup.svg')).toBe(true);
	expect(fetched.has('/shelves/media/harness.svg')).toBe(false);
	await visitor.turnPage();
	await expect.poll(() => fetched.has('/shelves/media/harness.svg')).toBe(true);
});

test.describe('in the slideshow light breathes and teams travel;', () => {
	for (const calm of [false, true]) {
		test.describe(calm ? 'with less motion' : 'with motion', () => {
			test.use({ calm });
			test(calm ? 'nothing does' : 'they do', async ({ visitor }) => {
				const { page } = visitor;
				await page.clock.install();
				await visitor.open();
				await visitor.freezeTime();
				const slides = (await visitor.exhibition()).slides;
				const moving = new Set<number>();
				for (let slide = 0; slide < slides.length; slide += 1) {
					await expect(page.locator('.showing')).toHaveCount(1);
					if ((await page.locator('.slides .alive').count()) > 0) moving.add(slide);
					await page.clock.runFor(slides[slide]!.dwellSeconds * 1000);
					await page.clock.runFor(3000);
				}
				if (calm) expect([...moving]).toEqual([]);
				else expect(moving.size).toBeGreaterThan(slides.length / 2);
			});
		});
	}
});
