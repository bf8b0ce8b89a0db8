import { amountOf } from './amounts.ts';

/** When something was made, as staff read it: "Nov 30, 2026, 1:05 PM", in the kiosk's own time zone. */
export function momentOf(made: string, language: string): string {
	const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return new Intl.DateTimeFormat(language, style).format(new Date(made));
}

/** How much it is, in the unit that fits. */
export function sizeOf(bytes: number, language: string): string {
	return bytes < 1e9
		? amountOf(bytes / 1e6, 'megabyte', language)
		: amountOf(bytes / 1e9, 'gigabyte', language);
}

/** What a fact is, by its name. */
const AS: Readonly<Record<string, (fact: string, language: string) => string>> = {
	made: momentOf,
	shown: momentOf,
	needed: (fact, language) => sizeOf(Number(fact), language),
	free: (fact, language) => sizeOf(Number(fact), language),
};

/** A sentence with its facts in it, as `{file}`; one that is not known is a dash. */
export function withFacts(
	sentence: string,
	facts: Readonly<Record<string, string>>,
	language: string,
): string {
	return sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => {
		const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
		if (fact === undefined) return '–';
		return AS[name]?.(fact, language) ?? fact;
	});
}

/** A pack's file as a name: without its ending. */
export const packName = (file: string) => file.replace(/\.exhibition$/i, '');

/** By their names, in which `content:pack` writes the day: whoever brings a stick mostly means the latest. */
export function newestFirst<Pack extends { readonly name: string }>(
	packs: readonly Pack[],
): Pack[] {
	return [...packs].sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }));
}
