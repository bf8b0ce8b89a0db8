import { readText } from '../electron/device/kept.ts';
import { processTree } from './bench/measure.ts';

/** Chromium's processes below one, of a type (`renderer`, `gpu-process`, `zygote`) or with a utility's name. */
export async function chromiumProcesses(root: number, kind: string): Promise<readonly number[]> {
	const says = new RegExp(`--(?:type|utility-sub-type)=${kind}(?:[\\s\\0]|$)`);
	const tree = await processTree(root);
	return tree.filter((pid) => says.test(readText(`/proc/${pid}/cmdline`)));
}

/** As `R`, `S`, `T` (stopped), `Z`; nothing of one that is gone. */
export const stateOf = (pid: number) =>
	/^State:\s+(\S)/m.exec(readText(`/proc/${pid}/status`))?.[1];

/** Memory that a process shares with others, decoded pictures above all, in MB. */
export const sharedMemoryMb = (pid: number) =>
	Number(/^Pss_Shmem:\s+(\d+) kB/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
