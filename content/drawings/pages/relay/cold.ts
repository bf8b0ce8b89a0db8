import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { box, circle, group, polygon, random, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';

const { night, ice, shade, snow, paper, wood, bronze, red } = INK;

const SUN = '#fff3cf';
const GLOW = '#f3dfb4';

/** A pale sun low over the land, ringed by its halo with a mock sun on either side. */
function sun(): string {
	const [x, y] = [600, 936];
	return [
		circle(x, y, 330, ice[3]),
		circle(x, y, 312, ice[2]),
		circle(x, y, 190, '#b7d0d4'),
		circle(x, y, 118, '#cfdfdc'),
		shape(polygon([x - 14, y], [x, y - 400], [x + 14, y]), GLOW),
		circle(x, y, 58, SUN),
		...[-1, 1].map(
			(side) =>
				shape(
					polygon(
						[x + side * 302, y - 46],
						[x + side * 336, y],
						[x + side * 302, y + 46],
						[x + side * 290, y],
					),
					SUN,
				) +
				shape(
					polygon([x + side * 330, y - 12], [x + side * 396, y], [x + side * 330, y + 12]),
					GLOW,
				),
		),
	].join('\n');
}

/** Rime: feathers of frost that have grown against the wind from the left. */
function rime(x: number, top: number, bottom: number, size: number, seed: number): string {
	const next = random(seed);
	let d = `M${x + 10} ${top}`;
	for (let y = top; y < bottom; y += 26) {
		const out = size * (0.4 + next() * 0.8);
		d += `L${Math.round(x - out)} ${Math.round(y + 4 + next() * 8)}L${Math.round(x - out * 0.3)} ${Math.round(y + 20)}`;
	}
	return shape(`${d}L${x + 10} ${bottom}Z`, snow);
}

/** A great thermometer on a post; its blue fluid has gone down into the bulb. */
function thermometer(): string {
	let ticks = '';
	for (let tick = 0; tick < 25; tick += 1) {
		const y = 420 + tick * 26;
		const long = tick % 5 === 0 ? 54 : 30;
		ticks +=
			box(1160 - 40 - long, y, long, tick % 5 === 0 ? 9 : 6) +
			box(1240 + 40, y, long, tick % 5 === 0 ? 9 : 6);
	}
	return [
		// Post.
		shape(box(1150, 1240, 100, 330), wood[2]) +
			shape(box(1150, 1240, 30, 330), wood[1]) +
			shape(box(1226, 1240, 24, 330), wood[3]),
		// Board.
		shape(
			'M1060 360Q1060 300 1120 300H1280Q1340 300 1340 360V1270Q1340 1310 1300 1310H1100Q1060 1310 1060 1270Z',
			wood[3],
		),
		shape(
			'M1076 364Q1076 316 1124 316H1276Q1324 316 1324 364V1262Q1324 1294 1292 1294H1108Q1076 1294 1076 1262Z',
			paper[0],
		),
		shape('M1276 316Q1324 316 1324 364V1262Q1324 1294 1292 1294H1244L1284 1240V360Z', paper[1]),
		shape(ticks, night[2]),
		// Glass, almost empty.
		shape('M1172 1110V390Q1172 362 1200 362Q1228 362 1228 390V1110Z', night[4]),
		shape('M1180 1110V392Q1180 370 1200 370Q1220 370 1220 392V1110Z', ice[2]),
		shape('M1186 1100V396Q1186 380 1194 378V1100Z', snow),
		circle(1200, 1166, 82, night[4]),
		circle(1200, 1166, 70, '#2f7fc0'),
		shape('M1180 1104V1086H1220V1104Z', '#2f7fc0'),
		shape('M1200 1236A70 70 0 0 0 1258 1127Q1262 1200 1160 1224Q1178 1236 1200 1236Z', '#1f5c96'),
		shape('M1150 1150Q1156 1118 1184 1110Q1166 1130 1162 1158Z', '#a9d4ee'),
		// Frost on the windward edge, icicles, a cap of snow.
		rime(1066, 330, 1300, 66, 7),
		rime(1156, 1320, 1560, 40, 9),
		shape(
			'M1040 330Q1060 250 1130 262Q1200 226 1270 258Q1350 250 1360 336Q1320 306 1280 318Q1200 296 1130 318Q1080 306 1040 330Z',
			snow,
		),
		shape('M1270 258Q1350 250 1360 336Q1320 306 1280 318L1240 312Z', shade[0]),
		shape(
			'M1100 1310L1110 1376L1122 1310ZM1130 1310L1138 1348L1148 1310ZM1262 1310L1272 1390L1284 1310ZM1296 1310L1302 1340L1310 1310Z',
			ice[3],
		),
		shape(
			'M1332 340Q1340 350 1340 366V1264Q1340 1306 1300 1310Q1331 1302 1331 1266V366Z',
			bronze[0],
		),
	].join('\n');
}

/** Cold beyond every scale: a rimed thermometer, and one team far out under a haloed sun. */
export function cold(): string {
	return square([
		sky([
			[0, ice[0]],
			[220, '#578ba0'],
			[440, ice[1]],
			[640, '#86b3c1'],
			[820, ice[2]],
		]),
		sun(),
		mountains(
			[
				[-140, 1010],
				[180, 960],
				[420, 1010],
				[900, 990],
				[1160, 950],
				[1500, 1010],
				[1760, 940],
				[2060, 1000],
			],
			1050,
			{
				shade: shade[1],
				light: shade[0],
			},
		),
		drift(
			[
				[-140, 1046],
				[600, 1036],
				[1200, 1050],
				[2060, 1040],
			],
			ice[3],
		),
		group(
			team({
				x: 470,
				y: 1076,
				scale: 0.24,
				fill: night[1],
				fur: shade[1],
				face: wood[1],
				serum: red[0],
				dogs: 7,
			}),
		),
		drift(
			[
				[-140, 1110],
				[500, 1096],
				[1200, 1124],
				[2060, 1100],
			],
			shade[0],
		),
		drift(
			[
				[-140, 1260],
				[600, 1220],
				[1200, 1280],
				[2060, 1230],
			],
			shade[1],
		),
		thermometer(),
		drift(
			[
				[-140, 1540],
				[600, 1480],
				[1100, 1530],
				[1240, 1500],
				[1500, 1540],
				[2060, 1500],
			],
			shade[0],
		),
		drift(
			[
				[-140, 1720],
				[700, 1660],
				[1400, 1730],
				[2060, 1690],
			],
			shade[1],
		),
	]);
}
