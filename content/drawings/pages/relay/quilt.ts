import { INK } from '../../inks.ts';
import { polygon, shape, type Point } from '../../tools/shapes.ts';

const { ice, shade, bronze, wood, night, paper, aurora } = INK;

/** Cloth to the light and hanging in shade, a pair a patch. */
const CLOTH: readonly (readonly [light: string, hanging: string])[] = [
	[paper[1], bronze[2]],
	[ice[0], night[4]],
	[bronze[1], wood[2]],
	[shade[2], shade[3]],
	[aurora[3], '#123c42'],
	[paper[2], bronze[3]],
	[shade[1], shade[3]],
	[wood[1], '#3c2a20'],
];

const COLUMNS = 13;
const ROWS = 5;

/** The quilt's upper edge: over small feet, and over the shoulder of a child on its side. */
function ridge(x: number): number {
	const feet = 40 * Math.exp(-(((x - 700) / 90) ** 2));
	const body = 70 * Math.exp(-(((x - 1060) / 200) ** 2));
	const shoulder = 96 * Math.exp(-(((x - 1330) / 110) ** 2));
	return 1070 - feet - body - shoulder;
}

/** A patchwork quilt over a small body, hanging over the bed's near edge. */
export function quilt(): string {
	const at = (column: number, row: number): Point => {
		const x = 540 + (column / COLUMNS) * 880 + (row > 2 ? 0 : (2 - row) * 7);
		const top = ridge(x);
		const edge = 1110;
		const share = row / ROWS;
		const y =
			row <= 2 ? top + (edge - top) * (row / 2) : edge + (1326 - edge) * ((share - 0.4) / 0.6);
		return [x, y];
	};
	let patches = '';
	for (let row = 0; row < ROWS; row += 1) {
		for (let column = 0; column < COLUMNS; column += 1) {
			const cloth = CLOTH[(column * 3 + row * 5 + ((column * row) % 3)) % CLOTH.length]!;
			patches += shape(
				polygon(at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)),
				cloth[row < 2 ? 0 : 1],
			);
		}
	}
	// The hem, and the sheet turned back at the shoulder.
	const hem = shape(polygon([540, 1312], [1420, 1312], [1420, 1330], [540, 1330]), night[1]);
	const [x, y] = at(COLUMNS, 0);
	const sheet = shape(
		`M${Math.round(x) - 46} ${Math.round(y) - 14}Q${Math.round(x) + 30} ${Math.round(y) - 6} ${Math.round(x) + 26} 1110V1326H1390V1110Z`,
		paper[0],
	);
	const fold = shape(`M1420 1110H${Math.round(x) + 26}V1326H1400Z`, shade[1]);
	return patches + hem + sheet + fold;
}
