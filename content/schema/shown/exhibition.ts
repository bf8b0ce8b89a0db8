import * as v from 'valibot';
import { Stamp } from '../forms/figure.ts';
import { Form } from '../forms/index.ts';
import { ChapterId, HomeEntry, Identifier, SourceId, Text } from '../identifier.ts';
import { localized } from '../localized.ts';
import { Prose } from '../prose.ts';
import { Accent } from '../written/chapter.ts';
import { FORMAT, Idle, WrittenLanguage } from '../written/exhibition.ts';
import { NameText } from '../written/names.ts';
import { SlideText, WrittenSlide } from '../written/slides.ts';
import { SourceKind } from '../written/sources.ts';
import { Words } from '../written/words.ts';
import { Journey } from './journey.ts';
import { Medium, ShownFile } from './medium.ts';

const Copy = v.strictObject({ title: Text, body: Prose });

/** A screen's worth of a chapter: one idea, one picture. */
export const Section = v.strictObject({
	id: Identifier,
	form: Form,
	/** Of the text and of every figure in it. */
	sources: v.array(SourceId),
	reading: v.array(SourceId),
	text: localized(
		v.strictObject({
			...Copy.entries,
			more: v.optional(Copy),
			/** Names in this text that visitors may not know how to say. */
			names: v.array(Identifier),
		}),
	),
});
export type Section = v.InferOutput<typeof Section>;

/** A figure as one language writes it: `674`, `miles`, and the words that follow. */
export const Fact = v.strictObject({
	id: Identifier,
	...Stamp.entries,
	words: Text,
});
export type Fact = v.InferOutput<typeof Fact>;

export const Chapter = v.strictObject({
	id: ChapterId,
	kind: v.picklist(['dog', 'story']),
	/** The medium that stands for the chapter: a dog's portrait, a story's scene. */
	face: Identifier,
	/** The two portraits of a story about both dogs. */
	portraits: v.optional(v.tuple([Identifier, Identifier])),
	accent: Accent,
	sources: v.array(SourceId),
	text: localized(
		v.strictObject({
			title: Text,
			overline: v.optional(Text),
			tagline: v.optional(Text),
			facts: v.array(Fact),
			intro: Prose,
			names: v.array(Identifier),
		}),
	),
	sections: v.array(Section),
});
export type Chapter = v.InferOutput<typeof Chapter>;

export const Slide = v.strictObject({
	...WrittenSlide.entries,
	text: localized(
		v.strictObject({
			...SlideText.entries,
			/** The figure of composition `figure`, as the language writes it. */
			figure: v.optional(Stamp),
		}),
	),
});
export type Slide = v.InferOutput<typeof Slide>;

/** Where a fact comes from. The address is printed, never opened: a kiosk shows no web page. */
export const Source = v.strictObject({
	title: Text,
	kind: SourceKind,
	address: v.optional(Text),
});
export type Source = v.InferOutput<typeof Source>;

/** A name and how to say it. */
export const SpokenName = v.strictObject({
	written: Text,
	also: v.array(Text),
	voice: v.optional(ShownFile),
	text: localized(NameText),
});
export type SpokenName = v.InferOutput<typeof SpokenName>;

/** All that visitors see, read and checked: what crosses the bridge. It holds no file path. */
export const Exhibition = v.strictObject({
	format: v.literal(FORMAT),
	id: Identifier,
	languages: v.pipe(v.array(v.omit(WrittenLanguage, ['measures', 'winds'])), v.minLength(1)),
	idle: Idle,
	home: v.array(HomeEntry),
	slides: v.array(Slide),
	chapters: v.array(Chapter),
	journey: v.optional(Journey),
	media: v.record(Identifier, Medium),
	names: v.record(Identifier, SpokenName),
	sources: v.record(SourceId, Source),
	words: localized(Words),
});
export type Exhibition = v.InferOutput<typeof Exhibition>;
export type Language = Exhibition['languages'][number];
