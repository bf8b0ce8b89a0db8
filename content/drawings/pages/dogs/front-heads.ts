import type { Point } from '../../tools/shapes.ts';

/** How a face is marked: the form of its dark cap, brows, cheeks and bridge, right halves only. */
export interface Marking {
	readonly cap: readonly Point[];
	/** Pale spots over the eyes. */
	readonly brow?: readonly Point[];
	/** Pale cheeks. */
	readonly cheek?: readonly Point[];
	readonly bridge: readonly Point[];
	readonly bridgeTone: 'cap' | 'deep' | 'body' | 'pale';
	readonly muzzleTone: 'cap' | 'deep' | 'body' | 'pale';
	/** Dark rings or streaks at the eyes. */
	readonly streak?: readonly Point[];
}

/** What makes one dog's head another's than its neighbour's. */
export interface FrontHead {
	/** Breadth of the skull against a common one, breadth of the muzzle, how far the nose sits lower. */
	readonly across: number;
	readonly muzzle: number;
	readonly long: number;
	/** The tips of the ears, and how far their feet stand apart. */
	readonly earTip: Point;
	readonly earFoot: number;
	readonly marking: Marking;
}

const CHEEK: readonly Point[] = [
	[0, -520],
	[60, -512],
	[96, -500],
	[102, -470],
	[80, -450],
	[76, -424],
	[50, -416],
	[0, -390],
];
const NARROW_BRIDGE: readonly Point[] = [
	[0, -520],
	[14, -516],
	[18, -460],
	[0, -452],
];
const CROWN: readonly Point[] = [
	[0, -618],
	[40, -616],
	[80, -596],
];

/** A dark cap that comes to a point between the eyes, pale cheeks. */
const MASK: Marking = {
	cap: [
		...CROWN,
		[106, -552],
		[100, -520],
		[66, -534],
		[40, -536],
		[22, -504],
		[16, -462],
		[0, -456],
	],
	brow: [
		[24, -540],
		[36, -556],
		[58, -552],
		[66, -538],
		[44, -538],
	],
	cheek: CHEEK,
	bridge: NARROW_BRIDGE,
	bridgeTone: 'deep',
	muzzleTone: 'pale',
};

/** Dark all over the face; only the lip is pale. */
const HOOD: Marking = {
	cap: [
		...CROWN,
		[110, -548],
		[112, -500],
		[92, -470],
		[70, -480],
		[44, -456],
		[20, -470],
		[0, -462],
	],
	bridge: [
		[0, -530],
		[16, -512],
		[22, -462],
		[0, -454],
	],
	bridgeTone: 'body',
	muzzleTone: 'body',
};

/** A white blaze from the nose to the crown. */
const BLAZE: Marking = {
	cap: [
		[10, -618],
		...CROWN.slice(1),
		[110, -548],
		[108, -486],
		[86, -472],
		[70, -490],
		[40, -486],
		[28, -500],
		[12, -540],
	],
	cheek: [
		[0, -480],
		[50, -470],
		[84, -456],
		[76, -424],
		[50, -410],
		[0, -390],
	],
	bridge: [
		[0, -612],
		[8, -600],
		[12, -548],
		[26, -500],
		[24, -456],
		[0, -448],
	],
	bridgeTone: 'pale',
	muzzleTone: 'pale',
};

/** A pale face under a little shade on the crown. */
const OPEN: Marking = {
	cap: [...CROWN, [106, -560], [84, -578], [62, -566], [44, -584], [20, -572], [0, -590]],
	cheek: CHEEK,
	bridge: [
		[0, -560],
		[10, -520],
		[16, -464],
		[0, -456],
	],
	bridgeTone: 'cap',
	muzzleTone: 'pale',
};

/** Dark rings round the eyes in a pale face. */
const SPECTACLES: Marking = {
	cap: [...CROWN, [104, -566], [70, -580], [34, -576], [14, -592], [0, -580]],
	cheek: CHEEK,
	streak: [
		[10, -520],
		[22, -546],
		[52, -554],
		[86, -536],
		[104, -500],
		[74, -492],
		[50, -484],
		[24, -486],
	],
	bridge: [
		[0, -566],
		[12, -530],
		[14, -464],
		[0, -456],
	],
	bridgeTone: 'body',
	muzzleTone: 'pale',
};

/** Togo's: a pale face with high brows, a stripe down the nose and a streak behind the eye. */
const AGOUTI: Marking = {
	cap: [
		...CROWN,
		[104, -560],
		[88, -548],
		[70, -566],
		[46, -572],
		[24, -548],
		[12, -500],
		[10, -458],
		[0, -452],
	],
	brow: [
		[22, -546],
		[38, -566],
		[60, -562],
		[72, -544],
		[46, -546],
	],
	cheek: [
		[0, -528],
		[64, -518],
		[96, -506],
		[104, -476],
		[84, -452],
		[78, -424],
		[50, -410],
		[0, -388],
	],
	streak: [
		[58, -520],
		[84, -522],
		[112, -486],
		[96, -492],
		[70, -508],
	],
	bridge: [
		[0, -540],
		[9, -520],
		[12, -460],
		[0, -452],
	],
	bridgeTone: 'cap',
	muzzleTone: 'pale',
};

/** A sooty muzzle in a sandy face. */
const SOOTY: Marking = {
	cap: [...CROWN, [108, -552], [92, -546], [60, -562], [24, -556], [0, -540]],
	brow: MASK.brow!,
	bridge: [
		[0, -540],
		[16, -516],
		[24, -460],
		[0, -452],
	],
	bridgeTone: 'deep',
	muzzleTone: 'deep',
};

/** The heads of the dogs, by the names of their coats. */
export const FRONT_HEADS = {
	agouti: { across: 0.88, muzzle: 0.9, long: 8, earTip: [76, -736], earFoot: 100, marking: AGOUTI },
	grey: { across: 1, muzzle: 1, long: 0, earTip: [84, -704], earFoot: 106, marking: MASK },
	black: { across: 1.1, muzzle: 1.14, long: 2, earTip: [88, -680], earFoot: 108, marking: HOOD },
	tan: { across: 0.98, muzzle: 0.96, long: 4, earTip: [80, -700], earFoot: 104, marking: MASK },
	brown: { across: 0.94, muzzle: 0.94, long: 10, earTip: [66, -706], earFoot: 96, marking: BLAZE },
	white: { across: 1.05, muzzle: 1.04, long: 4, earTip: [96, -688], earFoot: 110, marking: OPEN },
	smoke: {
		across: 0.93,
		muzzle: 0.86,
		long: -4,
		earTip: [82, -694],
		earFoot: 104,
		marking: SPECTACLES,
	},
	sand: { across: 1.02, muzzle: 1.08, long: 6, earTip: [80, -690], earFoot: 104, marking: SOOTY },
} as const satisfies Readonly<Record<string, FrontHead>>;
