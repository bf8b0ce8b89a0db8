import { app } from 'electron';
import { watch } from 'node:fs';
import type { Places } from './places.ts';
import type { KioskWindow } from './window.ts';

/** Milliseconds of quiet after which a build counts as finished. */
const BUILD_AT_REST_MS = 150;

/** `npm run dev`: shows the page anew when its built files change. Does nothing in a package. */
export function reloadOnBuild(kiosk: KioskWindow, { renderer }: Places): void {
	if (app.isPackaged) return;
	let pending: NodeJS.Timeout | undefined;
	watch(renderer, { recursive: true }, () => {
		clearTimeout(pending);
		pending = setTimeout(() => kiosk.contents.reload(), BUILD_AT_REST_MS);
	});
}
