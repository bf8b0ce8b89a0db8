import type { Attachment } from 'svelte/attachments';
import type { Point } from '../core/contacts.ts';

/** Tells every place of the glass that a contact comes to on an element: fingers that are drawn over it, all of them. */
export function strokes(over: (place: Point) => void): Attachment<HTMLElement> {
	return (element) => {
		const ended = new AbortController();
		const hear = ({ buttons, clientX: x, clientY: y }: PointerEvent) => {
			// A mouse that only passes over.
			if (buttons !== 0) over({ x, y });
		};
		for (const type of ['pointerdown', 'pointermove'] as const)
			element.addEventListener(type, hear, { signal: ended.signal });
		return () => ended.abort();
	};
}
