import { box, line, shape } from '../tools/shapes.ts';

export interface Tenement {
	readonly x: number;
	readonly width: number;
	/** The roof, and the street. */
	readonly top: number;
	readonly bottom: number;
	readonly storeys: number;
	/** Windows in a row. */
	readonly windows: number;
	readonly wall: string;
	/** The cornice and lintels, the glass, and the iron of the fire escape. */
	readonly trim: string;
	readonly glass: string;
	readonly iron: string;
	/** The windows, counted from the left, between which the fire escape hangs. */
	readonly escape?: readonly [first: number, last: number];
}

/** A brick tenement of the Lower East Side: a cornice, rows of windows, a fire escape. */
export function tenement(building: Tenement): string {
	const { x, width, top, bottom, storeys, windows, wall, trim, glass, iron, escape } = building;
	const storey = (bottom - top - 40) / storeys;
	const column = (width - 24) / windows;
	const wide = column * 0.42;
	const tall = storey * 0.52;
	const left = (index: number) => x + 12 + column * index + (column - wide) / 2;
	let panes = '';
	let lintels = '';
	let sashes = '';
	for (let floor = 0; floor < storeys; floor += 1) {
		const sill = top + 52 + storey * floor;
		for (let index = 0; index < windows; index += 1) {
			panes += box(left(index), sill, wide, tall);
			lintels +=
				box(left(index) - 6, sill - 10, wide + 12, 9) +
				box(left(index) - 5, sill + tall, wide + 10, 6);
			sashes += box(left(index), sill + tall / 2 - 2, wide, 4);
		}
	}
	const cornice =
		box(x - 8, top - 12, width + 16, 14) +
		box(x - 2, top + 4, width + 4, 8) +
		box(x, top + 22, width, 4);
	const drawn = [
		shape(box(x, top, width, bottom - top), wall),
		shape(cornice + lintels, trim),
		shape(panes, glass),
		shape(sashes, trim),
	];
	if (escape !== undefined) {
		const from = left(escape[0]) - 14;
		const to = left(escape[1]) + wide + 14;
		let bars = '';
		let rails = '';
		for (let floor = 1; floor < storeys; floor += 1) {
			const deck = Math.round(top + 52 + storey * floor + tall + 4);
			rails += `M${from} ${deck}H${to}M${from} ${deck - 30}H${to}`;
			for (let bar = from; bar <= to + 1; bar += (to - from) / 8) {
				bars += `M${Math.round(bar)} ${deck}V${deck - 30}`;
			}
			// The stair leans the other way on every floor.
			const [low, high] = floor % 2 ? [from + 18, to - 26] : [to - 18, from + 26];
			if (floor < storeys - 1) {
				rails += `M${Math.round(high)} ${deck}L${Math.round(low)} ${Math.round(deck + storey)}`;
			}
		}
		drawn.push(line(bars, iron, 2), line(rails, iron, 5));
	}
	return drawn.join('');
}
