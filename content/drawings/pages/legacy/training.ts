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
	agouti: { back: '#3a332d', side: '#7d6e5d', far: '#544a40', pale: '#e6ddcb' },
	black: { back: '#0e141e', side: '#263246', far: '#0c1119', pale: '#dde3e3' },
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
		const y = 1060 + next() ** 1.4 * 760;
		const near = (y - 900) / 800;
		const x = -100 + next() * 2120;
		// The road stays free.
		if (Math.abs(x - (900 + (1900 - y) * 0.16)) < 180 + near * 620) continue;
		for (let blade = 0; blade < 5; blade += 1) {
			const tip = [x + (blade - 2) * 22 * near + 6, y - (44 + next() * 40) * near] as const;
			if (blade % 2) light += gouge([x + (blade - 2) * 8 * near, y], tip, 8 * near, 4);
			else shade += gouge([x + (blade - 2) * 8 * near, y], tip, 9 * near, 4);
		}
	}
	return shape(shade, TUNDRA[3]) + shape(light, '#e7bd63');
}

/** Hills, tundra and the miners' road that climbs over it. */
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
		drift(
			[
				[-140, 1480],
				[400, 1500],
				[1400, 1500],
				[2060, 1470],
			],
			TUNDRA[1],
		),
		drift(
			[
				[-140, 1740],
				[500, 1780],
				[1300, 1780],
				[2060, 1730],
			],
			TUNDRA[2],
		),
		// The road with its two ruts.
		shape(
			'M1120 958Q1090 1000 960 1060Q600 1200 -40 2060H1900Q1720 1260 1260 1060Q1170 1010 1160 958Z',
			ROAD[0],
		),
		shape(
			'M1160 958Q1170 1010 1260 1060Q1720 1260 1900 2060H1740Q1560 1300 1200 1070Q1144 1016 1150 958Z',
			ROAD[1],
		),
		shape(
			'M1128 958Q1100 1010 1000 1062Q640 1250 240 2060H400Q720 1280 1020 1072Q1110 1020 1136 958Z',
			ROAD[1],
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
		shape('M-20 296L440 290L520 316L60 322Z', ROAD[2]) +
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
		'transform="translate(1420 900) scale(1.06)"',
	);
}

/** Five half-grown dogs learn to pull one way. */
export function training(): string {
	return square([
		land(),
		// Their shadows on the road, to the right.
		shape(
			'M830 1172H1010L1130 1188L960 1198ZM960 1176H1420L1500 1190L1180 1200ZM340 1312H790L900 1332L560 1346ZM620 1344H1070L1180 1360L840 1376ZM1250 1340H1560L1680 1358L1400 1372Z',
			ROAD[2],
		),
		wheeledSled(),
		line(
			'M1400 1140L1240 1080L1000 1120L900 1010M1400 1144Q1200 1190 1120 1100T1000 1060',
			ROPE,
			9,
		),
		pup('rear', 'translate(510 790) scale(1.5)', COATS.grey),
		pup('pull', 'translate(1450 838) scale(-1.36 1.36)', COATS.brown),
		line(
			'M1400 1146Q1240 1250 1060 1190T860 1150L676 1128M1400 1148Q1290 1290 1180 1240T1020 1210',
			ROPE,
			10,
		),
		pup('pull', 'translate(230 930) scale(1.5)', COATS.agouti),
		pup('sit', 'translate(1060 968) scale(1.46)', COATS.cream),
		pup('bow', 'translate(560 950) scale(1.54)', COATS.black),
		line(
			'M1418 1213Q1310 1236 1300 1196T1380 1160M1006 1166Q1100 1280 1200 1260T1330 1180L1400 1148',
			ROPE,
			10,
		),
	]);
}
