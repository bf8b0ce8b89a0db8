import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { place } from '../../tools/place.ts';
import { group, random, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { openWater } from './open-water.ts';
import { togoProfile } from './togo-profile.ts';

const HORIZON = 1100;

/** A calm ribbon of light along a way: `above` and `below` are how far it reaches from it. */
function ribbon(way: readonly Point[], above: number, below: number, fill: string): string {
	const curve = (points: readonly Point[]) => {
		let d = '';
		points.slice(1).forEach(([x, y], index) => {
			const [fromX, fromY] = points[index]!;
			const middle = Math.round((fromX + x) / 2);
			d += `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
		});
		return d;
	};
	const top = way.map(([x, y], index): Point => [x + 60, y - above * (index % 2 ? 1 : 0.72)]);
	const foot = way.map(([x, y]): Point => [x, y + below]).reverse();
	return shape(`M${top[0]!.join(' ')}${curve(top)}L${foot[0]!.join(' ')}${curve(foot)}Z`, fill);
}

/** Thin rays that stand on a ribbon. */
function rays(way: readonly Point[], height: number, seed: number, fill: string): string {
	const next = random(seed);
	let d = '';
	way.slice(1).forEach(([x, y], index) => {
		const [fromX, fromY] = way[index]!;
		for (let ray = 0; ray < 4; ray += 1) {
			const share = (ray + next()) / 4;
			const [footX, footY] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
			const tall = height * (0.4 + next() * 0.6);
			d += gouge([footX, footY + 10], [footX + tall * 0.16, footY - tall], 5 + next() * 8);
		}
	});
	return shape(d, fill);
}

const FAR_LIGHT: readonly Point[] = [
	[-140, 640],
	[180, 560],
	[520, 600],
	[900, 700],
	[1240, 640],
	[1560, 520],
	[2060, 470],
];
const NEAR_LIGHT: readonly Point[] = [
	[980, 880],
	[1220, 850],
	[1440, 770],
	[1680, 800],
	[2060, 690],
];

/** A clear night with little aurora, strongest over the team. */
function night(): string {
	return [
		sky(
			[
				[0, '#071320'],
				[240, '#0a1b2d'],
				[520, '#0d273c'],
				[780, '#11364a'],
				[930, '#174857'],
				[1030, '#21606b'],
			],
			{ wave: 16, seed: 7 },
		),
		ribbon(FAR_LIGHT, 170, 20, '#0e2d3c'),
		rays(FAR_LIGHT, 320, 3, '#0e2d3c'),
		stars(110, 31, 900),
		ribbon(NEAR_LIGHT, 250, 0, '#15464f'),
		rays(NEAR_LIGHT, 440, 5, '#15464f'),
		ribbon(NEAR_LIGHT, 130, 6, '#1d6463'),
		rays(NEAR_LIGHT, 300, 8, '#1d6463'),
		ribbon(NEAR_LIGHT, 40, 12, '#2f8f7d'),
		rays(NEAR_LIGHT, 150, 9, '#2f8f7d'),
	].join('\n');
}

/** The low capes of the far shore, ahead of them. */
function shore(): string {
	return facets(
		[
			'#173d4e',
			`M-140 1050L30 1012L180 1046L340 1026L520 1066L820 1086L2060 1094V${HORIZON + 20}H-140Z`,
		],
		[
			'#4b818e',
			'M-140 1050L30 1012L60 1040L10 1056L-50 1052L-140 1074ZM340 1026L400 1050L364 1066L300 1058L250 1068L180 1046Z',
		],
	);
}

/** Sea ice in flat steps, seen from low down. */
function ice(): string {
	return facets(
		['#5f919d', `M-140 ${HORIZON}H2060V2060H-140Z`],
		['#79a8b0', 'M-140 1132L300 1126L900 1136L1400 1128L2060 1134V2060H-140Z'],
		['#97bdc1', 'M-140 1210L360 1190L760 1204L1300 1196L2060 1206V2060H-140Z'],
		['#b4d0d0', 'M-140 1340L240 1304L620 1326L1300 1300L2060 1320V2060H-140Z'],
		['#cee0dd', 'M-140 1530L200 1480L640 1510L2060 1480V2060H-140Z'],
		['#e3eeea', 'M-140 1720L300 1680L700 1700V2060H-140Z'],
	);
}

/** Wind-cut ridges of snow on the ice. */
function ridges(): string {
	const cuts: readonly (readonly [Point, Point, number])[] = [
		[[40, 1262], [360, 1254], 7],
		[[300, 1410], [660, 1396], 9],
		[[-40, 1600], [420, 1588], 12],
		[[430, 1170], [640, 1166], 4],
		[[1290, 1256], [1500, 1250], 6],
	];
	return shape(cuts.map(([from, to, width]) => gouge(from, to, width, -4)).join(''), '#79a8b0');
}

/** Togo, and far behind him his team before the ice that breaks up. */
export function crack(): string {
	return square([
		night(),
		shore(),
		ice(),
		ridges(),
		openWater(),
		team({
			x: 1254,
			y: 1186,
			scale: 0.25,
			fill: '#0a1827',
			fur: '#a9c6c8',
			face: '#7a5a48',
			serum: INK.red[0],
		}),
		group(togoProfile(), place(-20, 6)),
	]);
}
