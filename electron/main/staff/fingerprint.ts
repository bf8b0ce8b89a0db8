import type { SettingsAnswer } from '../../bridge/answers.ts';
import { sha256Of } from '../../device/sha256.ts';

/** What a kiosk shows and how: two with the same are set up alike. */
interface Subject {
	/** Of the application. */
	readonly version: string;
	/** Of the shelf's version: its texts, and its files with their hashes. */
	readonly exhibition: { readonly exhibition: object; readonly files: object } | undefined;
	readonly settings: SettingsAnswer;
}

/** An exhibition is large, and staff look every few seconds. */
const hashes = new WeakMap<object, string>();

/**
 * A short mark that people compare by eye, as `7F3A-91C2`: of the application, the exhibition's texts and files, and
 * everything that staff have set. How the exhibition came here and the PIN are no part of it.
 */
export function fingerprintOf({ version, exhibition, settings }: Subject): string {
	const told = settings.kind === 'settings' ? settings.settings : undefined;
	const shown = exhibition && hashOf(exhibition);
	const hash = sha256Of(JSON.stringify([version, shown, sorted(told)])).toUpperCase();
	return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}

function hashOf({ exhibition, files }: NonNullable<Subject['exhibition']>): string {
	const known = hashes.get(exhibition);
	if (known !== undefined) return known;
	const hash = sha256Of(JSON.stringify([exhibition, sorted(files)]));
	hashes.set(exhibition, hash);
	return hash;
}

/** In the order of their names, which a file written by hand may have otherwise; what is not set is left out. */
function sorted(told: object | undefined): unknown {
	const entries = Object.entries(told ?? {}).filter(([, value]) => value !== undefined);
	return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
