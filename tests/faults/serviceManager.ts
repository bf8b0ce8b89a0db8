import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stands in for systemd, which cannot be had in a test of the glass: the kiosk's `systemd-notify` is a script that
 * writes down what it is told. The real one is tried in the booted PC (`npm run test:boot`).
 */
export class StandInManager {
	readonly #said: string;
	readonly environment: Readonly<Record<string, string>>;

	constructor(folder: string) {
		const programs = join(folder, 'programs');
		this.#said = join(folder, 'said');
		mkdirSync(programs, { recursive: true });
		const script = join(programs, 'systemd-notify');
		writeFileSync(script, `#!/bin/sh\necho "$(date +%s%3N) $*" >>'${this.#said}'\n`);
		chmodSync(script, 0o755);
		this.environment = {
			NOTIFY_SOCKET: '/nowhere',
			PATH: `${programs}:${process.env['PATH']}`,
		};
	}

	/** A start begins: nothing has been said yet. */
	begin(): void {
		writeFileSync(this.#said, '');
	}

	/** Whether the kiosk was on the glass and has fallen silent for longer than it has asked for. */
	get isOverdue(): boolean {
		const lines = readFileSync(this.#said, 'utf8').trim().split('\n');
		const asked = lines.find((line) => line.includes('--ready'));
		if (asked === undefined) return false;
		if (lines.some((line) => line.endsWith('WATCHDOG=trigger'))) return true;
		const milliseconds = Number(/WATCHDOG_USEC=(\d+)/.exec(asked)?.[1]) / 1000;
		return Date.now() - parseInt(lines.at(-1)!) > milliseconds;
	}
}
