import { INK } from '../../inks.ts';
import { box, circle, group, line, polygon, shape } from '../../tools/shapes.ts';

const { night, ice, shade, wood, bronze, paper } = INK;

/** A small vial, empty, its cork beside it or in its neck. */
function vial(transform: string): string {
	return group(
		[
			shape('M-30 -150H30Q34 -130 34 -110V0H-34V-110Q-34 -130 -30 -150Z', ice[0]),
			shape('M-30 -150H-8V0H-34V-110Q-34 -130 -30 -150Z', ice[3]),
			shape('M14 -140H26V-6H14Z', ice[2]),
			shape('M-34 -12H34V0H-34Z', ice[1]),
			shape('M-22 -186H22V-150H-22Z', ice[1]) + shape('M-22 -186H-6V-150H-22Z', ice[3]),
			shape('M-28 -196H28V-182H-28Z', shade[1]),
			shape('M-34 -96H34V-44H-34Z', paper[0]) + shape('M10 -96H34V-44H10Z', paper[1]),
			shape(box(-24, -82, 40, 5) + box(-24, -68, 30, 5), night[3]),
		].join('\n'),
		`transform="${transform}"`,
	);
}

/** A watch without figures: ticks alone, its lid open, its chain about it. */
function watch(): string {
	const ticks = Array.from({ length: 12 }, (_, hour) => {
		const turn = (hour / 12) * Math.PI * 2;
		const at = (radius: number, by: number): [number, number] => [
			Math.cos(turn + by) * radius,
			Math.sin(turn + by) * radius,
		];
		return polygon(at(58, -0.05), at(74, -0.05), at(74, 0.05), at(58, 0.05));
	}).join('');
	return group(
		[
			line('M142 24Q206 84 150 118Q90 142 16 128', bronze[0], 9, 'stroke-dasharray="16 7"'),
			circle(10, 10, 104, wood[3]),
			circle(0, 0, 104, bronze[1]),
			shape('M-104 0A104 104 0 0 1 0 -104L0 0Z', bronze[2]),
			shape('M104 0A104 104 0 0 0 60 -85L0 0Z', bronze[0]),
			circle(0, 0, 84, paper[0]),
			shape('M-84 0A84 84 0 0 0 40 74L0 0Z', paper[1]),
			shape(ticks, night[2]),
			shape('M-4 4L-46 -34L-40 -40L6 -2ZM-5 -2L20 -66L28 -62L5 4Z', night[0]),
			circle(0, 0, 8, night[0]),
			shape('M96 -18L126 -24L130 20L98 18Z', bronze[2]),
			circle(142, 0, 24, bronze[1]),
			circle(142, 0, 14, wood[1]),
		].join('\n'),
		'transform="translate(930 1346) scale(1 .62)"',
	);
}

/** A stethoscope of the time: two tubes to one chest piece, laid over the bag. */
function stethoscope(): string {
	return [
		line(
			'M560 770Q500 880 520 1010Q530 1120 480 1230Q440 1330 560 1370',
			night[0],
			20,
			'stroke-linecap="round"',
		),
		line(
			'M640 770Q610 900 560 1010Q520 1120 500 1230Q480 1310 560 1370',
			night[1],
			20,
			'stroke-linecap="round"',
		),
		line('M560 1370Q640 1400 720 1372', night[0], 22),
		line('M566 1364Q640 1390 716 1366', shade[3], 6),
		shape('M700 1346L760 1340L790 1358L788 1384L756 1398L704 1390Z', shade[1]) +
			shape('M704 1390L700 1370L788 1372V1384L756 1398Z', shade[3]),
		shape('M700 1346L760 1340L790 1358L700 1362Z', ice[3]),
		line('M560 780Q566 730 540 700M640 780Q640 730 668 700', shade[1], 10),
		circle(538, 696, 13, night[0]) + circle(670, 696, 13, night[0]),
	].join('\n');
}

/** A telegraph key, and its sounder behind it, on one board. */
function telegraph(): string {
	return group(
		[
			shape('M-36 40L560 40L590 84L-70 84Z', wood[0]) + shape('M-70 84H590V116H-70Z', wood[2]),
			// Sounder: two coils, armature and frame.
			shape(box(350, -88, 62, 128), '#7a4a0e') +
				shape(box(350, -88, 20, 128), '#a3612a') +
				shape(box(442, -88, 62, 128), '#7a4a0e') +
				shape(box(442, -88, 20, 128), '#a3612a'),
			shape(box(340, -104, 82, 18) + box(432, -104, 82, 18) + box(340, 30, 174, 18), bronze[1]),
			shape('M320 -146H530V-124H320Z', bronze[0]) + shape('M320 -132H530V-124H320Z', bronze[2]),
			shape('M306 40V-160H330V40Z', bronze[2]) + shape('M306 40V-160H314V40Z', bronze[0]),
			// Key: frame, lever, knob.
			shape('M40 48H280L268 22H54Z', bronze[1]) + shape('M40 48H280L276 38H46Z', bronze[3]),
			shape('M150 24V-30H190V24Z', bronze[2]) + shape('M150 24V-30H164V24Z', bronze[0]),
			shape('M-10 -18L20 -34L300 -18L300 2L20 -8Z', bronze[0]) +
				shape('M-10 -18L20 -8L300 2V-6L20 -20Z', bronze[2]),
			shape('M-34 -34Q-34 -50 0 -50Q36 -50 36 -34L28 -20H-26Z', night[0]) +
				shape('M-34 -34Q-34 -50 0 -50L-4 -22H-26Z', shade[3]),
			shape('M-14 -20H14V20H-14Z', night[0]) + shape(box(258, 0, 22, 26), bronze[2]),
			line('M590 100Q680 110 760 80T960 90', night[0], 8),
		].join('\n'),
		'transform="translate(1240 1196)"',
	);
}

/** What lies on the doctor's desk: vials, watch, stethoscope, telegraph. */
export function deskTools(): string {
	return [
		stethoscope(),
		vial('translate(1060 1240) scale(1.3)'),
		shape('M1150 1436L1410 1456L1390 1472L1130 1450Z', wood[3]),
		vial('translate(1410 1410) rotate(-86) scale(1.3)'),
		telegraph(),
		watch(),
	].join('\n');
}
