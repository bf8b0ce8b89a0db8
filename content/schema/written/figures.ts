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
	'meter-per-second',
	'hour',
	'minute',
	'year',
	'percent',
]);
export type Unit = v.InferOutput<typeof Unit>;

/**
 * A figure, written once and read everywhere. An amount is written the way each language writes
 * numbers; a year is left as it is (1925, never 1,925); a wind in the unit of the language's forecasts.
 */
export const WrittenFigure = v.strictObject({
	value: v.number(),
	unit: v.optional(Unit, 'none'),
	reads: v.optional(v.picklist(['amount', 'year', 'wind']), 'amount'),
	/**
	 * The record says “about”: then what is reckoned from it has two digits that mean something (80 miles
	 * an hour are 130 km/h, not 129), and a number that stands alone says so.
	 */
	about: v.optional(v.boolean(), false),
	sources: v.pipe(v.array(SourceId), v.minLength(1)),
	verify: v.optional(Text),
});
export type WrittenFigure = v.InferOutput<typeof WrittenFigure>;

/** `figures.yaml` */
export const WrittenFigures = v.record(Identifier, WrittenFigure);
