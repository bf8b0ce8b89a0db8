import type { Comfort } from '../core/comfort.ts';

const system = matchMedia('(prefers-reduced-motion: reduce)');
/** A page that has died again and again is asked for without movement; see `electron/main/page.ts`. */
const isPlain = new URLSearchParams(location.search).has('plain');

/** Nothing moves by itself: the visitor wants it so, the visitor's system, or a shell that wants the page to live. */
export function isCalm({ movement }: Pick<Comfort, 'movement'>): boolean {
	return isPlain || system.matches || movement === 'calm';
}
