import { INK } from '../../inks.ts';
import { circle, group, line, polygon, shape } from '../../tools/shapes.ts';

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

/** A message written out for the wire, a pencil across it: the Signal Corps sends it. */
function message(): string {
	const written = [26, 64, 102, 140, 178].map(
		(y, index) => `M40 ${y}H${[520, 470, 540, 500, 240][index]}`,
	);
	return group(
		[
			shape('M-14 14L604 6L624 262L-2 272Z', wood[2]),
			shape('M-24 0L592 -8L612 248L-12 258Z', paper[0]),
			shape('M592 -8L612 248L540 250L528 -6Z', paper[1]),
			// The printed head of the form, and the lines of a hand.
			shape('M24 -40L566 -46L566 -28L24 -22Z', paper[0]),
			line(written.join(''), shade[3], 9, 'stroke-dasharray="46 14 70 12 30 16"'),
			// Pencil: its wood, its lead, its shadow.
			shape('M300 236L690 92L700 108L312 254Z', paper[2]),
			shape('M296 226L684 78L694 100L308 248Z', bronze[1]) +
				shape('M296 226L684 78L688 86L302 236Z', bronze[0]),
			shape('M308 248L296 226L262 250Z', paper[1]) + shape('M276 236L270 250L262 250Z', night[0]),
		].join('\n'),
		'transform="translate(1330 1150) skewX(-18) scale(.82 .5)"',
	);
}

/** What lies on the doctor's desk behind the vials: message and watch. */
export function deskTools(): string {
	return [message(), watch()].join('\n');
}
