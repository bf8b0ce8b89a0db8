import { place } from '../../tools/place.ts';
import { group, polygon, shape, type Point } from '../../tools/shapes.ts';
import type { FrontCoat } from './front-coats.ts';
import { halves } from './front-dog-parts.ts';
import type { FrontHead } from './front-heads.ts';

export type Ears = 'up' | 'low' | 'tipped';
export type Lids = 'open' | 'tired';

/** Ears: pricked, hanging aside, or with the dog's own right one tipped over. */
export function ears(coat: FrontCoat, kind: Ears, { earTip, earFoot }: FrontHead): string {
	const ear = (side: 1 | -1, tip: Point, tone: 0 | 1) => {
		const at = (x: number, y: number): Point => [x * side, y];
		const [tipX, tipY] = tip;
		return (
			shape(
				polygon(
					at(20, -604),
					at(tipX - 12, tipY + 4),
					at(tipX, tipY),
					at(tipX + 12, tipY + 24),
					at(earFoot, -556),
				),
				coat.cap[tone],
			) +
			shape(polygon(at(36, -600), at(tipX - 2, tipY + 34), at(92, -566)), coat.deep[tone]) +
			shape(
				polygon(at(36, -596), at(48, -632), at(56, -616), at(64, -636), at(74, -606), at(84, -568)),
				coat.pale[1],
			)
		);
	};
	if (kind === 'low') {
		const low: Point = [earTip[0] + 38, earTip[1] + 28];
		return ear(-1, low, 0) + ear(1, low, 1);
	}
	if (kind === 'up') return ear(-1, earTip, 0) + ear(1, earTip, 1);
	return (
		ear(1, earTip, 1) +
		// It stands to half its height; the tip falls outward over a nicked edge.
		shape('M-20 -604L-56 -676L-98 -684L-104 -640L-94 -630L-106 -556Z', coat.deep[0]) +
		shape('M-34 -600L-62 -656L-92 -650L-96 -570Z', coat.deep[1]) +
		shape('M-40 -596L-52 -630L-62 -610L-72 -634L-82 -572Z', coat.pale[1]) +
		shape('M-50 -668L-72 -694L-104 -690L-128 -664L-140 -606L-112 -640L-84 -650Z', coat.cap[0]) +
		shape('M-72 -694L-104 -690L-128 -664L-140 -606L-122 -642L-96 -668Z', coat.body[0])
	);
}

const MOUTHS = {
	open: 'M-3 -436H3V-424L18 -417L34 -415L32 -409L16 -410L0 -415L-16 -410L-32 -409L-34 -415L-18 -417L-3 -424Z',
	tired:
		'M-3 -436H3V-424L20 -417L36 -408L32 -402L16 -408L0 -414L-16 -408L-32 -402L-36 -408L-20 -417L-3 -424Z',
} as const;

/** Cheeks, cap, brows and eyes. */
function upperFace(coat: FrontCoat, lids: Lids, { marking }: FrontHead): string {
	const eye = (side: 1 | -1) => {
		const at = (x: number, y: number): Point => [x * side, y];
		const open = lids === 'open';
		return (
			shape(
				polygon(at(16, -502), at(30, -526), at(54, -530), at(70, -518), at(56, -502), at(34, -496)),
				'#07090e',
			) +
			shape(
				`M${42 * side - 9} ${open ? -514 : -511}a9 9 0 1 0 18 0${open ? 'a9 9 0 1 0 -18 0' : ''}Z`,
				coat.eye,
			) +
			shape(
				`M${42 * side - 4} ${open ? -514 : -511}a4 4 0 1 0 8 0${open ? 'a4 4 0 1 0 -8 0' : ''}Z`,
				'#07090e',
			) +
			(open ? shape(`M${38 * side - 3} -520h5v5h-5Z`, '#f4f6f2') : '')
		);
	};
	const { cap, brow, cheek, streak } = marking;
	return [
		cheek === undefined ? '' : halves(coat.pale, ...cheek),
		halves(coat.cap, ...cap),
		halves(coat.deep, [0, -618], [26, -617], [30, -580], [12, -566], [0, -574]),
		streak === undefined ? '' : halves(coat.deep, ...streak),
		brow === undefined ? '' : halves(coat.pale, ...brow),
		halves(coat[marking.bridgeTone], ...marking.bridge),
		eye(-1),
		eye(1),
	].join('\n');
}

/** The face: upper half, then muzzle, mouth and nose. */
export function face(coat: FrontCoat, lids: Lids, head: FrontHead): string {
	const { muzzleTone } = head.marking;
	const muzzle = [
		halves(
			coat[muzzleTone],
			[0, -470],
			[16, -500],
			[30, -482],
			[44, -446],
			[40, -412],
			[18, -398],
			[0, -396],
		),
		muzzleTone === 'pale'
			? ''
			: halves(coat.pale, [0, -418], [16, -410], [34, -411], [24, -399], [0, -396]),
		halves(coat[head.marking.bridgeTone], [0, -500], [12, -496], [16, -462], [0, -454]),
		shape(MOUTHS[lids], '#0a0d14'),
		shape('M-22 -460L-12 -468H12L22 -460L18 -446L6 -434H-6L-18 -446Z', '#0a0d14'),
		shape('M-14 -460L-8 -464H4L0 -457H-12Z', '#5a6878'),
	].join('\n');
	return upperFace(coat, lids, head) + group(muzzle, place(0, head.long, head.muzzle, 1));
}
