/**
 * The canon both dogs share, each piece around its own origin: x outwards, y down. A build sets the
 * pieces down wider, shorter or larger.
 */
export const MUZZLE = {
	/** Around the middle of the upper lip: the planes from between the eyes down to the chin. */
	side: 'M0 -250L46 -246Q60 -176 88 -128Q120 -84 122 -40Q122 4 108 24Q94 38 72 36Q50 34 32 18Q14 6 0 0Z',
	front:
		'M0 -250L20 -246Q30 -180 44 -126L58 -118Q96 -92 100 -44Q100 -4 82 18Q70 28 54 24Q24 12 0 -6Z',
	foot: 'M100 -44Q114 -30 120 -12Q120 10 108 24Q94 38 72 36Q50 34 32 18Q48 16 66 6Q92 -4 100 -44Z',
	bridge: 'M0 -268L20 -254Q28 -200 38 -156L52 -102Q30 -112 0 -112',
	chin: 'M0 0L32 22Q60 40 84 36Q78 76 50 90Q26 98 0 98',
	chinFoot: 'M0 74Q40 72 74 58Q66 82 50 90Q26 98 0 98',
	lips: 'M0 -32L4 -32L4 -5Q22 10 44 20Q70 30 98 21Q80 37 58 34Q34 29 18 16Q10 9 0 8',
} as const;

/** Around the middle of the nose. */
export const NOSE = {
	leather: 'M0 -40Q34 -42 50 -30Q64 -16 60 6Q52 28 28 34L14 44L0 46',
	top: 'M0 -34Q30 -36 44 -27Q54 -18 52 -6Q30 -14 18 2L0 4',
	nostril: 'M20 10Q28 -6 46 -2Q56 4 50 16Q44 10 36 16Q26 22 20 10Z',
	groove: 'M0 8L3 8L4 46L0 46',
} as const;

/** Around the middle of the iris. */
export const EYE = {
	socket:
		'M-56 24Q-44 -10 -18 -30Q8 -42 32 -30Q48 -20 58 -12Q50 14 34 25Q10 34 -14 32Q-34 28 -56 24Z',
	rim: 'M-49 24C-40 2 -26 -29 6 -30C28 -30 40 -18 51 -10C44 8 32 28 -4 28C-22 28 -36 22 -49 24Z',
	opening:
		'M-36 16C-28 -4 -14 -21 6 -21C24 -21 34 -11 41 -6C34 10 24 20 -4 21C-20 21 -28 18 -36 16Z',
	iris: 'M-16 -19Q-6 -22 6 -21Q14 -21 18 -18Q25 -10 25 0Q25 10 16 18Q6 21 -4 21Q-12 21 -17 19Q-25 12 -25 0Q-25 -10 -16 -19Z',
	glow: 'M-24 6Q0 13 24 6Q22 14 16 18Q6 21 -4 21Q-12 21 -17 19Q-22 14 -24 6Z',
	lidShade: 'M-36 16C-28 -8 -14 -27 6 -27C24 -27 38 -14 44 -6Q26 -13 6 -13Q-16 -12 -36 16Z',
	lid: 'M-50 8Q-36 -36 6 -42Q36 -42 56 -13Q32 -26 6 -26Q-26 -24 -50 8Z',
	pupil: 11.5,
	spark: 4.5,
} as const;
