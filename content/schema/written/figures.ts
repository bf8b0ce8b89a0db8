import * as v from 'valibot';
import { Identifier, SourceId, Text } from '../identifier.ts';

/** What a figure counts. `none` is a plain number. */
export const Unit = v.picklist([
	'none',
	'mile',
	'foot',
	'inch',
	'pound',
	'fahrenheit',
	'mile-per-hour',
	'kilometer',
	'meter',
	'centimeter',
	'kilogram',
	'celsius',
	'kilometer-per-hour',
	'hour',
	'minute',
	'year',
	'percent',
]);
export type Unit = v.InferOutput<typeof Unit>;

/**
 * A figure, written once and read everywhere. An amount is written the way each language writes
 * numbers; a year is left as it is (1925, never 1,925).
 */
export const WrittenFigure = v.strictObject({
	value: v.number(),
	unit: v.optional(Unit, 'none'),
	reads: v.optional(v.picklist(['amount', 'year']), 'amount'),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	verify: v.optional(Text),
});
export type WrittenFigure = v.InferOutput<typeof WrittenFigure>;

/** `figures.yaml` */
export const WrittenFigures = v.record(Identifier, WrittenFigure);
