import type { Page } from '@playwright/test';

/** A place on the glass, in CSS pixels. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where the middle of something lies. */
export async function middleOf(page: Page, selector: string): Promise<Place> {
	const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
	return { x: x + width / 2, y: y + height / 2 };
}

/** Places along a leg of what is carried, evenly from after its beginning to its end. */
export function wayOf(page: Page, leg: number, steps = 14): Promise<Place[]> {
	return page.evaluate(
		([leg, steps]) => {
			const path = document.querySelectorAll<SVGPathElement>('.carry svg:first-of-type path')[leg]!;
			const matrix = path.getScreenCTM()!;
			return Array.from({ length: steps }, (_, step) => {
				const along = (path.getTotalLength() * (step + 1)) / steps;
				const { x, y } = path.getPointAtLength(along).matrixTransform(matrix);
				return { x, y };
			});
		},
		[leg, steps] as const,
	);
}
