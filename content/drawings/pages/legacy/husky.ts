import { gouge } from '../../tools/cuts.ts';
import { drift, mountains } from '../../tools/land.ts';
import { circle, polygon, random, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { huskyFigure } from './husky-figure.ts';

/** Snow thrown up behind a paw: a fan of slivers and clods. */
function spray(x: number, y: number, size: number, seed: number, fill: string): string {
	const next = random(seed);
	let d = '';
	for (let sliver = 0; sliver < 15; sliver += 1) {
		const turn = -0.12 - (sliver / 15) * 1.5 + (next() - 0.5) * 0.2;
		const reach = size * (0.5 + next() * 0.6);
		const [alongX, alongY] = [Math.cos(turn), Math.sin(turn)];
		d += gouge(
			[x + alongX * 20, y + alongY * 10],
			[x + alongX * reach, y + alongY * reach],
			size * 0.05,
			-size * 0.06,
		);
		const far = reach * (1.08 + next() * 0.22);
		const half = 4 + next() * 9;
		const [clodX, clodY] = [x + alongX * far, y + alongY * far];
		d += polygon(
			[clodX - half, clodY],
			[clodX, clodY - half],
			[clodX + half, clodY + half * 0.2],
			[clodX, clodY + half],
		);
	}
	return shape(d, fill);
}

/** One living husky, off all four feet, in the light of a clear day. */
export function husky(): string {
	return square([
		sky(
			[
				[0, '#1f5a78'],
				[260, '#2f718d'],
				[470, '#4a8aa2'],
				[640, '#74a8b8'],
				[780, '#a3c8cf'],
			],
			{ wave: 16, seed: 7 },
		),
		circle(430, 430, 190, '#8fbcc6'),
		circle(430, 430, 130, '#f6e3b0'),
		mountains(
			[
				[-140, 820],
				[80, 700],
				[230, 770],
				[480, 560],
				[620, 680],
				[760, 610],
				[980, 800],
				[1180, 640],
				[1360, 740],
				[1600, 480],
				[1800, 660],
				[2060, 560],
			],
			960,
			{ shade: '#3b6a86', light: '#6f9db0', snow: '#e9f1f0' },
		),
		drift(
			[
				[-140, 920],
				[300, 880],
				[760, 930],
				[1300, 890],
				[2060, 930],
			],
			'#6f9db3',
		),
		drift(
			[
				[-140, 1010],
				[420, 960],
				[960, 1020],
				[1500, 970],
				[2060, 1030],
			],
			'#8db3c4',
		),
		drift(
			[
				[-140, 1180],
				[300, 1140],
				[860, 1230],
				[1400, 1180],
				[2060, 1240],
			],
			'#b3cdd8',
		),
		// Its shadow on the snow, a hand's breadth below the paws.
		shape(
			'M470 1330L760 1288L1100 1300L1500 1270L1760 1296L1560 1336L1180 1360L820 1366L600 1350Z',
			'#7ea5b9',
		),
		spray(1500, 1250, 330, 5, '#f6f8f4'),
		spray(1400, 1270, 240, 8, '#bcd3db'),
		huskyFigure(),
		spray(600, 1290, 190, 12, '#f6f8f4'),
		spray(470, 1180, 120, 21, '#f6f8f4'),
		drift(
			[
				[-140, 1400],
				[380, 1350],
				[900, 1400],
				[1420, 1350],
				[2060, 1420],
			],
			'#f3f5f0',
		),
		drift(
			[
				[-140, 1520],
				[500, 1480],
				[1100, 1560],
				[2060, 1500],
			],
			'#dce8ea',
		),
		drift(
			[
				[-140, 1700],
				[620, 1640],
				[1300, 1720],
				[2060, 1660],
			],
			'#b9d0d8',
		),
		shape(
			gouge([260, 1450], [760, 1474], 7, 10) +
				gouge([1140, 1450], [1700, 1430], 7, 10) +
				gouge([700, 1600], [1180, 1620], 7),
			'#b9d0d8',
		),
	]);
}
