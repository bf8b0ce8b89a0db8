import { line, shape } from '../tools/shapes.ts';

/** A barn lantern that stands at 0, 0: cap and bail, glass with its flame, guard wires, fount. */
export const lantern = [
	line('M-74 -150Q-96 -330 0 -338Q96 -330 74 -150', '#120b0e', 9),
	shape('M-40 -262H40L56 -226H-56ZM-26 -290H26V-262H-26Z', '#3a2620'),
	shape('M-40 -262H-8L-14 -226H-56ZM-26 -290H-6V-262H-26Z', '#7a5034'),
	shape('M-52 -226H52Q80 -160 56 -92H-56Q-80 -160 -52 -226Z', '#f2a93b'),
	shape('M-34 -226H30Q48 -160 32 -92H-36Q-50 -160 -34 -226Z', '#ffd27a'),
	shape('M0 -204Q26 -160 16 -124Q0 -108 -16 -124Q-24 -160 0 -204Z', '#fff3dc'),
	line('M-66 -160H66M-30 -226Q-44 -160 -30 -92M30 -226Q44 -160 30 -92', '#3a2620', 6),
	line('M-74 -236V-70M74 -236V-70', '#120b0e', 10),
	shape('M-64 -92H64L84 -20Q0 6 -84 -20Z', '#3a2620'),
	shape('M-64 -92H-10L-24 -8Q-60 -10 -84 -20Z', '#7a5034'),
].join('');
