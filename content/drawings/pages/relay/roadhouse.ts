import {
	CREAM_INKS,
	GREY_INKS,
	SABLE_INKS,
	team,
	TAN_INKS,
	type DogInks,
} from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, spruces } from '../../tools/land.ts';
import { box, circle, polygon, random, shape } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { curledDog } from './resting-dog.ts';

const { night, red, shade, amber, wood, snow } = INK;

/** Log ends and the seams between logs on the long wall. */
function logs(): string {
	let seams = '';
	let ends = '';
	for (let row = 0; row < 5; row += 1) {
		const y = 838 + row * 40;
		seams += box(760, y + 30, 760, 9);
		ends +=
			circle(1526, y + 16, 19, row % 2 ? wood[1] : wood[0]) + circle(1526, y + 16, 9, wood[2]);
		ends += circle(752, y + 16, 19, row % 2 ? wood[2] : wood[1]) + circle(752, y + 16, 9, wood[3]);
	}
	return shape(seams, wood[3]) + ends;
}

/** A low house of logs under a thick roof of snow, its door open. */
function cabin(): string {
	return [
		// Stovepipe and smoke that rises straight in the cold.
		shape('M1290 640V0H1300L1312 120L1302 300L1326 470L1318 560L1334 640Z', shade[3]),
		shape('M1290 640V-140H1262L1270 90L1256 280L1282 450L1276 560L1296 640Z', shade[2]),
		shape(box(1286, 620, 46, 90), night[0]) + shape(box(1286, 620, 16, 90), night[3]),
		shape(polygon([1278, 626], [1288, 604], [1330, 604], [1340, 626]), snow),
		// Wall.
		shape(box(760, 820, 760, 230), wood[2]),
		shape(box(760, 820, 200, 230), wood[1]),
		logs(),
		// Window.
		shape(box(1270, 866, 134, 112), wood[3]) +
			shape(box(1282, 878, 50, 88), amber[0]) +
			shape(box(1342, 878, 50, 88), amber[1]),
		shape(box(1282, 918, 110, 8), wood[3]),
		shape('M1262 978H1412L1404 994H1270Z', snow),
		// Doorway with the door folded back.
		shape(box(956, 844, 146, 212), wood[3]),
		shape(box(970, 856, 118, 200), amber[0]),
		shape('M1040 856H1088V1056H1040Z', amber[1]),
		shape(polygon([956, 846], [896, 872], [896, 1082], [956, 1056]), wood[0]),
		shape(polygon([944, 850], [956, 846], [956, 1056], [944, 1062]), wood[3]),
		// Roof: a deep slab of snow, lit from the left, with a heavy lip.
		shape(
			'M700 828L760 700Q1000 640 1180 640Q1400 636 1500 690L1584 828Q1560 862 1500 850Q1380 834 1140 838Q900 834 780 852Q720 862 700 828Z',
			shade[0],
		),
		shape(
			'M700 828L760 700Q1000 640 1180 640Q1080 690 960 716Q840 744 780 800Q740 836 700 828Z',
			snow,
		),
		shape(
			'M700 828Q740 836 800 812Q1000 800 1180 806Q1440 802 1584 828Q1560 862 1500 850Q1380 834 1140 838Q900 834 780 852Q720 862 700 828Z',
			shade[1],
		),
		shape('M1500 690L1584 828Q1540 820 1490 812L1440 740Z', shade[1]),
	].join('\n');
}

/** The land about it: spruce, stars, deep snow. */
function land(): string {
	const next = random(4);
	const trees = Array.from({ length: 26 }, (_, index) => ({
		x: -100 + index * 84 + next() * 40,
		y: 1010,
		height: 150 + next() * 130 + (index > 19 || index < 4 ? 120 : 0),
	}));
	return [
		sky([
			[0, night[0]],
			[300, night[1]],
			[560, night[2]],
			[760, night[3]],
			[900, night[4]],
		]),
		stars(150, 21, 860),
		spruces(trees, 9, { light: night[2], shade: night[1] }),
		drift(
			[
				[-140, 990],
				[300, 970],
				[760, 1000],
				[1500, 980],
				[2060, 960],
			],
			shade[3],
		),
	].join('\n');
}

/** The team that rests: curled in the snow, each in its hollow. */
function resting(): string {
	const hollow = (x: number, y: number, width: number) =>
		shape(
			`M${x - 30} ${y - 8}Q${x + width / 2} ${y - 34} ${x + width + 30} ${y - 10}Q${x + width / 2} ${y + 26} ${x - 30} ${y - 8}Z`,
			shade[3],
		);
	const dogs: readonly (readonly [number, number, number, DogInks])[] = [
		[1350, 1200, 0.6, GREY_INKS],
		[1610, 1212, 0.6, CREAM_INKS],
		[1210, 1276, 0.72, SABLE_INKS],
		[1500, 1296, 0.74, TAN_INKS],
	];
	return dogs
		.map(([x, y, scale, inks]) => hollow(x, y, 360 * scale) + curledDog({ x, y, scale, inks }))
		.join('\n');
}

/** A low log roadhouse at night: one team rests in the light of the door, another leaves. */
export function roadhouse(): string {
	return square([
		land(),
		cabin(),
		drift(
			[
				[-140, 1064],
				[500, 1070],
				[760, 1030],
				[880, 1054],
				[1100, 1056],
				[1300, 1028],
				[1600, 1020],
				[1760, 1060],
				[2060, 1050],
			],
			shade[2],
		),
		// The block of light on the snow.
		shape('M962 1054L1092 1054L1080 1226L780 1226Z', amber[0]),
		shape('M1040 1054L1092 1054L1080 1226L960 1226Z', amber[1]),
		team({
			x: 90,
			y: 1256,
			scale: 0.62,
			fill: night[0],
			fur: shade[0],
			face: wood[1],
			serum: red[0],
			dogs: 5,
		}),
		resting(),
		drift(
			[
				[-140, 1380],
				[300, 1350],
				[900, 1392],
				[1500, 1350],
				[2060, 1380],
			],
			shade[1],
		),
		drift(
			[
				[-140, 1520],
				[500, 1480],
				[1300, 1540],
				[2060, 1490],
			],
			shade[2],
		),
		drift(
			[
				[-140, 1720],
				[700, 1660],
				[1500, 1730],
				[2060, 1680],
			],
			shade[3],
		),
	]);
}
