import { INK } from '../../inks.ts';
import { box, circle, group, line, polygon, shape } from '../../tools/shapes.ts';

const { night, shade, wood, bronze, paper } = INK;

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
		'transform="translate(560 1330) scale(.78 .48)"',
	);
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
		'transform="translate(1424 1140) scale(.74)"',
	);
}

/** What lies on the doctor's desk behind the vials: telegraph and watch. */
export function deskTools(): string {
	return [telegraph(), watch()].join('\n');
}
