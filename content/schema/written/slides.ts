import * as v from 'valibot';
import { Destination, Identifier, Text } from '../identifier.ts';

/** How a slide is composed; see `renderer/views/attract`. */
export const Composition = v.picklist([
	'faces',
	'portrait',
	'scene',
	'poster',
	'figure',
	'telegram',
]);
export type Composition = v.InferOutput<typeof Composition>;

/** `slides/slides.yaml`, one entry: what the attract slideshow shows, and what a touch on it opens. */
export const WrittenSlide = v.strictObject({
	id: Identifier,
	composition: Composition,
	scene: Identifier,
	/** Name of the figure that composition `figure` writes as large as it can. */
	figure: v.optional(Identifier),
	portraits: v.optional(v.pipe(v.array(Identifier), v.maxLength(2)), []),
	/** The one side on which the words may stand; without it they change sides from loop to loop. */
	words: v.optional(v.picklist(['start', 'end'])),
	opens: v.optional(Destination, 'home'),
	dwellSeconds: v.optional(v.pipe(v.number(), v.minValue(3), v.maxValue(60)), 8),
});
export const WrittenSlides = v.pipe(v.array(WrittenSlide), v.minLength(1));

/** `slides/en.yaml`, one entry: the slide's words. */
export const SlideText = v.strictObject({
	title: Text,
	line: v.optional(Text),
	telegram: v.optional(v.strictObject({ from: Text, date: Text, message: Text })),
});
export const WrittenSlideTexts = v.record(Identifier, SlideText);
