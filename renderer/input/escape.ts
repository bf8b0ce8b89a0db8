import type { Attachment } from 'svelte/attachments';

/** Escape closes what this is attached to, and does not leave the view below as well. */
export function closedByEscape(close: () => void): Attachment {
	return () => {
		const watch = new AbortController();
		const hear = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			close();
		};
		addEventListener('keydown', hear, { signal: watch.signal });
		return () => watch.abort();
	};
}
