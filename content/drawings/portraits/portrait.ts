import { circle, drawing, group, shape } from '../tools/shapes.ts';
import type { Build, Ear, Outline, Plane } from './build.ts';
import { EYE, MUZZLE, NOSE } from './canon.ts';
import type { PortraitCoat, Tones } from './coat.ts';
import { MIDDLE, moved, onSide, placed, whole, type Side } from './halves.ts';

/** A plane in two tones, on the sides where it lies. */
export function plane({ path, lies = 'pair' }: Omit<Plane, 'part'>, [light, shade]: Tones): string {
	switch (lies) {
		case 'whole':
			return shape(whole(path), light);
		case 'split':
			return shape(whole(path), light) + shape(onSide(`${path}Z`, 1), shade);
		case 'left':
			return shape(onSide(path, -1), light);
		case 'right':
			return shape(onSide(path, 1), shade);
		case 'pair':
			return shape(onSide(path, -1), light) + shape(onSide(path, 1), shade);
	}
}

/** Planes in the tones of their parts, one over the other. */
function planes(all: readonly Plane[], coat: PortraitCoat): string {
	return all.map((one) => plane(one, coat.parts[one.part])).join('\n');
}

function outlineOn({ part, path }: Outline, side: Side, coat: PortraitCoat): string {
	return plane({ path, lies: side === -1 ? 'left' : 'right' }, coat.parts[part]);
}

function outline(of: Outline, coat: PortraitCoat): string {
	return outlineOn(of, -1, coat) + outlineOn(of, 1, coat);
}

/**
 * The light along the right edge: every silhouette stands out a little behind all of them. The crown,
 * near the middle, lies in its own shade.
 */
function rim({ body, ruff, ears, head }: Build, coat: PortraitCoat): string {
	const out = (x: number) => coat.rimWidth * Math.max(0, Math.min(1, (x - 120) / 80));
	const behind = ({ path }: Outline, light: string) =>
		shape(
			onSide(
				moved(path, ([x, y]) => [x + out(x), y]),
				1,
			),
			light,
		);
	const [above, below] = coat.rim;
	return (
		behind(body, below) +
		[ruff, ears.right.outline, head].map((edge) => behind(edge, above)).join('')
	);
}

function ear({ outline: edge, planes: own }: Ear, side: Side, coat: PortraitCoat): string {
	const lies = side === -1 ? 'left' : 'right';
	const sided = own.map((one) => ({ ...one, lies }) as const);
	return outlineOn(edge, side, coat) + planes(sided, coat);
}

function harness({ harness: straps, ring: [x, y] }: Build, coat: PortraitCoat): string {
	const [light, shade] = coat.brass;
	const brass = (radius: number, width: number, stroke: string, more = '') =>
		circle(MIDDLE + x, y, radius, 'none', `stroke="${stroke}" stroke-width="${width}"${more}`);
	return (
		planes(straps, coat) +
		brass(33, 13, shade) +
		brass(34, 6, light, ' stroke-dasharray="76 138" stroke-dashoffset="-100"')
	);
}

function muzzle({ muzzle: { at, across, down } }: Build, coat: PortraitCoat): string {
	const set = (path: string) => placed(path, at, across, down);
	return [
		plane({ path: set(MUZZLE.chin), lies: 'split' }, coat.parts.chin),
		plane({ path: set(MUZZLE.chinFoot) }, coat.parts.muzzleFoot),
		plane({ path: set(MUZZLE.side) }, coat.parts.muzzleSide),
		plane({ path: set(MUZZLE.front), lies: 'split' }, coat.parts.muzzle),
		plane({ path: set(MUZZLE.foot) }, coat.parts.muzzleFoot),
		plane({ path: set(MUZZLE.bridge), lies: 'split' }, coat.parts.bridge),
		shape(whole(set(MUZZLE.lips)), coat.dark),
	].join('\n');
}

function nose({ nose: { at, across, down } }: Build, coat: PortraitCoat): string {
	const set = (path: string) => placed(path, at, across, down);
	return [
		shape(whole(set(NOSE.leather)), coat.parts.nose[0]),
		plane({ path: set(NOSE.top), lies: 'split' }, coat.parts.nosePlane),
		plane({ path: set(NOSE.nostril) }, [coat.dark, coat.dark]),
		shape(whole(set(NOSE.groove)), coat.dark),
	].join('\n');
}

/** A dark almond that looks at the viewer, calm under its lid; the light stands in both eyes alike. */
function eye({ eye: { at, across, down } }: Build, side: Side, coat: PortraitCoat): string {
	const lies = side === -1 ? 'left' : 'right';
	const set = (path: string) => placed(path, at, across, down);
	const piece = (path: string, tones: Tones) => plane({ path: set(path), lies }, tones);
	const flat = (path: string, fill: string) => piece(path, [fill, fill]);
	const [x, y] = [MIDDLE + side * at[0], at[1]];
	return [
		piece(EYE.socket, coat.parts.socket),
		piece(EYE.lid, coat.parts.lid),
		flat(EYE.rim, coat.dark),
		flat(EYE.opening, coat.eye.white),
		flat(EYE.iris, coat.eye.iris),
		flat(EYE.glow, coat.eye.glow),
		circle(x, y, EYE.pupil * across, coat.dark),
		flat(EYE.lidShade, coat.dark),
		circle(x - 8, y - 7, EYE.spark * across, coat.eye.spark),
	].join('\n');
}

/** A sled dog's head and chest from the front, from the back to the front. */
export function portrait(build: Build, coat: PortraitCoat): string {
	const { body, chest, ruff, ruffPlanes, ears, head, face, marks } = build;
	return drawing(
		[0, 0, 1000, 1250],
		[
			group(rim(build, coat)),
			group(outline(body, coat) + planes(chest, coat)),
			group(harness(build, coat)),
			group(outline(ruff, coat) + planes(ruffPlanes, coat)),
			group(ear(ears.left, -1, coat) + ear(ears.right, 1, coat)),
			group(outline(head, coat) + planes(face, coat)),
			group(muzzle(build, coat)),
			group(nose(build, coat)),
			group(eye(build, -1, coat) + eye(build, 1, coat)),
			group(planes(marks, coat)),
		],
	);
}
