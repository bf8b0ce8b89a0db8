import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Size, VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { pixelAt, readFrame } from '../../electron/cli/machine/framebuffer.ts';
import {
	cpuPercent,
	median,
	memoryMb,
	startSubject,
	untilScreen,
	type Subject,
} from './measure.ts';

/** The kiosk beside an empty window of the same Electron. */
export type Name = 'empty' | 'kiosk';
export const NAMES: readonly Name[] = ['empty', 'kiosk'];
/** A figure of both, as often as it was taken; in turns, so that those of one place are a pair. */
export type Pairs = Readonly<Record<Name, number[]>>;

/** What moves is drawn frame by frame, and a touch waits for the next one: like is measured with like. */
export const TAPPED = {
	'nothing moves': { empty: [], kiosk: ['--force-prefers-reduced-motion'] },
	'something moves': { empty: ['--moving'], kiosk: [] },
} as const;

/** When memory is read, after the first picture. */
const SETTLED_MS = 10_000;
/** A whole loop of the slideshow and a little more. */
const ATTRACT_SECONDS = 64;

const isAmber = ([r, g, b]: readonly [number, number, number]) => r > 220 && g > 140 && b < 90;

/** Both programs on one display, of one size. */
export class Against {
	constructor(
		private readonly command: Readonly<Record<Name, readonly string[]>>,
		private readonly display: VirtualDisplay,
	) {}

	/** Milliseconds from the start to the first picture, and memory in MB ten seconds later. */
	async starts(rounds: number): Promise<{ readonly start: Pairs; readonly memory: Pairs }> {
		const [start, memory]: [Pairs, Pairs] = [none(), none()];
		for (let round = 0; round <= rounds; round += 1) {
			for (const name of NAMES) {
				const { subject, milliseconds } = await this.#painted(name);
				await wait(SETTLED_MS);
				// The first round warms the disk and the code cache and does not count.
				if (round > 0) {
					start[name].push(milliseconds);
					memory[name].push(await memoryMb(subject.child.pid!));
				}
				await subject.close();
			}
		}
		return { start, memory };
	}

	/** Share of a core in percent: of the kiosk over a whole loop of slides. */
	async processor(): Promise<Readonly<Record<Name, number>>> {
		const found = { empty: 0, kiosk: 0 };
		for (const name of NAMES) {
			const { subject } = await this.#painted(name);
			await wait(2000);
			found[name] = await cpuPercent(subject.child.pid!, name === 'kiosk' ? ATTRACT_SECONDS : 10);
			await subject.close();
		}
		return found;
	}

	/** Milliseconds from a press of the amber plate to its first changed pixel. */
	async taps(switches: Readonly<Record<Name, readonly string[]>>, taps: number): Promise<Pairs> {
		const found: Pairs = none();
		for (const name of NAMES) {
			const { subject } = await this.#painted(name, ...switches[name]);
			await wait(2500);
			// All on the first slide, which stays for eight seconds; the pointer leaves before it is released.
			for (let count = 0; count < taps; count += 1) found[name].push(await this.#tap(name));
			await subject.close();
		}
		return found;
	}

	async #painted(name: Name, ...more: readonly string[]) {
		const subject: Subject = startSubject([...this.command[name], ...more], this.display);
		const { x, y } = this.#plate(name);
		const milliseconds = await untilScreen(this.display, subject.started, isAmber, x, y);
		return { subject, milliseconds };
	}

	/** In both windows an amber plate lies here; it is the last thing that the first picture paints. */
	#plate(name: Name): { readonly x: number; readonly y: number } {
		const { width, height } = this.display.size;
		if (name === 'empty') return { x: 210, y: height - 140 };
		const { width: w, height: h } = HD;
		return { x: Math.round((130 / w) * width), y: Math.round((985 / h) * height) };
	}

	/**
	 * A press by xdotool. Both windows carry the same bias of a few milliseconds: the press happens shortly before
	 * xdotool returns, and the clock starts when it has.
	 */
	async #tap(name: Name): Promise<number> {
		const { x, y } = this.#plate(name);
		const xdotool = (...args: string[]) =>
			execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display.name } });
		xdotool('mousemove', String(x), String(y));
		await wait(150);
		const edge = await this.#upperEdge(x, y);
		xdotool('mousedown', '1');
		const since = performance.now();
		const seen = await untilScreen(this.display, since, (pixel) => !isAmber(pixel), x, edge);
		xdotool('mousemove', '1', '1');
		xdotool('mouseup', '1');
		return seen;
	}

	/** The highest amber row above a point. */
	async #upperEdge(x: number, y: number): Promise<number> {
		const frame = await readFrame(this.display);
		let edge = y;
		for (let row = y; row > y - 400 && row > 0; row -= 1) {
			if (isAmber(pixelAt(frame, x, row))) edge = row;
		}
		return edge + 1;
	}
}

/** On it the kiosk's plate was found; on others it lies at the same share. */
const HD: Size = { width: 1920, height: 1080 };

const none = (): Pairs => ({ empty: [], kiosk: [] });

/** Of each pair, how much the kiosk needs of what the empty window does. */
export const ratioOf = ({ empty, kiosk }: Pairs): number =>
	empty.length === kiosk.length
		? median(kiosk.map((value, index) => value / empty[index]!))
		: median(kiosk) / median(empty);

/**
 * How likely so uneven a count of pairs would be if neither were the larger: the sign test, two-sided, exact.
 */
export function signTest({ empty, kiosk }: Pairs): number {
	const larger = kiosk.filter((value, index) => value > empty[index]!).length;
	const n = kiosk.length;
	const fewer = Math.min(larger, n - larger);
	let [ways, sum] = [1, 0];
	for (let count = 0; count <= fewer; count += 1) {
		sum += ways;
		ways = (ways * (n - count)) / (count + 1);
	}
	return Math.min(1, (2 * sum) / 2 ** n);
}
