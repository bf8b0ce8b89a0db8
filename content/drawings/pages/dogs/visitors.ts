import { facets } from '../../tools/facets.ts';
import { place } from '../../tools/place.ts';
import { group } from '../../tools/shapes.ts';

/** The tones of those who stand against the light. */
export interface VisitorInks {
	readonly coat: string;
	/** What is darker than the coat: trousers, hair, seams. */
	readonly dark: string;
	/** What is a little paler: a scarf, a backpack. */
	readonly pale: string;
	/** The light of the case along the edge that is turned to it. */
	readonly light: string;
}

/** A grown-up of today from behind: bare head, quilted winter jacket to the hip, jeans, boots. */
function adult({ coat, dark, pale, light }: VisitorInks): string {
	return facets(
		// Legs and boots.
		[dark, 'M-88 -440H-2L-12 -60L-4 0H-92L-86 -40L-82 -60ZM6 -440H92L86 -60L98 0H8L12 -60Z'],
		[coat, 'M-86 -70H-12L-4 0H-96L-88 -34ZM12 -70H86L94 -34L102 0H8Z'],
		[light, 'M78 -420H92L86 -66L94 -34L102 0H90L84 -34L76 -66Z'],
		// Jacket: sleeves hang, the hands are in their cuffs.
		[
			coat,
			'M-44 -838H44Q118 -822 142 -756L170 -610L176 -452Q160 -430 136 -440L122 -560L118 -400Q0 -372 -118 -400L-122 -560L-136 -440Q-160 -430 -176 -452L-170 -610L-142 -756Q-118 -822 -44 -838Z',
		],
		// The seams of the quilting, the hem.
		[
			dark,
			'M-120 -720Q0 -700 120 -720V-712Q0 -692 -120 -712ZM-122 -630Q0 -610 122 -630V-622Q0 -602 -122 -622ZM-120 -540Q0 -520 120 -540V-532Q0 -512 -120 -532ZM-119 -452Q0 -430 119 -452V-444Q0 -422 -119 -444ZM-172 -600L-124 -592V-584L-173 -592ZM-174 -520L-132 -512V-504L-174 -512ZM124 -592L172 -600V-592L124 -584ZM132 -512L174 -520V-512L132 -504Z',
		],
		[
			light,
			'M44 -838Q118 -822 142 -756L170 -610L176 -452L162 -444L156 -606L130 -748Q108 -806 40 -826Z',
		],
		[
			dark,
			'M-174 -452Q-156 -436 -138 -444L-140 -404Q-156 -390 -170 -404ZM174 -452Q156 -436 138 -444L140 -404Q156 -390 170 -404Z',
		],
		// The folded hood on the back, neck and ears, short hair.
		[dark, 'M-80 -818Q0 -780 80 -818Q84 -750 40 -724Q0 -710 -40 -724Q-84 -750 -80 -818Z'],
		[coat, 'M-60 -800Q0 -772 60 -800Q58 -758 30 -742Q0 -732 -30 -742Q-58 -758 -60 -800Z'],
		[pale, 'M-40 -872H40L46 -826Q0 -792 -46 -826Z'],
		[
			pale,
			'M-54 -926Q-74 -930 -68 -896Q-62 -876 -50 -880ZM54 -926Q74 -930 68 -896Q62 -876 50 -880Z',
		],
		[
			dark,
			'M-58 -920Q-64 -1008 0 -1016Q64 -1008 58 -920Q54 -880 40 -850L26 -862L12 -846L0 -860L-14 -846L-26 -862L-40 -850Q-54 -880 -58 -920Z',
		],
		[coat, 'M-34 -998Q-4 -1004 6 -960Q8 -910 -16 -876Q-6 -930 -14 -960Q-20 -986 -34 -998Z'],
		[light, 'M20 -1012Q66 -1000 58 -920L68 -914L66 -892L52 -884Q50 -976 10 -1012Z'],
	);
}

/** A child of today from behind: knitted cap, short jacket, a small backpack; a hand held up. */
function child({ coat, dark, pale, light }: VisitorInks): string {
	return facets(
		[dark, 'M-58 -230H-4L-10 -40L-4 0H-66L-56 -30ZM6 -230H60L56 -30L68 0H4L10 -40Z'],
		[coat, 'M-58 -44H-10L-4 0H-70L-60 -22ZM10 -44H58L62 -22L72 0H4Z'],
		[
			coat,
			'M-36 -470H38Q84 -460 96 -410L122 -282Q108 -268 90 -276L82 -330L86 -214Q0 -190 -86 -214L-82 -340L-104 -312L-172 -388L-146 -414L-98 -372L-84 -430Q-70 -462 -36 -470Z',
		],
		[light, 'M38 -470Q84 -460 96 -410L122 -282L112 -274L84 -408Q74 -448 34 -460Z'],
		[dark, 'M-86 -228Q0 -204 86 -228V-214Q0 -190 -86 -214Z'],
		// The backpack with its pocket and straps.
		[dark, 'M-46 -466H-30L-38 -420H-52ZM32 -466H48L54 -420H40Z'],
		[
			pale,
			'M-56 -420Q-52 -446 -30 -448H34Q56 -446 60 -420L64 -270Q60 -250 40 -248H-38Q-58 -250 -60 -270Z',
		],
		[
			dark,
			'M-40 -344H44L48 -276Q46 -266 36 -264H-32Q-42 -266 -43 -276ZM-14 -448Q-12 -466 2 -466Q16 -466 18 -448H10Q8 -456 2 -456Q-4 -456 -6 -448Z',
		],
		[coat, 'M-40 -344H44L45 -334H-41Z'],
		[light, 'M34 -448Q56 -446 60 -420L64 -270Q62 -258 54 -252L48 -420Q46 -436 26 -448Z'],
		// Head and cap.
		[dark, 'M-52 -520Q-56 -586 0 -588Q58 -586 54 -520Q48 -476 0 -470Q-48 -476 -52 -520Z'],
		[pale, 'M-58 -530Q-62 -606 0 -610Q66 -606 60 -530Q0 -512 -58 -530Z'],
		[coat, 'M-60 -548Q0 -530 62 -548L62 -522Q0 -502 -60 -522ZM-18 -606A20 20 0 1 1 20 -606Z'],
		[light, 'M28 -604Q66 -590 60 -530L62 -522L50 -518Q52 -580 18 -608Z'],
	);
}

/** An adult and a child from behind who look up at a case. The adult's feet stand at (x, y). */
export function visitors(x: number, y: number, inks: VisitorInks, mirrored = false): string {
	const pair = adult(inks) + group(child(inks), place(376, 84, 1.22));
	return group(pair, mirrored ? `transform="translate(${x} ${y}) scale(-1 1)"` : place(x, y));
}
