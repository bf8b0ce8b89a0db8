import * as v from 'valibot';
import { ChapterId } from '../../../content/schema/index.ts';
import { top, type Reading } from '../reading/reading.ts';

/** Folders of chapters. */
export const SHELVES_OF_CHAPTERS = ['dogs', 'stories'] as const;
export type Shelf = (typeof SHELVES_OF_CHAPTERS)[number];

/** The chapters on a shelf, by their folders, also those that cannot be read. */
export function chaptersOn(reading: Reading, shelf: Shelf): string[] {
	return reading
		.foldersIn(shelf)
		.map((name) => `${shelf}/${name}`)
		.filter((id) => v.is(ChapterId, id) && isBegun(reading, id));
}

/** Somebody has begun a chapter here: there is its list of sections, or its words in some language. */
const isBegun = (reading: Reading, id: string): boolean =>
	reading
		.filesIn(id)
		.some(({ path }) => /\/(?:dog\.yaml|story\.yaml|[a-z]{2}(?:-[A-Za-z0-9]+)*\.md)$/.test(path));

/** A copy of a folder, one with letters that no address holds, or one with pictures only, is no chapter. */
export function reportUnusable(reading: Reading, shelf: Shelf): void {
	for (const name of reading.foldersIn(shelf)) {
		const id = `${shelf}/${name}`;
		if (v.is(ChapterId, id) && isBegun(reading, id)) continue;
		reading.leaveOut(id);
		if (v.is(ChapterId, id)) {
			reading.report('folder-unknown', top(id), {
				what: `The folder \`${name}\` is left out: there is no chapter in it.`,
				why: `Each folder in \`${shelf}\` is a page of its own, with a list of sections and its words.`,
				fix: `Take it out of \`${shelf}\`; pictures belong in \`media\` or \`archive\`.`,
			});
			continue;
		}
		reading.report('folder-unknown', top(id), {
			what: `The folder \`${name}\` is left out: a chapter cannot have this name.`,
			why: 'Files and addresses name a chapter by its folder: small letters a to z, digits and hyphens, a letter first.',
			fix: `Rename it, as in \`${plainName(name)}\`, or take it out of \`${shelf}\`.`,
		});
	}
}

/** A name that a chapter may have, as near to this one as it can be. */
function plainName(name: string): string {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '');
	return plain === '' ? 'togo' : plain;
}
