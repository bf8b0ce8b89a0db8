import * as v from 'valibot';
import { Identifier, SourceId, Text } from '../identifier.ts';
import { localized } from '../localized.ts';
import { Carry } from './carry.ts';
import { Accent } from '../written/chapter.ts';
import { JourneyTitle, LegText, MomentText, ShareText, Side } from '../written/journey.ts';

/** Hours since the journey began; negative before. */
const Hours = v.number();

/** From the upper left, in units of the map's drawing; see `content/schema/mapSize.ts`. */
const MapPoint = v.tuple([v.number(), v.number()]);

/** A time on the clock, and whether the record has it or the kiosk reckoned it from the miles. */
const ClockTime = v.strictObject({ hours: Hours, reckoned: v.boolean() });

/** A dog on the map: the colour of its chapter, and its turn among those of the journey, from 0. */
const Dog = v.strictObject({ accent: Accent, turn: v.number() });
export type JourneyDog = v.InferOutput<typeof Dog>;

const Place = v.strictObject({
	at: MapPoint,
	name: localized(Text),
	own: v.optional(Text),
	approximate: v.boolean(),
	side: Side,
});

const team = {
	musher: Text,
	leadDog: v.optional(Text),
	from: Identifier,
	to: Identifier,
	/** The miles as each language writes them; nothing when they are inside the next leg's. */
	miles: localized(Text),
	/** How cold it was, as each language writes it; nothing when nobody has told. */
	cold: localized(Text),
	/** The same as a number, in the unit of its figure; nothing when nobody has told. */
	degrees: v.optional(v.number()),
	leaves: ClockTime,
	arrives: ClockTime,
	/** Rests, and how much of the line lies behind the team there (0 to 1). */
	stops: v.array(v.strictObject({ share: v.number(), arrives: Hours, leaves: Hours })),
	dog: v.optional(Dog),
	sources: v.array(SourceId),
	line: v.array(MapPoint),
	text: localized(LegText),
};

export const Leg = v.strictObject({ id: Identifier, ...team });
export type Leg = v.InferOutput<typeof Leg>;
export const Approach = v.strictObject(team);
export type Approach = v.InferOutput<typeof Approach>;

export const Moment = v.strictObject({
	id: Identifier,
	kind: v.picklist(['telegram', 'moment']),
	at: Hours,
	place: Identifier,
	sources: v.array(SourceId),
	text: localized(MomentText),
});
export type Moment = v.InferOutput<typeof Moment>;

/** One dog's miles, part by part; `amount` is for drawing, `miles` for reading. */
export const Share = v.strictObject({
	id: Identifier,
	dog: Dog,
	miles: localized(Text),
	parts: v.array(
		v.strictObject({
			/** The id of a leg, or `approach`. */
			team: Identifier,
			amount: v.number(),
			miles: localized(Text),
		}),
	),
	text: localized(ShareText),
});
export type Share = v.InferOutput<typeof Share>;

/** A journey on a map, ready to be shown: every time is there, every point is on the map. */
export const Journey = v.strictObject({
	map: Identifier,
	/** When it began, by that place's clocks, as `1925-01-27T22:00`. */
	begins: v.string(),
	/** How long it took, in hours. */
	hours: Hours,
	/** The whole way, as each language writes it. */
	miles: localized(Text),
	places: v.record(Identifier, Place),
	waters: v.array(v.strictObject({ at: MapPoint, text: localized(Text) })),
	legs: v.array(Leg),
	approach: v.optional(Approach),
	moments: v.array(Moment),
	shares: v.array(Share),
	/** Visitors may carry the load themselves. */
	carry: v.optional(Carry),
	/** North of the equator, in degrees: how long its days are. */
	latitude: v.number(),
	text: localized(JourneyTitle),
});
export type Journey = v.InferOutput<typeof Journey>;
