import type { Attachment } from 'svelte/attachments';
import type { Point } from '../core/contacts.ts';

export interface Held {
	/** The first finger is on it; whatever others were before are gone. */
	readonly took: (place: Point) => void;
	/** @returns true to let go of it, though the finger is still down */
	readonly moved: (place: Point) => boolean;
	readonly letGo: () => void;
}

/**
 * Makes an element one that a finger takes and draws along. It belongs to the finger that came last: a palm that rests
 * on it is in nobody's way, and a second visitor takes it over from the first. It is pressed all the same.
 */
export function hold({ took, moved, letGo }: Held): Attachment<HTMLElement> {
	return (element) => {
		const ended = new AbortController();
		/** Every finger on it, and the one that it belongs to. */
		const down = new Set<number>();
		let owner: number | undefined;
		const listen = (
			type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
			hear: (event: PointerEvent) => void,
		) => element.addEventListener(type, hear, { signal: ended.signal });
		listen('pointerdown', ({ pointerId, button, clientX: x, clientY: y }) => {
			if (button !== 0) return;
			if (down.size === 0) took({ x, y });
			down.add(pointerId);
			owner = pointerId;
			element.setPointerCapture(pointerId);
		});
		listen('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
			if (pointerId === owner && moved({ x, y })) owner = undefined;
		});
		const lifted = ({ pointerId }: PointerEvent) => {
			down.delete(pointerId);
			if (pointerId !== owner) return;
			owner = undefined;
			letGo();
		};
		listen('pointerup', lifted);
		listen('pointercancel', lifted);
		return () => ended.abort();
	};
}
