import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { box, circle, group, line, polygon, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';

const { night, ice, shade, wood, bronze, paper, snow, red } = INK;

/** What is seen through the open doors: the bright snow, and a team on its way. */
function outside(): string {
	return [
		shape(box(420, 330, 1080, 760), ice[2]),
		shape('M420 330H1500V560Q1200 590 960 566T420 580Z', ice[1]),
		mountains(
			[
				[-140, 830],
				[480, 760],
				[640, 700],
				[820, 782],
				[1010, 716],
				[1220, 790],
				[1400, 730],
				[2060, 800],
			],
			880,
			{
				shade: shade[1],
				light: shade[0],
				snow,
			},
		),
		drift(
			[
				[-140, 850],
				[700, 838],
				[1200, 856],
				[2060, 840],
			],
			snow,
		),
		drift(
			[
				[-140, 930],
				[600, 946],
				[1300, 926],
				[2060, 940],
			],
			shade[0],
		),
		team({
			x: 500,
			y: 924,
			scale: 0.6,
			fill: night[1],
			fur: shade[0],
			face: wood[1],
			serum: red[0],
			dogs: 7,
		}),
	].join('\n');
}

/** The shed about the doorway: board walls, roof trusses, the doors swung out of the way. */
function shed(): string {
	let floor = '';
	for (let board = -9; board <= 9; board += 1) {
		const [far, near] = [960 + board * 118, 960 + board * 240];
		floor += polygon([far - 2, 1086], [far + 2, 1086], [near + 5, 2060], [near - 5, 2060]);
	}
	let boards = '';
	for (let x = -100; x < 2060; x += 110) if (x < 380 || x > 1500) boards += box(x, 200, 6, 900);
	return [
		// Walls and gable around the opening.
		shape('M-140 -140H2060V2060H-140ZM430 400V1086H1490V400Z', night[1], 'fill-rule="evenodd"'),
		shape('M-140 -140H2060V330L960 60L-140 330Z', night[0]),
		shape(boards, night[0]),
		shape('M-140 330L960 60L2060 330V396L960 126L-140 396Z', night[2]),
		shape(box(-140, 360, 2200, 40), night[3]) + shape(box(936, 100, 48, 270), night[2]),
		shape('M430 372L936 150L960 176L500 378ZM1490 372L984 150L960 176L1420 378Z', night[2]),
		// Posts of the doorway, lit from outside.
		shape(box(404, 400, 32, 690), wood[3]) + shape(box(430, 400, 8, 690), ice[1]),
		shape(box(1484, 400, 32, 690), wood[2]) + shape(box(1484, 400, 8, 690), ice[2]),
		// Floor and the light that falls in.
		shape('M-140 1086H2060V2060H-140Z', night[2]),
		shape('M430 1086H1490L2040 2060H-120Z', night[4]),
		shape(floor, night[1]),
		// Snow blown in over the sill.
		shape(
			'M380 1092Q560 1072 800 1088Q1100 1070 1540 1092Q1480 1128 1300 1130Q1180 1180 1010 1140Q860 1176 700 1132Q500 1140 380 1092Z',
			snow,
		),
		shape(
			'M380 1092Q560 1110 800 1108Q1100 1120 1540 1092Q1480 1128 1300 1130Q1180 1180 1010 1140Q860 1176 700 1132Q500 1140 380 1092Z',
			shade[0],
		),
	].join('\n');
}

/** Two wings taken off and leaned against the wall: ribs show where fabric is thin. */
function wings(): string {
	const wing = (at: string, light: string, coat: string, rib: string) => {
		let ribs = '';
		for (let y = 360; y < 1220; y += 84)
			ribs += polygon([0, y], [262, y - 16], [262, y - 9], [0, y + 7]);
		return group(
			[
				shape('M0 380Q6 250 110 226Q240 216 262 320V1250H0Z', coat),
				shape('M0 380Q6 250 110 226L84 1250H0Z', light),
				shape(ribs, rib),
				// The aileron's hinge.
				shape(box(196, 300, 7, 420) + box(196, 714, 66, 7), rib),
			].join('\n'),
			`transform="${at}"`,
		);
	};
	return [
		wing('translate(-30 60) rotate(6)', bronze[2], bronze[3], wood[3]),
		wing('translate(150 90) rotate(9)', paper[2], bronze[2], bronze[3]),
		// One strut pair and wires, stacked.
		shape('M380 1330L412 700L430 702L400 1334Z', wood[1]),
	].join('\n');
}

/** The fuselage on trestles: open cockpits, engine in front, no wings, its nose to the left. */
function fuselage(): string {
	const trestle = (x: number) =>
		shape(polygon([x - 90, 1400], [x - 40, 1206], [x - 20, 1206], [x - 64, 1400]), wood[2]) +
		shape(polygon([x + 20, 1206], [x + 40, 1206], [x + 90, 1400], [x + 64, 1400]), wood[3]) +
		shape(box(x - 100, 1190, 200, 24), wood[1]) +
		shape(box(x - 76, 1310, 152, 14), wood[3]);
	return [
		trestle(900),
		trestle(1330),
		// Undercarriage.
		shape('M600 1180L622 1180L700 1300L684 1310ZM800 1190L820 1190L714 1310L696 1304Z', wood[2]),
		circle(700, 1306, 92, night[0]),
		circle(700, 1306, 66, shade[3]),
		shape('M634 1306A66 66 0 0 1 700 1240L700 1306Z', shade[2]),
		circle(700, 1306, 14, night[0]),
		// Tail skid.
		shape('M1690 1096L1712 1094L1770 1160L1756 1168Z', wood[2]),
		// Tail: fin and rudder.
		shape(
			'M1560 1052Q1620 960 1660 884Q1690 850 1750 862Q1800 890 1796 990L1784 1100H1560Z',
			bronze[1],
		),
		shape('M1690 860Q1720 852 1750 862Q1800 890 1796 990L1784 1100H1690Z', bronze[2]),
		shape('M1560 1076L1740 1060L1800 1080L1740 1104H1560Z', bronze[3]),
		// Body.
		shape(
			'M420 1040L470 990L640 964L1000 970L1180 992L1780 1062L1784 1096L1240 1196L900 1214L560 1206L450 1160L416 1100Z',
			bronze[1],
		),
		shape(
			'M420 1040L470 990L640 964L1000 970L1180 992L1780 1062L1240 1050L800 1036L560 1040L430 1072Z',
			bronze[0],
		),
		shape(
			'M416 1100L560 1126L900 1140L1240 1126L1784 1082V1096L1240 1196L900 1214L560 1206L450 1160Z',
			bronze[2],
		),
		shape(
			'M450 1160L560 1206L900 1214L1240 1196L1500 1148L1240 1166L900 1184L560 1176Z',
			bronze[3],
		),
		// Cowling, exhausts and propeller hub.
		shape('M420 1040L470 990L640 964V1208L560 1206L450 1160L416 1100Z', shade[2]),
		shape('M420 1040L470 990L640 964V1010L560 1024L430 1072Z', shade[0]),
		shape('M416 1100L560 1126L640 1128V1208L560 1206L450 1160Z', shade[3]),
		shape(
			'M500 1040L520 1010L540 1010L524 1046ZM548 1034L566 1004L586 1004L572 1038ZM594 1030L612 1000L630 1000L618 1032Z',
			night[1],
		),
		// Propeller and its hub.
		shape('M392 1084L372 960Q366 820 388 786Q410 800 408 920L404 1084Z', wood[0]),
		shape('M392 1084L404 1084L424 1210Q430 1350 408 1384Q386 1370 388 1250Z', wood[1]),
		shape('M380 1078L420 1046V1108L380 1092Z', shade[1]) +
			shape('M380 1086L420 1080V1108L380 1092Z', shade[3]),
		// Cockpits: two dark ovals behind coamings and small screens.
		shape('M760 966L846 968Q870 1004 816 1012Q762 1010 760 966Z', night[0]),
		shape('M930 969L1016 972Q1036 1008 986 1016Q934 1012 930 969Z', night[0]),
		shape('M746 966L726 916L762 920L784 968ZM918 968L898 918L934 922L956 970Z', ice[2]),
		shape('M734 936L726 916L762 920L768 936ZM906 938L898 918L934 922L940 938Z', ice[3]),
		// Bare fittings where the wings and wires were.
		line('M690 1190L670 1226M860 1204L850 1236', night[0], 10),
		circle(690, 1150, 13, night[0]) +
			circle(860, 1160, 13, night[0]) +
			circle(690, 1150, 6, shade[1]) +
			circle(860, 1160, 6, shade[1]),
		// Two stringers under the fabric.
		line('M1040 1050L1770 1076M1040 1110L1770 1088', bronze[2], 6),
		// Snow along the back.
		shape('M1060 976L1180 990L1500 1028Q1380 1024 1260 1010Q1140 1004 1060 976Z', snow),
	].join('\n');
}

/** The way by air: a biplane taken apart in a shed, while a dog team passes outside. */
export function airplane(): string {
	return square([outside(), shed(), wings(), fuselage()]);
}
