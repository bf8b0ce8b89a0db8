import * as v from 'valibot';
import { CarryText } from './carry.ts';
import { ChapterId, Identifier, SourceId, Text } from '../identifier.ts';

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));

/** Longitude and latitude in degrees (WGS 84). */
export const Position = v.tuple([degrees(180), degrees(90)]);

/** A time of that place's clocks, as in `1925-01-27T22:00`. */
export const LocalTime = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'time'),
	v.check((time) => isOnTheCalendar(time), 'time'),
);

/** `1925-02-30` has the right form and is no day; JavaScript would call it the second of March. */
function isOnTheCalendar(time: string): boolean {
	const date = new Date(`${time}Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
}

/** Where a place's name stands beside its dot, so that names keep out of each other's way. */
export const Side = v.picklist(['above', 'below', 'start', 'end', 'above-end', 'below-start']);
export type Side = v.InferOutput<typeof Side>;

export const WrittenPlace = v.strictObject({
	at: Position,
	name: Text,
	/** The name that its people give it. */
	own: v.optional(Text),
	/** Nobody knows exactly where it was. */
	approximate: v.optional(v.boolean(), false),
	side: v.optional(Side, 'above'),
});

/** A rest on the way: the sled stands still. */
const Stop = v.strictObject({ place: Identifier, arrives: LocalTime, leaves: LocalTime });

const team = {
	musher: Text,
	leadDog: v.optional(Text),
	from: Identifier,
	to: Identifier,
	/** Name of the figure that holds its miles; left out when they are inside the next leg's. */
	miles: v.optional(Identifier),
	/** Left out when the record has no time: then the kiosk reckons it from the miles, and says so. */
	leaves: v.optional(LocalTime),
	arrives: v.optional(LocalTime),
	/** The record tells the part of the day only: its arrival counts, and is shown as reckoned. */
	about: v.optional(v.boolean(), false),
	stops: v.optional(v.array(Stop), []),
	/** The dog whose colour the line has, by its chapter: `dogs/togo`. */
	dog: v.optional(ChapterId),
	/** Name of the figure that holds how cold it was. */
	cold: v.optional(Identifier),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	verify: v.optional(Text),
};

const WrittenTeam = v.strictObject(team);
export type WrittenTeam = v.InferOutput<typeof WrittenTeam>;

export const WrittenLeg = v.strictObject({ id: Identifier, ...team });
export type WrittenLeg = v.InferOutput<typeof WrittenLeg>;

export const WrittenMoment = v.strictObject({
	id: Identifier,
	kind: v.picklist(['telegram', 'moment']),
	at: LocalTime,
	place: Identifier,
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
});

/** What one dog ran: its teams' miles in their proportion, to be compared with another's. */
const WrittenShare = v.strictObject({
	id: Identifier,
	dog: ChapterId,
	/** Name of the figure that its teams' miles must come to. */
	miles: Identifier,
	/** Ids of legs; `approach` is the team that comes to meet the others. */
	teams: v.pipe(v.array(Identifier), v.minLength(1)),
});

/** How the round earth lies on the flat map: Albers' conic, in units of a 1920 × 1080 drawing. */
export const Projection = v.strictObject({
	parallels: v.tuple([v.number(), v.number()]),
	/** Longitude that points straight up. */
	meridian: v.number(),
	/** Latitude and place of the map's middle. */
	latitude: v.number(),
	scale: v.number(),
	middle: v.tuple([v.number(), v.number()]),
});
export type Projection = v.InferOutput<typeof Projection>;

/** `journey/journey.yaml` */
export const WrittenJourney = v.strictObject({
	/** A picture of `media.yaml`, drawn with this projection by `npm run content:map`. */
	map: Identifier,
	projection: Projection,
	/** Figures that the legs' miles and the clock must come to. */
	miles: Identifier,
	hours: Identifier,
	places: v.record(Identifier, WrittenPlace),
	legs: v.pipe(v.array(WrittenLeg), v.minLength(1)),
	/** A team that comes to meet the others, without the load. */
	approach: v.optional(WrittenTeam),
	moments: v.optional(v.array(WrittenMoment), []),
	shares: v.optional(v.array(WrittenShare), []),
	/** Where the name of a sea or river stands. */
	waters: v.optional(v.record(Identifier, v.strictObject({ at: Position })), {}),
});
export type WrittenJourney = v.InferOutput<typeof WrittenJourney>;

export const JourneyTitle = v.strictObject({
	title: Text,
	overline: v.optional(Text),
	/** What the marks on the map mean: the load, the team that comes to meet it, a place not known exactly. */
	legend: v.strictObject({ load: Text, coming: v.optional(Text), approximate: Text }),
});
export const LegText = v.strictObject({
	/** How this language writes the musher's name, where it has quotation marks or words in it. */
	musher: v.optional(Text),
	text: Text,
	/** In a dozen words, at the moment when this team takes the load: needed where visitors carry it. */
	line: v.optional(Text),
	dispute: v.optional(Text),
});
export const MomentText = v.strictObject({ title: Text, text: Text });
export const ShareText = v.strictObject({
	title: Text,
	text: Text,
	/** What the miles are of the team that came to meet the others. */
	out: v.optional(Text),
	/** What the miles are of the teams that had the load. */
	carrying: Text,
});

/** `journey/en.yaml` */
export const JourneyText = v.strictObject({
	...JourneyTitle.entries,
	legs: v.record(Identifier, LegText),
	approach: v.optional(LegText),
	carry: v.optional(CarryText),
	moments: v.optional(v.record(Identifier, MomentText), {}),
	shares: v.optional(v.record(Identifier, ShareText), {}),
	waters: v.optional(v.record(Identifier, Text), {}),
	/** Of places whose name is words, as in “Near Shaktoolik”; all others keep their own. */
	places: v.optional(v.record(Identifier, Text), {}),
});
export type JourneyText = v.InferOutput<typeof JourneyText>;
