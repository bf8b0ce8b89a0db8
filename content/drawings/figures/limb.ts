import { tenth, type Point } from '../tools/shapes.ts';

/** Points of a way in a path. */
export const along = (points: readonly Point[]) =>
	points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L');

/**
 * A limb as the path of a tapered band through its joints; bends keep a crisp corner.
 * @param widths across each joint
 */
export function limb(joints: readonly Point[], widths: readonly number[]): string {
	const left: Point[] = [];
	const right: Point[] = [];
	joints.forEach(([x, y], index) => {
		const [fromX, fromY] = joints[index - 1] ?? joints[index]!;
		const [toX, toY] = joints[index + 1] ?? joints[index]!;
		const before = Math.atan2(y - fromY, x - fromX);
		const after = Math.atan2(toY - y, toX - x);
		const [first, last] = [index === 0, index === joints.length - 1];
		let bend = first || last ? 0 : after - before;
		if (bend > Math.PI) bend -= 2 * Math.PI;
		if (bend < -Math.PI) bend += 2 * Math.PI;
		const turn = (first ? after : before) + bend / 2;
		// A corner stands out further than the sides, but never as a spike.
		const half = ((widths[index] ?? 0) / 2) * Math.min(1.3, 1 / Math.cos(bend / 2));
		const [acrossX, acrossY] = [-Math.sin(turn) * half, Math.cos(turn) * half];
		left.push([x + acrossX, y + acrossY]);
		right.push([x - acrossX, y - acrossY]);
	});
	return `M${along([...right, ...left.reverse()])}Z`;
}
