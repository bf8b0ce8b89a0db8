import { fur, gouge } from '../tools/cuts.ts';
import { group, shape, type Point } from '../tools/shapes.ts';

/** Tones of one thing, from the light to the shade. */
export type Tones = readonly [light: string, middle: string, shade: string];

export interface Arm {
	readonly sleeve: Tones;
	/** The gauntlet of the mitten, and the fur along its mouth. */
	readonly gauntlet: Tones;
	readonly trim: Tones;
	/** Where it stands and how it is turned: at home it reaches to the right, its wrist at 0, 0. */
	readonly transform: string;
	readonly seed: number;
}

/** The mouth of the gauntlet is an ellipse around the sleeve: half its width, half its height. */
const MOUTH: Point = [84, 200];
const MOUTH_AT = -176;
/** The trim ends short of the ellipse's top and foot, where it turns to the far side. */
const END = 66;

/** A point of the mouth's near side, from -1, above, to 1, below; `along` lies nearer the hand. */
function onMouth(at: number, along: number): Point {
	const turn = (at * END * Math.PI) / 180;
	return [MOUTH_AT + along + MOUTH[0] * Math.cos(turn), MOUTH[1] * Math.sin(turn)];
}

/** The near side of the mouth between two heights. */
function arc(from: number, to: number, along: number): readonly Point[] {
	const steps = Math.max(2, Math.ceil(Math.abs(to - from) * 6));
	return Array.from({ length: steps + 1 }, (_, step) =>
		onMouth(from + ((to - from) * step) / steps, along),
	);
}

const path = (points: readonly Point[]) =>
	points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L');

/** A row of locks that lie along the cuff towards the hand, between two heights of the mouth. */
function row(from: number, to: number, tips: number, size: number, seed: number): string {
	const count = Math.max(2, Math.round(Math.abs(to - from) * 5.5));
	const edge = arc(from, to, tips);
	const locks = fur(edge, { count, size, lean: 0.1, seed, vary: 0.55 });
	return `M${path(arc(to, from, -66))}L${path(edge.slice(0, 1))}${locks}Z`;
}

/** The band of fur around the gauntlet's mouth: long locks in two rows, short ones over the sleeve. */
function trimmed([light, middle, shade]: Tones, seed: number): string {
	const back = fur(arc(1, -1, -58), { count: 12, size: 26, lean: 0.2, seed, vary: 0.6 });
	const start = path([onMouth(1, -58)]);
	const rear = `M${start}${back}L${path(arc(-1, 1, 0))}Z`;
	return [
		shape(rear, middle),
		shape(row(-1, -0.28, 40, 44, seed + 1), light),
		shape(row(0.3, 1, 40, 44, seed + 2), shade),
		shape(row(-0.34, 0.36, 40, 46, seed + 3), middle),
		shape(row(0.5, 1, -12, 40, seed + 4), middle),
		shape(row(-0.5, 0.1, -12, 42, seed + 5), light),
	].join('\n');
}

/** A forearm in a parka sleeve that goes into the gauntlet of a mitten, trimmed with a band of fur. */
export function arm({ sleeve, gauntlet, trim, transform, seed }: Arm): string {
	const folds = [
		gouge([-170, -70], [-460, -118], 10, -10),
		gouge([-130, 20], [-520, 34], 13, 14),
		gouge([-160, 96], [-380, 128], 9, -8),
		gouge([-480, -10], [-940, -40], 15, -16),
	].join('');
	return group(
		[
			// The far side of the fur, behind the sleeve.
			shape('M-150 -196Q-236 -190 -260 -120L-230 130Q-220 184 -150 194Z', trim[2]),
			shape('M-1300 -236L-200 -150L-90 -140L-90 150L-200 156L-1300 268Z', sleeve[1]),
			shape('M-1300 -236L-200 -150L-90 -140L-92 -84L-360 -102L-640 -100L-1300 -120Z', sleeve[0]),
			shape('M-1300 268L-200 156L-90 150L-90 70L-240 100L-520 90L-820 134L-1300 150Z', sleeve[2]),
			shape(folds, sleeve[2]),
			// The leather, flaring from the wrist, and the strap that draws it in.
			shape('M52 -112L-140 -176L-112 0L-140 180L52 122Q74 0 52 -112Z', gauntlet[1]),
			shape('M52 -112L-140 -176L-112 -60L60 -52Q58 -84 52 -112Z', gauntlet[0]),
			shape('M52 122L-140 180L-112 84L62 50Q60 88 52 122Z', gauntlet[2]),
			shape('M28 -121L62 -110Q88 0 62 122L28 130Q56 0 28 -121Z', gauntlet[2]),
			shape('M28 -121L62 -110Q72 -80 76 -46L42 -50Q38 -88 28 -121Z', gauntlet[1]),
			trimmed(trim, seed),
		].join('\n'),
		`transform="${transform}"`,
	);
}
