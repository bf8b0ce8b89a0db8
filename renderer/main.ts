import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import { bridge } from './bridge.ts';
import { keepBeating } from './state/beat.ts';
import { Kiosk } from './state/kiosk.svelte.ts';

/** The one kiosk of the page; a page for designers and tests reaches it by this. */
export const kiosk = new Kiosk(bridge(), document.querySelector('.first-picture'));
addEventListener('error', ({ message, filename, lineno }) => {
	// No trouble: what a watched box has left over is told it in the next frame (Resize Observer, 3.4).
	if (message.startsWith('ResizeObserver loop')) return;
	kiosk.tellTrouble(message, `${filename}:${lineno}`);
});
// A picture or a film that passed the check and cannot be shown all the same: heard on its way down.
addEventListener(
	'error',
	({ target }) => {
		if (!(target instanceof HTMLImageElement || target instanceof HTMLMediaElement)) return;
		kiosk.tellTrouble('It cannot be drawn or played.', target.currentSrc || target.src);
	},
	{ capture: true },
);
addEventListener('unhandledrejection', ({ reason }) =>
	kiosk.tellTrouble(String(reason), 'promise'),
);
// What a browser offers and a kiosk does not: menus, selection, dragging (B7).
for (const unwanted of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop']) {
	addEventListener(unwanted, (event) => event.preventDefault());
}
// Of a mouse's buttons only the first means something; others go back, paste, or scroll by themselves.
for (const pressed of ['mousedown', 'mouseup', 'auxclick'] as const) {
	addEventListener(pressed, (event) => event.button !== 0 && event.preventDefault(), {
		capture: true,
	});
}
// There is one page and no printer.
window.close = () => undefined;
window.print = () => undefined;

/** The page, in the place of nothing. */
export async function begin(): Promise<void> {
	await Promise.all([kiosk.show.fetch(), kiosk.fetchSettings(), kiosk.opening.fetch()]);
	mount(App, { target: document.body, props: { kiosk } });
	flushSync();
	keepBeating(
		(beat) => bridge().tellBeat(beat),
		() => kiosk.stage,
	);
}
