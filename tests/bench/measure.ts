import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, readSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import { pixelAt, readFrame } from '../../electron/cli/machine/framebuffer.ts';

/** A program under measurement, with the processes it has started. */
export interface Subject {
	readonly child: ChildProcess;
	readonly started: number;
	close(): Promise<void>;
}

export function startSubject(command: readonly string[], display: VirtualDisplay): Subject {
	const started = performance.now();
	const child = spawn(command[0]!, command.slice(1), {
		env: { ...process.env, DISPLAY: display.name },
		stdio: 'ignore',
		detached: true,
	});
	return {
		child,
		started,
		async close() {
			const ended = new Promise((done) => child.once('exit', done));
			process.kill(-child.pid!, 'SIGTERM');
			await ended;
		},
	};
}

/** Milliseconds until a condition on the screen holds, looked at every 2 ms. */
export async function untilScreen(
	display: VirtualDisplay,
	since: number,
	holds: (pixel: readonly [number, number, number]) => boolean,
	x: number,
	y: number,
): Promise<number> {
	const read = pixelReader(display, x, y);
	for (;;) {
		if (holds(await read())) return performance.now() - since;
		if (performance.now() - since > 60_000) throw new Error('Nothing appeared within a minute.');
		await wait(2);
	}
}

/** Reads one pixel straight out of the mirrored screen: a few microseconds. */
function pixelReader(display: VirtualDisplay, x: number, y: number) {
	let offset: number | undefined;
	const file = openSync(display.framebuffer, 'r');
	const bytes = Buffer.alloc(4);
	return async (): Promise<readonly [number, number, number]> => {
		if (offset === undefined) {
			const frame = await readFrame(display);
			offset = frame.pixels.byteOffset - (frame.pixels.buffer.byteLength - frame.pixels.byteLength);
			const header = Buffer.alloc(100);
			readSync(file, header, 0, 100, 0);
			offset =
				header.readUInt32BE(0) + header.readUInt32BE(76) * 12 + y * frame.bytesPerRow + x * 4;
			return pixelAt(frame, x, y);
		}
		readSync(file, bytes, 0, 4, offset);
		return [bytes[2]!, bytes[1]!, bytes[0]!];
	};
}

/** All processes below one, itself included. */
export async function processTree(root: number): Promise<number[]> {
	const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
	const parents = new Map<number, number>();
	for (const pid of pids) {
		const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		if (fields[1] !== undefined) parents.set(pid, Number(fields[1]));
	}
	const isBelow = (pid: number): boolean =>
		pid === root || (parents.has(pid) && pid !== 1 && isBelow(parents.get(pid)!));
	return pids.filter(isBelow);
}

/** Sum of the proportional set sizes of all its processes, in MB. */
export async function memoryMb(root: number): Promise<number> {
	let kilobytes = 0;
	for (const pid of await processTree(root)) {
		const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
		kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
	}
	return kilobytes / 1024;
}

/** Processor time of all its processes so far, in seconds. */
async function cpuSeconds(root: number): Promise<number> {
	let ticks = 0;
	for (const pid of await processTree(root)) {
		const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
	}
	return ticks / 100;
}

/** Share of one core that a program uses over some seconds, in percent. */
export async function cpuPercent(root: number, seconds: number): Promise<number> {
	const [before, from] = [await cpuSeconds(root), performance.now()];
	await wait(seconds * 1000);
	const passed = (performance.now() - from) / 1000;
	return (((await cpuSeconds(root)) - before) / passed) * 100;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
