import { coarse, setDown } from '../tools/place.ts';
import { group, shape, type Point } from '../tools/shapes.ts';
import { type DogInks } from './inks.ts';
import { limb } from './limb.ts';
import { STANCES } from './stances.ts';
import { STANDING_BUILDS, HEAD } from './standing-builds.ts';

export interface StandingDog {
	/** The middle of the chest. */
	readonly x: number;
	/** The ground under the feet. */
	readonly y: number;
	/** The height of the withers, in units of the drawing. */
	readonly height: number;
	/** As lean as Togo was, or as broad as Balto. */
	readonly build: 'lean' | 'stout';
	readonly inks: DogInks;
	/** Calm on four straight legs, open and resting after a run, or in the middle of a stride. */
	readonly stance?: 'calm' | 'open' | 'stride';
	readonly panting?: boolean;
	/** Whether it stands too far away to show its finest planes. */
	readonly distant?: boolean;
	/** Colour of the harness; without it none is drawn. */
	readonly harness?: string;
}

const PIVOT: Point = [-66, -240];
const PAW = 'M-10 -7L8 -8L11 9L-16 9Q-23 9 -22 3Q-20 -3 -10 -7Z';
const TOES = 'M-22 4L-12 2L-6 6L2 4L11 9L-16 9Q-21 9 -22 4Z';

interface LegTones {
	/** Shoulder or thigh. */
	readonly upper: string;
	/** From elbow or stifle down: its side, and its front to the light. */
	readonly lower: string;
	readonly light: string;
	/** Nothing where they are too small to be seen. */
	readonly toes: string;
	/** The white foot: its side, and its front to the light. */
	readonly sock?: readonly [side: string, light: string];
}

/** A leg with its paw: lit along the front. `lift` turns a paw that is off the ground. */
function leg(
	joints: readonly Point[],
	widths: readonly number[],
	tones: LegTones,
	lift = 0,
): string {
	const foot = joints.at(-1)!;
	const paw = (d: string, fill: string) =>
		shape(
			d,
			fill,
			`transform="translate(${foot[0]} ${foot[1] + 6})${lift === 0 ? '' : ` rotate(${lift})`}"`,
		);
	const lower = joints.slice(1);
	const wrist = joints.at(-2)!;
	const ankle: Point = [
		wrist[0] + (foot[0] - wrist[0]) * 0.3,
		wrist[1] + (foot[1] - wrist[1]) * 0.3,
	];
	const [[topX, topY], [elbowX, elbowY]] = [joints[0]!, joints[1]!];
	const elbow = widths[1] ?? 0;
	const middle: Point = [(topX + elbowX) / 2, (topY + elbowY) / 2];
	const front = lower.map(([x, y], index): Point => [x - (widths[index + 1] ?? 0) * 0.27, y]);
	const frontWidths = widths.slice(1).map((width, index) => (index === 0 ? 0 : width * 0.44));
	// A little broader than the leg, so that no edge of it shows.
	const shoulder = widths.map((width) => width + 1.4);
	return [
		tones.upper === tones.lower
			? shape(limb(joints, widths), tones.lower)
			: shape(limb([middle, ...lower], [elbow, elbow, ...widths.slice(2)]), tones.lower),
		tones.toes === '' ? '' : shape(limb(front, frontWidths), tones.light),
		tones.upper === tones.lower ? '' : shape(limb(joints.slice(0, 2), shoulder), tones.upper),
		tones.sock === undefined
			? ''
			: shape(limb([ankle, foot], [widths[2]! + 1, widths[3]! + 1]), tones.sock[0]) +
				shape(
					limb(
						[ankle, foot].map(([x, y]): Point => [x - widths[3]! * 0.27, y]),
						[widths[2]! * 0.44, widths[3]! * 0.44],
					),
					tones.sock[1],
				),
		paw(PAW, tones.sock?.[1] ?? tones.light),
		tones.toes === '' ? '' : paw(TOES, tones.sock?.[0] ?? tones.toes),
	].join('');
}

/** The joints of a leg with its toes, for a paw that is part of the leg. */
function footed(joints: readonly Point[]): readonly Point[] {
	const [x, y] = joints.at(-1)!;
	return [...joints, [x - 16, y + 10]];
}

/** A dog in side view to the left, in several flat tones. */
export function standingDog({
	x,
	y,
	height,
	build,
	inks,
	stance = 'calm',
	panting = false,
	distant = false,
	harness,
}: StandingDog): string {
	const built = STANDING_BUILDS[build];
	const pose = STANCES[stance];
	const fore = [50, 31, 19, 16].map((width) => width * built.bone);
	const hind = [72, 50, 18, 16].map((width) => width * built.bone);
	const pale = build === 'lean';
	const sock = inks.socks ? ([inks.paleShade, inks.pale] as const) : undefined;
	const near = {
		...(sock && { sock }),
		upper: inks.coat,
		lower: pale ? inks.paleShade : inks.coat,
		light: pale ? inks.pale : inks.light,
		toes: distant ? '' : inks.shade,
	};
	const farSock = inks.socks ? ([inks.paleShade, inks.paleShade] as const) : undefined;
	const far = {
		...(farSock && { sock: farSock }),
		upper: inks.shade,
		lower: inks.shade,
		light: inks.coat,
		toes: inks.dark,
	};
	const raised = stance === 'stride' ? 28 : 0;
	const fine = (drawn: string) => (distant ? '' : drawn);
	const head = [
		shape(built.farEar, inks.shade),
		shape(built.farEarTip, inks.dark),
		panting ? shape(HEAD.gap, inks.line) + shape(HEAD.jaw, inks.paleShade) : '',
		shape(HEAD.skull, inks.coat),
		shape(HEAD.mask, pale ? inks.pale : inks.light),
		fine(shape(HEAD.maskShade, pale ? inks.paleShade : inks.coat)),
		shape(HEAD.cap, inks.dark),
		fine(shape(HEAD.brow, pale ? inks.pale : inks.light)),
		shape(HEAD.nearEar, inks.dark),
		fine(shape(HEAD.nearEarInner, inks.coat)),
		shape(HEAD.nose + HEAD.eye, inks.line),
		panting ? '' : fine(shape(HEAD.mouth, inks.line)),
	].join('');
	const drawn = [
		shape(pose.tail, distant ? inks.coat : inks.shade),
		fine(shape(pose.tailLight, inks.coat)),
		distant
			? shape(
					limb(footed(pose.farHind), [...hind, 9]) + limb(footed(pose.farFore), [...fore, 9]),
					inks.shade,
				)
			: leg(pose.farHind, hind, far) + leg(pose.farFore, fore, far),
		shape(built.trunk, inks.coat),
		fine(shape(built.shade, inks.shade)),
		shape(built.saddle, inks.dark),
		leg(pose.nearHind, hind, {
			...near,
			lower: inks.coat,
			light: pale ? inks.paleShade : inks.light,
		}) + leg(pose.nearFore, fore, near, raised),
		shape(built.light, inks.light),
		shape(built.bib, inks.pale),
		fine(shape(built.bibShade, inks.paleShade)),
		fine(shape(built.rim, inks.rim)),
		group(
			head,
			`transform="translate(${PIVOT.join(' ')}) rotate(${-pose.nod}) scale(${built.head})"`,
		),
		harness === undefined
			? ''
			: `<path fill="none" stroke="${harness}" stroke-width="7" d="M-40 -232Q-66 -170 -44 -104M-56 -150L30 -146L148 -160M24 -198Q14 -140 24 -86"/>`,
	];
	const whole = drawn.join('\n');
	return setDown(distant ? coarse(whole) : whole, x, y, height / 200);
}
