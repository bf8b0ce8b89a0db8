import type { Area, CarrySheet, WrittenCarry } from '../../../content/schema/index.ts';
import type { MapPoint } from './projection.ts';

/**
 * How much of a glass the ways of a sheet may take: the rest is for words, plates and lanterns. As wide and as high a
 * share as `renderer/core/sheet.ts` finds in the view, or more.
 */
const FIELD = { width: 0.74, height: 0.4 } as const;
/** Glass hangs flat or upright; what is drawn serves both. */
const SHAPES = [16 / 9, 9 / 16] as const;
/** The ways stand off the middle, and some glass is squarer than those. */
const MORE = { width: 1.1, height: 1.3 } as const;

/**
 * The sheets of a way that is cut into them, in its order.
 * @param lines of its legs, by their ids, on the map
 */
export function sheetsOf(
	sheets: WrittenCarry['sheets'],
	lines: ReadonlyMap<string, readonly MapPoint[]>,
): CarrySheet[] {
	const legs = [...lines.keys()];
	let first = 0;
	return sheets.map(({ map, until }) => {
		const last = legs.indexOf(until);
		const ways = boxOf(legs.slice(first, last + 1).flatMap((id) => lines.get(id)!));
		first = last + 1;
		return { map, ways, area: areaAround(ways), last };
	});
}

/** Pixels in a unit of the map, where the ways fill their field of a glass. */
export function pixelsOn(
	glass: { readonly width: number; readonly height: number },
	[, , width, height]: Area,
): number {
	return Math.min((FIELD.width * glass.width) / width, (FIELD.height * glass.height) / height);
}

/** The box around all points. */
function boxOf(points: readonly MapPoint[]): Area {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** What has to be drawn around the ways, so that no glass shows the drawing's edge. In units of the map. */
export function areaAround([left, top, width, height]: Area): Area {
	const seen = SHAPES.map((shape) => {
		const across = Math.max(width / FIELD.width, (height / FIELD.height) * shape);
		return { across, down: across / shape };
	});
	const wide = Math.max(...seen.map(({ across }) => across)) * MORE.width;
	const high = Math.max(...seen.map(({ down }) => down)) * MORE.height;
	const round = (units: number) => Math.round(units * 10) / 10;
	return [
		round(left + width / 2 - wide / 2),
		round(top + height / 2 - high / 2),
		round(wide),
		round(high),
	];
}
