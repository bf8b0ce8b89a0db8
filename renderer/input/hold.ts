import type { Attachment } from 'svelte/attachments';
import type { Point } from '../core/contacts.ts';

export interface Held {
	readonly took: () => void;
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
		let finger: number | undefined;
		const listen = (type: 'pointerdown' | 'pointermove', hear: (event: PointerEvent) => void) =>
			element.addEventListener(type, hear, { signal: ended.signal });
		listen('pointerdown', ({ pointerId, button }) => {
			if (button !== 0) return;
			finger = pointerId;
			element.setPointerCapture(pointerId);
			took();
		});
		listen('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
			if (pointerId !== finger) return;
			if (moved({ x, y })) finger = undefined;
		});
		for (const type of ['pointerup', 'pointercancel'] as const) {
			element.addEventListener(
				type,
				({ pointerId }) => {
					if (pointerId !== finger) return;
					finger = undefined;
					letGo();
				},
				{ signal: ended.signal },
			);
		}
		return () => ended.abort();
	};
}
