import type { Page } from '@playwright/test';
import type { Fingers } from '../fingers.ts';
import type { Place } from '../onGlass.ts';

/** Presses and swipes of one visit. */
const MOST_ACTS = 10;

/**
 * A visit at high speed, ended as most are: nobody is there any more. It presses what it sees, often with a palm on the
 * glass or with two hands at once; now and then it swipes or drags.
 */
export async function visit(page: Page, fingers: Fingers, random: () => number): Promise<void> {
	const below = (limit: number) => Math.floor(random() * limit);
	const acts = 1 + below(MOST_ACTS);
	for (let act = 0; act < acts; act += 1) {
		const targets = await targetsOn(page);
		if (targets.length === 0) continue;
		const target = targets[below(targets.length)]!;
		const palm = random() < 0.2;
		if (palm) await fingers.down(7, { x: 5 + below(40), y: 300 + below(400) });
		if (random() < 0.15) await swipe(fingers, target, below);
		else if (random() < 0.2) await both(fingers, target, targets[below(targets.length)]!);
		else await fingers.tap(0, target);
		if (palm) await fingers.up(7);
	}
}

/** Middles of what can be pressed now. */
function targetsOn(page: Page): Promise<readonly Place[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, [role=slider]')].flatMap((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const place = { x: x + width / 2, y: y + height / 2 };
			const isSeen = element.checkVisibility() && document.elementFromPoint(place.x, place.y);
			return isSeen ? [place] : [];
		}),
	);
}

async function both(fingers: Fingers, one: Place, other: Place): Promise<void> {
	await fingers.down(0, one);
	await fingers.down(1, other);
	await fingers.up(1);
	await fingers.up(0);
}

async function swipe(
	fingers: Fingers,
	from: Place,
	below: (limit: number) => number,
): Promise<void> {
	await fingers.down(0, from);
	const by = 200 + below(400);
	for (let step = 1; step <= 4; step += 1) {
		await fingers.slide(0, { x: from.x - (by * step) / 4, y: from.y });
	}
	await fingers.up(0);
}
