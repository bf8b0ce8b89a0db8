import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { group, line, polygon, random, shape, box } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { runningSilhouette } from './running.ts';

const HALL = ['#05080f', '#0a111b', '#0f1a27', '#162534', '#1f3345'] as const;
const CURTAIN = ['#0c2a30', '#123c42', '#1d5a5c', '#2b8276'] as const;
const FILM = ['#fbf4df', '#efe4c8', '#dccda6', '#b5a888', '#2c2a2a', '#4a453f'] as const;

/** What is being shown: hills, and a team that runs left across the whole screen. */
function film(): string {
	const team: string[] = [];
	// From the sled to the leader: pairs, the far dog first.
	for (const [x, y] of [
		[1000, 806],
		[736, 812],
	] as const) {
		team.push(
			runningSilhouette(`translate(${x - 34} ${y - 28}) scale(.56)`, {
				near: FILM[5],
				far: FILM[5],
			}),
			runningSilhouette(`translate(${x} ${y}) scale(.59)`, { near: FILM[4], far: FILM[5] }),
		);
	}
	return (
		facets(
			[FILM[0], 'M440 520H1480V1120H440Z'],
			[FILM[1], 'M440 700Q700 660 960 690T1480 670V1120H440Z'],
			[
				FILM[2],
				'M440 800L560 730L640 770L800 660L920 760L1060 690L1200 780L1330 710L1480 790V1120H440Z',
			],
			[
				FILM[3],
				'M800 660L920 760L830 800L790 740ZM1060 690L1200 780L1090 800L1050 740ZM560 730L640 770L590 800Z',
			],
			[FILM[1], 'M440 930Q700 880 960 930T1480 910V1120H440Z'],
			[FILM[0], 'M440 1000Q760 960 1000 990T1480 970V1120H440Z'],
		) +
		line('M620 880L900 900L1180 896L1300 960', FILM[4], 6) +
		team.join('') +
		runningSilhouette('translate(462 808) scale(.6)', { near: FILM[4], far: FILM[5] }) +
		// The sled and its driver leave the screen on the right.
		facets(
			[FILM[4], 'M1310 986L1318 950L1350 930L1480 918V986Z'],
			[FILM[5], 'M1298 1000Q1280 1002 1276 976L1286 974Q1290 990 1302 990H1480V1002Z'],
			[FILM[4], 'M1440 924Q1430 830 1456 796Q1446 760 1462 742L1480 736V924Z'],
		) +
		shape('M486 1000L540 986L700 994L620 1010ZM900 1000L1060 990L1200 1000L1040 1012Z', FILM[3])
	);
}

/** Curtains to either side, drawn back in tapering folds. */
function curtain(side: 1 | -1): string {
	const folds: string[] = [];
	for (let fold = 0; fold < 6; fold += 1) {
		const top = -620 - fold * 84;
		const foot = -560 - fold * 100;
		const at = (offset: number, width: number, fill: string) =>
			shape(
				`M${top - offset} 120Q${top - offset - 12} 700 ${foot - offset} 1230H${foot - offset - width}Q${top - offset - width + 6} 700 ${top - offset - width} 120Z`,
				fill,
			);
		folds.push(
			at(0, 112, CURTAIN[fold === 0 ? 2 : 1]),
			at(side === 1 ? 0 : 34, 30, CURTAIN[fold < 2 ? 3 : 2]),
			at(74, 38, CURTAIN[0]),
		);
	}
	return group(folds.join(''), `transform="translate(960 0) scale(${side} 1)"`);
}

/** Proscenium, valance and the frame of the screen. */
function stage(): string {
	let scallops = '';
	for (let x = -100; x < 2000; x += 170) scallops += `M${x} 250Q${x + 85} 400 ${x + 170} 250Z`;
	return (
		shape(box(-140, -140, 2200, 2200), HALL[1]) +
		shape(box(240, 260, 1440, 1000), HALL[0]) +
		shape(box(418, 498, 1084, 644), INK.bronze[2]) +
		shape(box(428, 508, 1064, 624), HALL[0]) +
		film() +
		curtain(1) +
		curtain(-1) +
		shape(box(-140, 120, 2200, 140), CURTAIN[1]) +
		shape(scallops, CURTAIN[1]) +
		shape(box(-140, 120, 2200, 26), INK.bronze[2]) +
		shape(box(-140, -140, 2200, 262), HALL[2]) +
		shape('M240 -140L420 60H1500L1680 -140H1500L1400 20H520L420 -140Z', HALL[1]) +
		// The stage's apron.
		shape(box(-140, 1220, 2200, 60), HALL[3]) +
		shape(box(-140, 1220, 2200, 10), INK.bronze[2])
	);
}

/** The lens of the projector: everybody looks away from it, and it throws its light past them. */
const LENS = [960, 1452] as const;

/** The beam over the heads, from the lens to the screen, in flat steps. */
function beam(): string {
	const steps = [
		[440, 1480, 0.1],
		[580, 1340, 0.08],
		[730, 1190, 0.1],
	] as const;
	return steps
		.map(([left, right, light]) =>
			shape(polygon(LENS, [left, 1120], [right, 1120]), '#fff2cf', `opacity="${light}"`),
		)
		.join('');
}

/** The projector behind the rows, from its back: lamp house, two reels and its stand. */
function projector(): string {
	const reel = (x: number, y: number) => {
		const ring = (across: number, down: number, radius: number, fill: string) =>
			`<ellipse cx="${x + across}" cy="${y + down}" rx="${radius * 0.46}" ry="${radius}" fill="${fill}"/>`;
		const holes = [0, 1, 2, 3, 4].map((hole) => {
			const turn = (hole / 5) * 2 * Math.PI;
			return ring(Math.round(28 * Math.sin(turn)), Math.round(-60 * Math.cos(turn)), 24, HALL[0]);
		});
		return [
			ring(16, 0, 112, HALL[0]),
			ring(0, -4, 112, '#b5a888'),
			ring(0, 2, 108, HALL[3]),
			...holes,
			ring(0, 0, 16, '#8b8a78'),
		].join('');
	};
	return (
		shape('M904 1452Q914 1404 960 1404T1016 1452Z', '#f0cf8e') +
		shape('M926 1452Q934 1420 960 1420T994 1452Z', '#fff2cf') +
		facets(
			[HALL[0], 'M912 1700H1008L1040 2060H880Z'],
			[HALL[2], 'M912 1700H936L916 2060H880Z'],
			[HALL[3], 'M1056 1500L1172 1340L1190 1352L1076 1530ZM1060 1650H1180V1672H1060Z'],
			['#4a453f', 'M1140 1400L1152 1404L1146 1560L1134 1560Z'],
		) +
		reel(1184, 1344) +
		reel(1184, 1642) +
		facets(
			['#b5a888', 'M850 1462L880 1440H1040L1070 1462V1470H850Z'],
			['#0a111b', 'M846 1470H1074V1716H846Z'],
			[HALL[3], 'M846 1470H886V1716H846Z'],
			[HALL[4], 'M846 1470H856V1716H846Z'],
			// The door of the lamp house; the arc's light leaks out around its window.
			[HALL[2], 'M914 1506H1048V1690H914Z'],
			[HALL[1], 'M922 1514H1048V1690H922Z'],
			[INK.amber[3], 'M950 1548H1018V1592H950Z'],
			[INK.amber[1], 'M958 1554H1010V1586H958Z'],
			['#8b8a78', 'M930 1608H940V1644H930Z'],
			[HALL[2], 'M830 1716H1090V1744H830Z'],
			[HALL[4], 'M830 1716H1090V1722H830Z'],
		)
	);
}

/** Heads and hats of 1925 from behind; each stands on its shoulders, middle at x 0, crown at y 0. */
const HEADS = {
	bare: 'M-46 60Q-52 0 0 -4Q52 0 46 60L38 96L40 120Q120 132 150 190V420H-150V190Q-120 132 -40 120L-38 96Z',
	bob: 'M-62 96Q-70 -4 0 -8Q70 -4 62 96L36 104L38 122Q104 136 128 196V420H-128V196Q-104 136 -38 122L-36 104Z',
	cloche:
		'M-76 74Q-62 60 -60 40Q-52 -16 0 -18Q52 -16 60 40Q62 60 76 74L52 88L40 104L38 122Q104 136 126 196V420H-126V196Q-104 136 -38 122L-40 104L-52 88Z',
	fedora:
		'M-92 52Q-60 40 -54 30L-44 -30Q-20 -46 0 -30Q20 -46 44 -30L54 30Q60 40 92 52Q50 70 46 66L40 100V124Q126 136 156 196V420H-156V196Q-126 136 -40 124V100L-46 66Q-50 70 -92 52Z',
	cap: 'M-66 34Q-64 -16 0 -20Q64 -16 66 34Q62 50 46 54L42 98V122Q124 134 152 194V420H-152V194Q-124 134 -42 122V98L-46 54Q-62 50 -66 34Z',
	child:
		'M-40 52Q-44 0 0 -4Q44 0 40 52L30 80L32 96Q80 106 96 150V420H-96V150Q-80 106 -32 96L-30 80Z',
} as const;

type Head = keyof typeof HEADS;

/** One row of the audience with the screen's light on the upper edges. */
function row(
	y: number,
	scale: number,
	seed: number,
	heads: readonly Head[],
	fill: string,
	edge: string,
): string {
	const next = random(seed);
	const step = 2120 / heads.length;
	return heads
		.map((head, index) => {
			const x = Math.round(-100 + step * (index + 0.5) + (next() - 0.5) * step * 0.2);
			const top = Math.round(y + (next() - 0.5) * 50 * scale + (head === 'child' ? 56 * scale : 0));
			const place = (by: number) => `transform="translate(${x} ${top + by}) scale(${scale})"`;
			return shape(HEADS[head], edge, place(0)) + shape(HEADS[head], fill, place(9));
		})
		.join('\n');
}

/** A full house watches the film of the run, seen from behind the projector. */
export function cinema(): string {
	return square([
		stage(),
		row(
			1180,
			0.62,
			3,
			[
				'bob',
				'fedora',
				'cloche',
				'bare',
				'cap',
				'cloche',
				'child',
				'fedora',
				'bob',
				'cap',
				'cloche',
				'bare',
			],
			'#101b28',
			'#8b8a78',
		),
		shape(box(-140, 1330, 2200, 800), '#0c1520'),
		row(
			1302,
			0.84,
			9,
			['cap', 'cloche', 'fedora', 'bob', 'child', 'bare', 'fedora', 'cloche', 'cap'],
			'#0b131d',
			'#77776a',
		),
		shape(box(-140, 1500, 2200, 600), '#080e17'),
		row(
			1500,
			1.16,
			14,
			['fedora', 'bob', 'cap', 'child', 'cloche', 'bare', 'fedora'],
			'#070c14',
			'#565a54',
		),
		beam(),
		shape('M-140 1790Q960 1730 2060 1790V2060H-140Z', '#04070c'),
		projector(),
	]);
}
