import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { VirtualDisplay } from '../../electron/cli/machine/display.ts';

/** A mouse and a keyboard on a virtual display, below every program: what a visitor plugs in or finds. */
export class XServerInput {
	readonly #child: ChildProcess;

	constructor(display: VirtualDisplay) {
		this.#child = spawn('xdotool', ['-'], {
			env: { ...process.env, DISPLAY: display.name },
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		// As many gestures as are on their way wait for room in the pipe.
		this.#child.stdin!.setMaxListeners(0);
	}

	/** Commands as xdotool knows them, a line each; done when the X server has them. */
	async send(commands: readonly string[]): Promise<void> {
		const took = this.#child.stdin!.write(commands.map((line) => `${line}\n`).join(''));
		if (!took) await once(this.#child.stdin!, 'drain');
	}

	/** Ends when all of it was done. */
	async close(): Promise<void> {
		const ended = once(this.#child, 'exit');
		this.#child.stdin!.end();
		await ended;
	}
}
