import { setTimeout as wait } from 'node:timers/promises';
import type { Administrator } from './disk.ts';
import type { Pc } from './pc.ts';
import { LIMIT } from './shell.ts';

/** A person at the PC's keyboard and a text console, who waits until the system is ready for more. */
export class Console {
	readonly #pc: Pc;
	readonly #name: string;

	/** @param name of the console, as `tty1` */
	constructor(pc: Pc, name = 'tty1') {
		this.#pc = pc;
		this.#name = name;
	}

	/**
	 * Logs in as the administrator; the prompt must come by itself.
	 * @param asking who asks for the name: a console that begins, or `login` after a wrong password
	 */
	async logIn(
		{ name, password }: Administrator,
		asking: 'agetty' | 'login' = 'agetty',
	): Promise<void> {
		await this.#runs(asking);
		await this.#pc.type(`${name}\n`);
		await this.#runs('login');
		// Between the name and the question for the password, what is typed would be lost.
		await wait(3000);
		await this.#pc.type(`${password}\n`);
		await this.#runs('bash');
	}

	/** Tries to log in with what is wrong; it is refused, and the name is asked for once more. */
	async fail({ name, password }: Administrator): Promise<void> {
		await this.#runs('agetty');
		await this.#pc.type(`${name}\n`);
		await this.#runs('login');
		await wait(3000);
		await this.#pc.type(`${password}\n`);
		const refused = `journalctl -b -q --no-pager -t login | grep -c 'FAILED LOGIN'`;
		await this.#until(refused, (count) => Number(count) > 0);
		await wait(3000);
	}

	/** As START HERE's second step. */
	async becomeRoot(line: string, { password, sudo }: Administrator): Promise<void> {
		if (!sudo) return;
		await this.#pc.type(`${line}\n`);
		await this.#runs('sudo');
		await wait(3000);
		await this.#pc.type(`${password}\n`);
		await this.#until(`ps -e -o user=,comm= | grep -c 'root *bash'`, (text) => Number(text) >= 2);
	}

	/** Types a line and waits until it has done what can be seen in the system. */
	async line(text: string, done: string): Promise<void> {
		await this.#pc.type(`${text}\n`);
		await this.#until(`${done} && echo yes || echo no`, (said) => said.includes('yes'));
	}

	async #runs(program: string): Promise<void> {
		const look = `ps -t ${this.#name} -o comm= | tr '\\n' ' '`;
		await this.#until(look, (text) => text.split(' ').includes(program));
	}

	async #until(look: string, isSo: (said: string) => boolean, limit = LIMIT): Promise<void> {
		const until = Date.now() + limit;
		for (;;) {
			const said = await this.#pc.shell.run(look);
			if (isSo(said)) return;
			if (Date.now() > until) throw new Error(`It never came: ${look}\n${said}`);
			await wait(1000);
		}
	}
}
