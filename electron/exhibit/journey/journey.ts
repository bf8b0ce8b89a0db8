import { JourneyText, WrittenJourney, type Journey } from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import { readTexts } from '../texts/entryTexts.ts';
import { checkJourney } from './journeyCheck.ts';
import { joinJourney } from './journeyJoin.ts';
import { readLines } from './journeyLine.ts';
import { checkReach } from './journeyReach.ts';
import { matchJourneyTexts } from './journeyTexts.ts';

/** The folder `journey` is optional: not every exhibition has a map. */
export async function readJourney(joined: Joined): Promise<Journey | undefined> {
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
	const holdsTogether = checkJourney(joined, fitted, lines);
	matchJourneyTexts(joined, fitted.value, texts);
	if (!holdsTogether) return undefined;
	const journey = joinJourney(joined, fitted.value, lines, texts);
	return checkReach(reading, fitted, journey) ? journey : undefined;
}
