import type { Build, Plane } from './build.ts';
import { locks } from './fur.ts';
import { DAMAGED_EAR, SOUND_EAR } from './togo-ears.ts';

const chest: readonly Plane[] = [
	{
		part: 'shoulder',
		path: 'M232 860Q296 960 318 1090L322 1250L250 1250L258 1180L230 1214L238 1110L212 1140L214 1010Z',
	},
	{
		part: 'shoulderPlane',
		path: 'M246 900Q292 980 306 1090L308 1180L288 1216L290 1130L268 1160L268 1050L244 1076Z',
	},
	{
		part: 'bib',
		lies: 'split',
		path: `M0 880L140 880${locks(
			[140, 900],
			[
				[178, 1040, 148, 1000],
				[164, 1136, 128, 1092],
				[148, 1222, 112, 1182],
				[124, 1300, 90, 1250],
			],
		)}L0 1250`,
	},
	{
		part: 'bibPlane',
		path: 'M50 920L120 930Q146 980 136 1060Q126 1010 104 980Q116 1060 92 1136Q90 1060 70 1020Q72 1100 44 1190Q46 1040 50 920Z',
	},
	{ part: 'bibFold', lies: 'whole', path: 'M0 1210L16 1180L12 1250L0 1250' },
];

const harness: readonly Plane[] = [
	{
		part: 'strap',
		path: 'M160 916L176 934Q150 1056 48 1166L0 1196L0 1134L28 1116Q118 1020 160 916Z',
	},
	{
		part: 'strapEdge',
		path: 'M160 916L168 924Q126 1034 38 1128L0 1150L0 1134L28 1116Q118 1020 160 916Z',
	},
	{ part: 'strap', lies: 'split', path: 'M0 1180L26 1176L22 1250L0 1250' },
];

/** From the middle over the tufts of the crown to the temple: cap and head share this edge. */
const crown =
	'M0 306Q36 298 60 312Q70 296 92 282Q88 306 104 322Q122 306 146 302Q138 324 148 342Q170 340 192 346Q180 364 186 384';

const face: readonly Plane[] = [
	// fur of the cheeks, lying out and down from the muzzle
	{
		part: 'cheekDeep',
		path: `M186 556L232 530${locks(
			[232, 530],
			[
				[262, 640, 234, 612],
				[238, 732, 202, 688],
				[188, 798, 158, 754],
			],
		)}L130 790L150 700Z`,
	},
	{
		part: 'cheek',
		path: `M46 560Q120 566 190 548${locks(
			[190, 548],
			[
				[222, 656, 194, 624],
				[188, 752, 152, 706],
				[132, 816, 112, 780],
			],
		)}L96 720Z`,
	},
	{
		part: 'cheekPlane',
		path: 'M56 574Q112 586 162 568Q176 622 156 668L142 652Q134 696 108 724Q100 640 56 574Z',
	},
	{
		part: 'jaw',
		path: 'M104 800L114 786L128 820L146 786Q152 838 126 868Q118 850 110 846Q102 872 80 884Z',
	},
	// the dark cap of the agouti coat, with a lighter forehead that grows up into it
	{
		part: 'cap',
		lies: 'split',
		path: `${crown}Q212 412 224 456L236 530Q236 584 212 626Q212 582 182 554Q178 520 158 492Q132 464 98 466Q66 470 50 508L38 566L24 640L0 650`,
	},
	{
		part: 'capPlane',
		path: 'M26 478Q20 410 44 344Q62 380 66 416Q80 376 108 350Q116 394 110 430Q86 438 72 452Q56 470 46 502Z',
	},
	{
		part: 'capTemple',
		path: 'M124 430Q136 388 164 362Q170 396 172 424Q186 404 204 398Q214 430 220 470L226 524L204 546Q192 500 166 466Q146 442 124 430Z',
	},
	{ part: 'furrow', lies: 'whole', path: 'M0 334L9 350L14 470L20 520L12 570L0 590' },
	{
		part: 'brow',
		path: 'M58 486Q64 450 98 444Q130 446 154 478Q128 466 102 468Q76 470 58 486Z',
	},
];

/** Togo: small and lean, a narrow wedge of a head on a narrow chest, tall ears, the right one torn and fallen. */
export const TOGO: Build = {
	body: {
		part: 'flank',
		path: `M0 600L200 620L222 830${locks(
			[222, 830],
			[
				[302, 980, 284, 950],
				[338, 1100, 318, 1070],
				[346, 1210, 330, 1180],
			],
		)}L334 1250L0 1250Z`,
	},
	chest,
	harness,
	ring: [0, 1158],
	ruff: {
		part: 'ruff',
		path: `M0 480L212 480L216 540${locks(
			[216, 540],
			[
				[258, 690, 246, 664],
				[266, 790, 242, 752],
				[254, 886, 222, 834],
				[222, 964, 186, 906],
				[170, 1020, 134, 950],
				[92, 1010, 54, 944],
			],
		)}L0 970Z`,
	},
	ruffPlanes: [
		{
			part: 'ruffPlane',
			path: `M216 640L240 650${locks(
				[240, 650],
				[
					[250, 776, 226, 742],
					[234, 872, 202, 824],
					[198, 946, 166, 894],
				],
			)}L160 850L214 760Z`,
		},
		{
			part: 'ruffDeep',
			path: `M146 862Q164 890 158 912${locks(
				[158, 912],
				[
					[150, 966, 124, 912],
					[86, 964, 54, 914],
				],
			)}L0 940L0 880Z`,
		},
	],
	ears: { left: DAMAGED_EAR, right: SOUND_EAR },
	head: {
		part: 'head',
		path: `${crown}Q214 412 226 456L238 530${locks(
			[238, 530],
			[
				[282, 652, 248, 618],
				[258, 750, 214, 700],
				[202, 822, 164, 774],
				[146, 874, 118, 840],
			],
		)}L92 900L0 908Z`,
	},
	face,
	muzzle: { at: [0, 804], across: 0.88, down: 1 },
	nose: { at: [0, 738], across: 0.88, down: 0.9 },
	eye: { at: [100, 524], across: 0.94, down: 0.94 },
	marks: [{ part: 'mark', lies: 'left', path: 'M8 612Q26 626 44 660Q22 642 8 612Z' }],
};
