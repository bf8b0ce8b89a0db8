import * as v from 'valibot';
import {
	JourneyText,
	Position,
	WrittenJourney,
	type Journey,
	type WrittenLeg,
} from '../../content/schema/index.ts';
import type { Joined } from './chapters.ts';
import { confirmReview } from './entryTexts.ts';
import { checkJourney } from './journeyCheck.ts';
import { hoursBetween, reckonTimes } from './journeyClock.ts';
import { alongLine, type JourneyLines } from './journeyLine.ts';
import { top, type Sheet } from './reading.ts';
import { reportUntranslated } from './untranslated.ts';

const Lines = v.object({
	features: v.array(
		v.object({
			id: v.string(),
			geometry: v.object({ coordinates: v.array(Position) }),
		}),
	),
});

/** The folder `journey` is optional: not every exhibition has a map. */
export async function readJourney(joined: Joined): Promise<Journey | undefined> {
	const { reading, languages, figures } = joined;
	if (!reading.has('journey/journey.yaml')) return undefined;
	const sheet = await reading.sheet(
		'journey/journey.yaml',
		WrittenJourney,
		'It draws the journey.',
	);
	const lines = await readLines(joined);
	const text: Record<string, JourneyText> = {};
	for (const [index, { tag, name }] of languages.entries()) {
		const path = `journey/${tag}.yaml`;
		if (index > 0 && !reading.has(path)) {
			reportUntranslated(reading, path, name, languages[0]!.name);
			continue;
		}
		const words = await reading.sheet(path, WrittenJourneyText, `It holds the words in ${name}.`);
		if (words === undefined) continue;
		if (!words.value.reviewed) confirmReview(reading, path, name);
		text[tag] = figures.writeAll(words, tag).value;
	}
	if (sheet === undefined || lines === undefined) return undefined;
	const problems = reading.issues.length;
	checkJourney(joined, sheet, lines, text);
	return reading.issues.length > problems ? undefined : join(joined, sheet, lines, text);
}

const WrittenJourneyText = v.strictObject({
	...JourneyText.entries,
	reviewed: v.optional(v.boolean(), false),
});

async function readLines({ reading }: Joined): Promise<JourneyLines | undefined> {
	const path = 'journey/lines.geojson';
	if (!reading.has(path)) {
		reading.reportMissing(path, 'It holds the line of each leg.');
		return undefined;
	}
	const source = await reading.text(path);
	if (source === undefined) return undefined;
	try {
		const { features } = v.parse(Lines, JSON.parse(source));
		return new Map(features.map(({ id, geometry }) => [id, geometry.coordinates]));
	} catch {
		reading.report('wrong-value', top(path), {
			what: 'This file is not a GeoJSON collection of lines, each with the `id` of its leg.',
			why: 'The kiosk would not know where the legs run.',
			fix: 'Export it again from your map program as GeoJSON (WGS 84), or put the old one back.',
		});
		return undefined;
	}
}

function join(
	{ figures, languages }: Joined,
	{ value }: Sheet<WrittenJourney>,
	lines: JourneyLines,
	text: Record<string, JourneyText>,
): Journey {
	const begins = value.legs[0]!.leaves!;
	const hours = (time: string) => hoursBetween(begins, time);
	const written = (id: string | undefined) =>
		Object.fromEntries(
			id === undefined
				? []
				: languages.map(({ tag }) => [tag, figures.write(`{${id}}`, tag, top('figures.yaml'))]),
		);
	const stretches = value.legs.map(({ id, miles, leaves, arrives, about, stops }) => ({
		about,
		miles: miles === undefined ? 0 : figures.amount(miles),
		leaves: leaves === undefined ? undefined : hours(leaves),
		arrives: arrives === undefined ? undefined : hours(arrives),
		stops: stops.map((stop) => ({
			miles: alongLine(lines.get(id)!, value.places[stop.place]!.at) * figures.amount(miles ?? ''),
			arrives: hours(stop.arrives),
			leaves: hours(stop.leaves),
		})),
	}));
	const times = reckonTimes(stretches);
	const team = (leg: Omit<WrittenLeg, 'id'>, line: string) => ({
		musher: leg.musher,
		leadDog: leg.leadDog,
		from: leg.from,
		to: leg.to,
		dog: leg.dog,
		sources: leg.sources,
		miles: written(leg.miles),
		stops: leg.stops.map(({ place, arrives, leaves }) => ({
			place,
			arrives: hours(arrives),
			leaves: hours(leaves),
		})),
		line: lines.get(line)!.map(([x, y]): [number, number] => [x, y]),
	});
	const meets = value.legs.findIndex(({ to }) => to === value.approach?.to);
	return {
		map: value.map,
		projection: value.projection,
		begins,
		hours: times.at(-1)!.arrives.hours,
		miles: written(value.miles),
		places: value.places,
		legs: value.legs.map((leg, index) => ({ id: leg.id, ...team(leg, leg.id), ...times[index]! })),
		approach: value.approach && {
			...team(value.approach, 'approach'),
			leaves: { hours: hours(value.approach.leaves ?? begins), reckoned: true },
			arrives: { hours: times[meets]!.arrives.hours, reckoned: true },
		},
		moments: value.moments.map(({ id, kind, at, place, sources }) => ({
			id,
			kind,
			at: hours(at),
			place,
			sources,
		})),
		text,
	};
}
