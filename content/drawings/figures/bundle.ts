import { INK } from '../inks.ts';
import { gouge } from '../tools/cuts.ts';
import { polygon, shape } from '../tools/shapes.ts';

const { bronze, paper, red, wood } = INK;

/** The front of the box about its middle, and the edge of its lid, further from the eye. */
const HALF = 326;
const TOP = -156;
const FOOT = 216;
const BACK_HALF = 288;
const BACK = -244;

/** A point of the lid: from -1, left, to 1, and from its front edge to its back. */
const onLid = (across: number, deep: number): [number, number] => [
	across * (HALF + (BACK_HALF - HALF) * deep),
	TOP + (BACK - TOP) * deep,
];

/** The padded canvas: cuts along the stitches, which cross in diamonds. */
function stitches(): string {
	let cuts = '';
	const [wide, high] = [HALF / 3.5, (FOOT - TOP) / 3];
	for (let row = 0; row < 3; row += 1) {
		for (let column = 0; column < 7; column += 1) {
			const [x, y] = [-HALF + column * wide, TOP + row * high];
			const [middle, right] = [x + wide / 2, x + wide];
			cuts += gouge([middle, y + high], [x, y + high / 2], 5, 3);
			cuts += gouge([middle, y + high], [right, y + high / 2], 5, -3);
			cuts += gouge([x, y + high / 2], [middle, y], 3, 3);
			cuts += gouge([right, y + high / 2], [middle, y], 3, -3);
		}
	}
	return cuts;
}

/** A band around the box: over its lid and down its front, between two shares of its width. */
const around = (from: number, to: number) => [
	polygon(onLid(from, 1), onLid(to, 1), onLid(to, 0), onLid(from, 0)),
	polygon([from * HALF, TOP], [to * HALF, TOP], [to * HALF, FOOT + 6], [from * HALF, FOOT + 6]),
];

function rope(at: number): string {
	const [lid, front] = around(at - 0.045, at + 0.045);
	const [, shade] = around(at + 0.012, at + 0.045);
	return shape(lid! + front!, bronze[0]) + shape(shade!, bronze[2]);
}

/** The medicine: a small box in padded canvas, roped, with one red band around it. */
export function bundle(): string {
	const [lid, front] = around(-0.2, 0.2);
	const [, turned] = around(0.09, 0.2);
	return [
		shape(
			`M${-HALF} ${TOP}L${-BACK_HALF} ${BACK}Q0 ${BACK - 12} ${BACK_HALF} ${BACK}L${HALF} ${TOP}L${HALF + 4} ${FOOT - 22}Q${HALF} ${FOOT} ${HALF - 24} ${FOOT}Q0 ${FOOT + 16} ${24 - HALF} ${FOOT}Q${-HALF} ${FOOT} ${-HALF - 4} ${FOOT - 22}Z`,
			paper[1],
		),
		shape(polygon(onLid(-1, 0), onLid(-1, 1), onLid(1, 1), onLid(1, 0)), paper[0]),
		// The front turns from the light at its right end and at its foot.
		shape(
			`M${HALF} ${TOP}L${HALF + 4} ${FOOT - 22}Q${HALF} ${FOOT} ${HALF - 24} ${FOOT}Q0 ${FOOT + 16} ${24 - HALF} ${FOOT}Q${-HALF} ${FOOT} ${-HALF - 4} ${FOOT - 22}Q-120 ${FOOT - 52} 180 ${FOOT - 66}L236 ${TOP}Z`,
			paper[2],
		),
		shape(stitches(), wood[0]),
		shape(polygon([-HALF - 2, -16], [HALF + 2, -16], [HALF + 2, 14], [-HALF - 2, 14]), bronze[0]),
		shape(polygon([-HALF - 2, 2], [HALF + 2, 2], [HALF + 2, 14], [-HALF - 2, 14]), bronze[2]),
		rope(-0.62),
		rope(0.62),
		shape(lid!, red[0]),
		shape(front!, red[0]),
		shape(turned!, red[1]),
		shape(polygon([-66, FOOT - 58], [66, FOOT - 66], [66, FOOT + 6], [-66, FOOT + 6]), red[2]),
	].join('\n');
}
