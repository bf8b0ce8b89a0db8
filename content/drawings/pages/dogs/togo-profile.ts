import { INK } from '../../inks.ts';
import { fur, gouge } from '../../tools/cuts.ts';
import { facets } from '../../tools/facets.ts';
import { group, shape, type Point } from '../../tools/shapes.ts';
import { NIGHT_COAT as COAT } from './togo-night-coat.ts';
import { togoShoulders } from './togo-shoulders.ts';

const RIM = INK.aurora[0];

/** The far, right ear: half its height stands, the tip has fallen forward. */
function damagedEar(): string {
	return facets(
		[COAT.black, 'M676 640Q684 520 716 420L784 372L836 470L850 600Z'],
		[COAT.dark, 'M676 640Q684 520 716 420L752 396Q734 500 730 620Z'],
		// A nick in its edge, where it was torn.
		['#4a4540', 'M740 610Q744 500 770 420L806 470L800 510L824 522L830 600Z'],
		// The fallen tip: its back to the light, its edge thick.
		[
			COAT.black,
			'M716 420L784 372Q816 378 822 420L800 452L742 470L640 524L600 556Q606 470 716 420Z',
		],
		[
			COAT.brown,
			'M716 412Q744 372 790 368Q818 378 818 406L760 436L668 484L600 556Q606 464 716 412Z',
		],
		[COAT.fawn, 'M716 412Q744 372 790 368L742 418L660 460L600 556Q606 464 716 412Z'],
	);
}

/** The near ear: tall, narrow, upright. */
function soundEar(): string {
	return facets(
		[RIM, 'M800 640Q830 430 938 238Q956 226 966 246Q1036 440 1030 690Z'],
		[COAT.saddle, 'M792 640Q820 430 928 240Q946 228 956 248Q1024 440 1018 690Z'],
		[COAT.brown, 'M792 640Q820 430 928 240Q880 440 866 640Z'],
		[COAT.fawn, 'M792 640Q820 430 928 240L886 360Q836 500 826 640Z'],
		['#3d3735', 'M862 640Q876 440 930 318Q990 460 984 672Z'],
		[
			COAT.pale,
			'M852 646L884 470L896 560L920 440L928 556L950 480L948 580L972 540L962 664L900 690Z',
		],
		[COAT.cream, 'M852 646L884 470L892 572L914 470L912 660Z'],
	);
}

/** Skull, cheek and muzzle: fine and long, planes turned to the light first. */
function skull(): string {
	const cheek: readonly Point[] = [
		[1016, 660],
		[1050, 780],
		[1040, 900],
		[980, 1020],
		[880, 1104],
		[770, 1140],
		[664, 1112],
	];
	const outline = `M214 884L262 846L420 814L556 762Q604 736 626 706Q664 646 740 606Q800 576 868 572Q950 580 1016 660${fur(cheek, { count: 10, size: 46, lean: 0.95, seed: 25 })}L540 1088L420 1062L330 1050Q272 1034 258 988L236 950Z`;
	return [
		shape(outline, COAT.brown),
		facets(
			// Cheek, from the dark back of the jaw to the pale plane under the eye.
			[COAT.fawn, 'M860 760L1000 740L1040 880L980 1010L890 1080L820 1050L900 930Z'],
			[COAT.dark, 'M930 690L1016 660L1050 780L1040 900L990 950L1000 840L950 800Z'],
			[COAT.sand, 'M730 850L860 790L920 900L880 1010L780 1110L680 1110L640 1050L740 980Z'],
			[COAT.pale, 'M690 862L800 840L840 920L790 1010L690 1080L600 1070L560 1000L650 950Z'],
			[COAT.cream, 'M590 900L700 860L760 880L740 960L660 1030L560 1040L530 990Z'],
			// Muzzle: side, its lit upper plane, the flews.
			[COAT.cream, 'M290 876L420 846L560 800L600 850L590 900L530 990L420 1000L290 984L240 950Z'],
			[COAT.white, 'M280 880L420 850L540 812L570 850L480 908L360 930L270 930Z'],
			[COAT.pale, 'M400 944L520 910L590 880L580 930L530 990L420 1000L300 984Z'],
			// The dark bridge and cap.
			[
				COAT.dark,
				'M240 866L262 846L420 814L556 762Q604 736 626 706L660 740L610 790L556 806L420 850L300 878Z',
			],
			[COAT.fawn, 'M262 846L420 814L556 762Q604 736 626 706L640 716L590 768L420 832L286 860Z'],
			[
				COAT.saddle,
				'M610 790L626 706Q664 646 740 606Q800 576 868 572Q950 580 1016 660L1010 740L950 730L920 790L870 760L820 810L780 770L730 800L700 760Z',
			],
			[COAT.dark, 'M626 706Q664 646 740 606Q800 576 868 572L800 640L740 660L700 720L650 740Z'],
			[COAT.brown, 'M626 706Q664 646 740 606L800 584L740 632L690 664L656 716Z'],
			// Jaw and chin under the lip.
			[
				COAT.sand,
				'M262 984L420 1008L540 1000L664 1112L540 1074L420 1046L330 1036Q276 1022 262 984Z',
			],
			[COAT.cream, 'M258 988L420 1010L520 1010L470 1044L420 1052L330 1042Q278 1026 258 988Z'],
			[COAT.black, 'M230 946L270 976L420 996L520 1004L600 1018L520 1019L420 1014L264 994Z'],
		),
	].join('\n');
}

/** Nose, the brown eye and the pale brow over it. */
function features(): string {
	return facets(
		[
			'#05080c',
			'M186 900Q180 864 212 848L274 832Q302 842 296 876Q282 912 248 936L218 956Q192 940 186 900Z',
		],
		['#33404f', 'M194 882Q196 862 218 852L272 839Q290 846 290 858L238 872Z'],
		['#000000', 'M216 898Q246 884 264 898Q258 920 234 924Q240 910 216 898Z'],
		// The dark line from the eye's corner back over the cheek, the lids, the brow.
		[COAT.saddle, 'M690 806L770 826L850 880L880 930L800 890L716 850L660 850Z'],
		[COAT.black, 'M546 848L572 800L628 762L696 760L738 792L722 822L664 854L602 866Z'],
		['#5b564a', 'M574 842L602 806Q644 784 694 796Q680 834 626 852Z'],
		['#3a1d0b', 'M592 846Q590 806 616 786L664 786Q676 816 650 844L620 853Z'],
		['#9a5822', 'M598 840Q600 818 632 814Q664 816 654 836L624 848Z'],
		['#05080c', 'M612 812Q614 794 634 792Q650 800 642 820Q624 830 612 812Z'],
		['#f6fff2', 'M612 806L625 796L628 809L616 813Z'],
		[COAT.dark, 'M550 836L586 780L642 750L706 756L744 782L690 784L634 786L588 812Z'],
		[COAT.pale, 'M622 742Q648 712 692 716L716 734L692 736L650 744L626 758Z'],
		[COAT.cream, 'M622 742Q648 712 692 716L650 730L628 750Z'],
	);
}

type Sliver = readonly [from: Point, to: Point, width: number];

const slivers = (list: readonly Sliver[], fill: string) =>
	shape(list.map(([from, to, width]) => gouge(from, to, width, 6)).join(''), fill);

/** Cuts of the knife in the fur: dark ones in the pale cheek, pale ones in the dark cap. */
function hair(): string {
	return [
		slivers(
			[
				[[340, 952], [440, 936], 5],
				[[370, 974], [490, 956], 5],
				[[420, 918], [510, 898], 5],
			],
			COAT.fawn,
		),
		slivers(
			[
				[[640, 1000], [740, 1050], 9],
				[[720, 940], [830, 980], 9],
				[[780, 1040], [850, 1020], 8],
				[[850, 880], [940, 880], 9],
				[[880, 960], [970, 950], 9],
			],
			COAT.brown,
		),
		slivers(
			[
				[[720, 690], [800, 640], 7],
				[[780, 730], [860, 670], 7],
				[[860, 740], [930, 680], 7],
				[[1010, 900], [1050, 1000], 8],
				[[1080, 1040], [1140, 1150], 8],
			],
			COAT.fawn,
		),
		// The scar on the bridge of his nose.
		shape('M420 826L452 806L440 836ZM468 812L500 792L488 820Z', COAT.pale),
	].join('\n');
}

/** Togo in profile to the left, large, his head high: narrow, wiry, his right ear tipped over. */
export function togoProfile(): string {
	const head = [damagedEar(), soundEar(), skull(), features(), hair()].join('\n');
	return togoShoulders() + group(head);
}
