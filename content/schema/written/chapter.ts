import * as v from 'valibot';
import { writtenForms } from '../forms/index.ts';
import { Identifier, SourceId, Text } from '../identifier.ts';
import { reviewed } from './reviewed.ts';

/** Colours with a meaning: aurora is Togo, amber Balto, red the medicine, bronze memory. */
export const Accent = v.picklist(['aurora', 'amber', 'red', 'bronze', 'snow']);
export type Accent = v.InferOutput<typeof Accent>;

export const WrittenSection = v.strictObject({
	id: Identifier,
	medium: v.optional(Identifier),
	...writtenForms,
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	/** Sources that visitors may take home: listed with a code for their own telephones. */
	reading: v.optional(v.array(SourceId), []),
	/** What a curator must still confirm; never shown to visitors. */
	verify: v.optional(Text),
});

export type WrittenSection = v.InferOutput<typeof WrittenSection>;

const chapter = {
	accent: v.optional(Accent, 'snow'),
	/** Names of `figures.yaml` for the plate below the introduction. */
	facts: v.optional(v.pipe(v.array(Identifier), v.maxLength(3)), []),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	verify: v.optional(Text),
	sections: v.optional(v.array(WrittenSection), []),
};

/** `dogs/<name>/dog.yaml` */
export const WrittenDog = v.strictObject({ ...chapter, portrait: Identifier });
export type WrittenDog = v.InferOutput<typeof WrittenDog>;

/** `stories/<name>/story.yaml` */
export const WrittenStory = v.strictObject({
	...chapter,
	scene: Identifier,
	/** Two portraits, for a story about both dogs. */
	portraits: v.optional(v.tuple([Identifier, Identifier])),
});
export type WrittenStory = v.InferOutput<typeof WrittenStory>;

/** The lines between `---` at the top of a chapter's `en.md`. */
export const WrittenFrontMatter = v.strictObject({
	title: Text,
	overline: v.optional(Text),
	tagline: v.optional(Text),
	facts: v.optional(v.record(Identifier, Text), {}),
	reviewed,
});
