import type { Journey, Leg, Moment } from '../../content/schema/index.ts';
import {
	mapLine,
	nearestOn,
	pointAt,
	projector,
	type MapLine,
	type MapPoint,
} from './geography.ts';

/** A journey with its lines and places on the map. */
export interface DrawnJourney {
	readonly legs: readonly MapLine[];
	readonly approach: MapLine | undefined;
	readonly places: Readonly<Record<string, MapPoint>>;
}

export function drawJourney({ projection, legs, approach, places }: Journey): DrawnJourney {
	const project = projector(projection);
	const line = (positions: Leg['line']) => mapLine(positions.map(project));
	return {
		legs: legs.map((leg) => line(leg.line)),
		approach: approach && line(approach.line),
		places: Object.fromEntries(Object.entries(places).map(([id, { at }]) => [id, project(at)])),
	};
}

/** The leg on whose team the load is: a team has it until it has handed it over and the next leaves. */
export function legAt({ legs }: Pick<Journey, 'legs'>, hours: number): number {
	const next = legs.findIndex(({ leaves }) => leaves.hours > hours);
	return next === -1 ? legs.length - 1 : Math.max(0, next - 1);
}

type Way = Pick<Leg, 'leaves' | 'arrives' | 'stops'>;

/** How much of its line a team has behind it, from 0 to 1; at a stop it stands still. */
export function shareOf(
	{ leaves, arrives, stops }: Way,
	line: MapLine,
	places: DrawnJourney['places'],
	hours: number,
): number {
	const known = [
		{ hours: leaves.hours, share: 0 },
		...stops.flatMap((stop) => {
			const { share } = nearestOn(line, places[stop.place]!);
			return [
				{ hours: stop.arrives, share },
				{ hours: stop.leaves, share },
			];
		}),
		{ hours: arrives.hours, share: 1 },
	];
	if (hours <= leaves.hours) return 0;
	const after = known.findIndex((point) => point.hours > hours);
	if (after === -1) return 1;
	const [from, to] = [known[after - 1]!, known[after]!];
	const part = (hours - from.hours) / (to.hours - from.hours || 1);
	return from.share + (to.share - from.share) * part;
}

/** Where the load is. */
export function loadAt(journey: Journey, drawn: DrawnJourney, hours: number): MapPoint {
	const index = legAt(journey, hours);
	const line = drawn.legs[index]!;
	return pointAt(line, shareOf(journey.legs[index]!, line, drawn.places, hours));
}

/** The latest thing that has happened by now; the first one before the start. */
export function momentAt({ moments }: Pick<Journey, 'moments'>, hours: number): Moment | undefined {
	return moments.findLast(({ at }) => at <= hours + 1e-6) ?? moments[0];
}

/** The leg whose line passes nearest to a point of the map. */
export function nearestLeg({ legs }: Pick<DrawnJourney, 'legs'>, point: MapPoint): number {
	const away = legs.map((line) => nearestOn(line, point).distance);
	return away.indexOf(Math.min(...away));
}

/** The clock of that place, as a date whose UTC fields are the local ones. */
export function clockAt({ begins }: Pick<Journey, 'begins'>, hours: number): Date {
	return new Date(Date.parse(`${begins}Z`) + hours * 3_600_000);
}
