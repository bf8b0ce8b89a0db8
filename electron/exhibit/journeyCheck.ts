import type { JourneyText, WrittenJourney } from '../../content/schema/index.ts';
import type { Joined } from './chapters.ts';
import { hoursBetween, statedTimes } from './journeyClock.ts';
import type { JourneyLines } from './journeyLine.ts';
import type { Sheet } from './reading.ts';
import { didYouMean } from './suggestion.ts';

/** A journey has to hold together: legs that join, miles and hours that add up, places that exist. */
export function checkJourney(
	joined: Joined,
	sheet: Sheet<WrittenJourney>,
	lines: JourneyLines,
	text: Readonly<Record<string, JourneyText>>,
): void {
	checkNames(joined, sheet, lines);
	checkWords(joined, sheet, text);
	checkMiles(joined, sheet);
	checkClock(joined, sheet);
}

function checkNames(
	{ reading, references, figures }: Joined,
	{ value, yaml }: Sheet<WrittenJourney>,
	lines: JourneyLines,
) {
	references.medium(value.map, yaml.place(['map']));
	references.unique(value.legs, (index) => yaml.place(['legs', index, 'id']));
	const places = Object.keys(value.places);
	const place = (id: string, path: (string | number)[]) => {
		if (places.includes(id)) return;
		reading.report('reference-unknown', yaml.place(path), {
			what: `There is no place called \`${id}\`.`,
			why: 'It is not in the list `places` of this file, so it has no position on the map.',
			fix: didYouMean(id, places),
		});
	};
	const teams = [
		...value.legs.map((leg, index) => ({ line: leg.id, leg, path: ['legs', index] })),
		...(value.approach ? [{ line: 'approach', leg: value.approach, path: ['approach'] }] : []),
	];
	for (const { line, leg, path } of teams) {
		place(leg.from, [...path, 'from']);
		place(leg.to, [...path, 'to']);
		leg.stops.forEach((stop, n) => place(stop.place, [...path, 'stops', n, 'place']));
		references.sources(leg.sources, (n) => yaml.place([...path, 'sources', n]));
		if (leg.verify) reading.confirm('verify', yaml.place([...path, 'verify']), line, leg.verify);
		if (leg.miles !== undefined && !figures.has(leg.miles)) {
			figures.reportUnknown(leg.miles, yaml.place([...path, 'miles']));
		}
		if ((lines.get(line)?.length ?? 0) < 2) {
			reading.report('reference-unknown', yaml.place(path), {
				what: `There is no line \`${line}\` in lines.geojson.`,
				why: 'The kiosk would not know where this team went.',
				fix: didYouMean(line, [...lines.keys()]),
			});
		}
	}
	value.moments.forEach((moment, index) => {
		place(moment.place, ['moments', index, 'place']);
		references.sources(moment.sources, (n) => yaml.place(['moments', index, 'sources', n]));
	});
	value.legs.slice(1).forEach(({ id, from }, index) => {
		const before = value.legs[index]!;
		if (before.to === from) return;
		reading.report('journey-broken', yaml.place(['legs', index + 1, 'from']), {
			what: `The leg \`${id}\` begins at \`${from}\`, but the one before it ends at \`${before.to}\`.`,
			why: 'Between them nobody would carry the load.',
			fix: 'Let each leg begin where the one before it ends.',
		});
	});
}

function checkWords(
	{ reading, languages }: Joined,
	{ value, yaml }: Sheet<WrittenJourney>,
	text: Readonly<Record<string, JourneyText>>,
) {
	for (const [index, { tag, name }] of languages.entries()) {
		const words = text[tag];
		if (words === undefined) continue;
		const missing = [
			...value.legs.filter(({ id }) => !(id in words.legs)).map(({ id }) => id),
			...value.moments.filter(({ id }) => !(id in words.moments)).map(({ id }) => id),
		];
		for (const id of missing) {
			reading.report(index === 0 ? 'text-missing' : 'translation-missing', yaml.place([]), {
				what: `\`${id}\` has no words in ${name}.`,
				why: 'Visitors would see a team without knowing what it did.',
				fix: `Add an entry \`${id}:\` to journey/${tag}.yaml.`,
			});
		}
	}
}

function checkMiles({ reading, figures }: Joined, { value, yaml }: Sheet<WrittenJourney>) {
	const ids = value.legs.flatMap(({ miles }) => miles ?? []);
	if (![...ids, value.miles].every((id) => figures.has(id))) return;
	const sum = ids.reduce((total, id) => total + figures.amount(id), 0);
	if (sum === figures.amount(value.miles)) return;
	reading.report('journey-broken', yaml.place(['miles']), {
		what: `The legs come to ${sum}, but \`${value.miles}\` says ${figures.amount(value.miles)}.`,
		why: 'Visitors who add up the legs would find another number.',
		fix: 'Correct a leg or the sum in figures.yaml.',
	});
}

function checkClock({ reading, figures }: Joined, { value, yaml }: Sheet<WrittenJourney>) {
	const [first, last] = [value.legs[0]!, value.legs.at(-1)!];
	if (first.leaves === undefined || last.arrives === undefined) {
		reading.report('journey-broken', yaml.place(['legs']), {
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
				reading.report('journey-broken', yaml.place(['legs', index]), {
					what: `The leg \`${leg.id}\` states ${time}, after ${latest} was stated before it.`,
					why: 'The clock would run backwards.',
					fix: 'Correct the earlier or the later time.',
				});
			}
			latest = time;
		}
	});
	const hours = hoursBetween(first.leaves, last.arrives);
	if (figures.has(value.hours) && hours !== figures.amount(value.hours)) {
		reading.report('journey-broken', yaml.place(['hours']), {
			what: `From start to end it is ${hours} hours, but \`${value.hours}\` says ${figures.amount(value.hours)}.`,
			why: 'The clock and the texts would tell two different stories.',
			fix: 'Correct a time here or the figure in figures.yaml.',
		});
	}
}
