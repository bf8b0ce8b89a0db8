import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../../core/geography.ts';

const NEAREST = 4;
/** A finger that moves less than this has tapped, in CSS pixels. */
const TAP_PIXELS = 12;

/** What part of the map fills its frame. Zoom 1 covers the frame; x and y are the map's corner. */
export class Camera {
	#zoom = $state(1);
	/** Middle of the view, in units of the map. */
	#middle: MapPoint = $state.raw([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
	#frame = $state.raw({ width: 1, height: 1 });
	#dragging = $state(false);
	#dragged = false;
	// Nothing is drawn from it: fingers come and go between two frames.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #fingers = new Map<number, { x: number; y: number }>();

	/** @param home the point that the whole view is centred on */
	constructor(
		private readonly home: MapPoint,
		private readonly touched: () => void,
	) {
		this.#middle = home;
	}

	get zoom(): number {
		return this.#zoom;
	}
	get dragging(): boolean {
		return this.#dragging;
	}
	/** Whether the last touch moved the map; it was no tap then. */
	get dragged(): boolean {
		return this.#dragged;
	}
	get width(): number {
		return this.#cover * MAP_WIDTH * this.#zoom;
	}
	get height(): number {
		return this.#cover * MAP_HEIGHT * this.#zoom;
	}
	get x(): number {
		return this.#corner(this.#middle[0], MAP_WIDTH, this.#frame.width, this.width);
	}
	get y(): number {
		return this.#corner(this.#middle[1], MAP_HEIGHT, this.#frame.height, this.height);
	}

	get isNearest(): boolean {
		return this.#zoom >= NEAREST;
	}

	closer(by: 1 | -1, to: MapPoint): void {
		this.#zoom = Math.min(NEAREST, Math.max(1, this.#zoom * (by > 0 ? 2 : 0.5)));
		this.#middle = this.#zoom === 1 ? this.home : to;
	}

	/** Follows a point once it is more than a view is wide away from the edge. */
	follow(point: MapPoint): void {
		if (this.#zoom > 1 && !this.#dragging) this.#middle = point;
	}

	/** Watches the frame's size, and the fingers on it: one moves the map, two stretch it. */
	watch(frame: HTMLElement): () => void {
		const observer = new ResizeObserver(() => {
			this.#frame = { width: frame.clientWidth, height: frame.clientHeight };
		});
		observer.observe(frame);
		const down = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
			if (this.#fingers.size === 0) this.#dragged = false;
			this.#fingers.set(pointerId, { x, y });
		};
		const move = (event: PointerEvent) => this.#move(event);
		const up = ({ pointerId }: PointerEvent) => {
			this.#fingers.delete(pointerId);
			if (this.#fingers.size === 0) this.#dragging = false;
		};
		frame.addEventListener('pointerdown', down);
		frame.addEventListener('pointermove', move);
		for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
			frame.addEventListener(end, up);
		}
		return () => observer.disconnect();
	}

	#move({ pointerId, clientX: x, clientY: y }: PointerEvent): void {
		const before = this.#fingers.get(pointerId);
		if (before === undefined) return;
		const [dx, dy] = [x - before.x, y - before.y];
		if (!this.#dragging && Math.hypot(dx, dy) < TAP_PIXELS) return;
		if (!this.#dragging) this.touched();
		this.#dragging = true;
		this.#dragged = true;
		const other = [...this.#fingers].find(([id]) => id !== pointerId)?.[1];
		if (other !== undefined) {
			const apart = (finger: { x: number; y: number }) =>
				Math.hypot(finger.x - other.x, finger.y - other.y) || 1;
			const stretch = apart({ x, y }) / apart(before);
			this.#zoom = Math.min(NEAREST, Math.max(1, this.#zoom * stretch));
		} else {
			const units = this.#cover * this.#zoom;
			this.#middle = [this.#middle[0] - dx / units, this.#middle[1] - dy / units];
		}
		this.#fingers.set(pointerId, { x, y });
	}

	/** Pixels for a unit of the map at zoom 1: the map covers the frame. */
	get #cover(): number {
		const { width, height } = this.#frame;
		return Math.max(width / MAP_WIDTH, height / MAP_HEIGHT);
	}

	/** Where the map's edge lies, so that no side of the frame is bare. */
	#corner(middle: number, units: number, frame: number, world: number): number {
		const wanted = frame / 2 - (middle / units) * world;
		return Math.min(0, Math.max(frame - world, wanted));
	}
}
