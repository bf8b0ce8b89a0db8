import { musher, runningDog } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, line, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { bunting, city, street } from './city-street.ts';
import { crowd } from './crowd.ts';

const COAT = { near: '#141c29', far: '#070c14', light: '#6f8296' };

/** A wheel with spokes, a little turned to us. */
function wheel(x: number, y: number, radius: number, rim: string, spoke: string): string {
	let spokes = '';
	for (let turn = 0; turn < 6; turn += 1) {
		const [dx, dy] = [
			Math.cos((turn * Math.PI) / 6 + 0.2) * radius * 0.92,
			Math.sin((turn * Math.PI) / 6 + 0.2) * radius,
		];
		spokes += `M${Math.round(x - dx)} ${Math.round(y - dy)}L${Math.round(x + dx)} ${Math.round(y + dy)}`;
	}
	return (
		line(spokes, spoke, 7) +
		`<ellipse cx="${x}" cy="${y}" rx="${radius * 0.92}" ry="${radius}" fill="none" stroke="${rim}" stroke-width="13"/>` +
		circle(x, y, radius * 0.2, rim)
	);
}

/** The cart with its driver. */
function cart(): string {
	return [
		wheel(1256, 1172, 52, '#33261f', '#4b3328'),
		wheel(1432, 1160, 50, '#33261f', '#4b3328'),
		musher({ x: 1350, y: 1140, height: 370, pose: 'standing' }),
		facets(
			['#5b442c', 'M1180 1040L1500 1026L1506 1130L1190 1150Z'],
			['#85592f', 'M1180 1040L1500 1026L1501 1056L1182 1072Z'],
			['#b08a58', 'M1180 1040L1500 1026V1036L1181 1051Z'],
			['#2a1f24', 'M1186 1120L1506 1102V1130L1190 1150Z'],
			['#2a1f24', 'M1190 1130L1100 1150V1160L1192 1146Z'],
		),
		wheel(1232, 1188, 60, '#2a1f24', '#85592f'),
		wheel(1450, 1172, 56, '#2a1f24', '#85592f'),
	].join('\n');
}

/** The leader and two pairs: nearer to us, they are larger. */
function dogs(): string {
	const dog = (x: number, y: number, height: number, stride: 'step' | 'pull', coat = COAT) =>
		runningDog({
			x,
			y,
			height,
			stride,
			fill: coat.near,
			far: coat.far,
			light: coat.light,
			harness: INK.amber[1],
		});
	const grey = { near: '#59544e', far: '#35312f', light: '#b7ab95' };
	const shadow = (x: number, y: number, size: number) =>
		`M${x - size} ${y}L${x} ${y - size * 0.1}L${x + size * 1.3} ${y}L${x} ${y + size * 0.12}Z`;
	return [
		shape(
			shadow(470, 1330, 190) +
				shadow(770, 1282, 180) +
				shadow(990, 1246, 160) +
				shadow(1350, 1240, 250),
			'#7b8585',
		),
		line('M380 1180L760 1160L1000 1140L1190 1136', '#2a1f24', 6),
		dog(1010, 1216, 140, 'step', grey),
		dog(982, 1240, 148, 'pull'),
		dog(770, 1250, 164, 'pull'),
		dog(736, 1282, 174, 'step', grey),
		dog(440, 1326, 208, 'step'),
	].join('\n');
}

/** The team and its dogs are welcomed in Cleveland, March 1927. */
export function cleveland(): string {
	return square([
		sky(
			[
				[0, '#7d9aa3'],
				[240, '#9fb5b5'],
				[480, '#c3cdc0'],
				[680, '#e6d9b5'],
				[840, '#f0cf95'],
			],
			{ seed: 2 },
		),
		city(),
		street(),
		crowd({
			from: [1900, 1080],
			to: [1470, 1010],
			sizes: [96, 30],
			bottom: 1130,
			fill: '#222c39',
			light: '#7d8b93',
			seed: 8,
		}),
		crowd({
			from: [-100, 1040],
			to: [1200, 990],
			sizes: [126, 38],
			bottom: 1190,
			fill: '#39404a',
			light: '#c9b48c',
			lightFrom: 'right',
			seed: 5,
		}),
		crowd({
			from: [-160, 1110],
			to: [1130, 1010],
			sizes: [146, 40],
			bottom: 1200,
			fill: '#1d2530',
			light: '#9a8d78',
			lightFrom: 'right',
			seed: 15,
		}),
		bunting(),
		cart(),
		dogs(),
		crowd({
			from: [-120, 1560],
			to: [2040, 1540],
			sizes: [250, 260],
			bottom: 2060,
			fill: '#141b26',
			light: '#4d6273',
			seed: 21,
			waving: 0.2,
		}),
		crowd({
			from: [-60, 1740],
			to: [2060, 1730],
			sizes: [330, 340],
			bottom: 2060,
			fill: '#0a0f18',
			light: '#2f4152',
			seed: 33,
			waving: 0,
		}),
	]);
}
