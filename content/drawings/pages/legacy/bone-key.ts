import { facets } from '../../tools/facets.ts';
import { group, shape } from '../../tools/shapes.ts';
import { BRONZE, VELVET } from './medal-inks.ts';

/** One edge of the bone, from the notch of its upper knobs to that of its lower ones. */
function edge(side: 1 | -1, inset: number): string {
	const x = (from: number) => side * from;
	const [top, foot] = [-352 + inset * 1.5, 352 - inset * 1.5];
	const [knob, shaft] = [138 - inset, 52 - inset * 0.8];
	const [high, low] = [-408 + inset, 408 - inset];
	return (
		`C${x(16)} ${high} ${x(knob - 10)} ${high - 8} ${x(knob)} -318` +
		`C${x(knob + 4)} ${-262 - inset * 0.5} ${x(shaft + 34)} ${-240 - inset * 0.5} ${x(shaft + 6)} -214` +
		`Q${x(shaft - 10)} 0 ${x(shaft + 6)} 214` +
		`C${x(shaft + 34)} ${240 + inset * 0.5} ${x(knob + 4)} ${262 + inset * 0.5} ${x(knob)} 318` +
		`C${x(knob - 10)} ${low + 8} ${x(16)} ${low} 0 ${foot}L0 ${top}Z`
	);
}

/** The half of the bone on one side of its middle, smaller by an inset. */
const half = (side: 1 | -1, inset: number) => `M0 ${-352 + inset * 1.5}${edge(side, inset)}`;

/** The key to a city, cut as a flat gilt bone: knobs at both ends, and a bit with two wards. */
export function boneKey(): string {
	const both = (inset: number) => half(1, inset) + half(-1, inset);
	return group(
		[
			// Its shadow on the velvet, and the thickness of the plate.
			shape(both(-4), VELVET[0], 'transform="translate(62 44)"'),
			shape('M30 58H206V200H30Z', VELVET[0], 'transform="translate(62 44)"'),
			shape(both(0), BRONZE[6], 'transform="translate(13 8)"'),
			// The bit, to the right: its bevel, its face, its wards cut out.
			facets(
				[BRONZE[6], 'M40 66H216V124H166V152H216V210H40Z'],
				[BRONZE[5], 'M40 58H206V116H156V144H206V200H40Z'],
				[BRONZE[1], 'M40 58H206L194 70H40ZM156 144H206L194 156H144Z'],
				[BRONZE[2], 'M40 70H194V104H144V156H194V188H40Z'],
				[BRONZE[3], 'M40 70H104L70 188H40Z'],
				[VELVET[1], 'M88 104H112V156H88Z'],
			),
			// Bevel to the light and away from it, then the flat face.
			shape(half(-1, 0), BRONZE[0]),
			shape(half(1, 0), BRONZE[5]),
			shape(both(15), BRONZE[2]),
			shape(half(1, 15), BRONZE[3]),
			facets(
				// Knobs and shaft in planes.
				[
					BRONZE[1],
					'M-112 -330Q-104 -384 -50 -384Q-20 -376 0 -330L0 -280L-60 -250Q-110 -280 -112 -330Z',
				],
				[BRONZE[0], 'M-104 -336Q-94 -372 -56 -374L-34 -362Q-70 -350 -84 -306Z'],
				[BRONZE[1], 'M-36 -214L0 -240V226L-34 214Q-44 0 -36 -214Z'],
				[BRONZE[0], 'M-30 -190L-18 -196L-24 0L-18 190L-30 196Q-38 0 -30 -190Z'],
				[BRONZE[4], 'M112 -318Q106 -268 60 -246L0 -280L36 -290Q90 -290 112 -318Z'],
				[BRONZE[1], 'M-112 318Q-106 268 -60 246L-20 262Q-70 280 -84 350Q-108 344 -112 318Z'],
				[BRONZE[4], 'M112 318Q104 380 52 384Q22 380 0 330L30 340Q84 350 112 318Z'],
				[BRONZE[4], 'M34 -200L44 -206Q34 0 44 206L34 200Q24 0 34 -200Z'],
			),
			// Two plain rings engraved across the shaft.
			shape('M-44 -150H44L43 -140H-43ZM-43 -122H43V-112H-42Z', BRONZE[5]),
			shape('M-43 -140H0V-136H-43ZM-42 -112H0V-108H-42Z', BRONZE[0]),
		].join('\n'),
		'transform="translate(1262 990) rotate(21) scale(.9)"',
	);
}
