import { purlPart, type Ancestor, type Component } from './cyclonedx.ts';

/** The distributions whose packages a stick may bring: of these it is known where the sources are. */
export type Distro = 'debian' | 'ubuntu';

/** One folder of packages on the stick: `linux/<distro>/<release>`. */
interface SystemRelease {
	readonly distro: Distro;
	readonly release: string;
}

/** Such a folder's packages, as components of a bill of materials. */
export interface SystemPackages extends SystemRelease {
	readonly components: readonly Component[];
}

/**
 * The packages of an index as components: their hashes as the index has them, and the source
 * packages that each was made from as its ancestors.
 * @param index the text of a `Packages` file
 * @throws in plain words when an entry lacks what every entry has
 */
export function distributionComponents(index: string, of: SystemRelease): Component[] {
	const stanzas = index.split(/\n{2,}/).filter((stanza) => stanza.trim() !== '');
	return stanzas.map((stanza) => {
		const name = needed(stanza, 'Package');
		const version = needed(stanza, 'Version');
		const architecture = field(stanza, 'Architecture') ?? 'all';
		const purl = debPurl(of, name, version, architecture);
		return {
			type: 'library',
			'bom-ref': purl,
			name,
			version,
			hashes: [{ alg: 'SHA-256', content: needed(stanza, 'SHA256') }],
			purl,
			pedigree: { ancestors: sourcesIn(stanza, name, version).map((one) => source(of, one)) },
		};
	});
}

interface Source {
	readonly name: string;
	readonly version: string;
}

/** Its own source package first, then those of which parts were linked in (`Built-Using`). */
function sourcesIn(stanza: string, name: string, version: string): Source[] {
	// Without a field the source has the binary's name, without a version the binary's version.
	const [, own = name, ownVersion = version] =
		/^(\S+)(?:\s+\((\S+)\))?$/.exec(field(stanza, 'Source') ?? '') ?? [];
	const linked = [...(field(stanza, 'Built-Using') ?? '').matchAll(/(\S+)\s+\(=\s*(\S+)\)/g)];
	return [
		{ name: own, version: ownVersion },
		...linked.map((match) => ({ name: match[1]!, version: match[2]! })),
	];
}

function source(of: SystemRelease, { name, version }: Source): Ancestor {
	const purl = debPurl(of, name, version, 'source');
	return { type: 'library', name, version, purl };
}

function debPurl(of: SystemRelease, name: string, version: string, architecture: string): string {
	const { distro, release } = of;
	return `pkg:deb/${distro}/${purlPart(name)}@${purlPart(version)}?arch=${architecture}&distro=${distro}-${purlPart(release)}`;
}

function field(stanza: string, name: string): string | undefined {
	return new RegExp(`^${name}: *(.*)$`, 'm').exec(stanza)?.[1]?.trim();
}

function needed(stanza: string, name: string): string {
	const value = field(stanza, name);
	if (value) return value;
	throw new Error(
		`An entry of the packages' index has no field ${name}, so what the stick brings cannot be listed: ${stanza.split('\n')[0]}. Delete the cache of packages and gather them anew.`,
	);
}
