/**
 * What the boot menu of the stick says, by language: its lines have each language's words side by side. ASCII only, and
 * no more than 78 letters a line: firmware has no others, and cuts off what is longer.
 */
export const BOOT_MENU = {
	en: { install: 'Install: erases this PC', tryOut: 'Try it from this USB stick' },
	es: { install: 'Instalar: borra esta PC', tryOut: 'Probar desde esta USB' },
	nb: { install: 'Installer: sletter PC-en', tryOut: 'Prov fra minnepinnen' },
} as const;

/** Letters of a line that are seen. */
const WIDEST = 78;

/**
 * A line of the menu.
 * @throws when it would be cut off
 */
export function menuLine(choice: 'install' | 'tryOut'): string {
	const line = Object.values(BOOT_MENU)
		.map((words) => words[choice])
		.join(' / ');
	if (line.length > WIDEST) throw new Error(`The boot menu cuts this line off: ${line}`);
	return line;
}
