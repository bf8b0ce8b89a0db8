/**
 * What touches the glass, as data: fingers, palms, a mouse's button, things that lie on it. Each contact
 * is judged by itself, so no second hand makes a button dead. All times are milliseconds on one clock
 * that only grows, all places CSS pixels of the glass.
 */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Contact<Target> {
	/** What it would press; nothing when it came down beside everything, or is the echo of a press. */
	readonly target: Target | undefined;
	/** Where it came down. */
	readonly from: Point;
	/** Where it has been lying since `stirred`. */
	readonly rests: Point;
	readonly stirred: number;
	/** Over its target still, as near as a sliding finger is. */
	readonly over: boolean;
	/** The view that was there when it came down: it means something of that one, or nothing. */
	readonly view: number;
}

export interface Contacts<Target> {
	readonly down: ReadonlyMap<number, Contact<Target>>;
	/** Counts the views that have arrived. */
	readonly view: number;
	/** When the last one was seen; for ever, until it is. */
	readonly arrived: number;
	/** The last press that counted. */
	readonly last: (Press<Target> & { readonly at: number }) | undefined;
}

export interface Press<Target> {
	readonly target: Target;
	readonly place: Point;
}

export type ContactEvent<Target> = { readonly at: number } & (
	| {
			readonly kind: 'down';
			readonly id: number;
			readonly place: Point;
			readonly target: Target | undefined;
	  }
	/** `over`: the target's box, wider by the tolerance, holds the place. */
	| { readonly kind: 'move'; readonly id: number; readonly place: Point; readonly over: boolean }
	| { readonly kind: 'up'; readonly id: number }
	/** The browser has made a scroll or a stretch of it. */
	| { readonly kind: 'cancel'; readonly id: number }
	/** Another view is in the page, and then: it is seen. */
	| { readonly kind: 'arrive'; readonly seen: boolean }
);

export interface ContactRules<Target> {
	/** CSS pixels in `TOLERANCE_MM`. */
	readonly tolerance: number;
	/** Whether two quick presses of it are meant as two: a digit is, the next page is not. */
	readonly repeats: (target: Target) => boolean;
}

/** So far does a finger slide that means to press: a firm one of an old hand, on any panel. */
export const TOLERANCE_MM = 5;
/** What has not moved for so long is a thing: neither a visitor nor in anybody's way. */
export const RESTS_MS = 20_000;
/** Two taps as quick as this are one tap of a hand that taps twice. */
export const ECHO_MS = 350;

export function noContacts<Target>(): Contacts<Target> {
	return { down: new Map(), view: 0, arrived: 0, last: undefined };
}

export interface ContactStep<Target> {
	readonly state: Contacts<Target>;
	readonly press?: Press<Target>;
	/** Somebody is here: something came down, was lifted, or stirs. */
	readonly alive: boolean;
}

export function touch<Target>(
	state: Contacts<Target>,
	event: ContactEvent<Target>,
	rules: ContactRules<Target>,
): ContactStep<Target> {
	switch (event.kind) {
		case 'arrive': {
			const arrived = event.seen ? event.at : Infinity;
			return { state: { ...state, view: state.view + 1, arrived }, alive: false };
		}
		case 'down': {
			const { place, target, at } = event;
			const means = target === undefined || isTaken(state, event, rules) ? undefined : target;
			const { view } = state;
			const contact = { target: means, from: place, rests: place, stirred: at, over: true, view };
			return { state: { ...state, down: new Map(state.down).set(event.id, contact) }, alive: true };
		}
		case 'move': {
			const before = state.down.get(event.id);
			if (before === undefined) return { state, alive: false };
			const alive = apart(before.rests, event.place) > rules.tolerance;
			const contact = {
				...before,
				// A target may move away under a finger that does not.
				over: event.over || apart(before.from, event.place) <= rules.tolerance,
				...(alive ? { rests: event.place, stirred: event.at } : {}),
			};
			return { state: { ...state, down: new Map(state.down).set(event.id, contact) }, alive };
		}
		case 'up':
		case 'cancel': {
			const contact = state.down.get(event.id);
			if (contact === undefined) return { state, alive: false };
			const down = new Map(state.down);
			down.delete(event.id);
			const alive = !isThing(contact, event.at);
			if (event.kind === 'cancel' || !holds(contact, state, event.at)) {
				return { state: { ...state, down }, alive };
			}
			const press = { target: contact.target, place: contact.from };
			return { state: { ...state, down, last: { ...press, at: event.at } }, press, alive };
		}
		default:
			return event satisfies never;
	}
}

/** Whether lifting it now would press its target. */
export function holds<Target>(
	contact: Contact<Target>,
	{ view }: Pick<Contacts<Target>, 'view'>,
	at: number,
): contact is Contact<Target> & { readonly target: Target } {
	const { target, over } = contact;
	return target !== undefined && over && contact.view === view && !isThing(contact, at);
}

export function isThing({ stirred }: Pick<Contact<unknown>, 'stirred'>, at: number): boolean {
	return at - stirred >= RESTS_MS;
}

/**
 * A target under another finger is pressed once, by that one. And what comes down where the last press
 * was, at once after it or after what it has brought, belongs to that press.
 */
function isTaken<Target>(
	state: Contacts<Target>,
	{ target, place, at }: { readonly target: Target | undefined; readonly place: Point; at: number },
	{ tolerance, repeats }: ContactRules<Target>,
): boolean {
	for (const other of state.down.values()) {
		if (other.target === target && holds(other, state, at)) return true;
	}
	const { last, arrived } = state;
	if (last === undefined || apart(last.place, place) > 3 * tolerance) return false;
	if (target !== undefined && target === last.target && repeats(target)) return false;
	return at - Math.max(last.at, arrived) < ECHO_MS;
}

function apart(one: Point, other: Point): number {
	return Math.hypot(one.x - other.x, one.y - other.y);
}
