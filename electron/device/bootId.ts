import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the system does not tell its starts apart, each start of the kiosk counts as one of the computer. */
export function bootId(): string {
	try {
		return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	} catch {
		return randomUUID();
	}
}
