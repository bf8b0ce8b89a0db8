import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DRAWINGS = join(import.meta.dirname, '../../../content/drawings');

/**
 * In which pictures each of the two dogs is: only where the record has him. On the glass the two are told
 * apart by their coats, so that a coat in another picture says what is not true.
 */
const COATS = {
	Togo: {
		coat: /\bTOGO_INKS\b|FRONT_COATS\.agouti|of: 'agouti'|\blargeTogo\b/,
		// In the kennel; aboard for the tour of 1926; mounted in the museum; beside Balto where
		// the two are compared; of those whom the last page asks about.
		pictures: ['kennel', 'museum', 'standing', 'tour', 'true-hero'],
	},
	Balto: {
		coat: /\bBALTO_INKS\b|FRONT_COATS\.black|of: 'black'|\blargeBalto\b/,
		// On the day he came to Nome and to Cleveland; in the show in Los Angeles; measured by his genome;
		// mounted in the museum; beside Togo where the two are compared; of those whom the last page asks about.
		pictures: ['arrival', 'cleveland', 'dime-museum', 'genome', 'museum', 'standing', 'true-hero'],
	},
} as const;

type Sources = Readonly<Record<string, string>>;

/** The programs of all pictures, by the pictures' names; what only draws a figure is none. */
function programs(): Sources {
	const places = ['pages/dogs', 'pages/relay', 'pages/legacy', 'scenes'];
	return Object.fromEntries(
		places.flatMap((place) =>
			readdirSync(join(DRAWINGS, place))
				.filter((file) => file !== 'index.ts')
				.map((file) => [
					file.replace('.ts', ''),
					readFileSync(join(DRAWINGS, place, file), 'utf8'),
				]),
		),
	);
}

const picturesWith = (coat: RegExp, sources: Sources) =>
	Object.keys(sources)
		.filter((name) => coat.test(sources[name]!))
		.sort();

describe.each(Object.entries(COATS))('%s’s coat', (name, { coat, pictures }) => {
	test('is in the pictures in which he was, and in no other', () => {
		expect(picturesWith(coat, programs())).toEqual(pictures);
	});

	test('is found where it is planted', () => {
		const planted = { planted: `standingDog({ inks: ${name.toUpperCase()}_INKS })` };
		expect(picturesWith(coat, planted)).toEqual(['planted']);
	});
});
