import type { Point } from '../core/contacts.ts';
import { swipeOf } from '../core/swipe.ts';

interface SwipeWork {
	/** CSS pixels in a millimetre. */
	readonly pixelsPerMillimetre: () => number;
	/** A finger has swiped; it is obeyed while it still moves, so that the page answers at once. */
	readonly swiped: (towards: 'left' | 'right') => void;
}

/**
 * Hears one finger's swipe on an element. A second finger makes a pinch of it; a mouse does not swipe. What
 * the finger lies on is not pressed: the page that comes is another view.
 */
export function swipe({
	pixelsPerMillimetre,
	swiped,
}: SwipeWork): (node: HTMLElement) => () => void {
	return (node) => {
		const down = new Map<number, Point>();
		let pinching = false;
		const watch = new AbortController();
		const listen = (type: keyof HTMLElementEventMap, act: (event: PointerEvent) => void) =>
			node.addEventListener(type, (event) => act(event as PointerEvent), { signal: watch.signal });
		listen('pointerdown', ({ pointerId, pointerType, clientX: x, clientY: y }) => {
			if (pointerType === 'mouse') return;
			down.set(pointerId, { x, y });
			pinching = down.size > 1;
		});
		listen('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
			const from = down.get(pointerId);
			if (from === undefined || pinching) return;
			const towards = swipeOf(from, { x, y }, pixelsPerMillimetre());
			if (towards === undefined) return;
			down.delete(pointerId);
			swiped(towards);
		});
		for (const end of ['pointerup', 'pointercancel'] as const) {
			listen(end, ({ pointerId }) => {
				down.delete(pointerId);
				pinching &&= down.size > 0;
			});
		}
		return () => watch.abort();
	};
}
