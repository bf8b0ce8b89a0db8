import { INK } from '../../inks.ts';
import type { Point } from '../../tools/shapes.ts';

const { shade } = INK;

/** One hill of the way: its snow, the trail over it, and the teams on it, each by its leader's nose. */
interface Leg {
	readonly hill: readonly Point[];
	readonly fill: string;
	/** Where it comes over the crest, and the curves it takes from there: handles and ends. */
	readonly trail: readonly Point[];
	readonly trodden: string;
	readonly width: number;
	readonly scale: number;
	readonly teams: readonly Point[];
}

/** From the far hills to the foreground; the trail turns behind each hill. */
export const LEGS: readonly Leg[] = [
	{
		hill: [
			[-140, 700],
			[500, 690],
			[1000, 676],
			[1500, 690],
			[2060, 680],
		],
		fill: shade[2],
		trail: [
			[2060, 708],
			[1560, 690],
			[960, 700],
			[640, 736],
			[540, 750],
			[540, 776],
			[700, 806],
		],
		trodden: '#47667c',
		width: 5,
		scale: 0.062,
		teams: [
			[690, 729],
			[790, 721],
			[885, 715],
			[980, 710],
			[1075, 707],
			[1170, 704],
			[1265, 702],
			[1360, 702],
			[1455, 703],
		],
	},
	{
		hill: [
			[-140, 822],
			[420, 806],
			[760, 778],
			[1200, 772],
			[1560, 800],
			[2060, 784],
		],
		fill: shade[1],
		trail: [
			[1180, 772],
			[1680, 790],
			[1730, 846],
			[1480, 856],
			[1200, 872],
			[700, 866],
			[470, 906],
			[370, 930],
			[400, 962],
			[560, 996],
		],
		trodden: '#607c8f',
		width: 9,
		scale: 0.114,
		teams: [
			[540, 892],
			[715, 880],
			[890, 874],
			[1065, 870],
			[1240, 866],
			[1410, 858],
		],
	},
	{
		hill: [
			[-140, 1000],
			[400, 980],
			[800, 948],
			[1240, 954],
			[1600, 990],
			[2060, 966],
		],
		fill: shade[0],
		trail: [
			[1200, 952],
			[1860, 986],
			[1840, 1046],
			[1560, 1058],
			[1200, 1078],
			[700, 1062],
			[420, 1112],
			[290, 1140],
			[320, 1184],
			[500, 1226],
		],
		trodden: '#93acbb',
		width: 16,
		scale: 0.21,
		teams: [
			[470, 1102],
			[850, 1080],
			[1230, 1072],
		],
	},
	{
		hill: [
			[-140, 1210],
			[380, 1196],
			[800, 1154],
			[1300, 1156],
			[1700, 1194],
			[2060, 1176],
		],
		fill: INK.snow,
		trail: [
			[1280, 1156],
			[2080, 1190],
			[2040, 1296],
			[1640, 1306],
			[1200, 1320],
			[700, 1300],
			[-140, 1340],
		],
		trodden: '#b6c7ce',
		width: 30,
		scale: 0.44,
		teams: [[1112, 1314]],
	},
];
