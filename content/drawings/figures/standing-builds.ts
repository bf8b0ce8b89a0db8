/** How a standing dog is built: its parts, 200 units high at the withers, the middle of its chest at x 0. */
export interface StandingBuild {
	/** Neck and trunk with the thighs. */
	readonly trunk: string;
	/** Its planes: dark over the back, to the light, in shade below. */
	readonly saddle: string;
	readonly light: string;
	readonly shade: string;
	/** The pale chest, to the light and in shade. */
	readonly bib: string;
	readonly bibShade: string;
	/** A thin light on back and rump. */
	readonly rim: string;
	/** How much broader than Togo's the limbs are, and larger the head. */
	readonly bone: number;
	readonly head: number;
	/** What shows of the far ear, and its tip where it folds over. */
	readonly farEar: string;
	readonly farEarTip: string;
}

/** Small and lean; the right ear, on the far side, tips over. */
const lean: StandingBuild = {
	trunk:
		'M-58 -256Q-40 -240 -24 -216Q-12 -202 8 -200Q48 -192 90 -195Q118 -198 134 -183Q145 -171 144 -152L137 -124L127 -107L106 -106Q90 -122 74 -114Q44 -98 8 -95L-2 -100L-12 -94Q-28 -96 -42 -106L-46 -114L-54 -116Q-62 -128 -63 -146Q-70 -170 -82 -192L-96 -214Z',
	saddle:
		'M-58 -256Q-40 -240 -24 -216Q-12 -202 8 -200Q48 -192 90 -195Q118 -198 134 -183Q140 -177 142 -169L120 -172L98 -166L106 -158L70 -164L52 -154L50 -163L20 -162L-2 -144L-4 -162L-22 -160L-30 -184L-44 -200L-56 -232Z',
	light:
		'M-56 -232L-44 -200L-30 -184L-24 -160L-28 -132L-42 -106L-46 -114L-54 -116Q-62 -128 -63 -146Q-70 -170 -82 -192L-74 -208Z',
	shade:
		'M112 -111L108 -110Q90 -122 74 -114Q44 -98 8 -95L-2 -100L-12 -94L-28 -97L-10 -110L30 -112L62 -128L72 -138L92 -132Z',
	bib: 'M-90 -204L-74 -208L-62 -190L-54 -162L-52 -136L-44 -110L-46 -114L-54 -116Q-62 -128 -63 -146Q-70 -170 -82 -192Z',
	bibShade: 'M-62 -190L-54 -162L-52 -136L-44 -110L-42 -106L-34 -114L-40 -142L-46 -168Z',
	rim: 'M90 -195Q118 -198 134 -183Q145 -171 144 -152L137 -122L140 -153Q140 -168 131 -180Q118 -193 90 -195Z',
	bone: 1,
	head: 1,
	farEar: 'M-35 -20L-31 -42L-15 -41L-10 -22Z',
	farEarTip: 'M-31 -42L-15 -41L-24 -34L-43 -25Z',
};

/** Stocky: deep chest, thick neck, white bib. */
const stout: StandingBuild = {
	trunk:
		'M-54 -260Q-34 -244 -18 -219Q-8 -203 12 -200Q52 -194 94 -197Q126 -200 142 -182Q153 -168 151 -148L144 -118L134 -101L110 -98Q92 -114 76 -105Q46 -88 8 -85L-2 -91L-14 -85Q-34 -88 -50 -100L-54 -109L-62 -110Q-71 -124 -72 -146Q-79 -172 -90 -194L-106 -218Z',
	saddle:
		'M-54 -260Q-34 -244 -18 -219Q-8 -203 12 -200Q52 -194 94 -197Q126 -200 142 -182L124 -182L90 -178L40 -176L4 -180L-20 -198L-40 -230L-56 -244Z',
	light:
		'M-56 -244L-40 -230L-28 -204L-20 -168L-30 -130L-46 -102L-50 -100L-54 -109L-58 -134L-66 -168L-84 -204Z',
	shade:
		'M114 -104L110 -102Q92 -114 76 -105Q46 -88 8 -85L-2 -91L-14 -85L-34 -89L-12 -106L30 -106L62 -126L70 -138L94 -130Z',
	bib: 'M-98 -206L-84 -204L-70 -184L-60 -156L-55 -130L-52 -104L-54 -109L-62 -110Q-71 -124 -72 -146Q-79 -172 -90 -194Z',
	bibShade: 'M-70 -184L-60 -156L-55 -130L-52 -104L-48 -100L-44 -118L-48 -144L-56 -172Z',
	rim: 'M94 -197Q126 -200 142 -182Q153 -168 151 -148L144 -122L147 -149Q148 -165 139 -179Q126 -195 94 -197Z',
	bone: 1.18,
	head: 1.1,
	farEar: 'M-34 -20L-25 -50L-10 -24Z',
	farEarTip: '',
};

export const STANDING_BUILDS = { lean, stout } as const;

/** The head, from where it turns at the base of the skull; its planes from back to front. */
export const HEAD = {
	skull:
		'M14 -14Q0 -24 -14 -25L-30 -22L-43 -11L-74 0L-79 5L-78 12L-74 18L-71 23L-50 29L-34 38L-24 36L-16 44L-6 38L4 42L16 26Z',
	cap: 'M14 -14Q0 -24 -14 -25L-30 -22L-43 -11L-74 0L-72 5L-48 1L-36 -3L-24 -5L-14 3L0 3L10 12Z',
	mask: 'M-72 5L-48 1L-42 8L-28 8L-17 15L-12 28L-16 44L-24 36L-34 38L-50 29L-71 23L-74 18Z',
	maskShade: 'M-70 21L-50 21L-30 23L-13 22L-12 28L-16 44L-24 36L-34 38L-50 29L-71 23Z',
	brow: 'M-40 -8L-33 -10.5L-29 -8L-35 -6.5Z',
	nose: 'M-74 0L-79 5L-78 12L-72 11L-69 5Z',
	mouth: 'M-75 17L-60 18.5L-46 18L-40 20L-46 21L-60 21.5L-73 20Z',
	eye: 'M-42 0L-38 -4L-32 -4L-28.5 -1L-35 1.5Z',
	nearEar: 'M-18 -22L-7 -56L13 -14L4 -4Z',
	nearEarInner: 'M-13 -23L-7 -46L2 -20L-3 -11Z',
	/** The lower jaw of a panting dog, and the dark of the open mouth. */
	jaw: 'M-46 21L-60 32L-67 32L-68 36L-60 41L-42 39L-28 41L-18 34Z',
	gap: 'M-72 20L-46 19L-38 26L-58 33L-63 31Z',
} as const;
