import * as v from 'valibot';
import { ChapterId, Identifier, SourceId, Text } from '../identifier.ts';
import { localized } from '../localized.ts';
import { Prose } from '../prose.ts';
import { Accent, WrittenFact } from '../written/chapter.ts';
import { FORMAT, Idle, WrittenLanguage } from '../written/exhibition.ts';
import { MediumText, WrittenMedium } from '../written/media.ts';
import { SlideText, WrittenSlide } from '../written/slides.ts';
import { Source } from '../written/sources.ts';
import { Words } from '../written/words.ts';

/** A screen's worth of a chapter: one idea, one picture. */
export const Section = v.strictObject({
	id: Identifier,
	medium: v.optional(Identifier),
	sources: v.array(SourceId),
	text: localized(v.strictObject({ title: Text, body: Prose })),
});
export type Section = v.InferOutput<typeof Section>;

export const Chapter = v.strictObject({
	id: ChapterId,
	kind: v.picklist(['dog', 'story']),
	/** The medium that stands for the chapter: a dog's portrait, a story's scene. */
	face: Identifier,
	accent: Accent,
	facts: v.array(WrittenFact),
	sources: v.array(SourceId),
	text: localized(
		v.strictObject({
			title: Text,
			overline: v.optional(Text),
			tagline: v.optional(Text),
			facts: v.record(Identifier, Text),
			intro: Prose,
		}),
	),
	sections: v.array(Section),
});
export type Chapter = v.InferOutput<typeof Chapter>;

export const Slide = v.strictObject({ ...WrittenSlide.entries, text: localized(SlideText) });
export type Slide = v.InferOutput<typeof Slide>;

/** A picture, scene or film with its words. `stamp` changes when one of its files changes. */
export const Medium = v.strictObject({
	shown: WrittenMedium,
	stamp: v.string(),
	text: localized(MediumText),
});
export type Medium = v.InferOutput<typeof Medium>;

/** All that visitors see, read and checked: what crosses the bridge. It holds no file path. */
export const Exhibition = v.strictObject({
	format: v.literal(FORMAT),
	id: Identifier,
	languages: v.pipe(v.array(WrittenLanguage), v.minLength(1)),
	idle: Idle,
	home: v.array(ChapterId),
	slides: v.array(Slide),
	chapters: v.array(Chapter),
	media: v.record(Identifier, Medium),
	sources: v.record(SourceId, Source),
	words: localized(Words),
});
export type Exhibition = v.InferOutput<typeof Exhibition>;
export type Language = Exhibition['languages'][number];
export type Source = v.InferOutput<typeof Source>;
export type Fact = Chapter['facts'][number];
