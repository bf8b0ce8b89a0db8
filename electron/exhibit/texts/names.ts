import {
	NameText,
	WrittenNames,
	type SpokenName,
	type WrittenExhibition,
} from '../../../content/schema/index.ts';
import * as v from 'valibot';
import { Identifier } from '../../../content/schema/index.ts';
import { matchEntryTexts, readTexts, wordsOf } from './entryTexts.ts';
import type { Position } from '../issues/issue.ts';
import type { Reading } from '../reading/reading.ts';

const WrittenNameTexts = v.record(Identifier, NameText);

/** Names that visitors may not know how to say; it finds them in texts. */
export class Names {
	private constructor(
		readonly spoken: Readonly<Record<string, SpokenName>>,
		/** Files of `media` in which a name is said and that are there, with where they are named. */
		readonly recordings: readonly { readonly file: string; readonly position: Position }[] = [],
	) {}

	/** The folder `names` is optional: an exhibition may have no hard names. */
	static async read(reading: Reading, languages: WrittenExhibition['languages']): Promise<Names> {
		if (!reading.has('names/names.yaml')) return new Names({});
		const fitted = await reading.fitted('names/names.yaml', WrittenNames, 'It lists hard names.');
		const texts = await readTexts(reading, 'names', WrittenNameTexts, languages);
		if (fitted === undefined) return new Names({});
		const ids = Object.keys(fitted.value);
		matchEntryTexts(reading, 'name', ids, texts, languages);
		const spoken: Record<string, SpokenName> = {};
		const recordings: { file: string; position: Position }[] = [];
		for (const [id, { written, also, voice, verify }] of Object.entries(fitted.value)) {
			if (verify) reading.confirm('verify', fitted.yaml.position([id, 'verify']), written, verify);
			if (voice !== undefined) {
				const position = fitted.yaml.position([id, 'voice']);
				if (reading.has(`media/${voice}`)) recordings.push({ file: voice, position });
				else reportMissing(reading, position, voice);
			}
			spoken[id] = {
				written,
				also,
				...(voice === undefined ? {} : { voice: `media/${voice}` }),
				text: wordsOf(texts, id),
			};
		}
		return new Names(spoken, recordings);
	}

	/** Which of the names stand in a text of this language. */
	in(text: string, tag: string): string[] {
		return Object.entries(this.spoken)
			.filter(([, { written, also, text: texts }]) =>
				[texts[tag]?.written ?? written, ...also].some((name) => hasWord(text, name)),
			)
			.map(([id]) => id);
	}
}

function reportMissing(reading: Reading, position: Position, voice: string): void {
	reading.use(`media/${voice}`);
	reading.report('picture-missing', position, {
		what: `There is no file \`${voice}\` in the folder \`media\`.`,
		why: 'Visitors would touch “Listen” and hear nothing.',
		fix: 'Put the recording there, or take the line out.',
	});
}

/** Whether a name stands in the text as a word of its own: “Nome”, but no part of “Nomenclature”. */
function hasWord(text: string, name: string): boolean {
	const isLetter = (character: string | undefined) =>
		character !== undefined && /[\p{L}\p{M}]/u.test(character);
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
	}
	return false;
}
