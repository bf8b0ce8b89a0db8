import type { Unit, WrittenFigure, WrittenLanguage } from '../../../content/schema/index.ts';
import type * as v from 'valibot';

type Measures = v.InferOutput<typeof WrittenLanguage>['measures'];
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
] as const;
const CUSTOMARY: readonly Unit[] = [...PAIRS.map(([customary]) => customary), 'fahrenheit'];
const METRIC: readonly Unit[] = [...PAIRS.map(([, metric]) => metric), 'celsius'];

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

/** The amount in the system that the language puts first, and in the other one. */
function bothWays(figure: Amount, measures: Measures): readonly [Amount, Amount | undefined] {
	const exact = converted(figure);
	const other = exact && { ...exact, value: asPrecise(exact.value, figure.value) };
	const preferred = measures === 'customary' ? CUSTOMARY : METRIC;
	if (other === undefined || preferred.includes(figure.unit)) return [figure, other];
	return [other, figure];
}

/** A figure inside a sentence: `674 miles (1,085 km)`, `−64°F (−53°C)`, `127,5 horas`, `1925`. */
export function writeFigure(figure: WrittenFigure, tag: string, measures: Measures): string {
	if (figure.reads === 'year') return String(figure.value);
	const [first, second] = bothWays(figure, measures);
	if (second === undefined) return written(first, tag, 'long');
	return `${written(first, tag, 'long')} (${written(second, tag, 'short')})`;
}

/** A figure on the plate of facts: the number large, its unit apart. */
export function splitFigure(
	figure: WrittenFigure,
	tag: string,
	measures: Measures,
): { number: string; unit: string } {
	if (figure.reads === 'year') return { number: String(figure.value), unit: '' };
	const [first] = bothWays(figure, measures);
	if (isTemperature(first.unit)) return { number: written(first, tag, 'short'), unit: '' };
	const parts = formatter(first.unit, tag, 'long').formatToParts(first.value);
	const text = (unit: boolean) =>
		parts
			.filter(({ type }) => (type === 'unit') === unit && type !== 'literal')
			.map(({ value }) => value)
			.join('');
	return { number: tidy(text(false)), unit: text(true) };
}

function written({ value, unit }: Amount, tag: string, display: 'long' | 'short'): string {
	// Speeds and temperatures are known by their signs: km/h, °F.
	const length = isTemperature(unit) || unit.endsWith('-per-hour') ? 'short' : display;
	return tidy(formatter(unit, tag, length).format(value));
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

/** No more precise than what it was reckoned from: 20 pounds are 9 kg, 26.2 miles 42.2 km. */
function asPrecise(value: number, from: number): number {
	return Number.isInteger(from) ? Math.round(value) : Math.round(value * 10) / 10;
}

function isTemperature(unit: Unit): boolean {
	return unit === 'fahrenheit' || unit === 'celsius';
}

/** A true minus, and spaces at which no line breaks. */
function tidy(text: string): string {
	return text.replace(/^-/, '−').replace(/ /g, '\u00a0');
}
