import { readFileSync } from 'node:fs';

/** Seconds since 1970, by the clock that goes on while the PC is off (Linux kernel, ABI/testing/sysfs-class-rtc). */
const HARDWARE_CLOCK = '/sys/class/rtc/rtc0/since_epoch';

/**
 * What the PC's own clock says, in milliseconds since 1970; nothing, where there is none. When its battery is dead it
 * begins in a year long past at each start, though the system may have made up a later time from its files.
 */
export function hardwareClock(file = HARDWARE_CLOCK): number | undefined {
	try {
		const seconds = Number(readFileSync(file, 'utf8'));
		return Number.isFinite(seconds) ? seconds * 1000 : undefined;
	} catch {
		return undefined;
	}
}
