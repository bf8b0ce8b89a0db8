import { drawing, polygon, shape, type Point } from '../tools/shapes.ts';

/** What falls on the snow out of Nome's doors and windows: as in `nome-town.svg`, which lies below. */
const PATCHES: readonly (readonly [Point, Point, Point, Point])[] = [
	patch([30, 90], 1520, [-10, 62]),
	patch([196, 286], 1520, [156, 252]),
	patch([365, 515], 1550, [310, 463]),
	patch([640, 710], 1530, [595, 678]),
	patch([872, 948], 1560, [812, 909]),
	patch([1048, 1218], 1550, [993, 1162]),
	patch([1300, 1400], 1520, [1260, 1364]),
	patch([1478, 1598], 1530, [1433, 1556]),
	patch([1730, 1820], 1520, [1690, 1786]),
];

/** Light below a wall, and where it ends on the snow. */
function patch(
	[from, to]: readonly [number, number],
	foot: number,
	[left, right]: readonly [number, number],
): readonly [Point, Point, Point, Point] {
	const wall = 1444;
	return [
		[from, wall],
		[to, wall],
		[right, foot],
		[left, foot],
	];
}

/** Brighter lamplight over the patches on the snow: it comes and goes as lamps breathe. */
export function nomeLamplight(): string {
	return drawing(
		[-20, 1440, 1860, 124],
		[shape(PATCHES.map((corners) => polygon(...corners)).join(''), '#e9bd7c')],
	);
}
