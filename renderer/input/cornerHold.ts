import { isInCorner, WIPE_HOLD_MS } from '../core/corner.ts';
import { TOLERANCE_MM } from '../core/contacts.ts';

interface CornerWork {
	/** Side of the staff's corner, and how far a finger that lies still may move; in CSS pixels. */
	readonly side: () => number;
	readonly pixelsPerMillimetre: () => number;
	/** A finger has lain still in the corner for long. */
	readonly held: () => void;
}

/** Hears a finger that stays in the staff's corner, whatever is on the glass. @returns ends it */
export function watchCornerHold({ side, pixelsPerMillimetre, held }: CornerWork): () => void {
	const watch = new AbortController();
	let finger: { readonly id: number; readonly x: number; readonly y: number } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const forget = () => {
		clearTimeout(timer);
		finger = undefined;
	};
	const listen = (type: string, hear: (event: PointerEvent) => void) =>
		addEventListener(type, (event) => hear(event as PointerEvent), {
			capture: true,
			signal: watch.signal,
		});
	listen('pointerdown', ({ pointerId: id, button, clientX: x, clientY: y }) => {
		if (button !== 0 || finger !== undefined || !isInCorner({ x, y }, side())) return;
		finger = { id, x, y };
		timer = setTimeout(() => {
			forget();
			held();
		}, WIPE_HOLD_MS);
	});
	listen('pointermove', ({ pointerId, clientX, clientY }) => {
		if (finger?.id !== pointerId) return;
		const moved = Math.hypot(clientX - finger.x, clientY - finger.y);
		if (moved > TOLERANCE_MM * pixelsPerMillimetre()) forget();
	});
	for (const type of ['pointerup', 'pointercancel'])
		listen(type, ({ pointerId }) => finger?.id === pointerId && forget());
	return () => {
		watch.abort();
		forget();
	};
}
