import { place } from '../../tools/place.ts';
import { group, shape } from '../../tools/shapes.ts';
import type { FrontCoat } from './front-coats.ts';
import { chest, halves, hindquarters, type Pose } from './front-dog-parts.ts';
import { ears, face, type Ears, type Lids } from './front-face.ts';
import { FRONT_HEADS, type FrontHead } from './front-heads.ts';

export interface FrontDog {
	/** Between the fore paws. */
	readonly x: number;
	readonly y: number;
	/** At 1 a sitting dog is 700 units high to the tips of its ears. */
	readonly scale: number;
	readonly coat: FrontCoat;
	readonly head?: FrontHead;
	readonly pose: Pose;
	/** Breadth of the trunk against a well-fed dog's. */
	readonly build?: number;
	/** How far the face is turned to the right, in units; negative to the left. */
	readonly look?: number;
	/** How far the head hangs, in units. */
	readonly hang?: number;
	readonly ears?: Ears;
	readonly lids?: Lids;
	/** Turn of the head in degrees, clockwise. */
	readonly tilt?: number;
	/** Whether the tail curls up at its side. */
	readonly tail?: boolean;
	/** Colour of a collar; without it none is drawn. */
	readonly collar?: string;
}

/** A sled dog from the front, light from the left. */
export function frontDog({
	x,
	y,
	scale,
	coat,
	head: form = FRONT_HEADS.grey,
	pose,
	build = 1,
	look = 0,
	hang = 0,
	ears: kind = 'up',
	lids = 'open',
	tilt = 0,
	tail = false,
	collar,
}: FrontDog): string {
	const plume = tail
		? shape(
				'M84 -360Q150 -380 172 -440Q184 -500 150 -540Q206 -540 222 -480Q228 -400 180 -346Q140 -310 100 -310Z',
				coat.body[1],
			) + shape('M150 -540Q206 -540 222 -480L204 -492L198 -470L184 -486L176 -500Z', coat.pale[1])
		: '';
	const trunk = plume + hindquarters(coat, pose) + chest(coat, pose);
	const skull = [
		ears(coat, kind, form),
		// Cheeks with a ruff of tufts.
		halves(
			coat.body,
			[0, -618],
			[40, -616],
			[80, -596],
			[108, -552],
			[122, -508],
			[112, -496],
			[128, -462],
			[104, -454],
			[110, -420],
			[80, -420],
			[72, -390],
			[40, -396],
			[0, -380],
		),
	].join('\n');
	const head =
		skull +
		group(face(coat, lids, form), place(look, Math.abs(look) * 0.1)) +
		(look === 0
			? ''
			: shape(
					look < 0
						? 'M108 -552L122 -508L112 -496L128 -462L104 -454L92 -500Z'
						: 'M-108 -552L-122 -508L-112 -496L-128 -462L-104 -454L-92 -500Z',
					coat.deep[look < 0 ? 1 : 0],
				));
	const band =
		collar === undefined ? '' : shape('M-92 -412Q0 -350 92 -412L96 -388Q0 -322 -96 -388Z', collar);
	return group(
		group(trunk + band, place(0, 0, build, 1)) +
			group(
				head,
				`transform="translate(${look * 0.4} ${hang})${tilt === 0 ? '' : ` rotate(${tilt} 0 -420)`} scale(${form.across} 1)"`,
			),
		place(x, y, scale),
	);
}
