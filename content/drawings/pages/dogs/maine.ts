import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { place } from '../../tools/place.ts';
import { group, shape } from '../../tools/shapes.ts';
import { backdrop, square } from '../../tools/square.ts';
import { oldTogo } from './old-togo.ts';

const FLOOR = 1180;

/** The room: a plank wall that takes the stove's light in steps, a floor of boards. */
function room(): string {
	const glow = (radius: number, fill: string) =>
		shape(
			`M-140 ${1040 - radius}H430A${radius} ${radius} 0 0 1 ${430 + radius} 1040V${FLOOR}H-140Z`,
			fill,
		);
	let boards = '';
	for (let x = -1400; x < 3600; x += 230) {
		boards += `M${x} 2060L${960 + (x - 960) * 0.36} ${FLOOR}h5L${x + 16} 2060Z`;
	}
	let seams = '';
	for (let x = -80; x < 2060; x += 150) seams += `M${x} -140h6V${FLOOR}h-6Z`;
	return [
		backdrop('#1f2a38'),
		glow(1020, '#2a2f39'),
		glow(760, '#3d3636'),
		glow(520, '#5b4636'),
		shape(seams, '#18212d'),
		shape(`M-140 ${FLOOR}H2060V2060H-140Z`, '#4a3426'),
		shape(`M-140 ${FLOOR}H1300L2060 1420V2060H-140Z`, '#664528'),
		shape(boards, '#33241c'),
		shape(`M-140 ${FLOOR - 44}H2060V${FLOOR}H-140Z`, '#2a2422'),
		shape(`M-140 ${FLOOR - 44}H1100V${FLOOR - 34}H-140Z`, '#8a6238'),
	].join('\n');
}

/** Birches and snow outside, evening. */
function birchWindow(): string {
	const [left, right, top, bottom] = [1010, 1560, 380, 900];
	const birch = (x: number, width: number, lean: number) =>
		`M${x} ${bottom}L${x + lean} ${top}H${x + lean + width * 0.7}L${x + width} ${bottom}Z`;
	let marks = '';
	for (const [x, lean] of [
		[1096, 12],
		[1238, -14],
		[1404, 22],
		[1492, 4],
	] as const) {
		for (let y = top + 30; y < bottom - 60; y += 74) {
			const at = x + (lean * (bottom - y)) / (bottom - top);
			marks += `M${Math.round(at)} ${y + ((x * 7 + y) % 31)}h18l-8 7h-10Z`;
		}
	}
	return facets(
		['#6d4d31', `M${left - 44} ${top - 44}H${right + 44}V${bottom + 30}H${left - 44}Z`],
		['#35607d', `M${left} ${top}H${right}V${bottom}H${left}Z`],
		['#5b8499', `M${left} 500H${right}V${bottom}H${left}Z`],
		['#9db4b4', `M${left} 600H${right}V${bottom}H${left}Z`],
		['#e3c48c', `M${left} 680H${right}V${bottom}H${left}Z`],
		[
			'#2f5269',
			`M${left} 742L1080 700L1150 726L1230 690L1330 730L1430 696L${right} 720V${bottom}H${left}Z`,
		],
		[INK.shade[1], `M${left} 780Q1200 760 1330 784T${right} 774V${bottom}H${left}Z`],
		[INK.shade[0], `M${left} 830Q1180 800 1340 836T${right} 822V${bottom}H${left}Z`],
		[
			'#e4ebe8',
			birch(1096, 40, 12) + birch(1238, 30, -14) + birch(1404, 46, 22) + birch(1492, 26, 4),
		],
		[
			'#93a9b4',
			`M1122 ${bottom}L1128 ${top}H1136L1136 ${bottom}ZM1258 ${bottom}L1240 ${top}H1246L1268 ${bottom}ZM1434 ${bottom}L1448 ${top}H1458L1450 ${bottom}Z`,
		],
		['#22313f', marks],
		// Bars, sill with snow on its outer edge.
		[
			'#6d4d31',
			`M${(left + right) / 2 - 11} ${top}h22V${bottom}h-22ZM${left} 630H${right}v20H${left}Z`,
		],
		[
			'#a07548',
			`M${left - 44} ${top - 44}h26V${bottom}h-26ZM${left - 70} ${bottom + 8}H${right + 70}v16H${left - 70}Z`,
		],
		['#6d4d31', `M${left - 70} ${bottom + 24}H${right + 70}v26H${left - 70}Z`],
		[
			INK.snow,
			`M${left} ${bottom}Q1100 866 1280 ${bottom - 14}Q1284 880 1300 ${bottom - 12}Q1440 872 ${right} ${bottom}Z`,
		],
	);
}

/** A cast-iron stove, its mica door alight. */
function stove(): string {
	return facets(
		// Pipe and its collar.
		['#10151d', 'M372 -140H468V800H372Z'],
		['#2b333f', 'M372 -140H396V800H372Z'],
		['#05080d', 'M356 590H484V622H356Z'],
		// Hearth plate and feet.
		['#2b2320', 'M90 1270H800L850 1320H40Z'],
		['#05080d', 'M226 1180H286L270 1286H226ZM560 1180H620V1286H580Z'],
		// Body: top, side to the left, front.
		['#10151d', 'M214 860H630L612 1200H232Z'],
		['#252c37', 'M214 860H300V1200H232Z'],
		['#05080d', 'M190 1170H656V1208H190Z'],
		['#2b333f', 'M180 800H664L640 866H204Z'],
		['#3f4955', 'M180 800H664L658 816H186Z'],
		['#10151d', 'M300 770H540L560 800H280Z'],
		// Door: iron frame, glowing panes.
		['#05080d', 'M316 902H576V1142H316Z'],
		[
			INK.amber[1],
			'M336 922H436V1016H336ZM456 922H556V1016H456ZM336 1036H436V1122H336ZM456 1036H556V1122H456Z',
		],
		[
			INK.amber[0],
			'M336 972L372 940L400 968L436 936V1016H336ZM456 946L492 972L524 930L556 960V1016H456ZM336 1036H436V1122H336ZM456 1036H556V1122H456Z',
		],
		['#fff1c8', 'M336 1070L380 1048L436 1066V1122H336ZM456 1062L510 1046L556 1074V1122H456Z'],
		['#8a6238', 'M590 990H612V1050H590Z'],
	);
}

/** A round rag rug: rings of worn cloth. */
function rug(): string {
	const rings = [
		[640, 148, '#2d4a5a'],
		[570, 130, '#b79f6a'],
		[520, 118, '#5c7c91'],
		[440, 99, '#7a5f34'],
		[390, 88, '#dccda6'],
		[320, 72, '#36566e'],
		[240, 54, '#b79f6a'],
	] as const;
	return rings
		.map(
			([across, deep, fill]) =>
				`<ellipse cx="1120" cy="1314" rx="${across}" ry="${deep}" fill="${fill}"/>`,
		)
		.join('');
}

/** Togo's last home in Maine: an old dog before the stove, birches at the window. */
export function maine(): string {
	return square([room(), birchWindow(), stove(), rug(), group(oldTogo(), place(150, -16))]);
}
