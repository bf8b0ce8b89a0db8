import * as v from 'valibot';
import { LanguageTag } from '../identifier.ts';
import { localized } from '../localized.ts';
import { Layer, MediumText, WrittenMedium } from '../written/media.ts';

/** A file of one of the exhibition's shelves, as in `media/togo.svg`. */
export const ShownFile = v.pipe(
	v.string(),
	v.regex(/^(?:media|archive|sized)\/[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, 'shown file'),
);

const [picture, scene, film] = WrittenMedium.options;

export const ShownMedium = v.variant('kind', [
	v.strictObject({
		...picture.entries,
		file: ShownFile,
		/** Smaller copies of the same picture, for screens that need no more: width in pixels. */
		sizes: v.array(v.strictObject({ file: ShownFile, width: v.number() })),
	}),
	v.strictObject({
		...scene.entries,
		layers: v.array(v.strictObject({ ...Layer.entries, file: ShownFile })),
	}),
	v.strictObject({
		...film.entries,
		file: ShownFile,
		poster: v.optional(ShownFile),
		captions: v.record(LanguageTag, ShownFile),
	}),
]);
export type ShownMedium = v.InferOutput<typeof ShownMedium>;

/** A picture, scene or film with its words. `stamp` changes when one of its files changes. */
export const Medium = v.strictObject({
	shown: ShownMedium,
	stamp: v.string(),
	/** Drawn art that stands in for an archive picture until the museum has it. */
	standsIn: v.boolean(),
	text: localized(MediumText),
});
export type Medium = v.InferOutput<typeof Medium>;
