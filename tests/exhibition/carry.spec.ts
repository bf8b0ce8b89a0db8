import { Fingers } from '../fingers.ts';
import { middleOf, wayOf } from '../onGlass.ts';
import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

/** The teams of the record, in their order. */
const TEAMS = [
	...['“Wild Bill” Shannon', 'Edgar Kallands', 'Dan Green', 'Johnny Folger', 'Sam Joseph'],
	...['Titus Nikolai', 'Dave Corning', 'Harry Pitka', 'Bill McCarty', 'Edgar Nollner'],
	...['George Nollner', 'Charlie Evans', 'Tommy Patsy', 'Jackscrew', 'Victor Anagick'],
	...['Myles Gonangnan', 'Henry Ivanoff', 'Leonhard Seppala', 'Charlie Olson', 'Gunnar Kaasen'],
];

const heading = ({ page }: Visitor) => page.getByRole('heading', { level: 1 });
const handOn = ({ page }: Visitor) => page.getByRole('button', { name: 'Hand it on' });
const lanterns = ({ page }: Visitor) => page.locator('.carry .lit');
const load = ({ page }: Visitor) => page.locator('.carry .load');

async function open(visitor: Visitor): Promise<void> {
	await visitor.open();
	await visitor.touchInvitation();
	await expect(heading(visitor)).toHaveText('Carry the serum');
}

/** One finger takes the load and draws it along its leg to the next hands. */
async function draw(visitor: Visitor, fingers: Fingers, leg: number, finger = 1): Promise<void> {
	await fingers.down(finger, await middleOf(visitor.page, '.carry .load'));
	for (const place of await wayOf(visitor.page, leg)) await fingers.move(finger, place);
	await fingers.up(finger);
}

test('“Touch to begin” opens something to do; a finger draws the load through all twenty hands to Nome', async ({
	visitor,
}) => {
	await open(visitor);
	const fingers = await Fingers.of(visitor.page);
	await draw(visitor, fingers, 0);
	for (let team = 1; team < TEAMS.length; team += 1) {
		await expect(heading(visitor)).toHaveText(TEAMS[team]!);
		await expect(lanterns(visitor)).toHaveCount(team + 1);
		await expect(visitor.page.locator('.carry .load .hand')).toHaveCount(4);
		await draw(visitor, fingers, team);
	}
	await expect(heading(visitor)).toContainText('20 teams');
	await expect(heading(visitor)).toContainText('127.5 hours');
	await expect(heading(visitor)).toContainText(/\d+ seconds?: you/);
});

test('twenty presses of one plate do the same, in the order of the record', async ({ visitor }) => {
	await open(visitor);
	const seen: string[] = [];
	for (let press = 1; press <= TEAMS.length; press += 1) {
		await tap(handOn(visitor));
		if (press < TEAMS.length) {
			await expect(lanterns(visitor)).toHaveCount(press + 1);
			seen.push(await heading(visitor).innerText());
		}
	}
	expect(seen.map((name) => name.toUpperCase())).toEqual(
		TEAMS.slice(1).map((name) => name.toUpperCase()),
	);
	await expect(heading(visitor)).toContainText('20 teams');
	// Each lantern has a name, and what was said of it.
	await tap(visitor.page.getByRole('button', { name: 'Henry Ivanoff' }));
	await expect(visitor.page.locator('.told')).toContainText('meets another team');
	await tap(visitor.page.getByRole('button', { name: 'Togo', exact: true }).first());
	await expect(heading(visitor)).toHaveText('Togo');
});

test('by keys alone: west is left, and Escape leads home', async ({ visitor }) => {
	await open(visitor);
	await expect(heading(visitor)).toBeFocused();
	for (let team = 1; team <= 3; team += 1) {
		await visitor.page.keyboard.press('ArrowLeft');
		await expect(heading(visitor)).toHaveText(TEAMS[team]!);
	}
	await expect(visitor.page.locator('.carry [aria-live]')).toContainText('Team 4 of 20');
	await handOn(visitor).focus();
	await visitor.page.keyboard.press('Enter');
	await expect(heading(visitor)).toHaveText(TEAMS[4]!);
	await visitor.page.keyboard.press('Escape');
	await expect(visitor.page.locator('main.home')).toBeVisible();
});

test('the load stays on its way: it never leaps, goes back no further than the last hands, and waits for a finger that is off', async ({
	visitor,
}) => {
	await open(visitor);
	const { page } = visitor;
	const fingers = await Fingers.of(page);
	await fingers.down(1, await middleOf(visitor.page, '.carry .load'));
	const way = await wayOf(visitor.page, 0);
	// Straight to the end: the load goes a part of the way only.
	await fingers.move(1, way.at(-1)!);
	await expect(lanterns(visitor)).toHaveCount(0);
	for (const place of way.slice(0, 7)) await fingers.move(1, place);
	await expect(lanterns(visitor)).toHaveCount(1);
	const lies = await middleOf(visitor.page, '.carry .load');
	expect(Math.hypot(lies.x - way[6]!.x, lies.y - way[6]!.y)).toBeLessThan(12);
	await fingers.move(1, { x: way[6]!.x, y: 30 });
	expect(await middleOf(visitor.page, '.carry .load')).toEqual(lies);
	for (const place of way.slice(0, 7).reverse()) await fingers.move(1, place);
	const back = await middleOf(visitor.page, '.carry .load');
	expect(back.x).toBeGreaterThan(lies.x);
	await fingers.up(1);
	await expect(heading(visitor)).toHaveText(TEAMS[0]!);
});

test('a palm on the load, or a second visitor: the finger that came last has it', async ({
	visitor,
}) => {
	await open(visitor);
	const fingers = await Fingers.of(visitor.page);
	const at = await middleOf(visitor.page, '.carry .load');
	await fingers.down(9, { x: at.x + 20, y: at.y + 20 });
	await draw(visitor, fingers, 0, 2);
	await expect(heading(visitor)).toHaveText(TEAMS[1]!);
	await fingers.up(9);
	// The other hand on the plate, while one rests on the load.
	await fingers.down(9, await middleOf(visitor.page, '.carry .load'));
	await fingers.tap(3, await middleOf(visitor.page, '.hand-on button'));
	await expect(heading(visitor)).toHaveText(TEAMS[2]!);
	await fingers.up(9);
});

test('however slowly it is drawn, and whoever lifts a finger then, it goes no further by itself', async ({
	visitor,
}) => {
	await open(visitor);
	const fingers = await Fingers.of(visitor.page);
	const way = (await wayOf(visitor.page, 0, 60)).slice(0, 24);
	await fingers.down(1, await middleOf(visitor.page, '.carry .load'));
	for (const place of way.slice(0, 12)) await fingers.move(1, place);
	// A second visitor takes it over; the first one lets go.
	await fingers.down(2, way[11]!);
	await fingers.up(1);
	for (const place of way.slice(12)) await fingers.move(2, place);
	await fingers.up(2);
	const { x, y } = await middleOf(visitor.page, '.carry .load');
	expect(Math.hypot(x - way.at(-1)!.x, y - way.at(-1)!.y)).toBeLessThan(12);
	await expect(heading(visitor)).toHaveText(TEAMS[0]!);
	await expect(lanterns(visitor)).toHaveCount(1);
	// What only touches it sends it on.
	await fingers.tap(1, { x, y });
	await expect(heading(visitor)).toHaveText(TEAMS[1]!);
});

test('who leaves and comes back finds it where it was; the next visitor finds it at the beginning', async ({
	visitor,
}) => {
	await visitor.page.clock.install();
	await open(visitor);
	for (let team = 1; team <= 2; team += 1) {
		await tap(handOn(visitor));
		await expect(heading(visitor)).toHaveText(TEAMS[team]!);
	}
	await tap(visitor.page.getByRole('button', { name: 'Map', exact: true }));
	await expect(visitor.page.locator('main.journey')).toBeVisible();
	await tap(visitor.page.getByRole('button', { name: 'Carry the serum' }));
	await expect(heading(visitor)).toHaveText(TEAMS[2]!);
	// Warned and forgotten.
	await visitor.page.clock.runFor(240_000);
	await expect(visitor.page.locator('main.attract')).toBeVisible();
	await visitor.touchInvitation();
	await expect(heading(visitor)).toHaveText('Carry the serum');
	await expect(lanterns(visitor)).toHaveCount(0);
});

test.describe('on an upright glass', () => {
	test.use({ size: SIZES['1080x1920'], calm: true });
	test('no place is named under the hands, but the one that is wanted', async ({ visitor }) => {
		await open(visitor);
		const { journey } = await visitor.exhibition();
		for (let team = 1; team < TEAMS.length; team += 1) {
			await tap(handOn(visitor));
			await expect(lanterns(visitor)).toHaveCount(team + 1);
			const under = () =>
				visitor.page.evaluate(() => {
					const boxes = (selector: string) =>
						[...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
							name: element.dataset['name'],
							box: element.getBoundingClientRect(),
						}));
					const hands = boxes('.carry .hand');
					return boxes('.carry .name:not(.left-out) [data-name]')
						.filter(({ box }) =>
							hands.some(
								({ box: hand }) =>
									Math.min(box.right, hand.right) - Math.max(box.left, hand.left) > 2 &&
									Math.min(box.bottom, hand.bottom) - Math.max(box.top, hand.top) > 2,
							),
						)
						.map(({ name }) => name);
				});
			const wanted = journey!.legs[team]!.to;
			await expect.poll(async () => (await under()).filter((name) => name !== wanted)).toEqual([]);
		}
	});
});

test.describe('with less motion', () => {
	test.use({ calm: true });

	test('it goes by steps: at once in the next hands', async ({ visitor }) => {
		await visitor.page.clock.install();
		await open(visitor);
		await visitor.freezeTime();
		await tap(handOn(visitor));
		await expect(heading(visitor)).toHaveText(TEAMS[1]!);
		await expect(load(visitor)).toBeVisible();
	});
});

test.describe('the storm', () => {
	test.use({ calm: true });

	test('on the last leg nothing is seen but the leader, until Nome', async ({ visitor }) => {
		await open(visitor);
		for (let team = 1; team < TEAMS.length; team += 1) {
			await tap(handOn(visitor));
			await expect(lanterns(visitor)).toHaveCount(team + 1);
		}
		const fingers = await Fingers.of(visitor.page);
		await fingers.down(1, await middleOf(visitor.page, '.carry .load'));
		for (const place of (await wayOf(visitor.page, 19)).slice(0, 7)) await fingers.move(1, place);
		await expect(heading(visitor)).toHaveText('You see nothing.');
		await expect(visitor.page.locator('.carry .veil')).toHaveCSS('opacity', '1');
		await fingers.up(1);
		await tap(handOn(visitor));
		await expect(heading(visitor)).toContainText('20 teams');
	});
});
