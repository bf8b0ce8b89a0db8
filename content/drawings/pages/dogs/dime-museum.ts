import { facets } from '../../tools/facets.ts';
import { line, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { between } from '../../tools/tone.ts';
import { FRONT_COATS, type FrontCoat } from './front-coats.ts';
import { frontDog } from './front-dog.ts';
import { FRONT_HEADS } from './front-heads.ts';

const STAGE = 1240;

/** A coat as it looks under poor light. */
function dim({ cap, body, deep, pale, eye }: FrontCoat): FrontCoat {
	const dimmed = (tone: string) => between(tone, '#2e2224', 0.36);
	const both = ([light, shade]: readonly [string, string]) =>
		[dimmed(light), dimmed(shade)] as const;
	return { cap: both(cap), body: both(body), deep: both(deep), pale: both(pale), eye: dimmed(eye) };
}

/** The back wall with its peeling blank posters, and the bare boards. */
function stage(): string {
	let boards = '';
	for (let x = -1200; x < 3200; x += 190) {
		boards += `M${x} 1440L${960 + (x - 960) * 0.7} 1130h5L${x + 12} 1440Z`;
	}
	return facets(
		['#2b2630', 'M-140 -140H2060V1140H-140Z'],
		['#3a323a', 'M420 420Q960 260 1500 420V1140H420Z'],
		['#4a3f42', 'M560 460Q960 340 1360 460V1140H560Z'],
		// Posters: paper without words.
		['#8d7f66', 'M596 520L800 508L806 838L602 846Z'],
		['#b3a282', 'M596 520L800 508L804 760L770 838L602 846Z'],
		['#7b6e59', 'M804 760L806 838L770 838Z'],
		['#8d7f66', 'M1104 540L1316 556L1310 850L1098 840Z'],
		['#a89878', 'M1104 540L1316 556L1310 850L1150 844L1098 790Z'],
		[
			'#8d7f66',
			'M630 600h140v12h-140ZM650 630h100v10h-100ZM640 790h120v10h-120ZM1146 596l136 8v12l-136 -8ZM1150 780l120 6v10l-120 -6Z',
		],
		['#93856b', 'M636 660h130v104h-130ZM1150 636l124 6v112l-124 -6Z'],
		['#4b3a30', 'M-140 1130H2060V1440H-140Z'],
		['#6b4f38', 'M300 1130H1620L1800 1440H120Z'],
		['#38291f', boards],
	);
}

/** Heavy curtains, half open, with a fringe worn thin. */
function curtains(): string {
	const half = (mirror: boolean) => {
		const at = (x: number) => (mirror ? 1920 - x : x);
		const fold = (from: number, to: number, foot: number, width: number) =>
			`M${at(from)} 200L${at(to)} 200L${at(foot + width)} 1250L${at(foot)} 1262Z`;
		const edge = mirror ? ['#231a26', '#35273a', '#4a384c'] : ['#2b202e', '#443247', '#5d475c'];
		return facets(
			[
				edge[0]!,
				`M${at(-140)} 200H${at(600)}Q${at(560)} 760 ${at(330)} 980Q${at(400)} 1120 ${at(390)} 1256L${at(-140)} 1276Z`,
			],
			[
				edge[1]!,
				`${fold(-60, 20, -60, 70)}${fold(120, 190, 70, 60)}M${at(290)} 200H${at(360)}Q${at(340)} 740 ${at(250)} 960L${at(260)} 1256H${at(200)}Q${at(200)} 1080 ${at(214)} 950Q${at(290)} 700 ${at(290)} 200ZM${at(460)} 200H${at(540)}Q${at(500)} 740 ${at(310)} 960L${at(290)} 940Q${at(440)} 700 ${at(460)} 200Z`,
			],
			[
				edge[2]!,
				`M${at(-50)} 200H${at(-20)}L${at(-30)} 1256H${at(-50)}ZM${at(310)} 200H${at(336)}Q${at(316)} 720 ${at(236)} 950H${at(220)}Q${at(300)} 700 ${at(310)} 200ZM${at(490)} 200H${at(520)}Q${at(476)} 730 ${at(304)} 952L${at(292)} 942Q${at(460)} 700 ${at(490)} 200ZM${at(300)} 1010Q${at(360)} 1130 ${at(350)} 1250H${at(326)}Q${at(330)} 1130 ${at(286)} 1020Z`,
			],
			[
				'#7a5f34',
				`M${at(180)} 950Q${at(270)} 1000 ${at(350)} 962L${at(344)} 990Q${at(270)} 1030 ${at(176)} 976Z`,
			],
		);
	};
	let fringe = '';
	for (let x = -140; x < 2060; x += 44) fringe += `M${x} 330h36l-6 ${x % 3 ? 44 : 26}h-24Z`;
	return [
		half(false),
		half(true),
		facets(
			[
				'#35273a',
				'M-140 -140H2060V330Q1700 380 1440 330Q1200 380 960 330Q720 380 480 330Q220 380 -140 330Z',
			],
			[
				'#443247',
				'M-140 -140H2060V200Q1700 250 1440 210Q1200 250 960 210Q720 250 480 210Q220 250 -140 200Z',
			],
			['#5a4632', fringe],
		),
	].join('\n');
}

/** Seven dogs tied in a row. */
function row(): string {
	const wall = line('M300 930H1620', '#17131a', 7);
	const dogs = [
		{ x: 416, scale: 0.66, of: 'grey', hang: 96, look: 10, tilt: 5 },
		{ x: 594, scale: 0.68, of: 'brown', hang: 116, look: -6, tilt: -6 },
		{ x: 780, scale: 0.67, of: 'sand', hang: 100, look: 8, tilt: 4 },
		{ x: 970, scale: 0.76, of: 'black', hang: 62, look: 0, tilt: 0 },
		{ x: 1160, scale: 0.68, of: 'white', hang: 124, look: 8, tilt: 7 },
		{ x: 1340, scale: 0.66, of: 'smoke', hang: 100, look: -12, tilt: -4 },
		{ x: 1510, scale: 0.66, of: 'tan', hang: 116, look: -14, tilt: -8 },
	] as const;
	return (
		wall +
		dogs
			.map(({ x, scale, of, ...hanging }) => {
				const lead = line(
					`M${x + 110} 930Q${x + 96} 1000 ${x + 30} ${1234 - 380 * scale}`,
					'#17131a',
					6,
				);
				const shadow = shape(
					`M${x - 106} 1238L${x - 60} 1180H${x + 70}L${x + 114} 1238Z`,
					'#3b2b22',
				);
				return (
					shadow +
					lead +
					frontDog({
						x,
						y: 1236,
						scale,
						coat: dim(FRONT_COATS[of]),
						head: FRONT_HEADS[of],
						pose: 'sitting',
						build: 0.76,
						ears: 'low',
						lids: 'tired',
						collar: '#1d161a',
						...hanging,
					})
				);
			})
			.join('\n')
	);
}

/** The rope before the dogs, the stage's edge and its footlights. */
function front(): string {
	let lights = '';
	let shields = '';
	for (let x = 270; x <= 1650; x += 230) {
		lights += `M${x - 54} 1318Q${x - 54} 1262 ${x} 1260Q${x + 54} 1262 ${x + 54} 1318Z`;
		shields += `M${x - 46} 1318Q${x - 44} 1272 ${x} 1270Q${x + 44} 1272 ${x + 46} 1318Z`;
	}
	return [
		line('M250 1090Q480 1170 720 1096Q960 1176 1200 1096Q1440 1170 1670 1090', '#241c1c', 16),
		line('M250 1086Q480 1166 720 1092Q960 1172 1200 1092Q1440 1166 1670 1086', '#8a744e', 10),
		facets(
			[
				'#1d161a',
				'M238 1070H266V1290H238ZM708 1070H734V1290H708ZM1188 1070H1214V1290H1188ZM1656 1070H1684V1290H1656Z',
			],
			[
				'#7a5f34',
				'M232 1056H272V1078H232ZM702 1056H740V1078H702ZM1182 1056H1220V1078H1182ZM1650 1056H1690V1078H1650Z',
			],
			['#241b1b', `M-140 ${STAGE + 60}H2060V2060H-140Z`],
			['#c98528', lights],
			['#1a1416', shields],
			['#3a2a22', 'M-140 1318H2060V1372H-140Z'],
			['#7a5f34', 'M-140 1318H2060V1328H-140Z'],
			['#2b2020', 'M-140 1372H2060V1480H-140Z'],
			['#1c1517', 'M40 1400h500v60h-500ZM640 1400h620v60h-620ZM1360 1400h520v60h-520Z'],
		),
	].join('\n');
}

/** Seven dogs on show in a cheap museum: tied, thin and tired. */
export function dimeMuseum(): string {
	return square([stage(), row(), curtains(), front()]);
}
