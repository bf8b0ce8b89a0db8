/** What is known when it is asked whether the page should begin anew. Times in milliseconds that only grow. */
export interface PageLife {
	readonly now: number;
	readonly loadedAt: number;
	/** Since when nobody is there; nothing while somebody is. */
	readonly attractSince: number | undefined;
	/** Of all the kiosk's processes; what they share is counted with each. */
	readonly memoryBytes: number;
	/** Of the day, by the wall clock. */
	readonly hour: number;
}

const MINUTE_MS = 60_000;
/** Nobody has just turned away. */
const ALONE_MS = 2 * MINUTE_MS;
/** Museums are closed, and those of summer time have passed theirs. */
const NIGHT = [3, 4];
/** Once a night, also where the kiosk itself was started in it. */
const NIGHTLY_MS = 6 * 60 * MINUTE_MS;
/** Half of what the smallest PC has; an exhibit in use was seen to take half of this. */
const MOST_MEMORY_BYTES = 2e9;
/** What a page holds again so soon is what it needs. */
const MEMORY_EVERY_MS = 30 * MINUTE_MS;

/** Why the page should begin anew, if it should: only before nobody, every night, or when it holds too much. */
export function reasonToRenew(life: PageLife): 'night' | 'memory' | undefined {
	const { now, loadedAt, attractSince, memoryBytes, hour } = life;
	if (attractSince === undefined || now - attractSince < ALONE_MS) return undefined;
	const age = now - loadedAt;
	if (NIGHT.includes(hour) && age > NIGHTLY_MS) return 'night';
	if (memoryBytes > MOST_MEMORY_BYTES && age > MEMORY_EVERY_MS) return 'memory';
	return undefined;
}
