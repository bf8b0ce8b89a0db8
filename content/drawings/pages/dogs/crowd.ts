import { random, shape } from '../../tools/shapes.ts';

export interface Crowd {
	/** The heads stand along a line from here to there. */
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	/** Breadth of a pair of shoulders at both ends of the line. */
	readonly sizes: readonly [number, number];
	/** How far the bodies reach down. */
	readonly bottom: number;
	readonly fill: string;
	/** Light on one edge of hats and shoulders; it comes from the left unless said otherwise. */
	readonly light?: string;
	readonly lightFrom?: 'left' | 'right';
	readonly seed: number;
	/** The share of people who wave a hat. */
	readonly waving?: number;
}

/** Hats of 1926 on a head of 100 units' shoulders, brim at 0: fedora, cap, cloche, bowler, boater. */
const HATS = [
	'M-26 -2L-22 -34Q-12 -42 0 -36Q14 -42 22 -34L26 -2ZM-44 4Q-20 -10 0 -10Q20 -10 44 4Q20 10 0 10Q-20 10 -44 4Z',
	'M-32 2Q-38 -28 0 -30Q36 -28 34 0L40 8Q10 2 -32 6Z',
	'M-30 16Q-36 -34 0 -36Q36 -34 32 12L38 22Q0 12 -36 24Z',
	'M-26 0Q-28 -38 0 -38Q28 -38 26 0ZM-38 2Q-38 -8 -26 -6L26 -6Q38 -8 38 2Q20 8 0 8Q-20 8 -38 2Z',
	'M-26 -4L-26 -24L26 -24L26 -4ZM-46 2Q-44 -8 0 -8Q44 -8 46 2Q20 8 0 8Q-20 8 -46 2Z',
];
const LIGHTS = [
	'M-26 -2L-22 -34Q-16 -40 -8 -40L-14 -8L-44 4Q-30 -6 -26 -2Z',
	'M-32 2Q-38 -28 -6 -30Q-24 -22 -22 2Z',
	'M-30 16Q-36 -34 -4 -36Q-24 -24 -20 14Z',
	'M-26 0Q-28 -38 -4 -38Q-18 -24 -16 -4L-38 2Q-38 -8 -26 -6Z',
	'M-26 -8L-26 -24L-14 -24L-14 -8L-46 2Q-44 -6 -26 -8Z',
];

/** Hat, head and shoulders in one, for those too far away to have a face. */
const FAR_AWAY =
	'M-44 4L-22 -4L-18 -36L18 -36L22 -4L44 4L18 12L54 54L58 100L-58 100L-54 54L-18 12Z';

/** A path of pairs of numbers, moved and scaled; `mirror` is -1 to turn it round. */
function moved(d: string, x: number, y: number, scale: number, mirror: 1 | -1): string {
	return d.replaceAll(
		/(-?\d+) (-?\d+)/g,
		(_, across: string, down: string) =>
			`${Math.round(x + Number(across) * scale * mirror)} ${Math.round(y + Number(down) * scale)}`,
	);
}

/** A crowd seen from behind: shoulders, heads, hats, and a few hats in the air. */
export function crowd({
	from,
	to,
	sizes,
	bottom,
	fill,
	light,
	lightFrom = 'left',
	seed,
	waving = 0.12,
}: Crowd): string {
	const next = random(seed);
	const mirror = lightFrom === 'left' ? 1 : -1;
	let dark = '';
	let lit = '';
	let share = 0;
	while (share <= 1) {
		const size = sizes[0] + (sizes[1] - sizes[0]) * share;
		const scale = (size / 100) * (0.9 + next() * 0.2);
		const x = from[0] + (to[0] - from[0]) * share + (next() - 0.5) * size * 0.2;
		const y = from[1] + (to[1] - from[1]) * share + (next() - 0.5) * size * 0.44;
		const hat = Math.floor(next() * HATS.length);
		const at = (d: string) => moved(d, x, y, scale, mirror);
		const step = (size * (0.72 + next() * 0.3)) / Math.hypot(to[0] - from[0], to[1] - from[1]);
		share += step;
		if (size < 100) {
			dark += at(FAR_AWAY);
			continue;
		}
		const [foot, half] = [Math.round(Math.min(bottom, y + size * 2.6)), 60 * scale];
		const standing = `L${Math.round(x + half)} ${foot}H${Math.round(x - half)}${at('L-58 100L-50 52L-14 38L-20 26Z')}`;
		dark += at(HATS[hat]!) + at('M-22 0L22 0L20 26L14 38L50 52L58 100') + standing;
		if (next() < waving) {
			dark += at('M30 64L50 52L74 -24L80 -76L92 -72L90 -20L60 80Z');
			dark += at(
				'M50 -66Q58 -80 82 -86Q112 -104 130 -98Q120 -84 96 -76Q66 -60 50 -66ZM66 -84L64 -110Q84 -126 102 -118L110 -94Z',
			);
		}
		lit += at(LIGHTS[hat]!) + at('M-16 38L-50 52L-58 100L-50 100L-42 58L-14 46Z');
	}
	return shape(dark, fill) + (light === undefined ? '' : shape(lit, light));
}
