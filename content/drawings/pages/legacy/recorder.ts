import { INK } from '../../inks.ts';
import { box, circle, group, line, shape } from '../../tools/shapes.ts';

const { bronze, paper } = INK;
const CASE = ['#6d747b', '#4a5058', '#343a42', '#22262d', '#14171c'] as const;

/** One reel of the tape behind its window. */
function reel(x: number, tape: number): string {
	const teeth = [0, 60, 120].map((turn) =>
		group(shape(box(-26, -4, 52, 8), CASE[4]), `transform="rotate(${turn})"`),
	);
	return group(
		circle(0, 0, tape, '#5b4028') + circle(0, 0, 30, paper[0]) + teeth.join(''),
		`transform="translate(${x} 0)"`,
	);
}

/** A cassette recorder that lies on the table and runs, its microphone before it. */
export function recorder(): string {
	return group(
		[
			shape('M-380 196L420 196L470 236L-330 246Z', '#8fa6ad'),
			// Case: top, front edge, the grille of its loudspeaker.
			shape('M-360 -170H360L410 190H-410Z', CASE[1]),
			shape('M-360 -170H-330L-376 190H-410Z', CASE[0]),
			shape('M-410 190H410V222H-410Z', CASE[3]),
			shape('M-300 -140H300L308 -52H-310Z', CASE[2]),
			line(
				[-132, -114, -96, -78, -62].map((y) => `M-292 ${y}H292`).join(''),
				CASE[4],
				7,
				'stroke-dasharray="10 10"',
			),
			// The cassette under its lid.
			shape('M-230 -26H230L240 100H-240Z', CASE[4]),
			shape('M-206 -12H206L214 84H-214Z', paper[1]),
			shape('M-196 -4H196L198 12H-198Z', bronze[1]),
			shape('M-150 20H150L156 74H-156Z', CASE[2]),
			group(reel(-90, 52) + reel(90, 38), 'transform="translate(0 46) scale(1 .5)"'),
			// Keys: one is pressed, the red one beside it.
			shape([-300, -180, -60, 180].map((x) => box(x, 122, 108, 46)).join(''), CASE[0]) +
				shape([-300, -180, -60, 180].map((x) => box(x, 158, 108, 12)).join(''), CASE[3]),
			shape(box(60, 132, 108, 40), '#9a5a4a') + shape(box(60, 164, 108, 8), CASE[3]),
			// Microphone and its lead.
			line('M-392 150Q-470 190 -440 236T-360 262', CASE[4], 9),
			shape('M-380 236L-200 262L-204 296L-386 268Z', CASE[2]) +
				shape('M-380 236L-200 262L-201 272L-382 246Z', CASE[0]),
			circle(-186, 280, 34, CASE[1]) + circle(-194, 272, 18, CASE[0]),
		].join('\n'),
		'transform="translate(770 1190) scale(.88)"',
	);
}
