import * as v from 'valibot';
import { Identifier, SourceId, Text } from '../identifier.ts';
import { localized } from '../localized.ts';
import { JourneyText, Position, Projection, WrittenPlace } from '../written/journey.ts';

/** Hours since the journey began; negative before. */
const Hours = v.number();

/** A time on the clock, and whether the record has it or the kiosk reckoned it from the miles. */
export const ClockTime = v.strictObject({ hours: Hours, reckoned: v.boolean() });

const team = {
	musher: Text,
	leadDog: v.optional(Text),
	from: Identifier,
	to: Identifier,
	/** The miles as each language writes them; nothing when they are inside the next leg's. */
	miles: localized(Text),
	leaves: ClockTime,
	arrives: ClockTime,
	stops: v.array(v.strictObject({ place: Identifier, arrives: Hours, leaves: Hours })),
	dog: v.optional(v.picklist(['togo', 'balto'])),
	sources: v.array(SourceId),
	line: v.array(Position),
};

export const Leg = v.strictObject({ id: Identifier, ...team });
export type Leg = v.InferOutput<typeof Leg>;
export const Approach = v.strictObject(team);

export const Moment = v.strictObject({
	id: Identifier,
	kind: v.picklist(['telegram', 'moment']),
	at: Hours,
	place: Identifier,
	sources: v.array(SourceId),
});
export type Moment = v.InferOutput<typeof Moment>;

/** A journey on a map, ready to be shown: every time is there, every line is there. */
export const Journey = v.strictObject({
	map: Identifier,
	projection: Projection,
	/** When it began, by that place's clocks, as `1925-01-27T22:00`. */
	begins: v.string(),
	/** How long it took, in hours. */
	hours: Hours,
	/** The whole way, as each language writes it. */
	miles: localized(Text),
	places: v.record(Identifier, WrittenPlace),
	legs: v.array(Leg),
	approach: v.optional(Approach),
	moments: v.array(Moment),
	text: localized(JourneyText),
});
export type Journey = v.InferOutput<typeof Journey>;
