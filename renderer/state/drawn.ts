/**
 * Resolves when what is in the page now is on the glass. A frame that the page was asked for tells nothing of that: its
 * pictures may take the processor many more. An animation that the compositor runs begins with the first picture that
 * holds it, and everything that was there before it.
 */
export async function drawn(): Promise<void> {
	await seen();
	const mark = document.createElement('i');
	mark.className = 'mark';
	document.body.append(mark);
	await mark.animate({ transform: ['none', 'translateX(1px)'] }, 100).ready;
	mark.remove();
}

/** Before the window is shown nothing is drawn, and no compositor runs anything. */
function seen(): Promise<void> {
	if (!document.hidden) return Promise.resolve();
	return new Promise((done) =>
		document.addEventListener('visibilitychange', () => done(), { once: true }),
	);
}
