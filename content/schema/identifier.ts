import * as v from 'valibot';

/** A name that files and references use: small letters, digits and hyphens, as in `norton-sound`. */
export const Identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'identifier'),
);

/** A BCP 47 language tag such as `en`, `nb` or `pt-BR`: the name of a text file before its dot. */
export const LanguageTag = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language tag'),
	// `de-AT-easy` looks like one, and no number can be written in it.
	v.check(isLanguage, 'language tag'),
);

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** A source's short name in the ledger, such as `AKW1` or `W2w`. */
export const SourceId = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9]*$/, 'source id'));

/** A chapter is named by its folder: `dogs/togo`, `stories/serum-run`. */
export const ChapterId = v.pipe(
	v.string(),
	v.regex(/^(?:dogs|stories)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'chapter id'),
);

/** What the home screen has a poster for: a chapter, or the journey on the map. */
export const HomeEntry = v.pipe(
	v.string(),
	v.regex(/^(?:journey|(?:dogs|stories)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, 'chapter id'),
);

/** Where a touch leads: a chapter, the journey, or the home screen. */
export const Destination = v.pipe(
	v.string(),
	v.regex(/^(?:home|journey|(?:dogs|stories)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, 'destination'),
);

/** A file in the exhibition's `media` folder: a plain name, no folders, so it cannot leave it. */
export const MediaFile = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, 'file name'),
);

/** Words on the screen; white space alone is no text. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('text'));
