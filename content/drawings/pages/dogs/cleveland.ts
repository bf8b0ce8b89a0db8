import {
	BALTO_INKS,
	CREAM_INKS,
	GREY_INKS,
	musher,
	SABLE_INKS,
	standingDog,
	type DogInks,
} from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, line, shape } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { bunting, city, street } from './city-street.ts';
import { crowd } from './crowd.ts';

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

/** The cart with its driver, who holds the lines. */
function cart(): string {
	return [
		wheel(1256, 1172, 52, '#33261f', '#4b3328'),
		wheel(1432, 1160, 50, '#33261f', '#4b3328'),
		musher({ x: 1370, y: 1140, height: 370, pose: 'handing' }),
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

/** Black of another dog than Balto: without his socks. */
const DARK_INKS: DogInks = { ...BALTO_INKS, light: '#4a5260', coat: '#2c323d', socks: false };
const PALE_INKS: DogInks = {
	...GREY_INKS,
	light: '#d9d6cb',
	coat: '#b5b3aa',
	shade: '#85857f',
	dark: '#93918a',
};
/** Daylight: no rim. */
const inDay = (inks: DogInks): DogInks => ({ ...inks, rim: inks.dark });

/** Balto in the lead and three pairs: nearer to us, they are larger. */
function dogs(): string {
	const shadow = (x: number, y: number, size: number) =>
		`M${x - size} ${y}L${x} ${y - size * 0.1}L${x + size * 1.3} ${y}L${x} ${y + size * 0.12}Z`;
	const dog = (
		x: number,
		y: number,
		height: number,
		inks: DogInks,
		build: 'stout' | 'lean',
		side: 'near' | 'far' = 'near',
	) =>
		standingDog({
			x,
			y,
			height,
			build,
			inks: inDay(inks),
			stance: 'stride',
			distant: height < 180,
			...(side === 'near' && { harness: INK.amber[2] }),
		});
	return [
		shape(
			shadow(330, 1342, 170) +
				shadow(600, 1306, 160) +
				shadow(820, 1276, 140) +
				shadow(1000, 1250, 120) +
				shadow(1350, 1240, 250),
			'#7b8585',
		),
		line('M420 1216L620 1196L840 1176L1040 1160L1190 1146', '#2a1f24', 6),
		line('M1306 922L1040 1120L760 1130', '#2a1f24', 4),
		dog(1046, 1222, 116, SABLE_INKS, 'lean', 'far'),
		dog(1010, 1246, 124, GREY_INKS, 'lean'),
		dog(852, 1246, 134, PALE_INKS, 'lean', 'far'),
		dog(806, 1274, 142, DARK_INKS, 'stout'),
		dog(622, 1276, 154, GREY_INKS, 'lean', 'far'),
		dog(572, 1306, 162, CREAM_INKS, 'lean'),
		dog(318, 1342, 184, BALTO_INKS, 'stout'),
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
			sizes: [104, 56],
			bottom: 1130,
			fill: '#222c39',
			light: '#7d8b93',
			seed: 8,
		}),
		crowd({
			from: [-100, 1040],
			to: [1200, 990],
			sizes: [126, 52],
			bottom: 1190,
			fill: '#39404a',
			light: '#c9b48c',
			lightFrom: 'right',
			seed: 5,
		}),
		crowd({
			from: [-160, 1110],
			to: [1130, 1010],
			sizes: [122, 54],
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
			from: [-80, 1560],
			to: [1900, 1540],
			sizes: [352, 360],
			bottom: 2060,
			fill: '#141b26',
			light: '#4d6273',
			seed: 21,
			waving: 0.2,
		}),
	]);
}
