/** What a bill of materials says of one thing, in the words of CycloneDX 1.5. */
export interface Component {
	readonly type: 'application' | 'framework' | 'library' | 'platform' | 'data';
	readonly 'bom-ref': string;
	readonly group?: string;
	readonly name: string;
	readonly version: string;
	readonly hashes?: readonly Hash[];
	readonly licenses?: readonly { readonly license: { readonly id: string } }[];
	readonly cpe?: string;
	readonly purl?: string;
	/** Where it was fetched from, with the hash of what was fetched. */
	readonly externalReferences?: readonly {
		readonly type: 'distribution';
		readonly url: string;
		readonly hashes: readonly Hash[];
	}[];
	/** What it was made from; for a package of Debian its source packages. */
	readonly pedigree?: { readonly ancestors: readonly Ancestor[] };
}

/** A thing that another was made from. Many have the same one, so it bears no reference of its own. */
export type Ancestor = Omit<Component, 'bom-ref'>;

/** A checksum, in hexadecimal digits. */
export interface Hash {
	readonly alg: 'SHA-256' | 'SHA-512';
	readonly content: string;
}

/**
 * A bill of materials as CycloneDX 1.5. It has neither serial number nor time, and its components
 * stand in the order of their names, so that two builds of a commit write the same bytes.
 * @param subject what the bill is of
 */
export function billOf(subject: Component, components: readonly Component[]): string {
	const sorted = [...components].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
	const bill = {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { component: subject },
		components: sorted,
		dependencies: [
			{ ref: subject['bom-ref'], dependsOn: sorted.map((component) => component['bom-ref']) },
		],
	};
	return `${JSON.stringify(bill, undefined, '\t')}\n`;
}

/** One part of a package URL: everything but letters, digits and `.-_~:` stands as `%XX`. */
export function purlPart(text: string): string {
	return encodeURIComponent(text)
		.replaceAll('%3A', ':')
		.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
