import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { group, shape } from '../../tools/shapes.ts';

const { bronze, paper, red, wood } = INK;

/** The medicine: a bundle in canvas, drawn in at two ropes and held by one red band. */
export function bundle(): string {
	const rope = (x: number) =>
		shape(
			`M${x - 15} -190Q${x - 24} 0 ${x - 15} 196H${x + 15}Q${x + 6} 0 ${x + 15} -190Z`,
			bronze[0],
		) +
		shape(`M${x + 2} -190Q${x - 6} 0 ${x + 2} 196H${x + 15}Q${x + 6} 0 ${x + 15} -190Z`, bronze[2]);
	return group(
		[
			shape(
				'M-326 -146Q-330 -172 -292 -178L-170 -198Q-150 -182 -130 -194L-60 -204H60L130 -194Q150 -182 170 -198L292 -178Q330 -172 328 -146L338 140Q336 178 294 186L170 204Q150 190 130 202L-130 202Q-150 190 -170 204L-294 186Q-336 178 -338 140Z',
				paper[1],
			),
			shape(
				'M-326 -146Q-330 -172 -292 -178L-170 -198Q-150 -182 -130 -194L-60 -204H60L130 -194Q150 -182 170 -198L292 -178Q330 -172 328 -146L240 -112L152 -134L60 -96H-60L-152 -128L-250 -92Z',
				paper[0],
			),
			shape(
				'M338 140Q336 178 294 186L170 204Q150 190 130 202H-130Q-150 190 -170 204L-294 186Q-336 178 -338 140L-240 96L-152 128L-60 92L60 100L150 52L250 40L332 -20Z',
				paper[2],
			),
			shape(
				'M338 140Q336 178 294 186L170 204Q150 190 130 202H-130Q-150 190 -170 204L-240 194L-152 168L-60 160L60 164L150 140L260 128Z',
				wood[0],
			),
			shape(
				gouge([-140, -110], [-250, -20], 9, 8) +
					gouge([-140, 20], [-230, 80], 8, -8) +
					gouge([138, -90], [80, 10], 8, 8) +
					gouge([164, -70], [260, -30], 9, -8) +
					gouge([-134, -40], [-70, 40], 8, -8),
				paper[2],
			),
			shape('M-334 -6Q0 34 334 -6V22Q0 62 -334 22Z', bronze[0]),
			shape('M-334 10Q0 50 334 10V22Q0 62 -334 22Z', bronze[2]),
			rope(-150),
			rope(150),
			shape('M-60 -206Q-72 0 -60 204H60Q72 0 60 -206Z', red[0]),
			shape('M20 -206Q32 0 20 204H60Q72 0 60 -206Z', red[1]),
			shape('M-62 120Q0 140 66 112L60 204H-60Z', red[2]),
		].join('\n'),
		'transform="translate(960 900) rotate(-5)"',
	);
}
