/** One ray as an SVG path, in a square of 1400 units around its centre. */
const SIZE = 1400;
const CENTRE = SIZE / 2;

/**
 * Engraved rays around a portrait: long and short ones in turn, as tapered slivers.
 * @param count number of long rays
 */
export function sunburst(count: number): { readonly long: string; readonly short: string } {
	const ray = (turn: number, from: number, to: number, width: number) => {
		const angle = turn * 2 * Math.PI;
		const point = (radius: number, offset: number) => {
			const x = CENTRE + Math.cos(angle + offset) * radius;
			const y = CENTRE + Math.sin(angle + offset) * radius;
			return `${x.toFixed(0)} ${y.toFixed(0)}`;
		};
		return `M${point(from, -width)}L${point(to, 0)}L${point(from, width)}Z`;
	};
	const turns = Array.from({ length: count }, (_, index) => index / count);
	// Every third ray is longer: an even wheel would look like a machine.
	return {
		long: turns.map((turn, i) => ray(turn, 486, i % 3 === 0 ? 640 : 596, 0.017)).join(''),
		short: turns.map((turn) => ray(turn + 0.5 / count, 500, 566, 0.014)).join(''),
	};
}

/** Segments of a countdown ring: annular slices of a circle of 200 units, clockwise from the top. */
export function ringSegments(count: number): readonly string[] {
	const point = (radius: number, turn: number) => {
		const angle = (turn - 0.25) * 2 * Math.PI;
		return `${(100 + Math.cos(angle) * radius).toFixed(1)} ${(100 + Math.sin(angle) * radius).toFixed(1)}`;
	};
	const gap = 0.16 / count;
	return Array.from({ length: count }, (_, index) => {
		const [from, to] = [index / count + gap, (index + 1) / count - gap];
		return `M${point(96, from)}A96 96 0 0 1 ${point(96, to)}L${point(80, to)}A80 80 0 0 0 ${point(80, from)}Z`;
	});
}
