import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { circle, group, polygon, shape } from '../../tools/shapes.ts';

const { night, ice, amber, bronze, paper, wood, snow } = INK;

/** Glass and label of a vial, its foot at 0, 0; the lamp stands to its right, the window to its left. */
const GLASS =
	'M-24 -196H24V-160Q26 -150 40 -142Q50 -134 50 -118V-8Q50 4 38 4H-38Q-50 4 -50 -8V-118Q-50 -134 -40 -142Q-26 -150 -24 -160Z';
const BACK =
	'M-24 -196H-6V-158Q-10 -146 -24 -138Q-34 -130 -34 -118V4H-38Q-50 4 -50 -8V-118Q-50 -134 -40 -142Q-26 -150 -24 -160Z';
const LAMP_EDGE =
	'M24 -196V-160Q26 -150 40 -142Q50 -134 50 -118V-8Q50 4 38 4H32Q40 0 40 -10V-116Q40 -128 30 -136Q16 -146 14 -160V-196Z';
const WINDOW_GLINT = 'M-42 -114Q-42 -128 -34 -134L-30 -130Q-34 -126 -34 -114V-24L-42 -18Z';
/** What is left in it has gone cloudy and sunk to the foot. */
const DREGS = 'M-46 -36Q-10 -30 46 -36V-8Q46 0 38 0H-38Q-46 0 -46 -8Z';
const LABEL = 'M-50 -112H50V-46H-22L-30 -52L-40 -46L-50 -50Z';
const LABEL_SHADE = 'M-50 -112H-30L-26 -80L-30 -52L-40 -46L-50 -50Z';
const LABEL_LIT = 'M26 -112H50V-46H30Z';

function glass(dregs: boolean): string {
	return [
		shape(GLASS, '#4d6d74'),
		shape(BACK, night[4]),
		dregs
			? shape(DREGS, amber[2]) +
				shape('M-46 -36Q-10 -30 46 -36L44 -29Q-10 -22 -44 -29Z', amber[1]) +
				shape('M-40 -12Q0 -20 40 -10L38 0H-38Z', amber[3])
			: '',
		shape(LABEL, paper[1]),
		shape(LABEL_SHADE, paper[2]),
		shape(LABEL_LIT, paper[0]),
		// Writing that has paled: lines alone.
		shape(
			gouge([-24, -97], [24, -99], 2.6) +
				gouge([-24, -84], [34, -85], 2) +
				gouge([-24, -73], [12, -73], 2) +
				gouge([-20, -61], [30, -61], 1.6),
			bronze[2],
		),
		shape(LAMP_EDGE, amber[0]),
		shape(WINDOW_GLINT, ice[3]),
		shape('M-29 -202H29V-190H-29Z', ice[1]) + shape('M8 -202H29V-190H8Z', snow),
	].join('\n');
}

const STOPPER =
	shape('M-19 -226Q0 -232 19 -226L17 -200H-17Z', wood[1]) +
	shape('M6 -229L19 -226L17 -200H7Z', amber[1]) +
	shape('M-19 -226L-8 -229L-8 -200H-17Z', wood[2]);

/** The last of the old antitoxin: one vial with its dregs, and an empty one that lies beside it. */
export function oldVials(): string {
	return [
		// Shadows fall away from the lamp; light comes through the glass.
		shape(polygon([790, 1392], [930, 1410], [560, 1476], [330, 1470], [420, 1440]), '#3a2620'),
		shape(polygon([760, 1408], [830, 1408], [600, 1456], [500, 1456]), amber[3]),
		shape(polygon([1010, 1424], [1370, 1470], [1300, 1486], [930, 1462]), '#3a2620'),
		group(glass(true) + STOPPER, 'transform="translate(860 1396) scale(1.9 2.3)"'),
		group(glass(false), 'transform="translate(1380 1404) rotate(-84) scale(1.6 2)"'),
		// Its cork has rolled away.
		shape('M1500 1424L1556 1412Q1568 1430 1560 1450L1502 1458Z', wood[2]),
		circle(1503, 1441, 17, wood[0]),
		shape('M1500 1424L1556 1412L1558 1422L1506 1432Z', amber[1]),
	].join('\n');
}
