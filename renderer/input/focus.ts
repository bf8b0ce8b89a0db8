import { boxTowards, type Box, type Direction } from '../core/spatial.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};
/** Where a view begins; of a question that waits, its first answer. */
const BEGINS = 'h1, [role=dialog], [role=alertdialog] button';
const FOCUSABLE = 'button:enabled, input:enabled, [tabindex="0"]';

/**
 * Where the keyboard is: one rule for every view. Arriving puts it on the heading, so that the page is
 * named; closing what lay above gives it back to what had opened it; arrows move it by place.
 */
export class Focus {
	/** What had the focus below each layer that lies above the view now. */
	readonly #below: (Element | null)[] = [];
	#view: unknown;
	#asleep = true;

	/**
	 * Another view or layer is in the page.
	 * @param layers how many lie above the view now: a sheet, the warning
	 * @param root what is asked for the heading: the uppermost of them
	 * @param view what the view is, by identity: with another one nothing is gone back to
	 */
	arrived(root: Element, layers: number, view: unknown): void {
		this.#asleep = false;
		if (view !== this.#view) this.#below.length = 0;
		this.#view = view;
		const opened = layers - this.#below.length;
		if (opened > 0) this.#below.push(document.activeElement);
		const opener = opened < 0 ? this.#below.splice(layers)[0] : undefined;
		if (opener instanceof HTMLElement && opener.isConnected && isReachable(opener)) {
			opener.focus({ preventScroll: true });
			return;
		}
		this.#begin(root);
	}

	#begin(root: Element): void {
		const begins = [...root.querySelectorAll<HTMLElement>(BEGINS)]
			.filter(isReachable)
			.find((element) => !element.matches('[role=alertdialog] h1'));
		if (begins === undefined) return;
		if (!begins.matches(FOCUSABLE)) begins.tabIndex = -1;
		begins.focus({ preventScroll: true });
	}

	/** Nobody is here: nothing is gone back to, and arrows are no way about. */
	sleep(): void {
		this.#below.length = 0;
		this.#asleep = true;
	}

	/** Listens to the arrow keys, and to what goes away, until the answered function is called. */
	watch(): () => void {
		const watch = new AbortController();
		addEventListener('keydown', (event) => this.#key(event), { signal: watch.signal });
		const goings = new MutationObserver(() => this.#lost());
		goings.observe(document.body, { childList: true, subtree: true });
		watch.signal.addEventListener('abort', () => goings.disconnect());
		return () => watch.abort();
	}

	/**
	 * What had the focus is no longer there, as when one question gives way to the next within a view:
	 * the keyboard begins where the view begins, and never nowhere.
	 */
	#lost(): void {
		const { activeElement: active, body } = document;
		if (!this.#asleep && (active === null || active === body)) this.#begin(body);
	}

	#key(event: KeyboardEvent): void {
		const direction = ARROWS[event.key];
		const { activeElement: active } = document;
		if (this.#asleep || direction === undefined || event.defaultPrevented) return;
		if (keepsKey(active, direction)) return;
		event.preventDefault();
		const targets = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
		const from =
			active === null || active === document.body ? START : active.getBoundingClientRect();
		targets[boxTowards(from, targets.map(boxOf), direction)]?.focus();
	}
}

/** Before the first arrow: the corner where reading begins. */
const START: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** A slider moves sideways by itself, and what scrolls goes up and down while it can. */
function keepsKey(active: Element | null, direction: Direction): boolean {
	const sideways = direction === 'left' || direction === 'right';
	if (active instanceof HTMLInputElement) return sideways;
	if (!(active instanceof HTMLElement) || active.getAttribute('tabindex') !== '0' || sideways) {
		return false;
	}
	// What is cut off and does not scroll has nowhere to go.
	if (!/auto|scroll/.test(getComputedStyle(active).overflowY)) return false;
	const { scrollTop, scrollHeight, clientHeight } = active;
	return direction === 'up' ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1;
}

function isReachable(element: HTMLElement): boolean {
	return (
		element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true })
	);
}
