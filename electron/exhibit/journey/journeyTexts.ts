import type {
	Journey,
	JourneyText,
	Localized,
	WrittenJourney,
} from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import { entriesUnder, matchEntryTexts, wordsOf } from '../texts/entryTexts.ts';
import { didYouMean } from '../issues/suggestion.ts';
import type { Fitted, Reading } from '../reading/reading.ts';

/** `journey/<tag>.yaml`, by language. */
export type JourneyTexts = ReadonlyMap<string, Fitted<JourneyText>>;

/** Reports legs, moments, shares and waters without words, and words and names that belong to none. */
export function matchJourneyTexts(
	{ reading, languages }: Joined,
	{ legs, moments, shares, waters, places }: WrittenJourney,
	texts: JourneyTexts,
): void {
	const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
	const match = (
		noun: string,
		field: 'legs' | 'moments' | 'shares' | 'waters',
		wanted: readonly string[],
	) => matchEntryTexts<unknown>(reading, noun, wanted, entriesUnder(texts, field), languages);
	match('leg', 'legs', ids(legs));
	match('moment', 'moments', ids(moments));
	match('share', 'shares', ids(shares));
	match('water', 'waters', Object.keys(waters));
	matchPlaceNames(reading, Object.keys(places), texts);
}

/** Most places keep their name in every language: none has to be there, but each has to be a place. */
function matchPlaceNames(reading: Reading, ids: readonly string[], texts: JourneyTexts): void {
	for (const { value, yaml } of texts.values()) {
		for (const id of Object.keys(value.places)) {
			if (ids.includes(id)) continue;
			reading.report('text-unmatched', yaml.positionOfKey(['places', id]), {
				what: `There is no place called \`${id}\`.`,
				why: 'This name belongs to nothing.',
				fix: didYouMean(id, ids),
			});
		}
	}
}

/** The words of everything on the map, by what they belong to. */
export function wordsOfJourney(texts: JourneyTexts) {
	const legs = entriesUnder(texts, 'legs');
	const moments = entriesUnder(texts, 'moments');
	const shares = entriesUnder(texts, 'shares');
	const waters = entriesUnder(texts, 'waters');
	const places = entriesUnder(texts, 'places');
	/** What the first language says otherwise, the others follow. */
	const first = [...places.values()][0];
	const title: Record<string, Journey['text'][string]> = {};
	const approach: Record<string, JourneyText['legs'][string]> = {};
	for (const [tag, { value }] of texts) {
		title[tag] = { title: value.title, overline: value.overline, legend: value.legend };
		if (value.approach) approach[tag] = value.approach;
	}
	return {
		title: title as Localized<Journey['text'][string]>,
		approach: approach as Localized<JourneyText['legs'][string]>,
		leg: (id: string) => wordsOf(legs, id),
		moment: (id: string) => wordsOf(moments, id),
		share: (id: string) => wordsOf(shares, id),
		water: (id: string) => wordsOf(waters, id),
		/** In every language: its own name where none has been written. */
		place: (id: string, own: string): Localized<string> =>
			Object.fromEntries(
				[...texts.keys()].map((tag) => [
					tag,
					places.get(tag)?.value[id] ?? first?.value[id] ?? own,
				]),
			),
	};
}
