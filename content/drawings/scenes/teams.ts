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

type Place = Required<Pick<Team, 'x' | 'y' | 'scale' | 'dogs'>>;

/** How much longer a team is than one of seven, at scale 1. */
const longer = (dogs: number) => (dogs - 7) * 107;

/** The shadow of a team: one sliver under dogs, sled and musher. */
function shadow({ x, y, scale, dogs }: Place, fill: string): string {
	const at = (share: number, dy: number) =>
		`${Math.round(x + (1480 + longer(dogs)) * share * scale)} ${Math.round(y + dy * scale)}`;
	return shape(
		`M${at(0.02, 2)}L${at(0.3, -4)}L${at(0.62, -3)}L${at(0.99, -5)}L${at(1.04, 4)}L${at(0.7, 12)}L${at(0.36, 8)}L${at(0.08, 12)}Z`,
		fill,
	);
}

/** The packed trail behind a sled, from a point under its runners to the right edge of the layer. */
function trail({ x, y, scale, dogs }: Place, right: number, fill: string): string {
	const from = Math.round(x + (960 + longer(dogs)) * scale);
	const half = Math.round(14 * scale);
	return shape(
		`M${from} ${y}L${right} ${y - 10 - half}V${y - 10 + half}L${from + 60} ${y + half}Z`,
		fill,
	);
}

/** Thirteen dogs in the street of Nome, before any serum came; the musher running, their trail behind. */
export function nomeTeam(): string {
	const place = { x: 557, y: 1612, scale: 0.5, dogs: 13 };
	return layer(
		[551, 1451, 1517, 189],
		[
			trail(place, 2068, '#6e8ca0'),
			shadow(place, between('#6e8ca0', INK.night[3], 0.3)),
			team({
				...place,
				gait: 'trot',
				posture: 'running',
				fill: '#0a1424',
				fur: '#d9cdb8',
				face: '#a8744f',
			}),
		],
	);
}

/** Eleven dogs at full run on the sea ice. */
export function soundTeam(): string {
	const place = { x: 466, y: 1661, scale: 0.6, dogs: 11 };
	return layer(
		[452, 1476, 1616, 212],
		[
			trail(place, 2068, '#6d9aa2'),
			shadow(place, '#5b8995'),
			team({
				...place,
				phase: 1,
				fill: '#081423',
				fur: '#e6ddcb',
				face: '#a8744f',
				serum: INK.red[0],
			}),
		],
	);
}

/** Seven dogs in the blizzard, half sunk in a drift, all of them bent into the wind. */
export function blizzardTeam(): string {
	return layer(
		[372, 1386, 1336, 248],
		[
			team({
				x: 436,
				y: 1580,
				scale: 0.67,
				gait: 'toil',
				posture: 'braced',
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

/** Nine dogs at a trot on the river at dawn, the musher at ease on the runners. */
export function yukonTeam(): string {
	const place = { x: 794, y: 1592, scale: 0.355, dogs: 9 };
	return layer(
		[786, 1473, 642, 145],
		[
			trail(place, 1428, '#c7afa2'),
			shadow(place, '#b39a96'),
			team({
				...place,
				gait: 'trot',
				phase: 2,
				posture: 'gliding',
				fill: '#1a2138',
				fur: '#e9dccb',
				face: '#8a5e44',
				serum: INK.red[0],
			}),
		],
	);
}
