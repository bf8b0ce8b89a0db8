/** What somebody does before the page can hear it: they see its picture already. */
type Early = { readonly x: number; readonly y: number } | { readonly key: string };

/** Remembers the last touch or key. @returns does it, in the page that is there by now */
export function hearEarly(): () => void {
	let early: Early | undefined;
	const watch = new AbortController();
	const { signal } = watch;
	addEventListener('pointerdown', ({ x, y, button }) => (early = button === 0 ? { x, y } : early), {
		signal,
	});
	addEventListener('keydown', ({ key }) => (early = { key }), { signal });
	return () => {
		watch.abort();
		if (early === undefined) return;
		if ('key' in early) {
			dispatchEvent(new KeyboardEvent('keydown', { key: early.key, cancelable: true }));
			return;
		}
		// As an aid clicks: the finger may be gone by now.
		const touched = document.elementFromPoint(early.x, early.y);
		touched?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	};
}
