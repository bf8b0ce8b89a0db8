import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronRuntime } from '../machine/electron.ts';
import { PROJECT } from '../paths.ts';
import { billOf, purlPart, type Component } from './cyclonedx.ts';
import type { LicensedPackage } from './licences.ts';
import { runtimeComponents, runtimeVersions } from './runtime.ts';

/** The npm lockfile, as far as the bill needs it: the hash of each package's archive. */
interface Lockfile {
	readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** The stick as the subject of both bills. */
export function kioskComponent(version: string): Component {
	return {
		type: 'application',
		'bom-ref': `serum-run-kiosk@${version}`,
		name: 'serum-run-kiosk',
		version,
		licenses: [{ license: { id: 'MIT' } }],
	};
}

/** The bill of the application alone: packages of npm inside it, Electron, and the map's data. */
export async function applicationBill(
	version: string,
	packages: readonly LicensedPackage[],
	electron: ElectronRuntime,
): Promise<string> {
	const lockfile = JSON.parse(
		await readFile(join(PROJECT, 'package-lock.json'), 'utf8'),
	) as Lockfile;
	const versions = await runtimeVersions(electron.executable);
	return billOf(kioskComponent(version), [
		...packages.map((one) => npmComponent(one, lockfile)),
		...runtimeComponents(electron.version, versions),
		MAP_DATA,
	]);
}

/**
 * A package of npm as a component, with the hash of its archive out of the lockfile.
 * @throws in plain words when the lockfile does not hold the package
 */
export function npmComponent(
	{ name, version, licence, folder }: LicensedPackage,
	{ packages }: Lockfile,
): Component {
	const integrity = packages[folder]?.integrity;
	if (integrity?.startsWith('sha512-') !== true) {
		throw new Error(
			`${name} is inside the kiosk, and package-lock.json has no SHA-512 of it at ${folder}. Run \`npm install\` and commit the lockfile.`,
		);
	}
	const content = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
	const purl = `pkg:npm/${name.split('/').map(purlPart).join('/')}@${purlPart(version)}`;
	const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
	return {
		type: 'library',
		'bom-ref': purl,
		...(group === undefined ? {} : { group }),
		name: plain!,
		version,
		hashes: [{ alg: 'SHA-512', content }],
		licenses: [{ license: { id: licence } }],
		purl,
	};
}

/** Coastline, lakes and rivers of the journey; see NOTICES.md. */
const MAP_DATA: Component = {
	type: 'data',
	'bom-ref': 'pkg:generic/gshhg@2.3.7',
	name: 'gshhg',
	version: '2.3.7',
	licenses: [{ license: { id: 'LGPL-3.0-or-later' } }],
	purl: 'pkg:generic/gshhg@2.3.7',
};
