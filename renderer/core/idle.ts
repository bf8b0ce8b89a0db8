/**
 * Whether somebody is at the kiosk, as data. All times are milliseconds on one clock that only
 * grows (`performance.now()`), so a change of the wall clock does nothing.
 */
export type Idle =
	| { readonly phase: 'attract' }
	| { readonly phase: 'exploring'; readonly lastActivity: number }
	/** `held`: since when a finger keeps it from counting on; its owner has not yet answered. */
	| { readonly phase: 'warning'; readonly since: number; readonly held?: number };

export type IdleEvent =
	/** A touch, pointer, wheel or key, or a film that goes on: somebody is here. */
	| { readonly kind: 'activity'; readonly at: number }
	/** Time has passed; nothing else happened. */
	| { readonly kind: 'tick'; readonly at: number }
	/** A finger is on the glass while the warning is up: what it will say is waited for. */
	| { readonly kind: 'hold'; readonly at: number }
	/** No finger is on the glass any more. */
	| { readonly kind: 'let-go'; readonly at: number }
	/** Somebody chose to start over from the warning. */
	| { readonly kind: 'leave' };

export interface IdleTimes {
	/** Quiet before the warning, in milliseconds. */
	readonly warnAfter: number;
	/** How long the warning waits for an answer, in milliseconds. */
	readonly countdown: number;
}

/** What the kiosk has to do because of a step. */
export type IdleEffect = 'none' | 'begin' | 'warn' | 'stay' | 'forget';

export interface IdleStep {
	readonly state: Idle;
	readonly effect: IdleEffect;
}

export const ATTRACT: Idle = { phase: 'attract' };

/** The only way from one state to the next: attract ⇄ exploring → warning → attract. */
export function step(state: Idle, event: IdleEvent, times: IdleTimes): IdleStep {
	switch (event.kind) {
		case 'leave':
			return { state: ATTRACT, effect: state.phase === 'attract' ? 'none' : 'forget' };
		case 'activity': {
			const exploring: Idle = { phase: 'exploring', lastActivity: event.at };
			return { state: exploring, effect: EFFECT_OF_ACTIVITY[state.phase] };
		}
		case 'tick':
			return tick(state, event.at, times);
		case 'hold':
		case 'let-go':
			return { state: hold(state, event), effect: 'none' };
		default:
			return event satisfies never;
	}
}

function hold(state: Idle, { kind, at }: IdleEvent & { readonly at: number }): Idle {
	if (state.phase !== 'warning') return state;
	const { phase, since, held } = state;
	if (kind === 'hold') return { phase, since, held: held ?? at };
	return held === undefined ? state : { phase, since: since + at - held };
}

const EFFECT_OF_ACTIVITY = {
	attract: 'begin',
	exploring: 'none',
	warning: 'stay',
} as const satisfies Record<Idle['phase'], IdleEffect>;

function tick(state: Idle, at: number, times: IdleTimes): IdleStep {
	const due = nextChange(state, times);
	if (due === undefined || at < due) return { state, effect: 'none' };
	if (state.phase === 'exploring')
		return { state: { phase: 'warning', since: at }, effect: 'warn' };
	return { state: ATTRACT, effect: 'forget' };
}

/** When the state changes by itself if nobody does anything; never, while attract plays or a finger holds. */
export function nextChange(state: Idle, { warnAfter, countdown }: IdleTimes): number | undefined {
	switch (state.phase) {
		case 'attract':
			return undefined;
		case 'exploring':
			return state.lastActivity + warnAfter;
		case 'warning':
			return state.held === undefined ? state.since + countdown : undefined;
		default:
			return state satisfies never;
	}
}

/** Whole seconds that the warning still waits, from the full countdown down to 1; 0 when over. */
export function secondsLeft(state: Idle, at: number, { countdown }: IdleTimes): number {
	if (state.phase !== 'warning') return 0;
	return Math.max(0, Math.ceil((state.since + countdown - (state.held ?? at)) / 1000));
}
