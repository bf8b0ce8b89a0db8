import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** One word of QEMU's machine protocol, and its answer. */
interface Waiting {
	readonly done: (answer: unknown) => void;
	readonly failed: (error: Error) => void;
}

/**
 * QEMU's own remote control (QMP): what a person could do to the PC from outside.
 * See https://www.qemu.org/docs/master/interop/qmp-spec.html
 */
export class Qmp {
	readonly #socket: Socket;
	readonly #waiting: Waiting[] = [];

	private constructor(socket: Socket) {
		this.#socket = socket;
		// Both tell of a PC that was killed; what was waiting for it hears so below.
		createInterface({ input: socket })
			.on('line', (line) => this.#hear(line))
			.on('error', () => {});
		socket.on('close', () => {
			for (const { failed } of this.#waiting.splice(0)) failed(new Error('The PC is off.'));
		});
		socket.on('error', () => {});
	}

	/** @param path of the socket that QEMU makes when it starts */
	static async open(path: string): Promise<Qmp> {
		for (let tries = 0; ; tries += 1) {
			const socket = connect(path);
			const error = await new Promise<Error | undefined>((done) => {
				socket.once('connect', () => done(undefined));
				socket.once('error', done);
			});
			if (error === undefined) {
				const qmp = new Qmp(socket);
				await qmp.ask('qmp_capabilities');
				return qmp;
			}
			if (tries > 200) throw error;
			await wait(50);
		}
	}

	ask(execute: string, argument?: object): Promise<unknown> {
		return new Promise((done, failed) => {
			this.#waiting.push({ done, failed });
			this.#socket.write(`${JSON.stringify({ execute, arguments: argument })}\n`);
		});
	}

	close(): void {
		this.#socket.destroy();
	}

	#hear(line: string): void {
		const said = JSON.parse(line) as { return?: unknown; error?: { desc: string } };
		if ('return' in said) this.#waiting.shift()?.done(said.return);
		else if (said.error) this.#waiting.shift()?.failed(new Error(said.error.desc));
	}
}
