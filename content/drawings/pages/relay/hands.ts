import { INK } from '../../inks.ts';
import { drift, mountains } from '../../tools/land.ts';
import { circle, group } from '../../tools/shapes.ts';
import { sky, stars } from '../../tools/sky.ts';
import { square } from '../../tools/square.ts';
import { between } from '../../tools/tone.ts';
import { arm, bundle, palm, thumb, type Arm, type Mitten } from '../../figures/index.ts';

const { night, ice, shade, bronze, wood, snow } = INK;

/** The night behind the hands: a great moon that goes down behind mountains. */
function nightSky(): string {
	return [
		sky([
			[0, night[0]],
			[250, night[1]],
			[560, night[2]],
			[900, night[3]],
		]),
		stars(110, 12, 1000),
		circle(960, 850, 640, between(night[3], night[4], 0.4)),
		circle(960, 850, 540, night[4]),
		circle(960, 850, 440, ice[0]),
		mountains(
			[
				[-140, 1210],
				[120, 1120],
				[330, 1230],
				[560, 1130],
				[760, 1240],
				[980, 1190],
				[1150, 1250],
				[1390, 1110],
				[1610, 1230],
				[1800, 1150],
				[2060, 1220],
			],
			1440,
			{ shade: night[2], light: night[3], snow: shade[3] },
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

/** A hand of the four: its mitten, the arm that it ends, and where it stands. */
interface Hand extends Mitten {
	readonly arm: Pick<Arm, 'sleeve' | 'trim' | 'seed'>;
	readonly at: string;
}

const SEAL = ['#b4c4cb', '#7e93a1', '#465b6c'] as const;
const MOOSE = [wood[0], wood[1], wood[2]] as const;
const CARIBOU = [wood[1], wood[2], '#3a2c22'] as const;
const WOLF = [bronze[0], bronze[1], bronze[2]] as const;
const CLOTH = [ice[2], ice[1], ice[0]] as const;
const HARE = [snow, shade[0], shade[1]] as const;

/** He who takes it, from the left; he who gives it, from the right, already drawing back. */
const HANDS: Readonly<Record<'takerOver' | 'takerUnder' | 'giverOver' | 'giverUnder', Hand>> = {
	takerOver: {
		hold: 'over',
		tones: SEAL,
		arm: { sleeve: CARIBOU, trim: WOLF, seed: 3 },
		at: 'translate(462 612) rotate(7)',
	},
	takerUnder: {
		hold: 'under',
		tones: SEAL,
		arm: { sleeve: CARIBOU, trim: WOLF, seed: 8 },
		at: 'translate(446 1196) rotate(-7)',
	},
	giverOver: {
		hold: 'over',
		tones: MOOSE,
		arm: { sleeve: CLOTH, trim: HARE, seed: 14 },
		at: 'translate(1560 600) scale(-1 1) rotate(4)',
	},
	giverUnder: {
		hold: 'under',
		tones: MOOSE,
		arm: { sleeve: CLOTH, trim: HARE, seed: 5 },
		at: 'translate(1530 1196) scale(-1 1) rotate(-10)',
	},
};

/** A hand from below is one from above upside down; its sleeve and its fur are not. */
const flipped = ({ hold }: Hand) => (hold === 'under' ? ' scale(1 -1)' : '');

const behind = (hand: Hand) => group(palm(hand), `transform="${hand.at}${flipped(hand)}"`);

const before = (hand: Hand) =>
	group(thumb(hand), `transform="${hand.at}${flipped(hand)}"`) +
	arm({ ...hand.arm, gauntlet: hand.tones, transform: `${hand.at} scale(.84)` });

/** The relay: two pairs of hands in mittens, and the parcel that passes from right to left. */
export function hands(): string {
	const { takerOver, takerUnder, giverOver, giverUnder } = HANDS;
	return square([
		nightSky(),
		behind(giverUnder),
		behind(takerUnder),
		group(bundle(), 'transform="translate(975 914) rotate(-2)"'),
		behind(giverOver),
		behind(takerOver),
		...[giverUnder, takerUnder, giverOver, takerOver].map(before),
	]);
}
