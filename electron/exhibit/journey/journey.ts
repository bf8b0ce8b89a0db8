import {
	JourneyText,
	WrittenJourney,
	type Chapter,
	type Journey,
} from '../../../content/schema/index.ts';
import { readCarry } from './carry.ts';
import type { Joined } from '../texts/joined.ts';
import { readTexts } from '../texts/entryTexts.ts';
import { checkJourney } from './journeyCheck.ts';
import { joinJourney } from './journeyJoin.ts';
import { readLines } from './journeyLine.ts';
import { checkReach } from './journeyReach.ts';
import { matchJourneyTexts } from './journeyTexts.ts';

/**
 * The folder `journey` is optional: not every exhibition has a map.
 * @param chapters whose dogs the journey names; those that cannot be read have no colour of their own
 * @param dogIds of all dogs, also of those that cannot be read
 */
export async function readJourney(
	joined: Joined,
	chapters: readonly Chapter[],
	dogIds: readonly string[],
): Promise<Journey | undefined> {
	const { reading, languages, figures } = joined;
	if (!reading.has('journey/journey.yaml')) return undefined;
	const fitted = await reading.fitted(
		'journey/journey.yaml',
		WrittenJourney,
		'It draws the journey.',
	);
	const lines = await readLines(reading);
	const texts = await readTexts(reading, 'journey', JourneyText, languages, figures);
	if (fitted === undefined || lines === undefined) return undefined;
	const holdsTogether = checkJourney(joined, fitted, lines, dogIds);
	matchJourneyTexts(joined, fitted.value, texts);
	const carry = holdsTogether ? await readCarry(joined, fitted.value, lines, texts) : undefined;
	if (!holdsTogether) return undefined;
	const accentOf = (dog: string) => chapters.find(({ id }) => id === dog)?.accent ?? 'snow';
	const journey = joinJourney(joined, fitted.value, lines, texts, accentOf, carry);
	return checkReach(reading, fitted, journey) ? journey : undefined;
}
