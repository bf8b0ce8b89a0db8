/** A finger that moves less than this has tapped, in CSS pixels. */
const TAP_PIXELS = 12;

/** What fingers do to something that can be moved: one shoves it, two stretch it. */
export interface FingerWork {
	/** Fingers come down: nothing has been moved yet. */
	readonly touched: () => void;
	/** They have begun to move it. */
	readonly grasped: () => void;
	/** By how far, in CSS pixels. */
	readonly shoved: (dx: number, dy: number) => void;
	/** By what factor, and around which point of the frame, in CSS pixels. */
	readonly stretched: (factor: number, x: number, y: number) => void;
	readonly released: () => void;
}

interface Finger {
	readonly x: number;
	readonly y: number;
}

/** Watches the fingers (or a mouse) on a frame, until the answered function is called. */
export function watchFingers(frame: HTMLElement, work: FingerWork): () => void {
	const fingers = new Map<number, Finger>();
	let grasped = false;
	const watch = new AbortController();
	const listen = (type: keyof HTMLElementEventMap, act: (event: PointerEvent) => void) =>
		frame.addEventListener(type, (event) => act(event as PointerEvent), { signal: watch.signal });

	listen('pointerdown', ({ pointerId, clientX: x, clientY: y }) => {
		if (fingers.size === 0) work.touched();
		fingers.set(pointerId, { x, y });
	});
	listen('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
		const before = fingers.get(pointerId);
		if (before === undefined) return;
		const moved = Math.hypot(x - before.x, y - before.y);
		if (!grasped && moved < TAP_PIXELS) return;
		if (!grasped) work.grasped();
		grasped = true;
		fingers.set(pointerId, { x, y });
		const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
		if (other === undefined) work.shoved(x - before.x, y - before.y);
		else {
			const box = frame.getBoundingClientRect();
			const factor = apart({ x, y }, other) / apart(before, other);
			work.stretched(factor, (x + other.x) / 2 - box.left, (y + other.y) / 2 - box.top);
		}
	});
	for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
		listen(end, ({ pointerId }) => {
			fingers.delete(pointerId);
			if (fingers.size > 0) return;
			grasped = false;
			work.released();
		});
	}
	return () => watch.abort();
}

function apart(one: Finger, other: Finger): number {
	return Math.hypot(one.x - other.x, one.y - other.y) || 1;
}
