import { delimiter } from 'node:path';

/** The ground of all that visitors see, before the first picture too: no light flash precedes it. */
export const GROUND = '#070F1C';

/** Where a desktop's own data lie, if nothing else is said (XDG Base Directory 0.8). */
const STANDARD_DATA = '/usr/local/share:/usr/share';

/**
 * On X11 a window stands in the colour of GTK's theme, which is nearly white, until Chromium has drawn it. Called before
 * Electron is ready: GTK asks once.
 * @param themes folder that holds `themes/ground`
 */
export function layGround(themes: string): void {
	const { env } = process;
	env['GTK_THEME'] = 'ground';
	env['XDG_DATA_DIRS'] = [themes, env['XDG_DATA_DIRS'] || STANDARD_DATA].join(delimiter);
}
