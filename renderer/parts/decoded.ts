import type { Attachment } from 'svelte/attachments';

/**
 * Tells when every picture below an element is decoded, or has turned out not to be there, and
 * the fonts are in place: from then on showing the element takes no more than a paint.
 */
export function decoded(ready: () => void): Attachment<HTMLElement> {
	return (element) => {
		let gone = false;
		const pictures = [...element.querySelectorAll('img')].map((img) => img.decode());
		void Promise.allSettled([...pictures, document.fonts.ready]).then(() => {
			if (!gone) ready();
		});
		return () => {
			gone = true;
		};
	};
}
