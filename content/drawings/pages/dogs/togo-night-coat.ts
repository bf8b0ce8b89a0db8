/** Togo's agouti coat at night, from the dark saddle to the pale cheeks. */
export const NIGHT_COAT = {
	black: '#10151a',
	saddle: '#20272b',
	dark: '#353a3a',
	brown: '#55524a',
	fawn: '#77705f',
	sand: '#9b9480',
	pale: '#bfbcaa',
	cream: '#dddccb',
	white: '#f3f2e6',
} as const;
