/** What is known when it is asked whether the page should begin anew. Times in milliseconds that only grow. */
export interface PageLife {
	readonly now: number;
	readonly loadedAt: number;
	/** Since when nobody is there; nothing while somebody is. */
	readonly attractSince: number | undefined;
	/** When a finger or a key was felt last, by the shell and not by the page. */
	readonly touchedAt: number;
	/** Of all the kiosk's processes; what they share is counted with each. */
	readonly memoryBytes: number;
	/** The museum is closed, or usually would be. */
	readonly isNight: boolean;
}

const MINUTE_MS = 60_000;
/** Nobody has just turned away. */
const ALONE_MS = 2 * MINUTE_MS;
/** Hours of the day in which museums are closed, and those of summer time have passed theirs. */
const NIGHT = [3, 4];

/** Whether it is night where nobody has told the opening hours, or the museum never closes. */
export const isUsualNight = (now: Date): boolean => NIGHT.includes(now.getHours());

/** Once a night, also where the kiosk itself was started in it. */
const NIGHTLY_MS = 6 * 60 * MINUTE_MS;
/** Half of what the smallest PC has; an exhibit in use was seen to take half of this. */
const MOST_MEMORY_BYTES = 2e9;
/** Longer than a museum may let a visit stand (`warnAfterSeconds` in the schema), twice of it for slow readers. */
const LEFT_MS = 3 * 60 * MINUTE_MS;
/** What a page holds again so soon is what it needs. */
const MEMORY_EVERY_MS = 30 * MINUTE_MS;

/**
 * Why the page should begin anew, if it should: only before nobody, every night, or when it holds too much; and when it
 * shows a visit though nobody has touched the glass for hours.
 */
export function reasonToRenew(life: PageLife): 'night' | 'memory' | 'left' | undefined {
	const { now, loadedAt, attractSince, touchedAt, memoryBytes, isNight } = life;
	const isLeft = attractSince === undefined && now - Math.max(touchedAt, loadedAt) > LEFT_MS;
	if (isLeft) return 'left';
	if (attractSince === undefined || now - attractSince < ALONE_MS) return undefined;
	const age = now - loadedAt;
	if (isNight && age > NIGHTLY_MS) return 'night';
	if (memoryBytes > MOST_MEMORY_BYTES && age > MEMORY_EVERY_MS) return 'memory';
	return undefined;
}
