import { drift, mountains, spruces } from '../../tools/land.ts';
import { shape } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { fire, sparks } from './fireside.ts';
import { sitter, type Sitter } from './seated.ts';
import { SNOW, boat, cabin } from './village.ts';

/** Who tells, grey-haired, a hand held out. */
const ELDER: Sitter = {
	parka: ['#85592f', '#4a3726', '#2c211e'],
	hair: ['#b9b2a6', '#6d6b6b'],
	long: false,
	telling: true,
};

/** Who listens: a braid over the hood. */
const LISTENER: Sitter = {
	parka: ['#47708a', '#223f58', '#142a40'],
	hair: ['#3a2a26', '#15141a'],
	long: true,
	telling: false,
};

/** A river village in winter dusk; two people at a fire, and a story told. */
export function voices(): string {
	return square([
		sky(
			[
				[0, '#0a1628'],
				[240, '#10243c'],
				[460, '#1a3a56'],
				[620, '#2f5670'],
				[730, '#5b7f90'],
				[810, '#a39a8c'],
			],
			{ wave: 14, seed: 6 },
		),
		stars(90, 15, 620),
		mountains(
			[
				[-140, 840],
				[200, 760],
				[520, 830],
				[860, 740],
				[1200, 830],
				[1560, 750],
				[2060, 830],
			],
			900,
			{ shade: '#21405a', light: '#33566f' },
		),
		drift(
			[
				[-140, 880],
				[600, 870],
				[1200, 884],
				[2060, 870],
			],
			'#6f93a6',
		),
		spruces(
			[60, 130, 190, 250, 1560, 1640, 1700, 1770, 1840, 1900].map((x, index) => ({
				x,
				y: 920 + (index % 3) * 10,
				height: 150 + ((index * 53) % 80),
			})),
			7,
			{ light: '#23505f', shade: '#12303f' },
		),
		drift(
			[
				[-140, 930],
				[400, 900],
				[960, 930],
				[1500, 900],
				[2060, 930],
			],
			SNOW[2],
		),
		cabin(1500, 990, 230),
		cabin(330, 990, 270),
		cabin(840, 956, 150),
		shape(
			'M420 742Q400 690 436 646Q470 600 444 550Q500 600 478 654Q448 700 462 744ZM1616 776Q1600 736 1626 700Q1650 664 1630 624Q1676 664 1660 706Q1636 740 1650 778Z',
			'#7f93a0',
		),
		drift(
			[
				[-140, 1010],
				[420, 980],
				[960, 1000],
				[1500, 980],
				[2060, 1020],
			],
			SNOW[3],
		),
		boat(1640, 1120, 430),
		boat(262, 1150, 460),
		drift(
			[
				[-140, 1180],
				[420, 1130],
				[960, 1170],
				[1500, 1200],
				[2060, 1180],
			],
			SNOW[3],
		),
		fire(),
		sparks(),
		// Long shadows away from the fire.
		shape(
			'M420 1500L720 1480L560 2060H-140V1900ZM1200 1480L1520 1500L2060 1880V2060H1400Z',
			SNOW[4],
		),
		sitter(ELDER, 'translate(576 1400)'),
		sitter(LISTENER, 'translate(1344 1404) scale(-.95 .95)'),
		drift(
			[
				[-140, 1540],
				[480, 1490],
				[960, 1450],
				[1440, 1496],
				[2060, 1540],
			],
			SNOW[3],
		),
		drift(
			[
				[-140, 1660],
				[600, 1600],
				[1300, 1640],
				[2060, 1600],
			],
			SNOW[4],
		),
		drift(
			[
				[-140, 1820],
				[600, 1780],
				[1300, 1820],
				[2060, 1780],
			],
			'#18334a',
		),
	]);
}
