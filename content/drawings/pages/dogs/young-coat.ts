/** Togo's coat while he is young: softer and browner than the grown dog's. */
export const YOUNG_COAT = {
	black: '#15161b',
	dark: '#33302f',
	brown: '#574d44',
	fawn: '#83755f',
	sand: '#ac9d83',
	cream: '#e8dec6',
	white: '#f6f0e1',
} as const;
