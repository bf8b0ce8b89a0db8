import * as v from 'valibot';
import { Identifier } from '../identifier.ts';
import { localized } from '../localized.ts';

/** Name of the figure that stands larger than the headline above the section's words. */
export const writtenFigure = { figure: v.optional(Identifier) };

/** Words below one large figure, as each language writes it. */
export const FigureForm = v.strictObject({
	kind: v.literal('figure'),
	medium: v.optional(Identifier),
	stamp: localized(v.strictObject({ number: v.string(), unit: v.string() })),
});
