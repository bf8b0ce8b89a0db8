import type { Fact } from '../../content/schema/index.ts';

/** A figure as its language writes it: 1,085 and 127.5 in English, 1085 and 127,5 in Spanish. */
export function writeFigure(
	{ number, reads }: Pick<Fact, 'number' | 'reads'>,
	tag: string,
): string {
	if (reads === 'year') return String(number);
	return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(number);
}
