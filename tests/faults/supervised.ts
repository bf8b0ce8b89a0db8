import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';
import type { ElectronRuntime } from '../../electron/cli/machine/electron.ts';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { PROJECT } from '../../electron/cli/paths.ts';
import { processTree } from '../bench/measure.ts';
import { chromiumProcesses } from '../processes.ts';
import { StandInManager } from './serviceManager.ts';

/** As the unit's `RestartSec`. */
const START_AGAIN_MS = 500;
const LOOK_EVERY_MS = 200;
const INSIDE = join(PROJECT, 'tests/faults/inside.cjs');

interface Options {
	/** Folder for its own files, instead of a good one. */
	readonly data?: string;
}

export type Line = Readonly<Record<string, unknown>>;

/** A kiosk that is started again whenever it ends or stands still, as an installed one is by its unit. */
export class SupervisedKiosk {
	readonly #manager: StandInManager;
	#child: ChildProcess | undefined;
	#ends = false;
	#starts = 0;
	/** The journal as it is told on the way, wherever it is kept. */
	#said = '';

	private constructor(
		private readonly electron: ElectronRuntime,
		private readonly display: VirtualDisplay,
		private readonly folder: string,
		private readonly options: Options,
	) {
		this.#manager = new StandInManager(folder);
	}

	static async start(
		electron: ElectronRuntime,
		display: VirtualDisplay,
		options: Options = {},
	): Promise<SupervisedKiosk> {
		const folder = await mkdtemp(join(tmpdir(), 'serum-run-supervised-'));
		if (options.data === undefined) await mkdir(join(folder, 'data'));
		const kiosk = new SupervisedKiosk(electron, display, folder, options);
		kiosk.#start();
		void kiosk.#watch();
		return kiosk;
	}

	/** Of the kiosk's own process. */
	get pid(): number {
		return this.#child!.pid!;
	}

	get starts(): number {
		return this.#starts;
	}

	get data(): string {
		return this.options.data ?? join(this.folder, 'data');
	}

	journal(): readonly Line[] {
		return this.#said
			.split('\n')
			.filter((line) => line.startsWith('{') && line.endsWith('}'))
			.map((line) => JSON.parse(line) as Line);
	}

	/** How often the page has been on the glass for the first time. */
	get paintings(): number {
		return this.journal().filter(({ event }) => event === 'painted').length;
	}

	processes(kind: string): Promise<readonly number[]> {
		return chromiumProcesses(this.pid, kind);
	}

	async page(): Promise<number> {
		return Number(await this.#ask('pid'));
	}

	/** Lets the page run this, and waits for no answer of it. */
	async inPage(code: string): Promise<void> {
		await this.#ask(code);
	}

	async end(): Promise<void> {
		this.#ends = true;
		const child = this.#child!;
		const tree = await processTree(this.pid);
		const ended = new Promise((done) => child.once('exit', done));
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGTERM');
			await ended;
		}
		// What was stopped would stay; an installed kiosk's unit takes it along.
		for (const pid of tree) kill(pid);
		await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
	}

	#start(): void {
		this.#manager.begin();
		this.#starts += 1;
		const { electron, display, data, folder } = this;
		const child = spawn(
			electron.executable,
			['-r', INSIDE, PROJECT, ...rootSwitches(), `--data=${data}`],
			{
				env: {
					...process.env,
					...this.#manager.environment,
					DISPLAY: display.name,
					SERUM_RUN_FAULTS: join(folder, 'faults'),
				},
				stdio: ['ignore', 'pipe', 'ignore'],
			},
		);
		child.stdout!.on('data', (text) => (this.#said += String(text)));
		this.#child = child;
		child.once('exit', () => {
			if (this.#ends) return;
			setTimeout(() => !this.#ends && this.#start(), START_AGAIN_MS);
		});
	}

	/** What the unit's `WatchdogSec` does: the kiosk is killed whole. */
	async #watch(): Promise<void> {
		while (!this.#ends) {
			await wait(LOOK_EVERY_MS);
			if (this.#ends || !this.#manager.isOverdue) continue;
			for (const pid of (await processTree(this.pid)).reverse()) kill(pid);
			this.#manager.begin();
		}
	}

	#ask(what: string): Promise<string> {
		return new Promise((resolve, reject) => {
			const connection = createConnection(join(this.folder, 'faults'), () =>
				connection.write(what),
			);
			let said = '';
			connection.on('data', (data) => (said += String(data)));
			connection.once('close', () => resolve(said));
			connection.once('error', reject);
		});
	}
}

export function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
	try {
		process.kill(pid, signal);
	} catch {
		// It has ended by itself.
	}
}
