import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { line, polygon, random, shape, type Point } from '../../tools/shapes.ts';
import { SIDE } from '../../tools/square.ts';

/** Where the street runs to. */
const VANISHING: Point = [1330, 960];
/** A point that slides along a line to the vanishing point: 0 at the picture's front, 1 far off. */
function toward([x, y]: Point, share: number): Point {
	return [x + (VANISHING[0] - x) * share, y + (VANISHING[1] - y) * share];
}

interface House {
	/** The side of the street, as an x at the front of the picture. */
	readonly front: number;
	readonly top: number;
	readonly near: number;
	readonly far: number;
	readonly fills: readonly [wall: string, end: string, pane: string];
	readonly floors: number;
	readonly bays: number;
}

/** A tall building along the street: its long wall with windows, and the end that faces us. */
function house({ front, top, near, far, fills, floors, bays }: House): string {
	const at = (y: number, share: number) => toward([front, y], share);
	const [corner, eave] = [at(1500, near), at(top, near)];
	const outward = front < VANISHING[0] ? corner[0] - 900 : corner[0] + 900;
	let panes = '';
	const height = (1180 - top) / floors;
	for (let bay = 0; bay < bays; bay += 1) {
		const from = near + ((far - near) * (bay + 0.28)) / bays;
		const to = near + ((far - near) * (bay + 0.78)) / bays;
		for (let floor = 0; floor < floors; floor += 1) {
			const y = top + height * (floor + 0.36);
			const pane = [
				at(y, from),
				at(y, to),
				at(y + height * 0.5, to),
				at(y + height * 0.5, from),
			] as const;
			if (pane.some(([paneX, paneY]) => paneX > 0 && paneX < SIDE && paneY > 0)) {
				panes += polygon(...pane);
			}
		}
	}
	const cornice = polygon(
		at(top - 36, near),
		at(top - 36, far),
		at(top + 12, far),
		at(top + 12, near),
	);
	return [
		shape(polygon([outward, eave[1]], eave, corner, [outward, corner[1]]), fills[1]),
		shape(polygon(eave, at(top, far), at(1500, far), corner), fills[0]),
		shape(panes, fills[2]),
		shape(cornice, fills[1]),
	].join('\n');
}

/** Tall houses along both sides and far towers. */
export function city(): string {
	const [lit, shade] = [
		['#8d7f78', '#6d6468', '#574f58'],
		['#3c4a5a', '#2b3747', '#5f7282'],
	] as const;
	return [
		// Far towers close the street.
		facets(
			['#a9b3b0', 'M1230 620H1290V560H1330V620H1390V980H1230Z'],
			['#95a3a6', 'M1330 560V620H1390V980H1330Z'],
		),
		house({
			front: 2500,
			top: -500,
			near: 0.72,
			far: 0.88,
			fills: ['#5a6875', '#475563', '#76868f'],
			floors: 6,
			bays: 3,
		}),
		house({ front: 2500, top: -1300, near: 0.46, far: 0.7, fills: shade, floors: 9, bays: 4 }),
		house({
			front: 2500,
			top: -700,
			near: 0.1,
			far: 0.44,
			fills: ['#324051', '#243040', '#566a7b'],
			floors: 6,
			bays: 4,
		}),
		house({
			front: 60,
			top: -600,
			near: 0.68,
			far: 0.88,
			fills: ['#b5a898', '#93897f', '#8a8078'],
			floors: 6,
			bays: 3,
		}),
		house({
			front: 60,
			top: -1200,
			near: 0.4,
			far: 0.66,
			fills: ['#a08f80', '#7d7270', '#6b6062'],
			floors: 9,
			bays: 4,
		}),
		house({ front: 60, top: -300, near: 0.02, far: 0.38, fills: lit, floors: 5, bays: 4 }),
	].join('\n');
}

/** The street: wet stone with the tracks of a tram. */
export function street(): string {
	const strip = (left: number, right: number, fill: string) =>
		shape(
			polygon([left, 2060], [right, 2060], [VANISHING[0] + 6, 966], [VANISHING[0] - 6, 966]),
			fill,
		);
	return [
		shape(
			polygon([-140, 1180], [1260, 980], [1400, 980], [2060, 1110], [2060, 2060], [-140, 2060]),
			'#66717a',
		),
		strip(-1500, 2300, '#87918f'),
		strip(-700, 1700, '#a3a79d'),
		strip(-260, -200, '#66717a'),
		strip(120, 176, '#66717a'),
	].join('\n');
}

/** Strings of plain amber pennants across the street. */
export function bunting(): string {
	const next = random(3);
	let [front, back, ropes] = ['', '', ''];
	for (const [x0, y0, x1, y1, sag] of [
		[-60, 330, 2000, 370, 130],
		[420, 546, 1800, 562, 84],
	] as const) {
		ropes += `M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + sag * 2} ${x1} ${y1}`;
		const count = 11;
		for (let flag = 0; flag < count; flag += 1) {
			const at = (share: number): Point => [
				(1 - share) ** 2 * x0 + 2 * share * (1 - share) * ((x0 + x1) / 2) + share ** 2 * x1,
				(1 - share) ** 2 * y0 +
					2 * share * (1 - share) * ((y0 + y1) / 2 + sag * 2) +
					share ** 2 * y1,
			];
			const [left, right] = [at((flag + 0.08) / count), at((flag + 0.92) / count)];
			const width = right[0] - left[0];
			const tip: Point = [left[0] + width * (0.38 + next() * 0.1), left[1] + width * 1.05];
			if (flag % 2) back += polygon(left, right, tip);
			else front += polygon(left, right, tip);
		}
	}
	return line(ropes, INK.amber[3], 5) + shape(back, INK.amber[2]) + shape(front, INK.amber[1]);
}
