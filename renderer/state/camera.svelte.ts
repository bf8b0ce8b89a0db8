import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';

const NEAREST = 4;

/** A point of what is looked at, in its own units. */
export type Point = readonly [number, number];

interface Looked {
	/** Of what is looked at, in its own units: a map's, a picture's pixels. */
	readonly size: Point;
	/** At zoom 1 it fills the frame and is cut off, or all of it is seen. */
	readonly fit: 'cover' | 'contain';
	/** What the whole view is centred on; its middle where nothing is said. */
	readonly home?: Point;
	/** Is told when somebody moves it. */
	readonly touched: () => void;
	/** Is told when its frame has another size: what has to be seen may lie outside of it. */
	readonly resized?: () => void;
}

/**
 * What part of a map or picture is seen in its frame. Fingers, a mouse and its wheel move it by d3-zoom;
 * plates and arrow keys by the methods below. x and y are its corner in the frame, in CSS pixels.
 */
export class Camera {
	#at: ZoomTransform = $state.raw(zoomIdentity);
	/** Its size at zoom 1. */
	#world = $state.raw({ width: 1, height: 1 });
	#dragging = $state(false);
	#dragged = false;
	#frame: HTMLElement | undefined;
	readonly #looked: Looked;
	readonly #zoom = zoom<HTMLElement, unknown>()
		.scaleExtent([1, NEAREST])
		// A panel's touch screen may be plugged in later.
		.touchable(() => true)
		.duration(0)
		.on('start', () => (this.#dragged = false))
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#moved(event))
		.on('end', () => (this.#dragging = false));

	constructor(looked: Looked) {
		this.#looked = looked;
	}

	get zoom(): number {
		return this.#at.k;
	}
	get dragging(): boolean {
		return this.#dragging;
	}
	/** Whether the last touch moved it; it was no tap then. */
	get dragged(): boolean {
		return this.#dragged;
	}
	get width(): number {
		return this.#world.width * this.#at.k;
	}
	get height(): number {
		return this.#world.height * this.#at.k;
	}
	get x(): number {
		return this.#at.x;
	}
	get y(): number {
		return this.#at.y;
	}
	get isNearest(): boolean {
		return this.#at.k >= NEAREST;
	}

	/** Twice as near or far; nearer to a point, or to what is in the middle. */
	closer(by: 1 | -1, to: Point = this.#middle): void {
		this.#call(this.#zoom.scaleBy, by > 0 ? 2 : 0.5);
		this.#lookAt(this.#at.k === 1 ? this.#home : to);
	}

	/** Follows a point where only part of it is seen; up and down only from nearer on. */
	follow(point: Point): void {
		if (this.#frame === undefined || this.#dragging) return;
		if (this.#at.k > 1) this.#lookAt(point);
		else if (this.#world.width > this.#frame.clientWidth + 1) {
			this.#lookAt([point[0], this.#home[1]]);
		}
	}

	/** Watches the frame's size, and fingers and arrow keys on it, until the answered function is called. */
	watch(frame: HTMLElement): () => void {
		this.#frame = frame;
		const selection = select(frame).call(this.#zoom);
		let seen = this.#home;
		const observer = new ResizeObserver(() => {
			if (this.#world.width > 1) seen = this.#middle;
			this.#measure(frame);
			this.#lookAt(seen);
			this.#looked.resized?.();
		});
		observer.observe(frame);
		const arrow = (event: KeyboardEvent) => this.#arrow(event);
		frame.addEventListener('keydown', arrow);
		return () => {
			observer.disconnect();
			frame.removeEventListener('keydown', arrow);
			selection.on('.zoom', null);
			this.#frame = undefined;
		};
	}

	#measure({ clientWidth, clientHeight }: HTMLElement): void {
		const [width, height] = this.#looked.size;
		const shares = [clientWidth / width, clientHeight / height] as const;
		const pixels = this.#looked.fit === 'cover' ? Math.max(...shares) : Math.min(...shares);
		this.#world = { width: width * pixels, height: height * pixels };
		this.#zoom
			.extent([
				[0, 0],
				[clientWidth, clientHeight],
			])
			.translateExtent([
				[0, 0],
				[this.#world.width, this.#world.height],
			]);
	}

	#moved({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
		this.#at = transform;
		if (sourceEvent === null || sourceEvent === undefined) return;
		this.#looked.touched();
		this.#dragged = true;
		this.#dragging = true;
	}

	/** An arrow that moves it is used up; one that cannot goes on, to where the keyboard goes next. */
	#arrow(event: KeyboardEvent): void {
		const way = ARROWS[event.key];
		if (way === undefined || event.target !== this.#frame) return;
		const { x, y } = this.#at;
		const by = Math.min(this.#frame.clientWidth, this.#frame.clientHeight) / 4 / this.#at.k;
		this.#call(this.#zoom.translateBy, way[0] * by, way[1] * by);
		if (this.#at.x !== x || this.#at.y !== y) event.preventDefault();
	}

	#lookAt([x, y]: Point): void {
		const [width, height] = this.#looked.size;
		const { width: across, height: down } = this.#world;
		this.#call(this.#zoom.translateTo, (x / width) * across, (y / height) * down);
	}

	#call(act: (selection: never, ...values: never[]) => void, ...values: readonly number[]): void {
		if (this.#frame !== undefined) act(select(this.#frame) as never, ...(values as never[]));
	}

	get #home(): Point {
		const { size, home } = this.#looked;
		return home ?? [size[0] / 2, size[1] / 2];
	}

	/** What lies in the middle of the frame, in units of what is looked at. */
	get #middle(): Point {
		const { clientWidth = 0, clientHeight = 0 } = this.#frame ?? {};
		const [x, y] = this.#at.invert([clientWidth / 2, clientHeight / 2]);
		const [width, height] = this.#looked.size;
		return [(x / this.#world.width) * width, (y / this.#world.height) * height];
	}
}

/** An arrow shows what lies in its direction: the picture moves the other way. */
const ARROWS: Readonly<Record<string, Point>> = {
	ArrowLeft: [1, 0],
	ArrowRight: [-1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1],
};
