import {
	CREAM_INKS,
	GREY_INKS,
	musher,
	MUSHER_INKS,
	SABLE_INKS,
	TAN_INKS,
	sled,
	standingDog,
	type MusherInks,
} from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, spruces } from '../../tools/land.ts';
import { box, group, line, polygon, random, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { ENGINE_MIDDLE, locomotive, steam } from './locomotive.ts';

const { night, shade, amber, wood, red, paper, bronze, snow } = INK;

/** The station: one storey under a wide roof, two windows lit. */
function station(): string {
	return [
		shape(box(130, 830, 620, 270), night[2]) + shape(box(130, 830, 200, 270), night[3]),
		shape(box(180, 890, 96, 120), wood[3]) +
			shape(box(190, 900, 76, 100), amber[1]) +
			shape(box(224, 900, 8, 100) + box(190, 944, 76, 8), wood[3]),
		shape(box(600, 890, 96, 120), wood[3]) +
			shape(box(610, 900, 76, 100), amber[0]) +
			shape(box(644, 900, 8, 100) + box(610, 944, 76, 8), wood[3]),
		shape(box(400, 880, 104, 220), wood[3]) +
			shape(box(412, 892, 80, 208), wood[2]) +
			shape(box(424, 904, 56, 76), amber[2]),
		shape(box(120, 826, 640, 16), night[0]),
		// Posts of the eaves.
		shape(
			'M96 1100V812H112V1100ZM792 1100V812H808V1100ZM112 880L150 826H132L112 856ZM792 880L754 826H772L792 856Z',
			wood[3],
		),
		// Roof with its snow.
		shape('M40 826L190 690H700L864 826Z', shade[1]),
		shape('M40 826L190 690H420L330 756L120 800L80 830Z', snow),
		shape('M700 690L864 826H760L650 740Z', shade[2]),
		shape('M30 826H874L864 850H44Z', shade[0]),
		shape(box(520, 630, 50, 70), wood[3]) + shape('M512 634L520 612H572L580 634Z', snow),
		// The platform.
		shape('M-140 1094H900L960 1136H-140Z', shade[2]) + shape('M-140 1136H960V1160H-140Z', wood[3]),
	].join('\n');
}

/** The railway man: a dark cloth coat. */
const COAT: MusherInks = {
	...MUSHER_INKS,
	light: night[4],
	parka: night[3],
	shade: night[1],
	fur: shade[0],
	furShade: shade[1],
	leather: night[2],
	leatherShade: night[0],
};

/** Where the rails vanish, far behind the engine. */
const VANISHING: Point = [ENGINE_MIDDLE, 1030];

/** A point of the track: across it, from -1, its left rail, to 1, at a height of the picture. */
const onTrack = (across: number, y: number): Point => [
	VANISHING[0] + across * (y - VANISHING[1]) * 0.74,
	y,
];

/** The headlight on the snow and the track that comes on under the engine, both alike to its sides. */
function headlight(): string {
	const band = (from: number, to: number, high: number, low: number) =>
		polygon(onTrack(from, high), onTrack(to, high), onTrack(to, low), onTrack(from, low));
	const sleepers = [1226, 1262, 1308, 1366, 1440].map((y) =>
		band(-1.3, 1.3, y, y + (y - 1030) * 0.05),
	);
	return [
		shape(band(-1.7, 1.7, 1190, 1460), bronze[0]),
		shape(band(-1.42, 1.42, 1190, 1330), amber[0]),
		shape(sleepers.join(''), bronze[1]),
		// Whoever stands before the light throws a shadow towards the eye.
		shape(
			polygon([1104, 1312], [1150, 1312], [1060, 1470], [950, 1470]) +
				polygon([1366, 1314], [1412, 1314], [1490, 1470], [1384, 1470]),
			bronze[2],
		),
		shape(band(-1.04, -0.96, 1188, 1500) + band(0.96, 1.04, 1188, 1500), night[1]),
	].join('\n');
}

const DOGS = [
	{ x: 640, y: 1286, height: 118, build: 'lean', inks: SABLE_INKS },
	{ x: 450, y: 1282, height: 118, build: 'lean', inks: GREY_INKS },
	{ x: 560, y: 1322, height: 124, build: 'stout', inks: TAN_INKS },
	{ x: 300, y: 1308, height: 122, build: 'lean', inks: CREAM_INKS },
] as const;

/** The shadow of what stands beside the light: it falls away from the engine, to the left. */
const awayFromLight = (x: number, y: number, long: number) =>
	polygon(
		[x + long * 0.5, y - 6],
		[x - long * 0.3, y - 4],
		[x - long * 1.1, y + 14],
		[x - long * 1.5, y + 30],
		[x - long * 0.9, y + 32],
		[x - long * 0.1, y + 14],
		[x + long * 0.5, y + 6],
	);

/** The sled, its dogs, and the two men with the parcel between them. */
function handover(): string {
	return [
		shape(DOGS.map(({ x, y }) => awayFromLight(x + 40, y, 120)).join(''), shade[3]),
		shape(polygon([1060, 1318], [760, 1316], [560, 1340], [700, 1352], [1020, 1332]), shade[3]),
		line('M330 1220L600 1230L820 1250', wood[0], 5),
		...DOGS.map((dog) => standingDog(dog)),
		sled({ x: 730, y: 1320, length: 430 }),
		group(
			musher({ x: 0, y: 0, height: 330, pose: 'handing' }),
			'transform="translate(1130 1316) scale(-1 1)"',
		),
		musher({ x: 1390, y: 1316, height: 336, pose: 'handing', inks: COAT }),
		// The parcel: a box in canvas, roped, with one red band.
		shape('M1208 1126L1300 1120L1306 1188L1214 1194Z', paper[1]) +
			shape('M1208 1126L1228 1104L1292 1100L1300 1120Z', paper[0]) +
			shape('M1214 1182L1306 1172L1306 1188L1214 1194Z', paper[2]) +
			shape('M1212 1154L1303 1148L1304 1155L1212 1161Z', bronze[2]),
		shape(
			'M1239 1124L1267 1122L1272 1190L1244 1192ZM1239 1124L1252 1102L1274 1101L1267 1122Z',
			red[0],
		) + shape('M1260 1122.5L1267 1122L1272 1190L1265 1190.5Z', red[1]),
	].join('\n');
}

/** Nenana at night: the train has come, and the first musher takes the parcel. */
export function nenana(): string {
	const next = random(17);
	const trees = Array.from({ length: 13 }, (_, index) => ({
		x: -120 + index * 172 + next() * 70,
		y: 1060,
		height: 150 + next() * 120,
	}));
	return square([
		sky([
			[0, night[0]],
			[300, night[1]],
			[600, night[2]],
			[860, night[3]],
		]),
		stars(48, 33, 800),
		spruces(trees, 6, { light: night[2], shade: night[1] }),
		drift(
			[
				[-140, 1040],
				[900, 1050],
				[2060, 1030],
			],
			shade[3],
		),
		steam(),
		station(),
		locomotive(),
		shape('M-140 1190L1000 1176L1700 1190L2060 1180V2060H-140Z', shade[2]),
		headlight(),
		handover(),
		drift(
			[
				[-140, 1420],
				[360, 1390],
				[1000, 1440],
				[1600, 1400],
				[2060, 1430],
			],
			shade[1],
		),
		drift(
			[
				[-140, 1580],
				[600, 1530],
				[1300, 1600],
				[2060, 1550],
			],
			shade[2],
		),
		drift(
			[
				[-140, 1760],
				[800, 1710],
				[2060, 1770],
			],
			shade[3],
		),
	]);
}
