import { INK } from '../inks.ts';
import { drawing, group, line, random, type Point } from '../tools/shapes.ts';

/** Frost as it grows on a window: the edges of a square, its middle clear; corners are a third of it. */
const SIDE = 1200;
const ICE = INK.ice[3];
/** Water freezes in sixes: every branch leaves its stem by a sixth of a turn. */
const SIXTH = Math.PI / 3;

/** A fern of ice: a stem that bends as it grows, and shorter branches on both of its sides. */
function fern(
	[x, y]: Point,
	towards: number,
	long: number,
	bend: number,
	next: () => number,
): string {
	const steps = Math.max(4, Math.round(long / (long > 90 ? 26 : 11)));
	let d = `M${Math.round(x)} ${Math.round(y)}`;
	let branches = '';
	let [atX, atY, turn] = [x, y, towards];
	for (let step = 1; step <= steps; step += 1) {
		turn += bend / steps;
		atX += (Math.cos(turn) * long) / steps;
		atY += (Math.sin(turn) * long) / steps;
		d += `L${Math.round(atX)} ${Math.round(atY)}`;
		// Longest below the middle: a feather, not a tree.
		const share = step / steps;
		const size =
			long * 0.34 * Math.sin(Math.PI * Math.min(1, share * 0.85 + 0.12)) * (0.6 + next() * 0.5);
		if (long < 26 || size < 5) continue;
		for (const side of [SIXTH, -SIXTH]) {
			branches +=
				long > 90
					? fern([atX, atY], turn + side, size, bend * 0.4, next)
					: `M${Math.round(atX)} ${Math.round(atY)}l${Math.round(Math.cos(turn + side) * size)} ${Math.round(Math.sin(turn + side) * size)}`;
		}
	}
	return d + branches;
}

/** A quarter, with the corner above on the left, and its mirror images. */
export function frost(): string {
	const next = random(27);
	let fine = '';
	let broad = '';
	/** A fern at the edge, somewhat off the straight way in. */
	const grow = (at: Point, inward: number, long: number) =>
		fern(at, inward + (next() - 0.5) * 1.1, long, (next() - 0.5) * 2.4, next);
	const half = SIDE / 2;
	for (let at = 4; at < half; at += 17) {
		// Deepest towards the corners, thin along the sides.
		const long = () => 14 + 30 * next() ** 2 + 100 * (1 - at / half) ** 4 * next();
		fine += grow([at, 0], Math.PI / 2, long());
		fine += grow([0, at], 0, long());
	}
	for (const off of [-0.62, -0.2, 0.24, 0.6]) {
		broad += grow([0, 0], Math.PI / 4 + off, 210 + 130 * next());
	}
	const round = 'stroke-linecap="round"';
	const quarter = [
		line(fine, ICE, 1.1, `${round} opacity=".75"`),
		line(broad, ICE, 1.9, `${round} opacity=".8"`),
	].join('');
	const mirrored = ['-1 1', '1 -1', '-1 -1'].map((scale) => {
		const [x, y] = scale.split(' ').map((by) => (by === '-1' ? SIDE : 0));
		return `<use href="#quarter" transform="translate(${x} ${y}) scale(${scale})"/>`;
	});
	return drawing([0, 0, SIDE, SIDE], [group(quarter, 'id="quarter"'), ...mirrored]);
}
