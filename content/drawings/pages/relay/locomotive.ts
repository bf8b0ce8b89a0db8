import { INK } from '../../inks.ts';
import { box, circle, line, polygon, shape, type Point } from '../../tools/shapes.ts';

const { night, ice, shade, amber, bronze, snow, wood } = INK;

/** The middle of the engine. */
export const ENGINE_MIDDLE = 1335;
const MIDDLE = ENGINE_MIDDLE;

/** Rays about the headlight, cut like an engraver's. */
function rays(x: number, y: number): string {
	let d = '';
	for (let ray = 0; ray < 24; ray += 1) {
		const turn = (ray / 24) * Math.PI * 2 + 0.06;
		const long = ray % 2 ? 300 : 216;
		const edge = (radius: number, by: number): Point => [
			x + Math.cos(turn + by) * radius,
			y + Math.sin(turn + by) * radius,
		];
		d += polygon(edge(112, -0.05), edge(long, 0), edge(112, 0.05));
	}
	return shape(d, amber[2]);
}

/** Steam in flat shapes: a plume that stands up in the cold, and clouds at the cylinders. */
export function steam(): string {
	const plume: readonly (readonly [number, number, number])[] = [
		[1340, 430, 60],
		[1372, 344, 92],
		[1440, 250, 124],
		[1400, 150, 110],
		[1530, 120, 150],
		[1480, -10, 160],
		[1660, -20, 170],
	];
	const cloud: readonly (readonly [number, number, number])[] = [
		[1010, 1120, 74],
		[930, 1146, 54],
		[1080, 1070, 60],
		[1620, 1110, 84],
		[1720, 1136, 70],
		[1800, 1156, 46],
		[1560, 1060, 62],
	];
	const all = [...plume, ...cloud];
	return [
		...all.map(([x, y, radius]) => circle(x, y, radius, shade[2])),
		...all.map(([x, y, radius]) =>
			circle(
				Math.round(x - radius * 0.14),
				Math.round(y - radius * 0.12),
				Math.round(radius * 0.84),
				shade[1],
			),
		),
		...all.map(([x, y, radius]) =>
			circle(
				Math.round(x - radius * 0.3),
				Math.round(y - radius * 0.26),
				Math.round(radius * 0.56),
				shade[0],
			),
		),
	].join('\n');
}

/** A steam engine from the front: one great headlight over the smokebox. */
export function locomotive(): string {
	let slats = '';
	for (let slat = -6; slat <= 6; slat += 1)
		slats += polygon(
			[MIDDLE + slat * 30 - 5, 1094],
			[MIDDLE + slat * 36 - 8, 1186],
			[MIDDLE + slat * 36 + 8, 1186],
			[MIDDLE + slat * 30 + 5, 1094],
		);
	const bolts = Array.from({ length: 16 }, (_, bolt) => {
		const turn = (bolt / 16) * Math.PI * 2;
		return circle(
			Math.round(MIDDLE + Math.cos(turn) * 158),
			Math.round(840 + Math.sin(turn) * 158),
			7,
			shade[3],
		);
	});
	return [
		rays(MIDDLE, 610),
		// Cab behind.
		shape('M1110 700Q1335 620 1560 700V1060H1110Z', night[1]),
		shape('M1096 706Q1335 612 1574 706L1574 726Q1335 640 1096 726Z', snow),
		shape(box(1130, 742, 60, 90), amber[1]) + shape(box(1480, 742, 60, 90), amber[2]),
		// Running boards, cylinders, beam.
		shape(box(1096, 900, 478, 22), shade[3]) + shape(box(1096, 896, 478, 8), shade[0]),
		shape(box(1104, 950, 116, 112), night[3]) +
			shape(box(1104, 950, 40, 112), night[4]) +
			circle(1166, 1006, 38, night[1]) +
			circle(1166, 1006, 14, shade[2]),
		shape(box(1450, 950, 116, 112), night[2]) +
			circle(1504, 1006, 38, night[0]) +
			circle(1504, 1006, 14, shade[3]),
		// Stack.
		shape('M1288 470H1382L1372 640H1298Z', night[1]) +
			shape('M1288 470H1320L1318 640H1298Z', night[4]),
		shape(box(1276, 452, 118, 26), night[3]) + shape(box(1276, 452, 40, 26), ice[0]),
		// Smokebox.
		circle(MIDDLE, 840, 190, night[0]),
		circle(MIDDLE, 840, 180, night[2]),
		shape('M1335 660A180 180 0 0 0 1200 959L1335 840Z', night[4]),
		...bolts,
		circle(MIDDLE, 840, 132, night[1]),
		shape('M1335 708A132 132 0 0 0 1236 927L1335 840Z', night[3]),
		line('M1220 868L1450 818M1220 820L1450 870', shade[3], 9),
		circle(MIDDLE, 844, 42, bronze[2]) + circle(MIDDLE, 844, 32, bronze[1]),
		line('M1176 880Q1180 684 1335 670Q1490 684 1494 880', shade[2], 8),
		// The headlight.
		shape('M1280 660L1290 690H1380L1390 660Z', night[0]),
		circle(MIDDLE, 610, 96, night[0]),
		circle(MIDDLE, 610, 84, amber[1]),
		circle(MIDDLE, 610, 66, amber[0]),
		circle(MIDDLE, 610, 40, snow),
		shape(
			'M1244 560Q1270 510 1335 506Q1400 510 1426 560L1404 540Q1370 522 1335 522Q1300 522 1266 540Z',
			snow,
		),
		// Pilot.
		shape(box(1080, 1058, 510, 38), wood[2]) + shape(box(1080, 1058, 510, 12), snow),
		shape('M1120 1094H1550L1580 1190H1090Z', night[0]) + shape(slats, shade[3]),
		shape('M1090 1190H1580L1600 1214Q1335 1186 1070 1214Z', shade[0]),
		shape(box(1308, 1090, 54, 66), night[2]) + shape(box(1308, 1090, 18, 66), night[4]),
	].join('\n');
}
