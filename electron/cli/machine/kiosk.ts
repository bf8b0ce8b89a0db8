import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ElectronRuntime } from './electron.ts';

export interface KioskProcess {
	readonly process: ChildProcess;
	/** Resolves with the journal's line when this event has been noted; rejects when it ends before. */
	noted(event: string): Promise<Readonly<Record<string, unknown>>>;
	close(): Promise<void>;
}

export interface KioskOptions {
	readonly app: string;
	readonly display?: string | undefined;
	readonly switches?: readonly string[];
	readonly onLine?: (line: string) => void;
}

/** Chromium's sandbox refuses to run as root; only developers' machines are that. */
export function rootSwitches(): string[] {
	return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Starts the kiosk as a program of its own and listens to its journal. */
export function startKiosk(
	{ executable }: Pick<ElectronRuntime, 'executable'>,
	{ app, display, switches = [], onLine }: KioskOptions,
): KioskProcess {
	const child = spawn(executable, [app, ...rootSwitches(), ...switches].filter(Boolean), {
		env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const noted: Record<string, unknown>[] = [];
	const waiting: { event: string; resolve: (line: Record<string, unknown>) => void }[] = [];
	createInterface({ input: child.stdout! }).on('line', (line) => {
		onLine?.(line);
		const entry = parse(line);
		if (entry === undefined) return;
		noted.push(entry);
		for (const { event, resolve } of waiting) if (entry['event'] === event) resolve(entry);
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	return {
		process: child,
		noted: (event) =>
			new Promise((resolve, reject) => {
				const already = noted.find((entry) => entry['event'] === event);
				if (already !== undefined) return resolve(already);
				waiting.push({ event, resolve });
				void ended.then(() => reject(new Error(`The kiosk ended before “${event}”.`)));
			}),
		async close() {
			child.kill('SIGTERM');
			await ended;
		},
	};
}

function parse(line: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(line) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}
