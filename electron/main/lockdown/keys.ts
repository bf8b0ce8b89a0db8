/** A key as `before-input-event` gives it. */
export interface KeyPress {
	readonly key: string;
	readonly control: boolean;
	readonly alt: boolean;
	readonly meta: boolean;
}

/** The keys that move about the exhibition; keypads for blind visitors send these. */
const ALLOWED_KEYS: ReadonlySet<string> = new Set([
	'Tab',
	'Enter',
	' ',
	'Escape',
	'ArrowUp',
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End',
	'PageUp',
	'PageDown',
	'Shift',
]);

/** Whether a key may reach the page. Anything with Ctrl, Alt or the system key may not (L-12). */
export function isKeyAllowed({ key, control, alt, meta }: KeyPress): boolean {
	return ALLOWED_KEYS.has(key) && !control && !alt && !meta;
}
