import type {
	Journey,
	JourneyText,
	Localized,
	WrittenJourney,
} from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import { entriesUnder, matchEntryTexts, wordsOf } from '../texts/entryTexts.ts';
import type { Fitted } from '../reading/reading.ts';

/** `journey/<tag>.yaml`, by language. */
export type JourneyTexts = ReadonlyMap<string, Fitted<JourneyText>>;

/** Reports legs, moments, shares and waters without words, and words that belong to none. */
export function matchJourneyTexts(
	{ reading, languages }: Joined,
	{ legs, moments, shares, waters }: WrittenJourney,
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
}

/** The words of everything on the map, by what they belong to. */
export function wordsOfJourney(texts: JourneyTexts) {
	const legs = entriesUnder(texts, 'legs');
	const moments = entriesUnder(texts, 'moments');
	const shares = entriesUnder(texts, 'shares');
	const waters = entriesUnder(texts, 'waters');
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
	};
}
