import { drawing, group, polygon, random } from '../tools/shapes.ts';
import { INK } from '../inks.ts';

/** A quarter of the layer: it falls by just as much, and begins again unnoticed. */
const HEIGHT = 640;
const FLAKES = 96;

/** Snow in still air: four equal skies of flakes, one above the other, the lowest for the start. */
export function snowfall(): string {
	const next = random(77);
	const flakes = (least: number, most: number, count: number) => {
		let d = '';
		for (let flake = 0; flake < count; flake += 1) {
			const size = least + next() * (most - least);
			// Nothing is cut where one sky ends and the next begins.
			const [x, y] = [size + next() * (1920 - 2 * size), size + next() * (HEIGHT - 2 * size)];
			d += polygon([x, y - size], [x + size, y], [x, y + size], [x - size, y]);
		}
		return d;
	};
	const sky = group(
		`<path fill="${INK.snow}" d="${flakes(5, 8, FLAKES / 3)}"/><path fill="${INK.shade[0]}" d="${flakes(3, 5, FLAKES)}"/>`,
		'id="snowfall-sky"',
	);
	const copies = [1, 2, 3].map((part) => `<use href="#snowfall-sky" y="${part * HEIGHT}"/>`);
	return drawing([0, 0, 1920, 4 * HEIGHT], [sky, ...copies]);
}
