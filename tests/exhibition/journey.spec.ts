import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

const JOURNEY = 3;

async function openMap(visitor: Visitor, language = 'en'): Promise<void> {
	await visitor.open();
	await visitor.begin(language);
	await visitor.goTo(JOURNEY);
	await expect(visitor.page.locator('main.journey')).toBeVisible();
}
const team = ({ page }: Visitor) => page.locator('.card .overline');

test('by taps: from team to team, closer, and a team touched on the map', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	await expect(team(visitor)).toHaveText('Team 1 of 20');
	await tap(page.getByRole('button', { name: 'Next team' }));
	await expect(team(visitor)).toHaveText('Team 2 of 20');
	await expect(page.getByText('An older list says Dan Green')).toBeVisible();
	await tap(page.getByRole('button', { name: 'Closer' }));
	await expect(page.getByRole('button', { name: 'Farther' })).toBeVisible();
	await tap(page.getByRole('button', { name: 'Farther' }));
	await visitor.settle();
	// Nome is the western end of the last team's way.
	const nome = (await page.locator('.dot').last().boundingBox())!;
	await page.touchscreen.tap(nome.x + 30, nome.y + 8);
	await expect(team(visitor)).toHaveText('Team 20 of 20');
});

test('playing moves the load and the clock, the wire brings its messages, and it ends by itself', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.clock.install();
	await openMap(visitor);
	await visitor.freezeTime();
	const slider = page.getByRole('slider', { name: 'Time' });
	await tap(page.getByRole('button', { name: 'Play' }));
	await page.clock.runFor(20_000);
	expect(Number(await slider.inputValue())).toBeGreaterThan(25);
	await expect(team(visitor)).not.toHaveText('Team 1 of 20');
	await page.clock.runFor(90_000);
	await expect(team(visitor)).toHaveText('Team 20 of 20');
	await expect(page.getByRole('heading', { name: 'Half past five' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('the keyboard turns the clock, and the list of teams is the map’s equal twin', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openMap(visitor);
	await page.getByRole('slider', { name: 'Time' }).focus();
	await page.keyboard.press('End');
	await expect(team(visitor)).toHaveText('Team 20 of 20');
	await page.getByRole('button', { name: 'List of teams' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main.journey ol li')).toHaveCount(21);
	await page.locator('main.journey ol button').nth(11).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.card h2')).toHaveText('Charlie Evans');
	await expect(page.locator('main.journey ol [aria-current=step]')).toContainText('Charlie Evans');
});

test('language, sources and back keep the place; a reset forgets it', async ({ visitor }) => {
	const { page } = visitor;
	await page.clock.install();
	await openMap(visitor);
	await visitor.freezeTime();
	for (let steps = 0; steps < 4; steps += 1) {
		await tap(page.getByRole('button', { name: 'Next team' }));
	}
	await tap(page.getByRole('button', { name: 'How do we know?' }));
	await expect(page.locator('main.sources')).toContainText('Sam Joseph');
	await tap(page.getByRole('button', { name: 'Back to the story' }));
	await expect(team(visitor)).toHaveText('Team 5 of 20');
	await tap(page.locator('nav .tool').first());
	await tap(page.getByRole('dialog').getByRole('button', { name: 'Norsk' }));
	await tap(page.locator('.close button'));
	await expect(team(visitor)).toHaveText('Spann 5 av 20');
	await page.clock.runFor(125_000);
	await expect(page.locator('.showing.visible')).toHaveCount(1);
	await visitor.begin();
	await visitor.goTo(JOURNEY);
	await expect(team(visitor)).toHaveText('Team 1 of 20');
});

test('back from the sources leads to the list again, and says whose sources they were', async ({
	visitor,
}) => {
	const { page } = visitor;
	await openMap(visitor);
	await tap(page.getByRole('button', { name: 'List of teams' }));
	await tap(page.locator('main.journey ol button').nth(19));
	await tap(page.getByRole('button', { name: 'How do we know?' }));
	await expect(page.locator('main.sources')).toContainText('Charlie Olson');
	await tap(page.getByRole('button', { name: 'Back to the story' }));
	await expect(page.locator('main.journey ol [aria-current=step]')).toContainText('Charlie Olson');
	await expect(page.locator('main.journey ol [aria-current=step]')).toBeInViewport();
});

test('the team that came the other way leads to where it met the serum', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	await tap(page.getByRole('button', { name: 'List of teams' }));
	const coming = page
		.locator('main.journey ol button')
		.filter({ hasText: 'Nome → Near Shaktoolik' });
	await expect(coming).toContainText('170 miles');
	await tap(coming);
	await expect(team(visitor)).toHaveText('Team 18 of 20');
	await expect(page.locator('.card')).toContainText('He expected to meet the serum at Nulato');
});

test('Togo’s and Balto’s shares stand side by side, drawn in proportion', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	await tap(page.getByRole('button', { name: 'Togo and Balto' }));
	const [togo, balto] = await page.locator('ul.shares > li').all();
	for (const miles of ['261 miles', '170 miles', '91 miles'])
		await expect(togo!).toContainText(miles);
	await expect(balto!).toContainText('53 miles');
	const widths = await page
		.locator('ul.shares .bar i')
		.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
	expect(widths[0]! / widths[2]!).toBeCloseTo(170 / 53, 1);
	expect(widths[1]! / widths[2]!).toBeCloseTo(91 / 53, 1);
	await tap(page.getByRole('button', { name: 'Togo and Balto' }));
	await expect(team(visitor)).toHaveText('Team 1 of 20');
});

test('a finger moves the map and two stretch it; neither is a tap', async ({ visitor }) => {
	const { page } = visitor;
	await openMap(visitor);
	const fingers = await page.context().newCDPSession(page);
	const touch = (type: 'Start' | 'Move' | 'End', ...at: [number, number][]) =>
		fingers.send('Input.dispatchTouchEvent', {
			type: `touch${type}`,
			touchPoints: at.map(([x, y], id) => ({ x, y, id })),
		});
	const dot = page.locator('.dot').nth(8);
	const place = async () => {
		await visitor.settle();
		return (await dot.boundingBox())!;
	};
	await tap(page.getByRole('button', { name: 'Closer' }));
	const before = await place();
	await touch('Start', [500, 300]);
	await touch('Move', [540, 300]);
	await touch('Move', [700, 300]);
	await touch('End');
	const moved = await place();
	expect(moved.x - before.x).toBeCloseTo(200, -1);
	await expect(team(visitor)).toHaveText('Team 1 of 20');

	const spread = async () => {
		await visitor.settle();
		const [one, other] = await Promise.all(
			[8, 9].map(async (n) => (await page.locator('.dot').nth(n).boundingBox())!),
		);
		return Math.hypot(one!.x - other!.x, one!.y - other!.y);
	};
	const near = await spread();
	await touch('Start', [600, 300], [800, 300]);
	await touch('Move', [550, 300], [850, 300]);
	await touch('End');
	expect((await spread()) / near).toBeCloseTo(1.5, 1);
	await expect(team(visitor)).toHaveText('Team 1 of 20');
});

test.describe('with less motion', () => {
	test.use({ calm: true });
	test('nothing plays by itself: the journey goes in steps', async ({ visitor }) => {
		const { page } = visitor;
		await openMap(visitor);
		await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
		await tap(page.getByRole('button', { name: 'Next team' }));
		await expect(team(visitor)).toHaveText('Team 2 of 20');
	});
});
