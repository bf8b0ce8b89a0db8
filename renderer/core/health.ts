/** What may need staff, in the order of its weight for visitors. */
export const FINDINGS = [
	'nothing',
	'lowered',
	'mistakes',
	'touch',
	'settings',
	'forgets',
	'lock',
	'disk',
	'page',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What is known about the kiosk; `undefined` where the system does not tell. */
export interface Health {
	readonly shown: 'folder' | 'last-good' | 'nothing';
	readonly mistakeCount: number;
	/** It leaves something away so that it lives. */
	readonly lowered: boolean;
	readonly hasTouch: boolean;
	/** What staff told about this place cannot be read any more. */
	readonly settingsLost: boolean;
	/** The kiosk's own files cannot be kept. */
	readonly forgets: boolean;
	readonly locked: boolean | undefined;
	readonly freeDiskBytes: number | undefined;
	readonly pageRestarts: number;
	readonly runningSeconds: number;
}

/** Below this the journal and a larger exhibition soon find no room. */
const SCARCE_DISK_BYTES = 1e9;
/** A page that is brought back more often than once a week is a fault that IT should know of. */
const SECONDS_A_RESTART = 7 * 86_400;

/** What staff should look at; nothing, when all is well. */
export function findingsOf(health: Health): readonly Finding[] {
	const is: Record<Finding, boolean> = {
		nothing: health.shown === 'nothing',
		lowered: health.lowered,
		mistakes: health.mistakeCount > 0,
		touch: !health.hasTouch,
		settings: health.settingsLost,
		forgets: health.forgets,
		lock: health.locked === false,
		disk: (health.freeDiskBytes ?? Infinity) < SCARCE_DISK_BYTES,
		page: health.pageRestarts > 1 + health.runningSeconds / SECONDS_A_RESTART,
	};
	return FINDINGS.filter((finding) => is[finding]);
}
