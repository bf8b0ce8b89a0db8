import { INK } from '../../inks.ts';
import { gouge } from '../../tools/cuts.ts';
import { drift } from '../../tools/land.ts';
import { circle, group, shape, type Point } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { arm } from './arm.ts';
import { bundle } from './bundle.ts';

const { night, ice, shade, bronze, wood } = INK;

/** The night behind the hands: a great moon low over hills. */
function nightSky(): string {
	return [
		sky([
			[0, night[0]],
			[250, night[1]],
			[560, night[2]],
			[900, night[3]],
		]),
		stars(110, 12, 1000),
		circle(960, 900, 640, night[3]),
		circle(960, 900, 540, night[4]),
		circle(960, 900, 440, ice[0]),
		drift(
			[
				[-140, 1190],
				[300, 1236],
				[760, 1262],
				[1240, 1256],
				[1640, 1216],
				[2060, 1180],
			],
			night[2],
		),
		drift(
			[
				[-140, 1360],
				[420, 1330],
				[1100, 1390],
				[1600, 1340],
				[2060, 1370],
			],
			shade[3],
		),
		drift(
			[
				[-140, 1500],
				[500, 1560],
				[1200, 1480],
				[2060, 1560],
			],
			shade[2],
		),
		drift(
			[
				[-140, 1740],
				[700, 1660],
				[1400, 1760],
				[2060, 1690],
			],
			shade[1],
		),
	].join('\n');
}

const seal = ['#b4c4cb', '#7e93a1', '#465b6c'] as const;
const wolf = [bronze[1], bronze[2], bronze[3]] as const;
const caribou = [wood[1], wood[2], '#3a2c22'] as const;

/** A hand with its arm, larger by a share about its fingertips, so that it keeps its hold. */
const nearer = (
	parts: readonly string[],
	[x, y]: Point,
	scale: number,
	[byX, byY]: Point = [0, 0],
) =>
	group(
		parts.join('\n'),
		`transform="translate(${x + byX} ${y + byY}) scale(${scale}) translate(${-x} ${-y})"`,
	);

/** A hand of him who takes it, over the bundle's far edge: sealskin, from the left. */
function takerOver(): string {
	return nearer(
		[
			shape(
				'M430 614L560 572Q660 574 730 622L806 680Q842 716 826 760Q804 800 756 790L690 772L610 742L520 812L430 806Z',
				seal[1],
			),
			shape('M430 614L560 572Q660 574 730 622L806 680L716 672L610 644L500 652L430 670Z', seal[0]),
			shape(
				'M826 760Q804 800 756 790L690 772L610 742L520 812L430 806V770L560 716L640 698L750 748Z',
				seal[2],
			),
			arm({
				sleeve: caribou,
				gauntlet: [seal[1], '#647988', seal[2]],
				trim: wolf,
				transform: 'translate(410 704) rotate(4) scale(.82)',
				seed: 3,
			}),
		],
		[826, 720],
		1.16,
		[0, 24],
	);
}

/** His open hand beneath the bundle. */
function takerPalm(): string {
	return nearer(
		[
			shape(
				'M430 1036L566 984Q650 996 700 1060L960 1070Q1044 1074 1048 1128Q1042 1188 950 1206L720 1258Q580 1292 430 1270Z',
				seal[1],
			),
			shape(
				'M430 1270Q580 1292 720 1258L950 1206Q1042 1188 1048 1128L930 1160L730 1194L430 1190Z',
				seal[2],
			),
		],
		[1048, 1128],
		1.14,
		[0, -26],
	);
}

/** The same hand's heel and thumb, in front of the bundle. */
function takerThumb(): string {
	return nearer(
		[
			shape('M430 1036L572 984Q640 984 668 1034L680 1080L570 1130L430 1110Z', seal[0]),
			shape('M430 1100L560 1084L600 1196L640 1206L430 1196Z', seal[1]),
			shape(
				'M556 1130Q562 1046 650 1004L776 924Q824 902 852 938Q872 978 838 1012L748 1104Q700 1168 636 1194Q552 1200 556 1130Z',
				seal[1],
			),
			shape(
				'M556 1130Q562 1046 650 1004L776 924Q824 902 852 938L764 984L664 1050L612 1110Z',
				shade[1],
			),
			shape('M852 938Q872 978 838 1012L748 1104Q700 1168 636 1194L664 1140L730 1060Z', seal[2]),
			arm({
				sleeve: [wood[0], wood[1], wood[2]],
				gauntlet: seal,
				trim: [bronze[0], bronze[1], bronze[2]],
				transform: 'translate(414 1132) rotate(-9) scale(.92)',
				seed: 8,
			}),
		],
		[860, 950],
		1.16,
		[0, -16],
	);
}

const moosehide = [wood[0], wood[1], wood[2]] as const;
const hare = [INK.snow, shade[0], shade[1]] as const;

/** A hand of him who gives it, beneath the bundle: moosehide, from the right. */
function giverUnder(): string {
	return nearer(
		[
			shape(
				'M1500 1040L1250 1050L1130 1060Q1080 1080 1084 1122Q1096 1168 1180 1180L1350 1244Q1420 1266 1500 1262Z',
				moosehide[1],
			),
			shape(
				'M1084 1122Q1096 1168 1180 1180L1350 1244Q1420 1266 1500 1262V1190L1300 1156L1180 1130Z',
				moosehide[2],
			),
			arm({
				sleeve: [ice[1], ice[0], night[4]],
				gauntlet: [moosehide[1], moosehide[2], wood[3]],
				trim: [shade[0], shade[1], shade[2]],
				transform: 'translate(1496 1150) scale(-.82 .82) rotate(4)',
				seed: 5,
			}),
		],
		[1084, 1122],
		1.14,
		[0, -4],
	);
}

/** His other hand along the bundle's front, the thumb over its upper edge. */
function giverHand(): string {
	return nearer(
		[
			shape(
				'M1510 690L1330 676L1290 740L1200 806L1106 884Q1062 930 1082 988Q1106 1048 1184 1046L1330 1022Q1420 1000 1510 960Z',
				moosehide[1],
			),
			shape(
				'M1510 690L1330 676L1290 740L1200 806L1106 884Q1072 920 1074 956L1180 880L1300 810L1430 770L1510 760Z',
				moosehide[0],
			),
			shape(
				'M1082 988Q1106 1048 1184 1046L1330 1022Q1420 1000 1510 960V870L1440 880L1330 950L1200 984Z',
				moosehide[2],
			),
			shape(
				gouge([1300, 850], [1150, 950], 9, 8) + gouge([1380, 840], [1290, 900], 8, 6),
				moosehide[2],
			),
			shape(
				'M1420 780Q1380 660 1290 640L1180 646Q1126 654 1130 696Q1138 734 1190 736L1256 748L1300 806Z',
				bronze[0],
			),
			shape(
				'M1130 696Q1138 734 1190 736L1256 748L1300 806L1370 784L1290 712L1200 702Z',
				moosehide[2],
			),
			arm({
				sleeve: [ice[2], ice[1], ice[0]],
				gauntlet: moosehide,
				trim: hare,
				transform: 'translate(1500 824) scale(-.98 .98) rotate(-11)',
				seed: 14,
			}),
		],
		[1074, 930],
		1.14,
		[0, 10],
	);
}

/** The relay: two pairs of hands in mittens, and the parcel that passes from right to left. */
export function hands(): string {
	return square([
		nightSky(),
		giverUnder(),
		takerPalm(),
		bundle(),
		takerOver(),
		takerThumb(),
		giverHand(),
	]);
}
