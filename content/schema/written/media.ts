import * as v from 'valibot';
import { Identifier, LanguageTag, MediaFile, Text } from '../identifier.ts';

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/**
 * How a layer of a scene moves: `travel` goes west as the relay did, `shimmer` breathes like the
 * aurora, `drive` is snow that a headwind blows east, gust after gust,
 * `fall` is snow in still air: a layer of four equal parts that falls by one of them, again and
 * again. Only small layers should move; big ones rest.
 */
export const Movement = v.picklist(['still', 'travel', 'shimmer', 'drive', 'fall']);
export type Movement = v.InferOutput<typeof Movement>;

/**
 * One depth of a scene. A scene is a square of 1920 by 1920 units; `area` says which part of it
 * this file fills (left, top, width, height), all of it when left out.
 */
export const Layer = v.strictObject({
	file: MediaFile,
	area: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
	moves: v.optional(Movement, 'still'),
});
export type Layer = v.InferOutput<typeof Layer>;

/** The point, in percent from the left and from the top, that cropping must keep in view. */
export const focus = v.optional(v.tuple([percent, percent]), [50, 50]);

export const WrittenMedium = v.variant('kind', [
	v.strictObject({ kind: v.literal('picture'), file: MediaFile, focus }),
	v.strictObject({
		kind: v.literal('scene'),
		focus,
		layers: v.pipe(v.array(Layer), v.minLength(1), v.maxLength(9)),
	}),
	v.strictObject({
		kind: v.literal('film'),
		file: MediaFile,
		focus,
		poster: v.optional(MediaFile),
		captions: v.optional(v.record(LanguageTag, MediaFile), {}),
	}),
]);
export type WrittenMedium = v.InferOutput<typeof WrittenMedium>;

/** `media/media.yaml`: every picture, scene and film by name. */
export const WrittenMedia = v.record(Identifier, WrittenMedium);

/** `media/en.yaml`, one entry. The credit is required: nothing is shown without one. */
export const MediumText = v.strictObject({
	alt: Text,
	caption: v.optional(Text),
	credit: Text,
});
export const WrittenMediumTexts = v.record(Identifier, MediumText);
