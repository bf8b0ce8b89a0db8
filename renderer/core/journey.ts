import type { Approach, Journey, Leg, Moment, Share } from '../../content/schema/index.ts';
import { mapLine, nearestOn, pointAt, type MapLine, type MapPoint } from './geography.ts';

/** The lines of a journey, ready to be walked along. */
export interface JourneyWays {
	readonly legs: readonly MapLine[];
	readonly approach: MapLine | undefined;
}

export function waysOf({ legs, approach }: Pick<Journey, 'legs' | 'approach'>): JourneyWays {
	return {
		legs: legs.map(({ line }) => mapLine(line)),
		approach: approach && mapLine(approach.line),
	};
}

/** The middle of the box that holds all places, in units of the map. */
export function middleOf({ places }: Pick<Journey, 'places'>): MapPoint {
	const between = (side: 0 | 1) => {
		const at = Object.values(places).map((place) => place.at[side]);
		return (Math.min(...at) + Math.max(...at)) / 2;
	};
	return [between(0), between(1)];
}

/** The leg on whose team the load is: a team has it until it has handed it over and the next leaves. */
export function legAt({ legs }: Pick<Journey, 'legs'>, hours: number): number {
	const next = legs.findIndex(({ leaves }) => leaves.hours > hours);
	return next === -1 ? legs.length - 1 : Math.max(0, next - 1);
}

/** When a team leaves; of a number before the first or after the last, that one's. */
export function departureOf({ legs }: Pick<Journey, 'legs'>, index: number): number {
	return legs[Math.min(legs.length - 1, Math.max(0, index))]!.leaves.hours;
}

/** How much of its line a team has behind it, from 0 to 1; at a rest it stands still. */
export function shareOf(
	{ leaves, arrives, stops }: Pick<Leg, 'leaves' | 'arrives' | 'stops'>,
	hours: number,
): number {
	const known = [
		{ hours: leaves.hours, share: 0 },
		...stops.flatMap((stop) => [
			{ hours: stop.arrives, share: stop.share },
			{ hours: stop.leaves, share: stop.share },
		]),
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
export function loadAt(journey: Pick<Journey, 'legs'>, ways: JourneyWays, hours: number): MapPoint {
	const index = legAt(journey, hours);
	return pointAt(ways.legs[index]!, shareOf(journey.legs[index]!, hours));
}

/** Where the team is that comes to meet the load; nowhere once it has met it. */
export function comingAt(
	{ approach }: Pick<Journey, 'approach'>,
	ways: JourneyWays,
	hours: number,
): MapPoint | undefined {
	if (!approach || !ways.approach || hours >= approach.arrives.hours) return undefined;
	return pointAt(ways.approach, shareOf(approach, hours));
}

/** The leg that the team runs which came to meet the load; -1 when nobody came. */
export function legOfApproach({ legs, approach }: Pick<Journey, 'legs' | 'approach'>): number {
	return approach === undefined
		? -1
		: legs.findIndex(({ musher, from }) => musher === approach.musher && from === approach.to);
}

/** The miles of a dog's teams in their order, each with the team that ran them. */
export function partsOf(
	{ parts }: Share,
	{ legs, approach }: Pick<Journey, 'legs' | 'approach'>,
): {
	readonly part: Share['parts'][number];
	readonly team: Leg | Approach;
	readonly out: boolean;
}[] {
	return parts.map((part) => {
		const leg = legs.find(({ id }) => id === part.team);
		return { part, team: leg ?? approach!, out: leg === undefined };
	});
}

/**
 * What has happened last since the team left that has the load; while nothing has since the first one
 * left, all that was before the start.
 */
export function momentsAt(
	journey: Pick<Journey, 'legs' | 'moments'>,
	hours: number,
): readonly Moment[] {
	const leg = legAt(journey, hours);
	const since = leg === 0 ? -Infinity : journey.legs[leg]!.leaves.hours;
	const latest = journey.moments.findLast(({ at }) => at >= since && at <= hours);
	if (latest === undefined) return [];
	return journey.moments.filter(({ at }) => clockOf(at) === clockOf(latest.at) && at <= hours);
}

/** What was before the start is told at the start. */
function clockOf(at: number): number {
	return Math.max(0, at);
}

/** The longest step of the clock, in hours, that passes over no team and no moment and ends at the end. */
export function clockStep({
	legs,
	moments,
	hours,
}: Pick<Journey, 'legs' | 'moments' | 'hours'>): number {
	const changes = [
		...legs.map(({ leaves }) => leaves.hours),
		...moments.map(({ at }) => clockOf(at)),
		hours,
	];
	changes.sort((a, b) => a - b);
	const gaps = changes.slice(1).map((at, index) => at - changes[index]!);
	const longest = Math.min(LONGEST_STEP, ...gaps.filter((gap) => gap > 0));
	return hours / Math.ceil(hours / longest);
}

/** A quarter of an hour: a longer step would be seen as a leap. */
const LONGEST_STEP = 0.25;

/** Which way the journey runs on the map: a slider's later end lies on that side. */
export function runsWest({ legs, places }: Pick<Journey, 'legs' | 'places'>): boolean {
	return places[legs.at(-1)!.to]!.at[0] < places[legs[0]!.from]!.at[0];
}

/** The leg whose line passes nearest to a point of the map. */
export function nearestLeg({ legs }: Pick<JourneyWays, 'legs'>, point: MapPoint): number {
	const away = legs.map((line) => nearestOn(line, point).distance);
	return away.indexOf(Math.min(...away));
}

/** The clock of that place, as a date whose UTC fields are the local ones. */
export function clockAt({ begins }: Pick<Journey, 'begins'>, hours: number): Date {
	return new Date(Date.parse(`${begins}Z`) + hours * 3_600_000);
}
