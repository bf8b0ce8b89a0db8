import * as v from 'valibot';
import { Identifier } from '../identifier.ts';
import { localized } from '../localized.ts';

/** Name of the figure that stands larger than the headline above the section's words. */
export const writtenFigure = { figure: v.optional(Identifier) };

/** A number as one language writes it, its unit apart; `about`: the record says no more than “about”. */
export const Stamp = v.strictObject({ number: v.string(), unit: v.string(), about: v.boolean() });
export type Stamp = v.InferOutput<typeof Stamp>;

/** Words below one large figure, as each language writes it. */
export const FigureForm = v.strictObject({
	kind: v.literal('figure'),
	medium: v.optional(Identifier),
	stamp: localized(Stamp),
});
