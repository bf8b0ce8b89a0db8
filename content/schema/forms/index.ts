import * as v from 'valibot';
import { ClaimsForm, writtenClaims } from './claims.ts';
import { CompareForm } from './compare.ts';
import { FigureForm, writtenFigure } from './figure.ts';
import { RollForm, writtenRoll } from './roll.ts';
import { TextForm } from './text.ts';
import { TimelineForm, writtenTimeline } from './timeline.ts';

/**
 * What a section's page is. One file a form, here, in `electron/exhibit/chapters/forms` (reading and checking)
 * and in `renderer/views/chapter/forms` (drawing); this table and theirs name them all.
 */
export const Form = v.variant('kind', [
	TextForm,
	FigureForm,
	RollForm,
	TimelineForm,
	ClaimsForm,
	CompareForm,
]);
export type Form = v.InferOutput<typeof Form>;
export type FormKind = Form['kind'];
export type FormOf<Kind extends FormKind> = Extract<Form, { kind: Kind }>;

/** The lines of a written section that say which form it has; none: plain text. */
export const writtenForms = {
	...writtenTimeline,
	...writtenClaims,
	...writtenFigure,
	...writtenRoll,
};
