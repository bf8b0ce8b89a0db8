/** Dark velvet, from the depth of a fold to its crest. */
export const VELVET = ['#0a0b16', '#141327', '#1f1c38', '#2e294c', '#3d3763'] as const;
/** Gilt bronze, from the highlight to the deepest shade. */
export const BRONZE = [
	'#fbe7b4',
	'#e0bd7c',
	'#c79a55',
	'#a0763a',
	'#7a5628',
	'#54391c',
	'#33230f',
] as const;
