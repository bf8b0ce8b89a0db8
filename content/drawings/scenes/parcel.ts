import { lantern } from '../figures/index.ts';
import { group, polygon, shape, type Point } from '../tools/shapes.ts';
import { backdrop, square } from '../tools/square.ts';
import { stillLife } from './still-life.ts';

/** Where the boards of the sled's floor run to, far up on the right. */
const VANISHING: Point = [2500, 560];
const NEAR = 2080;
const BACK = 1010;

/** The dark gaps between the boards of the sled's floor; they narrow into the distance. */
function gaps(): string {
	const share = (NEAR - BACK) / (NEAR - VANISHING[1]);
	const far = (x: number): Point => [x + (VANISHING[0] - x) * share, BACK];
	let drawn = '';
	for (let x = -5200; x < 2400; x += 330) {
		drawn += polygon([x, NEAR], far(x), far(x + 14), [x + 24, NEAR]);
	}
	return shape(drawn, '#120b0e');
}

/** The parcel on the floor of a sled at night, in the light of a lantern. */
export function parcel(): string {
	return square([
		backdrop('#24161c'),
		// The light falls from the left, a broad diagonal through the dark.
		shape('M-140 520L330 700L2060 250V1010H-140Z', '#2f1b20'),
		shape('M372 900L2060 420V1010H372Z', '#3b2122'),
		// The rail of the sled and its stanchions behind.
		shape('M-140 848L2060 700V742L-140 898Z', '#150c10'),
		shape('M330 816L2060 700V712L330 832Z', '#7a4a0e'),
		shape('M250 866H300L290 1040H240ZM1560 776H1610L1622 1040H1570Z', '#150c10'),
		// The floor: in the dark, in the lamp's reach, in its full light.
		shape('M-140 1010H2060V2060H-140Z', '#2a191b'),
		shape('M-140 1180L330 1070L520 1010H2060V1610L1500 1760L760 1560L-140 1500Z', '#3c2420'),
		shape('M250 1120L600 1030L1700 1010L2060 1150V1420L1500 1560L900 1440L380 1230Z', '#5c3624'),
		gaps(),
		group(lantern, 'transform="translate(372 1130) scale(1.25)"'),
		group(stillLife({ shadow: '#1d1013' }), 'transform="translate(452 470) scale(1.27)"'),
	]);
}
