import { randomUUID } from 'node:crypto';
import { readText } from './kept.ts';

/** Where the system does not tell its starts apart, each start of the kiosk counts as one of the computer. */
export const bootId = (): string =>
	readText('/proc/sys/kernel/random/boot_id').trim() || randomUUID();
