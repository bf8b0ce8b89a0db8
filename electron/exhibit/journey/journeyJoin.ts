import type {
	Accent,
	Carry,
	Journey,
	Share,
	WrittenJourney,
	WrittenTeam,
} from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import { hoursBetween, milesToReckon, reckonTimes } from './journeyClock.ts';
import { lengthOf, shareAlong, type JourneyLines } from './journeyLine.ts';
import { wordsOfJourney, type JourneyTexts } from './journeyTexts.ts';
import { projector } from './projection.ts';
import { top } from '../reading/reading.ts';

/** The name that the team which comes to meet the others has among lines and shares. */
export const APPROACH = 'approach';

/** In the order in which they are compared, then in that of the way. */
function dogsOf({ shares, legs }: WrittenJourney): string[] {
	return [...new Set([...shares, ...legs].flatMap(({ dog }) => dog ?? []))];
}

/** A journey that holds together (see `checkJourney`), made ready to be shown. */
export function joinJourney(
	{ figures, languages }: Pick<Joined, 'figures' | 'languages'>,
	written: WrittenJourney,
	lines: JourneyLines,
	texts: JourneyTexts,
	accentOf: (dog: string) => Accent,
	carry: Carry | undefined,
): Journey {
	const begins = written.legs[0]!.leaves!;
	const hours = (time: string) => hoursBetween(begins, time);
	const words = wordsOfJourney(texts);
	const project = projector(written.projection);
	const inWords = (id: string | undefined) =>
		Object.fromEntries(
			id === undefined
				? []
				: languages.map(({ tag }) => [tag, figures.write(`{${id}}`, tag, top('figures.yaml'))]),
		);
	const lineOf = (id: string) => lines.get(id)!.map(project);
	const restsOf = (id: string, { stops }: WrittenTeam) =>
		stops.map(({ place, arrives, leaves }) => ({
			share: shareAlong(lineOf(id), project(written.places[place]!.at)),
			arrives: hours(arrives),
			leaves: hours(leaves),
		}));
	const miles = milesToReckon(
		written.legs.map((leg) => ({
			miles: leg.miles === undefined ? undefined : amountOf(leg),
			length: lengthOf(lineOf(leg.id)),
		})),
	);
	const times = reckonTimes(
		written.legs.map((leg, index) => ({
			about: leg.about,
			miles: miles[index]!,
			leaves: leg.leaves === undefined ? undefined : hours(leg.leaves),
			arrives: leg.arrives === undefined ? undefined : hours(leg.arrives),
			stops: restsOf(leg.id, leg).map((rest) => ({ ...rest, miles: rest.share * miles[index]! })),
		})),
	);
	function amountOf({ miles }: Pick<WrittenTeam, 'miles'>): number {
		return miles === undefined ? 0 : figures.amount(miles);
	}
	const dogs = dogsOf(written);
	const dogOf = (id: string) => ({ accent: accentOf(id), turn: dogs.indexOf(id) });
	const teamOf = (id: string, team: WrittenTeam) => ({
		musher: team.musher,
		leadDog: team.leadDog,
		from: team.from,
		to: team.to,
		dog: team.dog === undefined ? undefined : dogOf(team.dog),
		sources: team.sources,
		miles: inWords(team.miles),
		cold: inWords(team.cold),
		degrees: team.cold === undefined ? undefined : figures.amount(team.cold),
		stops: restsOf(id, team),
		line: lineOf(id),
	});
	const { approach } = written;
	const meets = written.legs.findIndex(({ to }) => to === approach?.to);
	const partOf = (id: string): Share['parts'][number] => {
		const team = id === APPROACH ? approach! : written.legs.find((leg) => leg.id === id)!;
		return { team: id, amount: amountOf(team), miles: inWords(team.miles) };
	};
	return {
		map: written.map,
		begins,
		hours: times.at(-1)!.arrives.hours,
		miles: inWords(written.miles),
		places: Object.fromEntries(
			Object.entries(written.places).map(([id, place]) => [
				id,
				{ ...place, at: project(place.at), name: words.place(id, place.name) },
			]),
		),
		waters: Object.entries(written.waters).map(([id, { at }]) => ({
			at: project(at),
			text: words.water(id),
		})),
		legs: written.legs.map((leg, index) => ({
			id: leg.id,
			...teamOf(leg.id, leg),
			...times[index]!,
			text: words.leg(leg.id),
		})),
		approach: approach && {
			...teamOf(APPROACH, approach),
			leaves: { hours: hours(approach.leaves ?? begins), reckoned: true },
			arrives: { hours: times[meets]!.arrives.hours, reckoned: true },
			text: words.approach,
		},
		moments: written.moments.map(({ id, kind, at, place, sources }) => ({
			id,
			kind,
			at: hours(at),
			place,
			sources,
			text: words.moment(id),
		})),
		shares: written.shares.map(({ id, dog, miles, teams }) => ({
			id,
			dog: dogOf(dog),
			miles: inWords(miles),
			parts: teams.map(partOf),
			text: words.share(id),
		})),
		carry,
		latitude: written.projection.latitude,
		text: words.title,
	};
}
