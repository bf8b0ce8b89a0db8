import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { billOf } from './cyclonedx.ts';
import { kioskComponent } from './sbom.ts';
import { sourceOffer } from './sourceOffer.ts';
import { distributionComponents, type Distro, type SystemPackages } from './systemPackages.ts';

/**
 * What is said of the system's packages, to programs and to people, from the same list: a bill of
 * materials and the written offer of their sources.
 * @param licences the stick's folder of that name
 * @param linux the stick's folder with the packages and their indexes
 */
export async function writeSystemPapers(
	licences: string,
	linux: string,
	version: string,
): Promise<void> {
	const releases = await systemPackages(linux);
	const components = releases.flatMap((release) => release.components);
	const bill = billOf(kioskComponent(version), components);
	await writeFile(join(licences, 'sbom-system-packages.cdx.json'), bill);
	await writeFile(join(licences, 'debian-packages.txt'), sourceOffer(releases));
}

/**
 * What each index on the stick holds.
 * @param linux the stick's folder `linux`
 * @throws in plain words when there is no index, or one of an unknown distribution
 */
export async function systemPackages(linux: string): Promise<SystemPackages[]> {
	const found: SystemPackages[] = [];
	for (const distro of await foldersIn(linux)) {
		for (const release of await foldersIn(join(linux, distro))) {
			const file = join(linux, distro, release, 'Packages');
			const index = await readFile(file, 'utf8').catch(() => undefined);
			if (!isKnown(distro)) {
				if (index === undefined) continue;
				throw new Error(
					`The stick has packages in linux/${distro}, and only the sources of Debian and Ubuntu are known. Say in electron/cli/stick/sourceOffer.ts where those of ${distro} are.`,
				);
			}
			if (index === undefined) {
				throw new Error(
					`There is no index ${file}, so nobody can say which packages the stick brings. Gather them first.`,
				);
			}
			const of = { distro, release };
			found.push({ ...of, components: distributionComponents(index, of) });
		}
	}
	if (found.length === 0) {
		throw new Error(
			`There is no folder <distro>/<release> with packages in ${linux}, and a stick without them installs nothing. Gather them first.`,
		);
	}
	return found;
}

async function foldersIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

function isKnown(distro: string): distro is Distro {
	return distro === 'debian' || distro === 'ubuntu';
}
