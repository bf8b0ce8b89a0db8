import {
	GREY_INKS,
	musher,
	MUSHER_INKS,
	SABLE_INKS,
	sled,
	standingDog,
	type MusherInks,
} from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, spruces } from '../../tools/land.ts';
import { box, group, line, random, shape } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { locomotive, steam } from './locomotive.ts';

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

/** The sled, its dogs, and the two men with the parcel between them. */
function handover(): string {
	return [
		line('M330 1220L600 1230L820 1250', wood[0], 5),
		standingDog({ x: 640, y: 1286, height: 118, build: 'togo', inks: SABLE_INKS }),
		standingDog({ x: 450, y: 1282, height: 118, build: 'togo', inks: GREY_INKS }),
		standingDog({ x: 560, y: 1322, height: 124, build: 'balto' }),
		standingDog({ x: 300, y: 1308, height: 122, build: 'togo' }),
		sled({ x: 730, y: 1320, length: 430 }),
		group(
			musher({ x: 0, y: 0, height: 330, pose: 'handing' }),
			'transform="translate(1130 1316) scale(-1 1)"',
		),
		musher({ x: 1390, y: 1316, height: 336, pose: 'handing', inks: COAT }),
		shape('M1226 1126L1290 1118L1300 1176L1236 1186Z', paper[1]) +
			shape('M1226 1126L1290 1118L1292 1132L1230 1142Z', paper[0]),
		shape('M1252 1123L1268 1121L1278 1180L1262 1182Z', red[0]),
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
		// The rails come on out of the picture to the right.
		shape('M-140 1190L1000 1176L1700 1190L2060 1180V2060H-140Z', shade[2]),
		// The headlight on the snow.
		shape('M1180 1190H1490L1560 1380L760 1410L300 1370Z', bronze[0]),
		shape('M1180 1190H1490L1520 1290L900 1300Z', amber[0]),
		shape('M1218 1188L1228 1188L1384 1960H1350ZM1442 1188L1452 1188L1960 1960H1916Z', night[1]),
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
