import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { box, polygon, random, shape, tenth, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';

const SNOW = ['#3d6480', '#31546f', '#27465f', '#1d374e', '#152a3d'] as const;
const TIN = ['#c98528', '#5d4a34', '#2b2a2c', '#14181f'] as const;

/** Where the horizon lies: the eye is hardly higher than a lantern. */
const HORIZON = 880;
const COUNT = 20;
const STEPS = Array.from({ length: COUNT }, (_, step) => step);

/**
 * A point of the ground along the curve, step 0 the nearest: its place, and how large a lantern is
 * there. The curve bends so that no lantern hides another.
 */
function along(step: number): readonly [x: number, y: number, height: number] {
	const depth = 570 / (1 + 0.44 * step);
	const x = 1392 - 15 * step - 208 * Math.log(1 + 0.6 * step);
	return [x, HORIZON + depth, depth * 0.44];
}

/** A storm lantern 100 units high, its foot on y 0. */
const LANTERN = facets(
	// The wire that it is carried by, and the frame's tubes.
	[TIN[2], 'M-24 -74Q-22 -100 0 -101Q22 -100 24 -74H20Q18 -96 0 -97Q-18 -96 -20 -74Z'],
	[TIN[1], 'M-27 -10Q-34 -44 -27 -76L-12 -80V-76L-23 -72Q-29 -44 -23 -12Z'],
	[TIN[3], 'M27 -10Q34 -44 27 -76L12 -80V-76L23 -72Q29 -44 23 -12Z'],
	// The glass and its flame.
	[INK.amber[1], 'M-13 -22Q-25 -42 -13 -66H13Q25 -42 13 -22Z'],
	[INK.amber[0], 'M-9 -22Q-20 -42 -9 -64H9Q20 -42 9 -22Z'],
	['#fff6d6', 'M0 -60Q10 -42 7 -30Q0 -24 -7 -30Q-10 -42 0 -60Z'],
	[TIN[2], 'M-20 -44H20V-41H-20Z'],
	// Chimney and fount.
	[TIN[2], 'M-15 -66H15L10 -78H8V-86H-8V-78H-10Z'],
	[TIN[0], 'M-15 -66H15L14 -69H-14Z'],
	[TIN[2], 'M-16 -22H16L24 -16L27 0H-27L-24 -16Z'],
	[TIN[0], 'M-16 -22H16L18 -19H-18Z'],
	[TIN[1], 'M-24 -16H-10L-14 0H-27Z'],
	[TIN[3], 'M14 -16H24L27 0H12Z'],
);

/** The light that each lantern throws on the snow, in steps: all pools first, so that they join. */
function pools(): string {
	const tones = [
		[1.7, 0.3, '#4a6577'],
		[1.15, 0.2, '#82725f'],
		[0.76, 0.135, '#c48e4d'],
		[0.46, 0.075, '#f5cd7d'],
	] as const;
	return tones
		.map(([wide, deep, fill]) => {
			const rings = STEPS.map((step) => {
				const [x, y, height] = along(step);
				const [rx, ry] = [tenth(height * wide), tenth(height * deep)];
				return `M${tenth(x - rx)} ${tenth(y)}a${rx} ${ry} 0 1 1 ${tenth(rx * 2)} 0a${rx} ${ry} 0 1 1 ${tenth(-rx * 2)} 0Z`;
			});
			return shape(rings.join(''), fill);
		})
		.join('');
}

/** A sled's trail that the lanterns line: a band and its two grooves, on the inside of the curve. */
function trail(): string {
	const band = (near: number, far: number, fill: string) => {
		const edge = (by: number) => {
			const points: Point[] = [];
			for (let step = -1.36; step < COUNT; step += step < 0 ? 0.08 : step < 5 ? 0.25 : 0.75) {
				const [x, y, height] = along(step);
				points.push([x + by * height, y]);
			}
			return points;
		};
		return shape(polygon(...edge(near), ...edge(far).reverse()), fill);
	};
	return band(-2.5, -1.6, SNOW[1]) + band(-2.36, -2.24, SNOW[3]) + band(-1.86, -1.74, SNOW[3]);
}

/** The lanterns from the farthest to the nearest. */
function lanterns(): string {
	const placed = STEPS.map((step) => {
		const [x, y, height] = along(step);
		return `<use href="#lantern" transform="translate(${tenth(x)} ${tenth(y)}) scale(${Math.round(height * 10) / 1000})"/>`;
	}).reverse();
	return `<defs><g id="lantern">${LANTERN}</g></defs>${placed.join('')}`;
}

/** The village at the end of the curve: snowy roofs, a steeple, lamps in the windows. */
function village(): string {
	const next = random(12);
	let walls = '';
	let shade = '';
	let roofs = '';
	let windows = '';
	for (let house = 0; house < 8; house += 1) {
		const width = 40 + next() * 18;
		const height = 32 + next() * 14;
		const x = 256 + house * 43 + next() * 8;
		const foot = 938 - (house % 2) * 12;
		const top = foot - height;
		walls += box(x, top, width, height);
		shade += box(x + width * 0.7, top, width * 0.3, height);
		roofs += polygon([x - 5, top], [x + width / 2, top - width * 0.38], [x + width + 5, top]);
		windows += box(x + width * 0.14, top + height * 0.34, 9, 12);
		if (house % 3 !== 1) windows += box(x + width * 0.44, top + height * 0.34, 9, 12);
	}
	return facets(
		['#1a2b3d', 'M450 930V836H486V930Z'],
		['#6d8ca0', 'M444 840L468 750L492 840Z'],
		['#3e5a70', 'M468 750L492 840H476Z'],
		['#1d2f42', walls],
		['#121f2e', shade],
		['#7d9bad', roofs],
		[INK.amber[0], `${windows}M462 864H474V882H462Z`],
		[
			'#43607a',
			'M376 882Q364 836 394 804Q418 772 396 734Q440 772 420 814Q394 844 388 882ZM566 886Q558 848 584 822Q606 794 588 760Q626 794 608 830Q588 856 580 886Z',
		],
	);
}

/** A lantern for each of the twenty, in a long curve over the snow to the village they drove for. */
export function manyNames(): string {
	return square([
		sky(
			[
				[0, '#070f1c'],
				[260, '#0b1829'],
				[480, '#102338'],
				[660, '#163148'],
				[800, '#214660'],
			],
			{ wave: 14, seed: 13 },
		),
		stars(80, 27, 640),
		mountains(
			[
				[-140, 806],
				[220, 726],
				[460, 802],
				[820, 696],
				[1120, 806],
				[1460, 716],
				[1700, 796],
				[2060, 726],
			],
			900,
			{ shade: '#142b40', light: '#1c3a52', snow: '#4a6d84' },
		),
		shape('M-140 884H2060V2060H-140Z', SNOW[1]),
		drift(
			[
				[-140, 910],
				[500, 896],
				[1100, 912],
				[2060, 890],
			],
			SNOW[0],
		),
		village(),
		drift(
			[
				[-140, 950],
				[420, 922],
				[900, 928],
				[1400, 952],
				[2060, 926],
			],
			SNOW[1],
		),
		drift(
			[
				[-140, 1120],
				[500, 1090],
				[1300, 1130],
				[2060, 1080],
			],
			SNOW[2],
		),
		drift(
			[
				[-140, 1340],
				[480, 1370],
				[1200, 1290],
				[2060, 1350],
			],
			SNOW[3],
		),
		drift(
			[
				[-140, 1600],
				[520, 1640],
				[1300, 1560],
				[2060, 1620],
			],
			SNOW[4],
		),
		trail(),
		pools(),
		lanterns(),
	]);
}
