import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that end what hangs; an emulated PC on a busy machine takes its time. */
export const LIMIT = 1_800_000;

/**
 * A window into the running system over its serial line, where the test's image keeps a shell of root.
 * It only looks and breaks things: what staff do is done by keyboard and by touch.
 */
export class Shell {
	readonly #socket: Socket;
	#heard = '';
	#asked = 0;
	/** It has answered the line before to its end. */
	#isAtPrompt = false;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', (bytes: Buffer) => (this.#heard += bytes.toString('utf8')));
		socket.on('error', () => {});
	}

	static async open(path: string): Promise<Shell> {
		const socket = connect(path);
		await new Promise((done, failed) => {
			socket.once('connect', done);
			socket.once('error', failed);
		});
		return new Shell(socket);
	}

	/**
	 * Runs a line and answers with what it said; while the system is still starting, it asks again.
	 * @throws when nobody has answered within the limit
	 */
	async run(line: string, limit = LIMIT): Promise<string> {
		this.#asked += 1;
		const mark = `end-${this.#asked}`;
		const until = Date.now() + limit;
		// The mark is put together there: the echo of the line itself does not hold it. A prompt that is
		// not there yet swallows the line, hence the repetition; `run` is for lines that may be repeated.
		const whole = `printf 'be''gin-${this.#asked}\\n'; { ${line}\n} 2>&1; printf 'e''nd-${this.#asked}\\n'\n`;
		for (;;) {
			// Ctrl+C first: half a line that was typed before the prompt was there would swallow this one. It
			// empties the line's own queue too, so what follows waits until that is done.
			if (!this.#isAtPrompt) {
				this.#socket.write('\x03');
				await wait(1000);
			}
			this.#isAtPrompt = false;
			this.#heard = '';
			this.#socket.write(whole);
			const again = Date.now() + 20_000;
			while (Date.now() < Math.max(again, this.#heard.includes('begin-') ? until : 0)) {
				if (Date.now() > until) break;
				const text = this.#heard.replaceAll('\r', '');
				const begin = text.indexOf(`begin-${this.#asked}\n`);
				const end = text.indexOf(`${mark}\n`, begin);
				if (begin !== -1 && end !== -1) {
					this.#isAtPrompt = true;
					return text.slice(begin + `begin-${this.#asked}\n`.length, end);
				}
				await wait(100);
			}
			if (Date.now() > until) {
				throw new Error(`The system did not answer "${line}": ${this.#heard.slice(-400)}`);
			}
		}
	}

	close(): void {
		this.#socket.destroy();
	}
}
