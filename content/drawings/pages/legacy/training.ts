import { gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { circle, group, line, random, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { pup, type PupCoat } from './pups.ts';

const TUNDRA = ['#d9a44c', '#bd7f33', '#95602a', '#6b4524', '#43301f'] as const;
const ROAD = ['#d8c49a', '#b99f74', '#8d7654'] as const;
const ROPE = '#2a1f24';

const COATS = {
	sable: { back: '#6a4428', side: '#b07a48', far: '#7a5233', pale: '#efdfc4' },
	tan: { back: '#191614', side: '#4a4037', far: '#26211d', pale: '#b8894f' },
	grey: { back: '#46525e', side: '#8494a0', far: '#5a6772', pale: '#eef0ea' },
	cream: { back: '#b79f7c', side: '#e3d5b8', far: '#a08c6c', pale: '#f7f0df' },
	brown: { back: '#4a3020', side: '#8a6240', far: '#5c4029', pale: '#ead9bd' },
} satisfies Record<string, PupCoat>;

/** Tussocks of autumn grass and dwarf birch. */
function tussocks(): string {
	const next = random(17);
	let light = '';
	let shade = '';
	for (let tussock = 0; tussock < 46; tussock += 1) {
		const y = 1060 + next() * 800;
		const near = (y - 860) / 800;
		const x = -100 + next() * 2120;
		// The road stays free.
		if (y > 1090 && y < 1490) continue;
		for (let blade = 0; blade < 5; blade += 1) {
			const tip = [x + (blade - 2) * 22 * near + 6, y - (44 + next() * 40) * near] as const;
			if (blade % 2) light += gouge([x + (blade - 2) * 8 * near, y], tip, 8 * near, 4);
			else shade += gouge([x + (blade - 2) * 8 * near, y], tip, 9 * near, 4);
		}
	}
	return shape(shade, TUNDRA[3]) + shape(light, '#e7bd63');
}

/** Hills, tundra and the miners' road that crosses it. */
function land(): string {
	return [
		sky(
			[
				[0, '#7fa3ad'],
				[240, '#9dbab8'],
				[440, '#bccbbd'],
				[600, '#d8d6b9'],
				[720, '#ead9ab'],
			],
			{ wave: 18, seed: 11 },
		),
		mountains(
			[
				[-140, 780],
				[160, 640],
				[380, 730],
				[640, 560],
				[860, 690],
				[1100, 610],
				[1380, 740],
				[1640, 590],
				[1860, 690],
				[2060, 640],
			],
			880,
			{
				shade: '#56657a',
				light: '#7d8b98',
				snow: '#e4e2d2',
			},
		),
		drift(
			[
				[-140, 820],
				[360, 770],
				[760, 830],
				[1240, 770],
				[2060, 830],
			],
			'#6f6250',
		),
		drift(
			[
				[-140, 900],
				[320, 850],
				[900, 880],
				[1500, 830],
				[2060, 880],
			],
			TUNDRA[2],
		),
		drift(
			[
				[-140, 990],
				[420, 930],
				[960, 950],
				[1500, 920],
				[2060, 960],
			],
			TUNDRA[1],
		),
		// Spoil heaps and a gold dredge's sluice, small on the left.
		facets(
			['#54483c', 'M120 900L210 846L300 898L380 860L470 912V930H120Z'],
			['#7a6a54', 'M120 900L210 846L230 880L180 910ZM300 898L380 860L392 886L350 912Z'],
			[
				'#3a2b22',
				'M250 838L520 780V792L250 852ZM300 838H310V900H300ZM400 816H410V900H400ZM496 790H506V904H496Z',
			],
		),
		drift(
			[
				[-140, 1100],
				[400, 1060],
				[1000, 1080],
				[1500, 1050],
				[2060, 1090],
			],
			TUNDRA[0],
		),
		// The road runs to the left, as they should; two ruts and the grass between them.
		drift(
			[
				[-140, 1116],
				[420, 1098],
				[1100, 1112],
				[2060, 1090],
			],
			ROAD[0],
			1700,
		),
		shape(
			'M-140 1166Q460 1146 1100 1164T2060 1140V1176Q1500 1190 1100 1198T-140 1202ZM-140 1318Q500 1296 1100 1316T2060 1290V1342Q1500 1352 1100 1364T-140 1366Z',
			ROAD[1],
		),
		drift(
			[
				[-140, 1436],
				[480, 1416],
				[1240, 1444],
				[2060, 1410],
			],
			TUNDRA[1],
		),
		drift(
			[
				[-140, 1620],
				[500, 1660],
				[1300, 1650],
				[2060, 1600],
			],
			TUNDRA[2],
		),
		tussocks(),
	].join('\n');
}

/** A light sled on four wheels: there is no snow to train on yet. */
function wheeledSled(): string {
	const wheel = (x: number, radius: number) =>
		circle(x, 300 - radius, radius, '#2a1f24') +
		circle(x, 300 - radius, radius * 0.8, ROAD[1]) +
		line(
			`M${x - radius * 0.8} ${300 - radius}h${radius * 1.6}M${x} ${300 - radius * 1.8}v${radius * 1.6}M${x - radius * 0.56} ${300 - radius * 1.56}l${radius * 1.12} ${radius * 1.12}M${x + radius * 0.56} ${300 - radius * 1.56}l${-radius * 1.12} ${radius * 1.12}`,
			'#43301f',
			8,
		) +
		circle(x, 300 - radius, radius * 0.2, '#2a1f24');
	return group(
		shape('M30 296L440 290L560 312L90 324Z', ROAD[2]) +
			wheel(96, 48) +
			wheel(330, 48) +
			line(
				'M-30 206Q-40 236 20 240H420M420 240L470 60L510 50M10 240L80 180H436M110 240V182M230 240V182M340 240V182',
				'#5b442c',
				15,
			) +
			line('M-26 204Q-34 228 20 233H416M424 226L466 58M84 176H430', '#b08a58', 6) +
			facets(
				['#a3977e', 'M96 178Q110 128 180 124H330Q390 128 400 178Z'],
				['#dccda6', 'M96 178Q110 128 180 124H250Q210 140 200 178Z'],
				['#7c725d', 'M340 124Q390 130 400 178H350Z'],
			) +
			line('M160 126L176 178M270 124L276 178M350 128L346 178', '#5b442c', 7),
		'transform="translate(1482 1042) scale(.86)"',
	);
}

/** Where a dog stands: its left edge, the ground under its paws, its size. */
const stand = (x: number, ground: number, size: number, turned = false) =>
	`translate(${x} ${ground - 260 * size}) scale(${turned ? -size : size} ${size})`;

/** Five half-grown dogs learn to pull one way. */
export function training(): string {
	return square([
		land(),
		// Their shadows on the road, to the right.
		shape(
			'M560 1196L710 1186L840 1200L690 1212ZM980 1198L1130 1186L1280 1202L1110 1214ZM190 1342L570 1330L710 1346L370 1360ZM590 1344L910 1330L1070 1348L730 1360ZM1090 1344L1420 1330L1530 1346L1240 1360Z',
			ROAD[2],
		),
		wheeledSled(),
		line('M1478 1246Q1340 1150 1220 1190T1090 1100M1478 1246Q1240 1290 950 1160T686 1082', ROPE, 8),
		pup('rear', stand(390, 1196, 1.08), COATS.grey),
		pup('sit', stand(868, 1198, 1.08), COATS.cream),
		line(
			'M1478 1246Q1420 1330 1270 1300T1000 1260T750 1250T490 1180M1478 1246Q1340 1210 1270 1260T1070 1290T910 1190M1478 1246Q1400 1300 1330 1240Q1270 1180 1200 1196L1150 1182',
			ROPE,
			9,
		),
		pup('pull', stand(120, 1342, 1.24), COATS.sable),
		pup('bow', stand(600, 1344, 1.24), COATS.tan),
		pup('pull', stand(1546, 1344, 1.24, true), COATS.brown),
	]);
}
