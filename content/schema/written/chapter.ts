import * as v from 'valibot';
import { Identifier, SourceId, Text } from '../identifier.ts';

/** Colours with a meaning: aurora is Togo, amber Balto, red the medicine, bronze memory. */
export const Accent = v.picklist(['aurora', 'amber', 'red', 'bronze', 'snow']);
export type Accent = v.InferOutput<typeof Accent>;

/**
 * A figure on the plate of facts. An amount is written the way each language writes numbers;
 * a year is left as it is (1925, never 1,925).
 */
export const WrittenFact = v.strictObject({
	id: Identifier,
	number: v.number(),
	reads: v.optional(v.picklist(['amount', 'year']), 'amount'),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
});

export const WrittenSection = v.strictObject({
	id: Identifier,
	medium: v.optional(Identifier),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
});

const chapter = {
	accent: v.optional(Accent, 'snow'),
	facts: v.optional(v.pipe(v.array(WrittenFact), v.maxLength(3)), []),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	sections: v.optional(v.array(WrittenSection), []),
};

/** `dogs/<name>/dog.yaml` */
export const WrittenDog = v.strictObject({ ...chapter, portrait: Identifier });
export type WrittenDog = v.InferOutput<typeof WrittenDog>;

/** `stories/<name>/story.yaml` */
export const WrittenStory = v.strictObject({ ...chapter, scene: Identifier });
export type WrittenStory = v.InferOutput<typeof WrittenStory>;

/** The lines between `---` at the top of a chapter's `en.md`. */
export const WrittenFrontMatter = v.strictObject({
	title: Text,
	overline: v.optional(Text),
	tagline: v.optional(Text),
	facts: v.optional(v.record(Identifier, Text), {}),
});
