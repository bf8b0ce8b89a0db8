import { team, type Team } from '../figures/index.ts';
import { INK } from '../inks.ts';
import { shape } from '../tools/shapes.ts';
import { between } from '../tools/tone.ts';

/** A layer of a scene that is as large as what it shows; the renderer stretches it to its area. */
function layer(
	viewBox: readonly [number, number, number, number],
	content: readonly string[],
): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}" preserveAspectRatio="none">\n${content.join('\n')}\n</svg>\n`;
}

/** The shadow of a team: one sliver under dogs, sled and musher. */
function shadow(
	{ x, y, scale }: Pick<Team, 'x' | 'y' | 'scale'>,
	length: number,
	fill: string,
): string {
	const at = (share: number, dy: number) =>
		`${Math.round(x + length * share * scale)} ${Math.round(y + dy * scale)}`;
	return shape(
		`M${at(0.02, 2)}L${at(0.3, -4)}L${at(0.62, -3)}L${at(0.99, -5)}L${at(1.04, 4)}L${at(0.7, 12)}L${at(0.36, 8)}L${at(0.08, 12)}Z`,
		fill,
	);
}

/** The packed trail behind a sled, from a point under its runners to the right edge of the layer. */
function trail(
	{ x, y, scale }: Pick<Team, 'x' | 'y' | 'scale'>,
	right: number,
	fill: string,
): string {
	const from = Math.round(x + 960 * scale);
	const half = Math.round(14 * scale);
	return shape(
		`M${from} ${y}L${right} ${y - 10 - half}V${y - 10 + half}L${from + 60} ${y + half}Z`,
		fill,
	);
}

/** Team in the street of Nome, its trail behind it. */
export function nomeTeam(): string {
	const place = { x: 557, y: 1612, scale: 0.56 };
	return layer(
		[551, 1451, 1517, 189],
		[
			trail(place, 2068, '#6e8ca0'),
			shadow(place, 1480, between('#6e8ca0', INK.night[3], 0.3)),
			team({
				...place,
				fill: '#0a1424',
				fur: '#d9cdb8',
				face: '#a8744f',
				serum: INK.red[0],
			}),
		],
	);
}

/** Team on the sea ice. */
export function soundTeam(): string {
	const place = { x: 466, y: 1661, scale: 0.65 };
	return layer(
		[452, 1476, 1616, 212],
		[
			trail(place, 2068, '#6d9aa2'),
			shadow(place, 1480, '#5b8995'),
			team({
				...place,
				fill: '#081423',
				fur: '#e6ddcb',
				face: '#a8744f',
				serum: INK.red[0],
			}),
		],
	);
}

/** Team in the blizzard, half sunk in a drift. */
export function blizzardTeam(): string {
	return layer(
		[372, 1386, 1336, 248],
		[
			team({
				x: 436,
				y: 1580,
				scale: 0.67,
				fill: '#1b3146',
				fur: '#b9cbd2',
				face: '#8a6e60',
				serum: INK.red[0],
			}),
			shape(
				'M380 1576C620 1552 860 1590 1120 1566S1500 1562 1700 1584C1500 1640 700 1640 380 1576Z',
				'#b9ced6',
			),
		],
	);
}

/** Team on the river at dawn. */
export function yukonTeam(): string {
	const place = { x: 794, y: 1592, scale: 0.41 };
	return layer(
		[786, 1473, 642, 145],
		[
			trail(place, 1428, '#c7afa2'),
			shadow(place, 1480, '#b39a96'),
			team({
				...place,
				fill: '#1a2138',
				fur: '#e9dccb',
				face: '#8a5e44',
				serum: INK.red[0],
			}),
		],
	);
}
