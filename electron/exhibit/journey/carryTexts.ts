import type { WrittenJourney } from '../../../content/schema/index.ts';
import type { Joined } from '../texts/joined.ts';
import type { JourneyTexts } from './journeyTexts.ts';

/** It is read with one hand on the glass, in the moment of handing over. */
const MOST_WORDS = 12;

/**
 * Where visitors carry the load, every leg has a line for the moment when its team takes it; a line is short. Where they
 * do not, words for it belong to nothing.
 */
export function checkCarryTexts(
	{ reading, languages }: Joined,
	{ legs }: WrittenJourney,
	texts: JourneyTexts,
	isCarried: boolean,
): void {
	for (const [index, { tag, name }] of languages.entries()) {
		const fitted = texts.get(tag);
		if (fitted === undefined) continue;
		const { value, yaml } = fitted;
		if (!isCarried) {
			if (value.carry === undefined) continue;
			reading.report('text-unmatched', yaml.positionOfKey(['carry']), {
				what: 'There is no file `journey/carry.yaml`.',
				why: 'These words belong to nothing.',
				fix: 'Put the file back, or take `carry:` out.',
			});
			continue;
		}
		const code = index === 0 ? 'text-missing' : 'translation-missing';
		const why =
			index === 0
				? 'The first language has to be complete: the others fall back on it.'
				: `Visitors see it in ${languages[0]!.name}, with a note.`;
		if (value.carry === undefined) {
			reading.report(code, yaml.position([]), {
				what: `What visitors carry has no words in ${name}.`,
				why,
				fix: 'Add `carry:` with title, text, verb and end, as content/README.md has it.',
			});
		}
		for (const { id } of legs) {
			const text = value.legs[id];
			if (text === undefined) continue;
			if (text.line === undefined) {
				reading.report(code, yaml.position(['legs', id]), {
					what: `The leg \`${id}\` has no line in ${name} for the moment when its team takes the load.`,
					why,
					fix: `Write \`line:\` beside its text: one sentence of at most ${MOST_WORDS} words.`,
				});
				continue;
			}
			const words = text.line.split(/\s+/).length;
			if (words <= MOST_WORDS) continue;
			reading.report('text-long', yaml.position(['legs', id, 'line']), {
				what: `This line has ${words} words; ${MOST_WORDS} fit.`,
				why: 'It is read with one hand on the glass, in the moment of handing over.',
				fix: 'Leave out what the picture, the place and the thermometer say already.',
			});
		}
	}
}
