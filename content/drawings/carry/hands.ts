import { arm, palm, thumb, type Tones } from '../figures/index.ts';
import { INK } from '../inks.ts';
import { coarse } from '../tools/place.ts';
import { drawing } from '../tools/shapes.ts';

const { amber, aurora, bronze, ice, paper, shade, snow, wood } = INK;

/**
 * The hands of a relay in one long picture, equal cells from the left: as many as there are teams, each reaching to the
 * right. Twenty mushers, and no two are dressed alike.
 */
export const HANDS = 20;
/** One cell: the elbow at its left edge, the fingertips at its right. */
const CELL = { left: -620, top: -300, width: 1160, height: 600 } as const;

const SLEEVES: readonly Tones[] = [
	[wood[1], wood[2], '#3a2c22'],
	[ice[2], ice[1], ice[0]],
	[paper[1], paper[2], bronze[2]],
	['#7d8577', '#566154', '#39433c'],
	['#5d8299', '#436479', '#2f4a5d'],
	['#8d7f8c', '#665a6b', '#463d4c'],
	[bronze[1], bronze[2], bronze[3]],
];
const MITTENS: readonly Tones[] = [
	['#b4c4cb', '#7e93a1', '#465b6c'],
	[wood[0], wood[1], wood[2]],
	[bronze[0], bronze[1], bronze[2]],
	['#d8cdb4', '#b3a488', '#7d7058'],
	['#6d5a4b', '#4d3d33', wood[3]],
];
const FURS: readonly Tones[] = [
	[bronze[0], bronze[1], bronze[2]],
	[snow, shade[0], shade[1]],
	['#8a7463', '#5f4d40', wood[3]],
];
/** Togo's musher has his dog's colour at the cuff, Balto's his. */
const OWN: Readonly<Record<number, Tones>> = {
	17: [aurora[0], aurora[1], aurora[2]],
	19: [amber[0], amber[1], amber[2]],
};

/** Seven, five and three have no common part: the first hundred and five hands differ. */
const dress = (hand: number) => ({
	sleeve: SLEEVES[hand % SLEEVES.length]!,
	mitten: MITTENS[hand % MITTENS.length]!,
	trim: OWN[hand] ?? FURS[hand % FURS.length]!,
});

function strip(draw: (hand: number) => string): string {
	const cells = Array.from({ length: HANDS }, (_, hand) => {
		const { left, top, width, height } = CELL;
		return `<svg x="${hand * width}" y="0" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${coarse(draw(hand))}</svg>`;
	});
	return drawing([0, 0, CELL.width * HANDS, CELL.height], cells);
}

/** What lies behind the thing that is held. */
export const palms = (): string =>
	strip((hand) => palm({ hold: 'over', tones: dress(hand).mitten }));

/** What lies before it: the thumb, and the arm. */
export const thumbs = (): string =>
	strip((hand) => {
		const { sleeve, mitten, trim } = dress(hand);
		return (
			thumb({ hold: 'over', tones: mitten }) +
			arm({ sleeve, gauntlet: mitten, trim, seed: hand + 3, transform: 'scale(.84)' })
		);
	});
