import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, group, line, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { boneKey } from './bone-key.ts';
import { BRONZE, VELVET } from './medal-inks.ts';
import { runningSilhouette } from './running.ts';

/** Dark velvet, fallen in broad folds from the upper right. */
function velvet(): string {
	return facets(
		[VELVET[1], 'M-140 -140H2060V2060H-140Z'],
		[VELVET[2], 'M-140 300Q420 120 700 -140H1100Q760 240 -140 620Z'],
		[VELVET[3], 'M-140 300Q420 120 700 -140H820Q500 180 -140 400Z'],
		[VELVET[0], 'M1100 -140H1360Q1040 300 700 420Q980 220 1100 -140Z'],
		[VELVET[2], 'M1480 -140H1760Q1700 260 1420 560Q1520 240 1480 -140Z'],
		[VELVET[3], 'M1480 -140H1560Q1590 240 1420 560Q1520 240 1480 -140Z'],
		[VELVET[0], 'M1760 -140H2060V420Q1860 640 1640 700Q1760 300 1760 -140Z'],
		[
			VELVET[2],
			'M2060 760Q1800 960 1700 1300Q1660 1500 1740 2060H1560Q1480 1500 1600 1180Q1740 820 2060 640Z',
		],
		[
			VELVET[3],
			'M2060 640Q1740 820 1600 1180Q1480 1500 1560 2060H1520Q1420 1480 1570 1150Q1720 800 2060 600Z',
		],
		[
			VELVET[0],
			'M-140 1440Q360 1400 720 1560Q1120 1720 1240 2060H1000Q820 1760 420 1640Q120 1560 -140 1580Z',
		],
		[VELVET[2], 'M-140 1580Q240 1560 520 1700Q760 1820 820 2060H560Q440 1860 -140 1760Z'],
		[
			VELVET[3],
			'M-140 1580Q240 1560 520 1700Q760 1820 820 2060H780Q700 1840 480 1730Q240 1630 -140 1640Z',
		],
		[
			VELVET[2],
			'M-140 760Q120 820 220 1060Q280 1220 220 1420Q160 1240 60 1120Q-40 1020 -140 1000Z',
		],
	);
}

/** A blank document, rolled and tied with a plain cord. */
function scroll(): string {
	return group(
		facets(
			[VELVET[0], 'M-430 40H490L470 150H-400Z'],
			[INK.paper[2], 'M-470 -90H470Q500 -60 500 0Q500 66 470 96H-470Z'],
			[INK.paper[1], 'M-470 -90H470Q488 -66 492 -30L-470 -24Z'],
			[INK.paper[0], 'M-470 -90H470Q482 -78 486 -62L-470 -56Z'],
			['#f8f0da', 'M-470 -78H478L482 -66L-470 -64Z'],
			['#8f7745', 'M-470 58L492 52Q486 80 470 96H-470Z'],
			// Its loose edge along the roll.
			['#8f7745', 'M-470 10L300 6L296 14L-470 20Z'],
			['#efe4c8', 'M-470 20L296 14L290 26L-470 32Z'],
		) +
			`<ellipse cx="-470" cy="3" rx="44" ry="93" fill="${INK.paper[1]}"/>` +
			line(
				'M-470 -76A34 76 0 1 0 -440 30A26 56 0 0 0 -474 -46A18 38 0 0 0 -490 10A12 26 0 0 0 -466 24',
				'#8f7745',
				8,
			) +
			facets(
				// The cord.
				['#1d5a5c', 'M152 -90H190Q206 0 190 96H152Q168 0 152 -90Z'],
				['#2b8276', 'M152 -90H168Q184 0 168 96H152Q168 0 152 -90Z'],
			),
		'transform="translate(890 726) rotate(-21)"',
	);
}

/** A plain ribbon, folded once, that leads out of the picture. */
function ribbon(): string {
	return facets(
		[VELVET[0], 'M640 690L560 420L420 140L300 -140H560L660 120L760 400L860 690Z'],
		['#36566e', 'M300 -140H500L600 120L560 330L470 180Z'],
		['#6fa3b5', 'M230 -140H410L560 210L700 480L806 664L790 716H752L640 620L520 420Z'],
		['#9cc3ce', 'M230 -140H300L470 240L600 500L752 690L716 678L600 540L430 250Z'],
		['#dce8ea', 'M262 -140H282L452 236L584 488L722 668L708 660L566 488L440 244Z'],
		['#3f6f86', 'M390 -140H410L560 210L700 480L806 664L798 690L676 496L536 224Z'],
	);
}

/** The medal: a raised rim, and a dog at full stretch within. */
function medal(): string {
	const [x, y] = [770, 985];
	/** A half of a ring, between two radii; `side` 1 is the half to the light. */
	const half = (radius: number, fill: string, side: 0 | 1) =>
		shape(
			`M${x + radius * 0.64} ${y - radius * 0.77}A${radius} ${radius} 0 0 ${1 - side} ${x - radius * 0.64} ${y + radius * 0.77}Z`,
			fill,
		);
	return [
		shape(
			`M${x - 120} ${y + 330}A330 330 0 0 0 ${x + 350} ${y - 80}L${x + 260} ${y - 160}L${x - 200} ${y + 240}Z`,
			VELVET[0],
		),
		// Suspension: loop and bar.
		line('M770 706A44 44 0 1 1 771 706Z', BRONZE[5], 26),
		line('M768 700A42 42 0 1 1 769 700Z', BRONZE[1], 16),
		// The ribbon comes through the loop from above.
		facets(
			['#6fa3b5', 'M726 596L778 582L806 664Q802 682 772 684Q748 682 740 664Z'],
			['#9cc3ce', 'M726 596L738 593L760 684Q748 682 740 664Z'],
			['#3f6f86', 'M768 585L778 582L806 664Q802 682 788 682Z'],
		),
		circle(x + 8, y + 6, 312, BRONZE[6]),
		circle(x, y, 310, BRONZE[3]),
		half(310, BRONZE[1], 1),
		circle(x, y, 286, BRONZE[2]),
		half(286, BRONZE[5], 1),
		half(286, BRONZE[0], 0),
		circle(x, y, 270, BRONZE[3]),
		shape(
			`M${x - 270} ${y}A270 270 0 0 1 ${x + 191} ${y - 191}Q${x - 20} ${y - 120} ${x - 191} ${y + 191}A270 270 0 0 1 ${x - 270} ${y}Z`,
			BRONZE[2],
		),
		shape(
			`M${x - 250} ${y - 100}A270 270 0 0 1 ${x + 10} ${y - 270}Q${x - 150} ${y - 200} ${x - 250} ${y - 100}Z`,
			BRONZE[1],
		),
		// The ground the dog runs on, and two hills.
		shape(
			`M${x - 262} ${y + 62}L${x - 120} ${y - 40}L${x - 30} ${y + 30}L${x + 110} ${y - 70}L${x + 264} ${y + 56}L${x + 250} ${y + 100}H${x - 250}Z`,
			BRONZE[4],
		),
		shape(
			`M${x - 254} ${y + 92}Q${x} ${y + 70} ${x + 254} ${y + 92}A270 270 0 0 1 ${x - 254} ${y + 92}Z`,
			BRONZE[4],
		),
		shape(
			`M${x - 246} ${y + 112}Q${x} ${y + 90} ${x + 246} ${y + 112}L${x + 226} ${y + 148}Q${x} ${y + 126} ${x - 226} ${y + 148}Z`,
			BRONZE[3],
		),
		// Embossed: a dark edge to the right below, then the relief.
		runningSilhouette(`translate(${x - 206} ${y - 134}) scale(.73)`, {
			near: BRONZE[6],
			far: BRONZE[6],
		}),
		runningSilhouette(`translate(${x - 218} ${y - 142}) scale(.73)`, {
			near: BRONZE[1],
			far: BRONZE[4],
			light: BRONZE[0],
		}),
		// Sprigs of spruce below.
		line(
			`M${x - 150} ${y + 190}Q${x - 80} ${y + 236} ${x - 10} ${y + 240}M${x + 150} ${y + 190}Q${x + 80} ${y + 236} ${x + 10} ${y + 240}`,
			BRONZE[0],
			7,
		),
		shape(
			[-128, -96, -62, -28]
				.flatMap((at) => [at, -at])
				.map((at) => {
					const foot = y + 236 - Math.abs(at) * 0.32;
					const out = Math.sign(at);
					return `M${x + at} ${foot}L${x + at + out * 36} ${foot - 34}L${x + at + out * 22} ${foot + 2}ZM${x + at} ${foot + 4}L${x + at + out * 40} ${foot + 14}L${x + at + out * 14} ${foot + 16}Z`;
				})
				.join(''),
			BRONZE[1],
		),
	].join('\n');
}

/** Honours on dark velvet: a medal with an embossed running dog, the bone-shaped key of a city, a rolled document. */
export function medalStillLife(): string {
	return square([velvet(), scroll(), ribbon(), medal(), boneKey()]);
}
