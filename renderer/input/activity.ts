/** Who has to be told, and whether anybody is here by what is known. */
export interface Watched {
	readonly phase: 'attract' | 'exploring' | 'warning';
	readonly activity: () => void;
}

/** Signs beside touches, which `Glass` judges. Capture phase: a part that stops an event cannot hide it. */
const SIGNS = ['pointermove', 'wheel', 'keydown'] as const;

/**
 * Tells `presence` of every sign of life that is no touch while a visit goes on. A film that goes on is
 * one too: only an advancing film sends `timeupdate`, so a paused or failed one strands nothing.
 * In attract the view itself decides what begins.
 */
export function watchActivity(presence: Watched): () => void {
	let lastPointer = '';
	const notice = (event: Event) => {
		if (presence.phase === 'attract') return;
		if (event instanceof PointerEvent) {
			if (event.pointerType !== 'mouse') return;
			// Chromium repeats a resting mouse's position after every layout; that is nobody.
			const position = `${event.screenX},${event.screenY}`;
			if (position === lastPointer) return;
			lastPointer = position;
		}
		// A key that something lies on repeats itself.
		if (event instanceof KeyboardEvent && event.repeat) return;
		if (presence.phase === 'warning') {
			if (!answersWarning(event)) return;
			// It has said that somebody is here, and nothing else.
			if (event instanceof KeyboardEvent) event.preventDefault();
		}
		presence.activity();
	};
	const film = ({ target }: Event) => {
		if (target instanceof HTMLMediaElement && !target.paused && !target.ended) presence.activity();
	};
	const watch = new AbortController();
	const how = { capture: true, signal: watch.signal };
	for (const sign of SIGNS) addEventListener(sign, notice, how);
	addEventListener('timeupdate', film, how);
	return () => watch.abort();
}

/** Keys that move between the warning's two answers and choose one of them. */
const ANSWERING_KEYS: ReadonlySet<string> = new Set([
	'Tab',
	'Shift',
	'Enter',
	' ',
	'ArrowUp',
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
]);

/**
 * While the warning is up it hears its presses itself, since one of them may mean "start over".
 * A wheel, or a key that chooses nothing, means that somebody is still here.
 */
function answersWarning(event: Event): boolean {
	if (event.type === 'wheel') return true;
	return event instanceof KeyboardEvent && !ANSWERING_KEYS.has(event.key);
}
