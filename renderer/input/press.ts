import type { Attachment } from 'svelte/attachments';
import type { Point } from '../core/contacts.ts';

/** Held here and not in the page: whether two quick presses of an element are meant as two. */
const pressables = new WeakMap<Element, { readonly repeats: boolean }>();

const PRESS = 'press';
/** `Glass` sends it to what was pressed; it bubbles, so that whoever wants to know can hear of it. */
type PressEvent = CustomEvent<Point>;

/**
 * Makes an element act when it is pressed: by any finger, a mouse, the keyboard or an aid that clicks.
 * The only way: lint refuses `onclick`, which Chromium gives to a single finger on the glass only.
 * @param act is given where it was pressed, in CSS pixels of the glass
 */
export function press(act: (place: Point) => void, { repeats = false } = {}): Attachment {
	return (element) => {
		const hear = (event: Event) => {
			// What is pressed is the innermost: a plate on a sheet does not press the sheet.
			event.stopPropagation();
			act((event as PressEvent).detail);
		};
		pressables.set(element, { repeats });
		element.addEventListener(PRESS, hear);
		return () => {
			pressables.delete(element);
			element.removeEventListener(PRESS, hear);
		};
	};
}

/** The pressable element that holds what was touched; nothing where it is disabled. */
export function pressableAround(touched: EventTarget | null): Element | undefined {
	let element = touched instanceof Element ? touched : undefined;
	while (element !== undefined && !pressables.has(element)) {
		element = element.parentElement ?? undefined;
	}
	return element instanceof HTMLButtonElement && element.disabled ? undefined : element;
}

export function repeats(element: Element): boolean {
	return pressables.get(element)?.repeats ?? false;
}

export function sendPress(element: Element, place: Point): void {
	element.dispatchEvent(new CustomEvent<Point>(PRESS, { bubbles: true, detail: place }));
}
