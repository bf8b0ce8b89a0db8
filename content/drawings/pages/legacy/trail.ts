import { gouge } from '../../tools/cuts.ts';
import { drift, mountains, spruces, type Spruce } from '../../tools/land.ts';
import { setDown } from '../../tools/place.ts';
import { circle, group, random, shape } from '../../tools/shapes.ts';
import { aurora, sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { runningSilhouette } from './running.ts';

const WOOD = ['#c39a66', '#8a6238', '#4a3423'] as const;
const TAPE = ['#ffd27a', '#f2a93b'] as const;

/** A marker of three poles, tied with bright tape; it stands at (x, y). */
function tripod(x: number, y: number, height: number): string {
	const pole = (foot: number, footY: number, top: number, fill: string) => {
		const half = 0.022;
		return shape(
			`M${foot - half} ${footY}L${top - half * 0.8} -1L${top + half * 0.8} -1L${foot + half} ${footY}Z`,
			fill,
		);
	};
	return setDown(
		shape('M.04 .02L.95 .14L1 .19L.4 .1L-.1 .06Z', '#7698ac') +
			pole(0.05, -0.06, -0.1, WOOD[2]) +
			pole(0.27, 0, -0.06, WOOD[1]) +
			pole(-0.24, 0.03, 0.08, WOOD[0]) +
			shape('M-.08 -.86L.08 -.84L.07 -.74L-.08 -.77Z', TAPE[1]) +
			shape(
				'M-.08 -.86L0 -.85L-.01 -.755L-.08 -.77ZM.06 -.8L.26 -.72L.22 -.66L.3 -.6L.05 -.72Z',
				TAPE[0],
			),
		x,
		y,
		height,
	);
}

/** The valley: two banks with spruce, the frozen river winding between them. */
function valley(): string {
	const next = random(31);
	const trees: Spruce[] = [];
	const stand = (
		x: number,
		y: number,
		height: number,
		count: number,
		spread: number,
		rise: number,
	) => {
		for (let tree = 0; tree < count; tree += 1) {
			const along = next();
			trees.push({
				x: Math.round(x + along * spread),
				y: Math.round(y + along * rise + next() * 14),
				height: Math.round(height * (0.7 + next() * 0.5)),
			});
		}
	};
	stand(-140, 1010, 90, 14, 560, -80);
	stand(1180, 930, 64, 11, 460, 0);
	stand(1440, 1020, 120, 12, 620, 40);
	stand(-140, 1220, 170, 7, 260, -40);
	stand(1660, 1270, 230, 6, 400, 80);
	trees.sort((one, other) => one.y - other.y);
	return [
		mountains(
			[
				[-140, 760],
				[120, 652],
				[300, 717],
				[520, 616],
				[700, 710],
				[900, 659],
				[1040, 731],
				[1260, 645],
				[1440, 710],
				[1680, 587],
				[1860, 674],
				[2060, 630],
			],
			860,
			{
				shade: '#1d4057',
				light: '#33627a',
				snow: '#9cc3ce',
			},
		),
		mountains(
			[
				[-140, 800],
				[180, 760],
				[420, 830],
				[640, 800],
				[820, 850],
				[1040, 830],
				[1300, 780],
				[1560, 840],
				[1800, 760],
				[2060, 800],
			],
			900,
			{
				shade: '#1a3a50',
				light: '#264f68',
			},
		),
		drift(
			[
				[-140, 880],
				[500, 850],
				[760, 862],
				[1200, 848],
				[2060, 880],
			],
			'#4f7c93',
		),
		drift(
			[
				[-140, 960],
				[400, 900],
				[800, 880],
				[1300, 930],
				[2060, 960],
			],
			'#5c8aa0',
		),
		// The river, from the near edge to a thread below the hills.
		shape(
			'M560 866Q760 872 900 890Q1100 920 1040 966Q940 1020 640 1060Q300 1110 180 1240Q60 1400 -140 1500V2060H2060V1560Q1700 1440 1560 1300Q1400 1160 1280 1090Q1180 1030 1260 970Q1300 910 1080 880Q860 860 560 866Z',
			'#cfe0e4',
		),
		shape(
			'M1040 966Q940 1020 640 1060Q300 1110 180 1240Q60 1400 -140 1500V1420Q40 1320 140 1200Q260 1070 620 1030Q900 1000 1010 946Z',
			'#8fb0c0',
		),
		shape(
			'M700 1180Q980 1100 1180 1120Q1300 1160 1400 1260Q1560 1420 1900 1560L2060 1660V1560Q1700 1440 1560 1300Q1400 1160 1280 1090Q1000 1080 700 1180Z',
			'#e6eff0',
		),
		shape('M-140 1700Q300 1560 700 1600Q1200 1660 2060 1860V2060H-140Z', '#b7cdd6'),
		shape('M-140 1880Q500 1780 2060 1990V2060H-140Z', '#8fb0c0'),
		spruces(trees, 4, { light: '#1f4f5c', shade: '#0e2b3a' }),
	].join('\n');
}

/** The beaten trail: a pale band that narrows into the distance, its furrows in shade. */
function track(): string {
	return (
		shape(
			'M1010 2060C1020 1700 1120 1340 1010 1214C940 1140 700 1146 552 1122C440 1096 640 1034 898 992C1080 962 1110 930 960 896L966 893C1140 930 1100 968 902 999C660 1044 500 1090 566 1100C700 1116 980 1106 1070 1190C1230 1330 1220 1700 1290 2060Z',
			'#a9c3ce',
		) +
		shape(
			'M1060 2060C1064 1700 1140 1340 1024 1206C950 1134 700 1138 556 1116L558 1112C700 1130 960 1124 1036 1200C1160 1330 1110 1700 1120 2060ZM1180 2060C1150 1700 1190 1340 1050 1196C970 1120 720 1124 562 1107L564 1104C720 1118 980 1112 1058 1192C1210 1330 1200 1700 1240 2060Z',
			'#7698ac',
		)
	);
}

/** A team of today far off: four pairs and a driver, with headlamps that light the snow before them. */
function team(): string {
	const dog = runningSilhouette('scale(.092)', { near: '#0a1320', far: '#16293a' });
	const dogs = [
		[214, 8],
		[158, 5],
		[102, 2],
		[46, 0],
	].flatMap(([x, y]) => [
		`<use href="#trail-dog" x="${x! - 9}" y="${y! - 6}" opacity=".8"/>`,
		`<use href="#trail-dog" x="${x}" y="${y}"/>`,
	]);
	return group(
		// The lamp's cone, and the pool it makes on the snow before the leaders.
		shape('M336 -18L-210 -2Q-290 22 -210 50L60 46L300 34Z', '#ffe9b8', 'opacity=".45"') +
			shape('M336 -18L-110 8Q-170 24 -110 42L120 40L290 30Z', '#fff3d3', 'opacity=".75"') +
			`<defs><g id="trail-dog">${dog}</g></defs>${dogs.join('')}` +
			shape('M276 34L282 22L330 18L336 34ZM268 38H356L350 -2H344L348 34H272Z', '#0a1320') +
			shape(
				'M336 34L334 4Q336 -10 348 -10Q360 -8 360 8L358 34ZM338 -12Q338 -26 348 -26Q358 -26 358 -12Q356 -6 348 -6Q340 -6 338 -12Z',
				'#0a1320',
			) +
			shape('M338 6L318 14L318 18L340 14Z', '#0a1320') +
			shape('M76 15L130 19L282 30V27L130 16L76 12Z', '#0a1320') +
			circle(336, -18, 5, '#fffbe9'),
		'transform="translate(590 1078) scale(1.2)"',
	);
}

/** The trail today: a marked way down a winter river, one small team under the first northern lights. */
export function trail(): string {
	return square([
		sky(
			[
				[0, '#081425'],
				[220, '#0c2036'],
				[420, '#123350'],
				[580, '#1f4f68'],
				[690, '#3f7486'],
			],
			{ wave: 16, seed: 2 },
		),
		stars(80, 5, 560),
		aurora({
			edge: (x) => 545 - (x - 960) * 0.12 + Math.sin(x / 190) * 46,
			strength: (x) =>
				Math.max(0, Math.sin(((x + 140) / 2200) * Math.PI)) * (0.55 + 0.45 * Math.sin(x / 260)),
			height: 330,
			step: 38,
			lean: 70,
			fills: ['#16505a', '#2b8276', '#7fd6a8'],
			seed: 9,
		}),
		valley(),
		track(),
		tripod(1100, 948, 32),
		tripod(770, 1004, 52),
		tripod(470, 1090, 84),
		team(),
		tripod(1150, 1210, 150),
		tripod(690, 1480, 310),
		tripod(1500, 1760, 560),
		shape(gouge([160, 1640], [560, 1610], 8) + gouge([1500, 1500], [1860, 1610], 7), '#f3f7f5'),
	]);
}
