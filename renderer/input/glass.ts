import {
	holds,
	isThing,
	noContacts,
	RESTS_MS,
	TOLERANCE_MM,
	touch,
	type ContactEvent,
	type Contacts,
	type Point,
} from '../core/contacts.ts';
import { pressableAround, repeats, sendPress } from './press.ts';

export interface GlassWork {
	/** CSS pixels in a millimetre. */
	readonly pixelsPerMillimetre: () => number;
	/** Somebody is here. */
	readonly alive: () => void;
	/** Whether a finger is on the glass, things not counted. */
	readonly touching: (isTouching: boolean) => void;
	/** Something came down, wherever. */
	readonly touched: (touch: Point & { readonly at: number }) => void;
	/** Just before what was pressed acts: the middle of it. */
	readonly pressed: (middle: Point) => void;
}

/** What an element is marked with while lifting the finger would press it; see styles/base.css. */
const PRESSED = 'data-pressed';

/** The window's contacts, turned into presses of what `press` is attached to. */
export class Glass {
	#state: Contacts<Element> = noContacts();
	#marked: ReadonlySet<Element> = new Set();
	#thing: ReturnType<typeof setTimeout> | undefined;
	readonly #work: GlassWork;

	constructor(work: GlassWork) {
		this.#work = work;
	}

	/** Another view is in the page: what was touched before it is seen is not meant for it. */
	arrived(): void {
		// However long it takes to be drawn: two frames on it is seen.
		this.#step({ kind: 'arrive', at: performance.now(), seen: false });
		const seen = () => this.#step({ kind: 'arrive', at: performance.now(), seen: true });
		requestAnimationFrame(() => requestAnimationFrame(seen));
	}

	/** Listens until the answered function is called. Capture phase: no part can hide a contact. */
	watch(): () => void {
		const watch = new AbortController();
		const listen = <Type extends keyof WindowEventMap>(
			type: Type,
			act: (event: WindowEventMap[Type]) => void,
		) => addEventListener(type, act, { capture: true, signal: watch.signal });
		listen('pointerdown', (event) => {
			const { pointerId: id, pointerType, button, target: touched, clientX: x, clientY: y } = event;
			// When the finger came down, not when a busy page comes to hear of it.
			const { timeStamp: at } = event;
			if (button !== 0) return;
			document.documentElement.dataset['hand'] = 'glass';
			this.#work.touched({ x, y, at });
			const target = pressableAround(touched);
			// Else the browser takes the focus to what lies there once the press has been obeyed.
			if (target !== undefined && pointerType !== 'mouse') event.preventDefault();
			this.#step({ kind: 'down', at, id, place: { x, y }, target });
		});
		listen('pointermove', ({ pointerId: id, clientX: x, clientY: y, timeStamp: at }) => {
			const contact = this.#state.down.get(id);
			// A mouse that only passes over.
			if (contact === undefined) return;
			const { target } = contact;
			const over = target !== undefined && isOver(target, { x, y }, this.#tolerance);
			this.#step({ kind: 'move', at, id, place: { x, y }, over });
		});
		listen('pointerup', ({ pointerId: id, timeStamp: at }) => this.#step({ kind: 'up', at, id }));
		listen('pointercancel', ({ pointerId: id, timeStamp: at }) =>
			this.#step({ kind: 'cancel', at, id }),
		);
		// A key or an aid that clicks has no pointer; a pointer's own click has been dealt with.
		listen('click', (event) => {
			if ((event as PointerEvent).pointerType) return;
			const target = pressableAround(event.target);
			// What it brings is no echo of an earlier touch.
			this.#state = { ...this.#state, last: undefined };
			if (target !== undefined) this.#press(target, middleOf(target));
		});
		listen('keydown', (event) => {
			document.documentElement.dataset['hand'] = 'keys';
			// Held down, a key presses once.
			const presses = event.key === 'Enter' || event.key === ' ';
			if (presses && event.repeat) event.preventDefault();
		});
		return () => {
			watch.abort();
			clearTimeout(this.#thing);
		};
	}

	get #tolerance(): number {
		return TOLERANCE_MM * this.#work.pixelsPerMillimetre();
	}

	#step(event: ContactEvent<Element>): void {
		const wasTouching = this.#touching(event.at);
		const { state, press, alive } = touch(this.#state, event, {
			tolerance: this.#tolerance,
			repeats,
		});
		this.#state = state;
		this.#mark(event.at);
		this.#awaitThing(event.at);
		if (alive) this.#work.alive();
		const isTouching = this.#touching(event.at);
		if (isTouching !== wasTouching) this.#work.touching(isTouching);
		if (press?.target.isConnected) this.#press(press.target, press.place);
	}

	#press(target: Element, place: Point): void {
		// What opens now gives the focus back to it when it closes.
		if (target instanceof HTMLButtonElement) target.focus({ preventScroll: true });
		this.#work.pressed(middleOf(target));
		sendPress(target, place);
	}

	#touching(at: number): boolean {
		return [...this.#state.down.values()].some((contact) => !isThing(contact, at));
	}

	/** Marks what would be pressed in the frame of the touch, not when the finger lifts. */
	#mark(at: number): void {
		const marked = new Set<Element>();
		for (const contact of this.#state.down.values()) {
			if (holds(contact, this.#state, at)) marked.add(contact.target);
		}
		for (const element of marked) element.toggleAttribute(PRESSED, true);
		for (const element of this.#marked) {
			if (!marked.has(element)) this.#unmark(element);
		}
		this.#marked = marked;
	}

	/** Two frames later: the quickest tap is seen too. */
	#unmark(element: Element): void {
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				if (!this.#marked.has(element)) element.toggleAttribute(PRESSED, false);
			}),
		);
	}

	/** One timer for the next contact that becomes a thing. */
	#awaitThing(at: number): void {
		clearTimeout(this.#thing);
		const stirred = [...this.#state.down.values()].filter((contact) => !isThing(contact, at));
		if (stirred.length === 0) return;
		const first = Math.min(...stirred.map((contact) => contact.stirred));
		this.#thing = setTimeout(
			() => {
				const now = performance.now();
				this.#mark(now);
				this.#awaitThing(now);
				if (!this.#touching(now)) this.#work.touching(false);
			},
			first + RESTS_MS - at + 1,
		);
	}
}

function isOver(element: Element, { x, y }: Point, tolerance: number): boolean {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	const inside = (from: number, at: number, to: number) =>
		at >= from - tolerance && at <= to + tolerance;
	return inside(left, x, right) && inside(top, y, bottom);
}

function middleOf(element: Element): Point {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}
