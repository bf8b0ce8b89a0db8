import type { Unit, WrittenFigure, WrittenLanguage } from '../../../content/schema/index.ts';
import type * as v from 'valibot';

/** How a language writes amounts. */
export type Manner = Pick<v.InferOutput<typeof WrittenLanguage>, 'tag' | 'measures' | 'winds'>;
/** A number that stands large, its unit apart. */
export interface Split {
	readonly number: string;
	readonly unit: string;
	/** The record says “about”. */
	readonly about: boolean;
}
interface Amount {
	readonly value: number;
	readonly unit: Unit;
}

/** Exact by definition (international yard and pound, 1959): customary unit → metric unit, factor. */
const PAIRS = [
	['mile', 'kilometer', 1.609344],
	['foot', 'meter', 0.3048],
	['inch', 'centimeter', 2.54],
	['pound', 'kilogram', 0.45359237],
	['mile-per-hour', 'kilometer-per-hour', 1.609344],
	['mile-per-hour', 'meter-per-second', 0.44704],
] as const;
const CUSTOMARY: readonly Unit[] = [...PAIRS.map(([customary]) => customary), 'fahrenheit'];
const METRIC: readonly Unit[] = [...PAIRS.map(([, metric]) => metric), 'celsius'];
/** Meters in a second, of a mile and of a kilometer in an hour. */
const METERS_PER_SECOND: Partial<Record<Unit, number>> = {
	'mile-per-hour': 0.44704,
	'kilometer-per-hour': 1 / 3.6,
};

/** The same amount in the other system; nothing for units that both share. */
function converted({ value, unit }: Amount): Amount | undefined {
	if (unit === 'fahrenheit') return { value: ((value - 32) * 5) / 9, unit: 'celsius' };
	if (unit === 'celsius') return { value: (value * 9) / 5 + 32, unit: 'fahrenheit' };
	for (const [customary, metric, factor] of PAIRS) {
		if (unit === customary) return { value: value * factor, unit: metric };
		if (unit === metric) return { value: value / factor, unit: customary };
	}
	return undefined;
}

/** A wind in the unit of the language's forecasts, where that is another than its unit of speed. */
function asWind({ value, unit }: Amount, { winds }: Manner): Amount | undefined {
	const factor = METERS_PER_SECOND[unit];
	return winds === undefined || factor === undefined
		? undefined
		: { value: value * factor, unit: winds };
}

/** The amount in the system that the language puts first, and in the other one. */
function bothWays(figure: WrittenFigure, manner: Manner): readonly [Amount, Amount | undefined] {
	const wind = figure.reads === 'wind' ? asWind(figure, manner) : undefined;
	const exact = wind ?? converted(figure);
	const other = exact && { ...exact, value: asPrecise(exact, figure) };
	const preferred = manner.measures === 'customary' ? CUSTOMARY : METRIC;
	if (wind !== undefined) return [other!, figure];
	if (other === undefined || preferred.includes(figure.unit)) return [figure, other];
	return [other, figure];
}

/** A figure inside a sentence: `674 miles (1,085 km)`, `−64°F (−53°C)`, `127,5 horas`, `1925`. */
export function writeFigure(figure: WrittenFigure, manner: Manner): string {
	if (figure.reads === 'year') return String(figure.value);
	const [first, second] = bothWays(figure, manner);
	if (second === undefined) return written(first, manner.tag, 'long');
	return `${written(first, manner.tag, 'long')} (${written(second, manner.tag, 'short')})`;
}

/** A figure on the plate of facts: the number large, its unit apart. */
export function splitFigure(figure: WrittenFigure, manner: Manner): Split {
	const { about } = figure;
	if (figure.reads === 'year') return { number: String(figure.value), unit: '', about };
	const [first] = bothWays(figure, manner);
	if (isTemperature(first.unit)) {
		return { number: written(first, manner.tag, 'short'), unit: '', about };
	}
	const parts = formatter(first.unit, manner.tag, 'long').formatToParts(first.value);
	const text = (unit: boolean) =>
		parts.filter(({ type }) => (type === 'unit') === unit && type !== 'literal');
	return {
		number: tidy(text(false), manner.tag),
		unit: text(true)
			.map(({ value }) => value)
			.join(''),
		about,
	};
}

function written({ value, unit }: Amount, tag: string, display: 'long' | 'short'): string {
	// Speeds and temperatures are known by their signs: km/h, °F.
	const length = isTemperature(unit) || unit.includes('-per-') ? 'short' : display;
	return tidy(formatter(unit, tag, length).formatToParts(value), tag);
}

function formatter(unit: Unit, tag: string, unitDisplay: 'long' | 'short'): Intl.NumberFormat {
	if (unit === 'none') return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
	return new Intl.NumberFormat(tag, {
		style: 'unit',
		unit,
		unitDisplay,
		maximumFractionDigits: 1,
	});
}

/** No more precise than what it was reckoned from: 20 pounds are 9 kg, 26.2 miles 42.2 km, about 1,200 feet 370 m. */
function asPrecise({ value, unit }: Amount, from: WrittenFigure): number {
	// Degrees have no zero of their own, so that two digits of them mean nothing.
	const rough = from.about && !isTemperature(unit) ? Number(value.toPrecision(2)) : value;
	return Number.isInteger(from.value) ? Math.round(rough) : Math.round(rough * 10) / 10;
}

function isTemperature(unit: Unit): boolean {
	return unit === 'fahrenheit' || unit === 'celsius';
}

/**
 * A true minus, and spaces at which no line breaks. Spanish parts thousands by a space (RAE, Ortografía 2010,
 * VIII 2.2): a point would be read as the comma of fractions in half of America.
 */
function tidy(parts: readonly Intl.NumberFormatPart[], tag: string): string {
	const spaced = tag.split('-')[0] === 'es';
	return parts
		.map(({ type, value }) => (type === 'group' && spaced ? ' ' : value))
		.join('')
		.replace(/^-/, '−')
		.replace(/ /g, '\u00a0');
}
