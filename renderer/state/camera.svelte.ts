import { MAP_HEIGHT, MAP_WIDTH } from '../../content/schema/mapSize.ts';
import type { MapPoint } from '../core/geography.ts';
import { watchFingers } from './fingers.ts';

const NEAREST = 4;

/** What part of the map fills its frame. Zoom 1 covers the frame; x and y are the map's corner. */
export class Camera {
	#zoom = $state(1);
	/** Middle of the view, in units of the map. */
	#middle: MapPoint = $state.raw([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
	#frame = $state.raw({ width: 1, height: 1 });
	#dragging = $state(false);
	#dragged = false;
	readonly #home: MapPoint;
	readonly #touched: () => void;

	/**
	 * @param home the point that the whole view is centred on
	 * @param touched is told when somebody moves the map
	 */
	constructor(home: MapPoint, touched: () => void) {
		this.#home = home;
		this.#middle = home;
		this.#touched = touched;
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
		return corner(this.#middle[0] / MAP_WIDTH, this.#frame.width, this.width);
	}
	get y(): number {
		return corner(this.#middle[1] / MAP_HEIGHT, this.#frame.height, this.height);
	}

	get isNearest(): boolean {
		return this.#zoom >= NEAREST;
	}

	closer(by: 1 | -1, to: MapPoint): void {
		this.#zoom = within(1, this.#zoom * (by > 0 ? 2 : 0.5), NEAREST);
		this.#middle = this.#zoom === 1 ? this.#home : to;
	}

	/** Follows a point while only part of the map is seen. */
	follow(point: MapPoint): void {
		if (this.#zoom > 1 && !this.#dragging) this.#middle = point;
	}

	/** Watches the frame's size and the fingers on it, until the answered function is called. */
	watch(frame: HTMLElement): () => void {
		const observer = new ResizeObserver(() => {
			this.#frame = { width: frame.clientWidth, height: frame.clientHeight };
		});
		observer.observe(frame);
		const letGo = watchFingers(frame, {
			touched: () => (this.#dragged = false),
			grasped: () => {
				this.#touched();
				this.#dragging = true;
				this.#dragged = true;
			},
			shoved: (dx, dy) => this.#shove(dx, dy),
			stretched: (factor, x, y) => this.#stretch(factor, x, y),
			released: () => (this.#dragging = false),
		});
		return () => {
			observer.disconnect();
			letGo();
		};
	}

	#shove(dx: number, dy: number): void {
		// From where the map is, not from where it was wanted: past its edge nothing is stored up.
		const [x, y] = this.#pointAt(this.#frame.width / 2, this.#frame.height / 2);
		this.#middle = [x - dx / this.#pixels, y - dy / this.#pixels];
	}

	/** The point of the map between the fingers stays between them. */
	#stretch(factor: number, x: number, y: number): void {
		const [heldX, heldY] = this.#pointAt(x, y);
		this.#zoom = within(1, this.#zoom * factor, NEAREST);
		const { width, height } = this.#frame;
		this.#middle = [
			heldX - (x - width / 2) / this.#pixels,
			heldY - (y - height / 2) / this.#pixels,
		];
	}

	/** The point of the map at a point of the frame. */
	#pointAt(x: number, y: number): MapPoint {
		return [(x - this.x) / this.#pixels, (y - this.y) / this.#pixels];
	}

	/** Pixels for a unit of the map. */
	get #pixels(): number {
		return this.#cover * this.#zoom;
	}

	/** The same at zoom 1: the map covers the frame. */
	get #cover(): number {
		const { width, height } = this.#frame;
		return Math.max(width / MAP_WIDTH, height / MAP_HEIGHT);
	}
}

/** Where the map's edge lies, so that no side of the frame is bare. All in pixels but the share. */
function corner(middleShare: number, frame: number, world: number): number {
	return within(Math.min(0, frame - world), frame / 2 - middleShare * world, 0);
}

function within(least: number, value: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
