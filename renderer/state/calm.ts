import type { Comfort } from '../core/comfort.ts';

const system = matchMedia('(prefers-reduced-motion: reduce)');

/** Nothing moves by itself: the visitor wants it so, or the visitor's system. */
export function isCalm({ movement }: Pick<Comfort, 'movement'>): boolean {
	return system.matches || movement === 'calm';
}
