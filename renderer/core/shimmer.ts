/** How often light takes another step; in milliseconds. */
export const SHIMMER_MS = 250;
/** From bright to dim; as many lead back. */
const STEPS = 20;
const DIMMEST = 0.72;

/**
 * How bright light is that breathes in steps too small to see, as an opacity.
 * @param step counts from 0, where it is brightest
 */
export function shimmerAt(step: number): number {
	const at = step % (2 * STEPS);
	return 1 - ((1 - DIMMEST) * Math.min(at, 2 * STEPS - at)) / STEPS;
}
