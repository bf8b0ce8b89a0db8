/** What the computer tells of itself, line by line, as `['locked', 'yes']`. */
export type Facts = readonly (readonly [key: string, value: string])[];

/** How the screen hangs: turned clockwise by so many degrees. */
export const TURNS = ['0', '90', '180', '270'] as const;
/** One of them. */
export type Turn = (typeof TURNS)[number];

/** Whether the computer is locked for visitors. */
export const LOCKED = ['yes', 'no', 'partly'] as const;
/** One of them. */
export type Locked = (typeof LOCKED)[number];

/** Who draws the pictures, and by which way they come to the screen. */
export const SCREEN_WAYS = ['wayland', 'xwayland', 'software-wayland', 'software'] as const;
/** One of them. */
export type ScreenWay = (typeof SCREEN_WAYS)[number];

/** The computer under the exhibit; `undefined` where it does not tell, or in words not known here. */
export interface Pc {
	readonly system: string | undefined;
	readonly locked: Locked | undefined;
	readonly turn: Turn | undefined;
	/** Seconds in which the picture turns back, unless somebody keeps it as it is. */
	readonly turnPending: number | undefined;
	/** Label of a stick that is plugged in. */
	readonly stick: string | undefined;
	readonly screenWay: ScreenWay | undefined;
	/** What was changed holds after a restart only. */
	readonly restartNeeded: boolean;
}

/** The computer as its facts tell. */
export function pcOf(facts: Facts): Pc {
	const told = new Map(facts);
	const one = <T extends string>(key: string, known: readonly T[]): T | undefined =>
		known.find((value) => value === told.get(key));
	const pending = told.get('turn-pending') ?? '';
	return {
		system: told.get('system') || undefined,
		locked: one('locked', LOCKED),
		turn: one('turn', TURNS),
		turnPending: /^[1-9]\d{0,3}$/.test(pending) ? Number(pending) : undefined,
		stick: told.get('stick') || undefined,
		screenWay: one('screen-way', SCREEN_WAYS),
		restartNeeded: told.get('restart-needed') === 'yes',
	};
}

/** What the lock is made of; the ids are those of electron/linux/lock.sh. */
export const LOCK_ENTRIES = [
	'power-key',
	'ctrl-alt-del-burst',
	'ctrl-alt-del',
	'sysrq',
	'login-console',
	'further-consoles',
	'desktop',
	'sleep',
	'suspend',
	'hibernate',
	'hybrid-sleep',
	'updates-apt-daily',
	'updates-apt-daily-upgrade',
	'updates-unattended',
	'sticks',
	'start-messages',
	'start-menu',
	'firewall-rules',
	'firewall',
	'firewall-at-start',
	'starts-by-itself',
] as const;
/** One of them. */
export type LockEntry = (typeof LOCK_ENTRIES)[number];

/** Whether a part of the lock is as it should be. */
export interface LockRow {
	/** A `LockEntry`, or what a newer helper calls something more. */
	readonly id: string;
	readonly holds: boolean;
}

/**
 * The lock as a table: first what is open, as staff come for that, each in the computer's own order.
 * What is not said to hold does not.
 */
export const lockOf = (facts: Facts): readonly LockRow[] =>
	facts
		.map(([id, value]) => ({ id, holds: value === 'yes' }))
		.sort((one, other) => Number(one.holds) - Number(other.holds));

/** Sides of the picture, as somebody sees it who stands before it. */
export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** One of them. */
export type Side = (typeof SIDES)[number];

/**
 * How the screen must hang for all we know: `up` is the side of the present picture that points to the
 * ceiling. Where that is the left one, the screen was turned clockwise by a quarter more.
 */
export function turnFor(now: Turn, up: Side): Turn {
	const quarters = TURNS.indexOf(now) + { top: 0, left: 1, bottom: 2, right: 3 }[up];
	return TURNS[quarters % TURNS.length]!;
}

/** A time that runs off, as `2:05`. */
export function clockOf(seconds: number): string {
	const whole = Math.max(0, Math.ceil(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
