import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { shape, type Point } from '../../tools/shapes.ts';
import { sky } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { FRONT_COATS } from './front-coats.ts';
import { frontDog } from './front-dog.ts';
import { FRONT_HEADS } from './front-heads.ts';
import { parkaFront } from './parka-front.ts';

/** A long low kennel: a plank wall with a row of doors under a roof of snow. */
function longKennel(): string {
	let planks = '';
	let doors = '';
	let lit = '';
	for (let x = -120; x < 2060; x += 92) planks += `M${x} 900h7v300h-7Z`;
	for (let x = 30; x < 1960; x += 310) {
		doors += `M${x} 1200V1010Q${x + 80} 960 ${x + 160} 1010V1200Z`;
		lit += `M${x - 14} 1200V1004Q${x + 80} 942 ${x + 174} 1004V1200H${x + 160}V1010Q${x + 80} 960 ${x} 1010V1200Z`;
	}
	return facets(
		['#6b5443', 'M-140 880H2060V1220H-140Z'],
		['#59453a', planks],
		['#8a6b4d', lit],
		['#1d2430', doors],
		['#3f342f', 'M-140 880H2060V912H-140Z'],
		[INK.shade[1], 'M-140 800L2060 800V888Q1700 902 1400 886Q1100 900 800 888Q400 904 -140 886Z'],
		[
			INK.shade[0],
			'M-140 780Q500 764 960 776Q1500 766 2060 782V850Q1600 866 1300 852Q900 868 500 850Q200 862 -140 850Z',
		],
		[
			INK.snow,
			'M-140 780Q500 764 960 776Q1500 766 2060 782V806Q1500 792 960 804Q500 792 -140 806Z',
		],
	);
}

/** Long thin shadows to the right of where a dog sits. */
function shadows(feet: readonly Point[]): string {
	return feet
		.map(
			([x, y]) => `M${x - 120} ${y}L${x + 60} ${y - 18}L${x + 330} ${y + 6}L${x + 60} ${y + 20}Z`,
		)
		.join('');
}

/** Togo at the left, five dogs of the kennel and a man, as for a photograph. */
function portrait(): string {
	return [
		shape(
			shadows([
				[620, 1304],
				[1390, 1304],
				[1000, 1318],
			]),
			INK.shade[1],
		),
		parkaFront(1000, 1316, 800),
		frontDog({
			x: 616,
			y: 1300,
			scale: 0.74,
			coat: FRONT_COATS.brown,
			head: FRONT_HEADS.brown,
			pose: 'standing',
			look: 12,
			tail: true,
		}),
		frontDog({
			x: 1388,
			y: 1296,
			scale: 0.76,
			coat: FRONT_COATS.white,
			head: FRONT_HEADS.white,
			pose: 'standing',
			look: -12,
			tilt: 4,
		}),
		shape(
			shadows([
				[410, 1352],
				[810, 1350],
				[1190, 1362],
				[1570, 1350],
			]),
			INK.shade[1],
		),
		frontDog({
			x: 400,
			y: 1352,
			scale: 0.74,
			coat: FRONT_COATS.agouti,
			head: FRONT_HEADS.agouti,
			pose: 'sitting',
			look: 6,
			ears: 'tipped',
			build: 0.88,
		}),
		frontDog({
			x: 806,
			y: 1350,
			scale: 0.76,
			coat: FRONT_COATS.grey,
			head: FRONT_HEADS.grey,
			pose: 'sitting',
			look: 8,
			tilt: -4,
		}),
		frontDog({
			x: 1186,
			y: 1362,
			scale: 0.78,
			coat: FRONT_COATS.tan,
			head: FRONT_HEADS.tan,
			pose: 'sitting',
			build: 1.1,
			look: -4,
		}),
		frontDog({
			x: 1566,
			y: 1350,
			scale: 0.7,
			coat: FRONT_COATS.smoke,
			head: FRONT_HEADS.smoke,
			pose: 'sitting',
			build: 0.94,
			look: -14,
			tilt: 6,
		}),
	].join('\n');
}

/** The dogs of one kennel in Nome, and a man who looks after them. */
export function kennel(): string {
	return square([
		sky(
			[
				[0, '#5f8ea3'],
				[200, '#86adb9'],
				[380, INK.ice[2]],
				[520, '#c6d8d6'],
				[640, '#ecdcb4'],
			],
			{ seed: 3 },
		),
		mountains(
			[
				[-140, 700],
				[80, 600],
				[300, 700],
				[560, 560],
				[800, 690],
				[1060, 590],
				[1300, 700],
				[1560, 540],
				[1800, 680],
				[2060, 600],
			],
			860,
			{ shade: INK.shade[1], light: INK.shade[0], snow: INK.snow },
		),
		longKennel(),
		drift(
			[
				[-140, 1180],
				[500, 1200],
				[1200, 1186],
				[2060, 1204],
			],
			INK.shade[0],
		),
		drift(
			[
				[-140, 1260],
				[600, 1240],
				[1300, 1262],
				[2060, 1240],
			],
			'#e6ebe6',
		),
		portrait(),
		drift(
			[
				[-140, 1440],
				[500, 1480],
				[1100, 1450],
				[2060, 1500],
			],
			INK.shade[0],
		),
		drift(
			[
				[-140, 1640],
				[700, 1590],
				[1400, 1680],
				[2060, 1620],
			],
			INK.shade[1],
		),
	]);
}
