import { facets } from '../../tools/facets.ts';
import { polygon, random, shape } from '../../tools/shapes.ts';
import { LOG } from './village.ts';

/** Firelight, from the core to the embers. */
export const GLOW = ['#fff0c0', '#ffd27a', '#f2a93b', '#c97a26', '#8a4d1c'] as const;

/** The fire, and the light it throws on the snow in steps. */
export function fire(): string {
	const pool = (width: number, height: number, fill: string) =>
		`<ellipse cx="960" cy="1306" rx="${width}" ry="${height}" fill="${fill}"/>`;
	return (
		pool(660, 156, '#4b6a80') +
		pool(500, 116, '#8a7460') +
		pool(350, 80, '#c08a4c') +
		pool(210, 48, '#f2c06a') +
		facets(
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
