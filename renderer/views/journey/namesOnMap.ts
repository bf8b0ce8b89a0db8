import type { Journey } from '../../../content/schema/index.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../content/schema/mapSize.ts';
import { sidesFrom, sidesOf, type MapName, type Stand } from '../../core/mapNames.ts';
import type { Box } from '../../core/spatial.ts';

/** What lies over the map and hides names; each marks itself, in whichever view. */
const OVER_THE_MAP = '[data-over-map=""]';
/** What lies there for a moment only. */
const PASSING = '[data-over-map="passing"]';
/** From a dot to its name, as in `Places.svelte`. */
const GAP_REM = 2.2;

/** Where the whole map lies in its frame, in CSS pixels, and how much nearer it is than the whole of it. */
export interface Seen {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly zoom: number;
	readonly dragging: boolean;
}

interface Named {
	readonly journey: Journey;
	/** Places that have names now, the most important first. */
	readonly ids: readonly string[];
	/** Of these, what the map is about. */
	readonly needed: readonly string[];
}

/**
 * Reads how large the names are, and where tools and flags lie, and finds each name its side. All of it in
 * CSS pixels of the frame.
 * @param world what moves in the frame; each name in it is marked by `data-name`
 */
export function sidesOnMap(
	world: HTMLElement,
	camera: Seen,
	{ journey, ids, needed }: Named,
): ReadonlyMap<string, Stand> {
	const frame = world.parentElement!.getBoundingClientRect();
	const ground = world.getBoundingClientRect();
	const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
	const { x, y, width, height } = camera;
	const name = (
		id: string,
		[across, down]: readonly [number, number],
		rest: Pick<MapName, 'sides' | 'needed'>,
	): MapName[] => {
		const words = world.querySelector<HTMLElement>(`[data-name="${id}"]`);
		if (words === null) return [];
		const at = { x: x + (across / MAP_WIDTH) * width, y: y + (down / MAP_HEIGHT) * height };
		return [{ id, at, width: words.offsetWidth, height: words.offsetHeight, ...rest }];
	};
	const boxes = (root: ParentNode, what: string, move: (box: DOMRect) => DOMRect): Box[] =>
		[...root.querySelectorAll(what)].map((element) => move(element.getBoundingClientRect()));
	const inFrame = (box: DOMRect) =>
		new DOMRect(box.left - frame.left, box.top - frame.top, box.width, box.height);
	// The map may still be on its way: where flags stand on it, it brings them.
	const onGround = (box: DOMRect) =>
		new DOMRect(box.left - ground.left + x, box.top - ground.top + y, box.width, box.height);
	return sidesOf(
		[
			...ids.flatMap((id) => {
				const { at, side } = journey.places[id]!;
				return name(id, at, { sides: sidesFrom(side), needed: needed.includes(id) });
			}),
			...journey.waters.flatMap(({ at }) =>
				name(at.join(), at, { sides: ['over'], needed: false }),
			),
		],
		[...boxes(world.closest('main')!, OVER_THE_MAP, inFrame), ...boxes(world, '.flag', onGround)],
		inFrame(frame),
		GAP_REM * rem,
		boxes(world.closest('main')!, PASSING, inFrame),
	);
}
