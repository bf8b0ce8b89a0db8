/**
 * Of long walks through every view, `npm test` goes those that differ most: each language at the size
 * where it is hardest, each shape of screen once (4K is 1080p with more pixels). The rest is gone by
 * `npm run test:long`.
 */
const SHORT: Readonly<Record<string, string>> = {
	es: '1280x800',
	en: '1080x1920',
	nb: '1920x1080',
};

/** How a test is marked that only the long run has. */
export const LONG = { tag: '@long' };

/** Marks a walk at a size in a language. */
export const walk = (sizeName: string, language: string) =>
	SHORT[language] === sizeName ? {} : LONG;
