import type { Presence } from './presence.svelte.ts';

/** Every sign that somebody is here. Capture phase: a part that stops an event cannot hide it. */
const SIGNS = [
	'pointerdown',
	'pointermove',
	'pointerup',
	'touchstart',
	'wheel',
	'keydown',
] as const;

/**
 * Tells `presence` of every sign of life while a visit goes on. A film that goes on is one too:
 * only an advancing film sends `timeupdate`, so a paused or failed one strands nothing.
 * In attract the view itself decides what a touch begins.
 */
export function watchActivity(presence: Presence): () => void {
	let lastPointer = '';
	const notice = (event: Event) => {
		if (presence.phase === 'attract') return;
		if (event instanceof PointerEvent && event.type === 'pointermove') {
			// Chromium repeats a resting mouse's position after every layout; that is nobody.
			const position = `${event.screenX},${event.screenY}`;
			if (position === lastPointer) return;
			lastPointer = position;
		}
		if (presence.phase === 'warning' && !answersWarning(event)) return;
		presence.activity();
	};
	const film = (event: Event) => {
		const { target } = event;
		if (target instanceof HTMLMediaElement && !target.paused && !target.ended) presence.activity();
	};
	for (const sign of SIGNS) addEventListener(sign, notice, { capture: true, passive: true });
	addEventListener('timeupdate', film, { capture: true });
	return () => {
		for (const sign of SIGNS) removeEventListener(sign, notice, { capture: true });
		removeEventListener('timeupdate', film, { capture: true });
	};
}

/** Keys that move between the warning's two answers and choose one of them. */
const ANSWERING_KEYS: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Enter', ' ']);

/**
 * While the warning is up it hears its touches itself, since one of them may mean "start over".
 * A wheel, or a key that chooses nothing, means that somebody is still here.
 */
function answersWarning(event: Event): boolean {
	if (event.type === 'wheel') return true;
	return event instanceof KeyboardEvent && !ANSWERING_KEYS.has(event.key);
}
