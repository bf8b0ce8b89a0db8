import type { Build, Ear, Plane } from './build.ts';
import { locks } from './fur.ts';

/** Short and round-tipped, set wide on the corners of the skull. */
const ear: Ear = {
	outline: {
		part: 'ear',
		path: 'M115 341Q126 239 190 153Q216 116 238 139Q284 202 287 307Q287 377 266 446L190 420Z',
	},
	planes: [
		{
			part: 'earEdge',
			path: 'M220 129Q230 130 238 139Q284 202 287 307Q287 377 266 446L251 435Q270 271 218 135Z',
		},
		{
			part: 'earCup',
			path: 'M136 357Q150 256 206 174Q249 241 258 336Q260 391 247 434L190 410Z',
		},
		{
			part: 'earFur',
			path: 'M124 362Q138 283 185 227Q173 273 181 301Q196 259 221 237Q212 287 214 326Q227 301 245 292Q233 345 233 410L171 410Z',
		},
	],
};

const chest: readonly Plane[] = [
	{
		part: 'shoulder',
		path: 'M330 800Q416 890 446 1010L470 1130L470 1250L380 1250L386 1180L352 1214L356 1110L320 1140L318 1010L286 1030Z',
	},
	{
		part: 'shoulderPlane',
		path: 'M360 850Q410 930 430 1030L442 1120L438 1210L412 1240L412 1140L384 1170L378 1060L352 1084L340 960Z',
	},
	{
		part: 'bib',
		lies: 'split',
		path: `M0 900L206 930${locks(
			[206, 930],
			[
				[254, 1070, 220, 1030],
				[246, 1176, 204, 1126],
				[216, 1262, 180, 1250],
			],
		)}L0 1250`,
	},
	{
		part: 'bibPlane',
		path: 'M70 960L176 980Q212 1040 204 1120Q192 1060 162 1030Q180 1110 144 1196Q140 1110 108 1066Q112 1150 66 1240Q66 1090 70 960Z',
	},
	{ part: 'bibFold', lies: 'whole', path: 'M0 1214L18 1186L14 1250L0 1250' },
];

const harness: readonly Plane[] = [
	{
		part: 'strap',
		path: 'M246 890L318 880Q236 1050 54 1170L0 1200L0 1134L34 1116Q170 1020 246 890Z',
	},
	{
		part: 'strapEdge',
		path: 'M246 890L268 887Q188 1030 44 1128L0 1152L0 1134L34 1116Q170 1020 246 890Z',
	},
	{ part: 'strap', lies: 'split', path: 'M0 1180L30 1176L26 1250L0 1250' },
];

/** From the middle over the tufts of the crown to the temple: cap and head share this edge. */
const crown =
	'M0 298Q64 290 112 308Q124 290 150 280Q146 304 162 322Q182 310 208 310Q200 332 210 350Q234 350 258 360Q242 378 250 398';

const face: readonly Plane[] = [
	{
		part: 'cheekDeep',
		path: `M240 560L294 530${locks(
			[294, 530],
			[
				[330, 652, 296, 618],
				[302, 754, 256, 700],
				[238, 834, 192, 784],
			],
		)}L180 850L200 720Z`,
	},
	{
		part: 'cheek',
		path: `M56 566Q150 572 240 552${locks(
			[240, 552],
			[
				[286, 666, 250, 630],
				[248, 766, 200, 716],
				[174, 842, 148, 800],
			],
		)}L126 730Z`,
	},
	{
		part: 'cheekPlane',
		path: 'M70 582Q140 596 208 572Q228 628 204 684L186 664Q174 712 140 742Q124 650 70 582Z',
	},
	{
		part: 'jaw',
		path: 'M132 806L150 796L170 842L194 806Q204 866 168 898Q158 876 146 872Q136 900 104 908Z',
	},
	{
		part: 'cap',
		lies: 'split',
		path: `${crown}Q278 424 286 464L300 530Q302 596 272 644Q274 590 240 558Q234 520 204 498Q168 476 120 478Q80 482 60 516L48 570L32 640L0 650`,
	},
	{
		part: 'capPlane',
		path: 'M32 484Q24 404 50 346Q72 388 80 424Q98 378 134 354Q144 400 138 438Q106 444 86 458Q66 476 56 508Z',
	},
	{
		part: 'capTemple',
		path: 'M152 438Q166 390 198 368Q206 404 208 432Q226 410 252 406Q268 436 278 472L290 524L264 548Q248 504 212 474Q184 448 152 438Z',
	},
	{ part: 'furrow', lies: 'whole', path: 'M0 326L12 346L18 480L24 526L14 570L0 590' },
	{
		part: 'brow',
		path: 'M72 500Q80 464 118 458Q160 460 188 490Q156 478 122 480Q92 482 72 500Z',
	},
];

/** Balto: stocky, a broad block of a head, short heavy muzzle, thick neck, a chest that fills the frame. */
export const BALTO: Build = {
	body: {
		part: 'flank',
		path: `M0 600L280 600L312 750${locks(
			[312, 750],
			[
				[412, 900, 388, 862],
				[464, 1020, 442, 980],
				[484, 1140, 466, 1104],
				[487, 1240, 474, 1212],
			],
		)}L476 1250L0 1250Z`,
	},
	chest,
	harness,
	ring: [0, 1160],
	ruff: {
		part: 'ruff',
		path: `M0 480L290 480L296 540${locks(
			[296, 540],
			[
				[344, 690, 318, 660],
				[362, 802, 332, 758],
				[364, 908, 322, 852],
				[326, 990, 280, 930],
				[250, 1044, 196, 968],
				[130, 1030, 84, 950],
			],
		)}L0 984Z`,
	},
	ruffPlanes: [
		{
			part: 'ruffPlane',
			path: `M290 640L324 650${locks(
				[324, 650],
				[
					[346, 790, 314, 752],
					[342, 888, 296, 838],
					[290, 966, 246, 910],
				],
			)}L230 860L290 770Z`,
		},
		{
			part: 'ruffDeep',
			path: `M196 872Q222 896 212 920${locks(
				[212, 920],
				[
					[196, 986, 160, 926],
					[110, 980, 70, 924],
				],
			)}L0 956L0 890Z`,
		},
	],
	ears: { left: ear, right: ear },
	head: {
		part: 'head',
		path: `${crown}Q280 424 290 464L304 530${locks(
			[304, 530],
			[
				[358, 664, 314, 626],
				[330, 766, 280, 712],
				[264, 848, 216, 796],
				[192, 904, 150, 866],
			],
		)}L130 914L0 926Z`,
	},
	face,
	muzzle: { at: [0, 800], across: 1.22, down: 0.98 },
	nose: { at: [0, 732], across: 1.1, down: 1 },
	eye: { at: [123, 538], across: 1.02, down: 1.02 },
	marks: [],
};
