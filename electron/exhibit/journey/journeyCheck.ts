import type { WrittenJourney } from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import { hoursBetween, statedTimes } from './journeyClock.ts';
import { APPROACH } from './journeyJoin.ts';
import type { JourneyLines } from './journeyLine.ts';
import type { Fitted } from '../reading/reading.ts';
import { didYouMean } from '../issues/suggestion.ts';

/**
 * A journey has to hold together: legs that join, miles and hours that add up, places that exist.
 * @returns whether it does; every reason against it is reported
 */
export function checkJourney(
	joined: Joined,
	fitted: Fitted<WrittenJourney>,
	lines: JourneyLines,
	dogIds: readonly string[],
): boolean {
	const before = joined.reading.issues.length + joined.references.issues.length;
	checkNames(joined, fitted, lines);
	checkDogs(joined, fitted, dogIds);
	checkMiles(joined, fitted);
	checkShares(joined, fitted);
	checkClock(joined, fitted);
	return joined.reading.issues.length + joined.references.issues.length === before;
}

function checkNames(
	{ reading, references, figures }: Joined,
	{ value, yaml }: Fitted<WrittenJourney>,
	lines: JourneyLines,
) {
	references.medium(value.map, yaml.position(['map']), ['picture']);
	for (const list of ['legs', 'moments', 'shares'] as const) {
		references.unique(value[list], (index) => yaml.position([list, index, 'id']));
	}
	value.shares.forEach(({ teams }, share) =>
		references.unique(
			teams.map((id) => ({ id })),
			(index) => yaml.position(['shares', share, 'teams', index]),
		),
	);
	const places = Object.keys(value.places);
	const place = (id: string, path: (string | number)[]) => {
		if (places.includes(id)) return;
		reading.report('reference-unknown', yaml.position(path), {
			what: `There is no place called \`${id}\`.`,
			why: 'It is not in the list `places` of this file, so it has no position on the map.',
			fix: didYouMean(id, places),
		});
	};
	const teams = [
		...value.legs.map((leg, index) => ({ line: leg.id, leg, path: ['legs', index] })),
		...(value.approach ? [{ line: APPROACH, leg: value.approach, path: ['approach'] }] : []),
	];
	for (const { line, leg, path } of teams) {
		place(leg.from, [...path, 'from']);
		place(leg.to, [...path, 'to']);
		leg.stops.forEach((stop, n) => place(stop.place, [...path, 'stops', n, 'place']));
		references.sources(leg.sources, (n) => yaml.position([...path, 'sources', n]));
		if (leg.verify) reading.confirm('verify', yaml.position([...path, 'verify']), line, leg.verify);
		for (const field of ['miles', 'cold'] as const) {
			const id = leg[field];
			if (id !== undefined && !figures.has(id))
				figures.reportUnknown(id, yaml.position([...path, field]));
		}
		if ((lines.get(line)?.length ?? 0) < 2) {
			reading.report('reference-unknown', yaml.position(path), {
				what: `There is no line \`${line}\` in lines.geojson.`,
				why: 'The kiosk would not know where this team went.',
				fix: didYouMean(line, [...lines.keys()]),
			});
		}
	}
	value.moments.forEach((moment, index) => {
		place(moment.place, ['moments', index, 'place']);
		references.sources(moment.sources, (n) => yaml.position(['moments', index, 'sources', n]));
	});
	value.legs.slice(1).forEach(({ id, from }, index) => {
		const before = value.legs[index]!;
		if (before.to === from) return;
		reading.report('journey-broken', yaml.position(['legs', index + 1, 'from']), {
			what: `The leg \`${id}\` begins at \`${from}\`, but the one before it ends at \`${before.to}\`.`,
			why: 'Between them nobody would carry the load.',
			fix: 'Let each leg begin where the one before it ends.',
		});
	});
}

function checkMiles({ reading, figures }: Joined, { value, yaml }: Fitted<WrittenJourney>) {
	const ids = value.legs.flatMap(({ miles }) => miles ?? []);
	if (![...ids, value.miles].every((id) => figures.has(id))) return;
	const sum = ids.reduce((total, id) => total + figures.amount(id), 0);
	if (sum === figures.amount(value.miles)) return;
	reading.report('journey-broken', yaml.position(['miles']), {
		what: `The legs come to ${sum}, but \`${value.miles}\` says ${figures.amount(value.miles)}.`,
		why: 'Visitors who add up the legs would find another number.',
		fix: 'Correct a leg or the sum in figures.yaml.',
	});
}

/** Every dog has a chapter, whose colour it has on the map. */
function checkDogs(
	{ references }: Joined,
	{ value, yaml }: Fitted<WrittenJourney>,
	dogIds: readonly string[],
) {
	const known = (dog: string | undefined, path: (string | number)[]) => {
		if (dog !== undefined) references.chapter(dog, dogIds, yaml.position([...path, 'dog']));
	};
	value.legs.forEach(({ dog }, index) => known(dog, ['legs', index]));
	value.shares.forEach(({ dog }, index) => known(dog, ['shares', index]));
	known(value.approach?.dog, ['approach']);
}

function checkShares({ reading, figures }: Joined, { value, yaml }: Fitted<WrittenJourney>) {
	const teams = new Map<string, { readonly miles?: string | undefined }>(
		value.legs.map((leg) => [leg.id, leg]),
	);
	if (value.approach) teams.set(APPROACH, value.approach);
	value.shares.forEach((share, index) => {
		const path = ['shares', index];
		if (!figures.has(share.miles)) {
			figures.reportUnknown(share.miles, yaml.position([...path, 'miles']));
			return;
		}
		const unknown = share.teams.findIndex((id) => !teams.has(id));
		if (unknown !== -1) {
			const id = share.teams[unknown]!;
			reading.report('reference-unknown', yaml.position([...path, 'teams', unknown]), {
				what: `There is no team called \`${id}\`.`,
				why: 'It is neither a leg nor the `approach` of this file.',
				fix: didYouMean(id, [...teams.keys()]),
			});
			return;
		}
		const sum = share.teams.reduce(
			(total, id) => total + figures.amount(teams.get(id)!.miles ?? ''),
			0,
		);
		if (sum === figures.amount(share.miles)) return;
		reading.report('journey-broken', yaml.position([...path, 'miles']), {
			what: `The teams of \`${share.id}\` come to ${sum}, but \`${share.miles}\` says ${figures.amount(share.miles)}.`,
			why: 'Visitors who add them up would find another number.',
			fix: 'Correct a team or the figure in figures.yaml.',
		});
	});
}

function checkClock({ reading, figures }: Joined, { value, yaml }: Fitted<WrittenJourney>) {
	const [first, last] = [value.legs[0]!, value.legs.at(-1)!];
	if (first.leaves === undefined || last.arrives === undefined) {
		reading.report('journey-broken', yaml.position(['legs']), {
			what: 'The first leg has no `leaves`, or the last one no `arrives`.',
			why: 'Times between them can be reckoned; the beginning and the end cannot.',
			fix: 'Write both, as in `leaves: 1925-01-27T22:00`.',
		});
		return;
	}
	let latest = first.leaves;
	value.legs.forEach((leg, index) => {
		for (const time of statedTimes(leg)) {
			if (hoursBetween(latest, time) < 0) {
				reading.report('journey-broken', yaml.position(['legs', index]), {
					what: `The leg \`${leg.id}\` states ${time}, after ${latest} was stated before it.`,
					why: 'The clock would run backwards.',
					fix: 'Correct the earlier or the later time.',
				});
			}
			latest = time;
		}
	});
	const hours = hoursBetween(first.leaves, last.arrives);
	if (figures.wereRead && figures.has(value.hours) && hours !== figures.amount(value.hours)) {
		reading.report('journey-broken', yaml.position(['hours']), {
			what: `From start to end it is ${hours} hours, but \`${value.hours}\` says ${figures.amount(value.hours)}.`,
			why: 'The clock and the texts would tell two different stories.',
			fix: 'Correct a time here or the figure in figures.yaml.',
		});
	}
}
