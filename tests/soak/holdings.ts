import { readdir } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import { memoryMb } from '../bench/measure.ts';

/** What the kiosk holds at a moment. */
export interface Holdings {
	/** Proportional set sizes of all its processes, and the page's own heap after its rubbish was taken out; MB. */
	readonly memory: number;
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
	readonly documents: number;
	/** Open files and sockets of the kiosk's own process. */
	readonly handles: number;
}

export const HOLDINGS = ['memory', 'heap', 'nodes', 'listeners', 'documents', 'handles'] as const;

/** @param session of the page, on which `Performance` and `HeapProfiler` are enabled */
export async function holdingsOf(pid: number, session: CDPSession): Promise<Holdings> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
	return {
		memory: await memoryMb(pid),
		heap: metric('JSHeapUsedSize') / 1e6,
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners'),
		documents: metric('Documents'),
		handles: (await readdir(`/proc/${pid}/fd`)).length,
	};
}
