/** What an XML file says of its own letters, at its beginning. */
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/**
 * The letters of a drawing, as a browser reads them: by its mark, by what it declares, or as UTF-8.
 * Throws what `TextDecoder` throws for an encoding that is unknown, or other bytes than it has.
 */
export function svgText(bytes: Uint8Array): string {
	const marked =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const label = marked ?? DECLARED.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1] ?? 'utf-8';
	return new TextDecoder(label, { fatal: true }).decode(bytes);
}

/** `<!ENTITY ns_svg "http://www.w3.org/2000/svg">`, as Illustrator begins its files. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** The short names that a drawing gives to longer texts, by the text of its DOCTYPE. */
export function entitiesOf(doctype: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...doctype.matchAll(ENTITY)].map(([, name, one, other]) => [name!, one ?? other ?? '']),
	);
}
