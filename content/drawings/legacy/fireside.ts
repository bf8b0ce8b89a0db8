import { polygon, random, shape } from '../tools/shapes.ts';
import { cutouts } from './cutouts.ts';
import { LOG } from './village.ts';

const GLOW = ['#fff0c0', '#ffd27a', '#f2a93b', '#c97a26', '#8a4d1c'] as const;
const DARK = ['#0a1320', '#14202e', '#233245'] as const;

/** The fire, and the light it throws on the snow in steps. */
export function fire(): string {
	const pool = (width: number, height: number, fill: string) =>
		`<ellipse cx="960" cy="1306" rx="${width}" ry="${height}" fill="${fill}"/>`;
	return (
		pool(660, 156, '#4b6a80') +
		pool(500, 116, '#8a7460') +
		pool(350, 80, '#c08a4c') +
		pool(210, 48, '#f2c06a') +
		cutouts(
			[LOG[3], 'M850 1310L1040 1270L1060 1290L880 1332ZM870 1272L1070 1318L1060 1340L850 1296Z'],
			[LOG[1], 'M850 1310L940 1290L950 1300L862 1322Z'],
			[
				GLOW[3],
				'M868 1290Q840 1210 896 1150Q900 1100 880 1060Q950 1090 950 1040Q956 980 930 930Q1010 980 1004 1070Q1030 1050 1026 1020Q1090 1100 1056 1170Q1084 1220 1046 1294Q960 1330 868 1290Z',
			],
			[
				GLOW[2],
				'M890 1290Q866 1220 918 1170Q926 1130 916 1100Q970 1120 972 1060Q1000 1110 996 1150Q1018 1130 1020 1110Q1056 1180 1026 1220Q1040 1260 1020 1292Q960 1318 890 1290Z',
			],
			[
				GLOW[1],
				'M914 1290Q900 1240 942 1200Q952 1170 946 1140Q990 1170 986 1210Q1006 1200 1006 1190Q1020 1250 996 1292Q950 1310 914 1290Z',
			],
			[GLOW[0], 'M934 1290Q930 1250 962 1216Q986 1250 974 1292Q956 1300 934 1290Z'],
		)
	);
}

/** Sparks that rise and turn into stars. */
export function sparks(): string {
	const next = random(41);
	const tones = ['', '', ''];
	for (let spark = 0; spark < 54; spark += 1) {
		const rise = next();
		const y = 1080 - rise * 1040;
		const x = 962 + Math.sin(rise * 7) * 60 * rise + (next() - 0.5) * (60 + 420 * rise ** 1.6);
		const half = 8 - rise * 4 + next() * 3;
		tones[rise < 0.35 ? 0 : rise < 0.68 ? 1 : 2] += polygon(
			[x, y - half * 1.5],
			[x + half, y],
			[x, y + half * 1.5],
			[x - half, y],
		);
	}
	return shape(tones[0]!, GLOW[2]) + shape(tones[1]!, GLOW[1]) + shape(tones[2]!, '#f3eee2');
}

/** A person seated on a log, from behind, hood up, the fire's light on the edge towards it. */
export function listener(): string {
	const form =
		'M-40 -420Q-96 -414 -108 -350Q-114 -312 -96 -284Q-160 -262 -180 -190Q-206 -110 -208 -20L-216 30H190L176 -40Q176 -120 150 -190Q130 -250 62 -282Q86 -316 78 -356Q60 -418 -14 -422Z';
	return (
		shape(form, GLOW[2], 'transform="translate(10 -3)"') +
		cutouts(
			[DARK[1], form],
			[
				DARK[0],
				'M-108 -350Q-114 -312 -96 -284Q-160 -262 -180 -190Q-206 -110 -208 -20L-216 30H-60Q-100 -120 -60 -260Q-90 -320 -60 -410Q-96 -400 -108 -350Z',
			],
			// Ruff of the hood, and the hem.
			[
				'#6b5a45',
				'M20 -420Q84 -410 92 -350Q96 -316 74 -284L52 -276Q70 -330 50 -380Q40 -404 20 -420Z',
			],
			['#c9a66a', 'M56 -404Q88 -380 92 -350Q96 -316 74 -284L66 -290Q84 -344 56 -404Z'],
			[DARK[2], 'M0 -262Q80 -250 120 -190Q150 -120 156 -40H120Q116 -160 0 -240Z'],
			[
				'#6b5a45',
				'M-214 6L-180 -4L-150 8L-110 -2L-70 10L-30 0L10 10L50 0L90 10L130 -2L184 6L190 34H-216Z',
			],
			['#c9a66a', 'M90 10L130 -2L184 6L190 34H110Z'],
			// The log.
			[LOG[3], 'M-270 30H250Q268 56 250 86H-270Q-288 56 -270 30Z'],
			[LOG[1], 'M-270 30H250L256 44H-278Z'],
			[GLOW[4], 'M100 30H250L256 44H120Z'],
		)
	);
}

/** The raised arm of the one who tells, its mitten dark against the fire. */
export function tellingArm(): string {
	return cutouts(
		[
			GLOW[2],
			'M60 -250L150 -230L214 -250L262 -330L250 -380L272 -404L306 -392L318 -350L300 -312L252 -200L180 -150L90 -160Z',
		],
		[DARK[2], 'M54 -250L146 -222L206 -244L252 -322L290 -304L242 -196L172 -148L86 -160Z'],
		['#c9a66a', 'M246 -330L258 -346L304 -322L296 -300Z'],
		[LOG[2], 'M252 -346L244 -380L264 -402L298 -390L308 -350L296 -324Z'],
	);
}
