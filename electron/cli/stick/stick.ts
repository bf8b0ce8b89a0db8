import { chmod, cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundled } from '../packaging/bundled.ts';
import type { Unpacked } from '../packaging/unpacked.ts';
import { PROJECT, SHIPPED_EXHIBITION } from '../paths.ts';
import { makeDeb, makeTarball, makeZip, type Stamp } from './archives.ts';
import { gatherPackages } from './debian.ts';
import { checksumsOf, filesBelow } from './files.ts';
import { writePapers } from './guide.ts';
import { writeLicences } from './licenceFolder.ts';
import { joinedTexts, licencesOf } from './licences.ts';
import { DEPENDS, RELEASES } from './releases.ts';
import { applicationBill } from './sbom.ts';
import { signChecksums, writeKeyFiles } from './signature.ts';
import type { StickKey } from './stickKey.ts';
import { writeSystemPapers } from './systemPapers.ts';

export interface Stick {
	readonly folder: string;
	readonly zip: string;
	/** What could not be made here, each in one plain line with what it needs. */
	readonly lacking: readonly string[];
}

/** Where the sources of what lies beside the application are. */
const LINUX = join(PROJECT, 'electron', 'linux');
const WINDOWS = join(PROJECT, 'electron', 'windows');

/**
 * Puts the staff stick together in `release/`: a folder to copy onto a stick, and the same as a zip.
 * Everything but Debian's own packages is the same in every build of a commit.
 */
export async function makeStick(
	{ folder: application, electron, isTrial }: Unpacked,
	release: string,
	stamp: Stamp,
	key: StickKey,
): Promise<Stick> {
	// A tilde sorts before nothing: the museum's own version updates a trial of it.
	const version = isTrial || key.isTrial ? `${release}~trial` : release;
	const name = `serum-run-kiosk-${version}`;
	const out = join(PROJECT, 'release');
	const folder = join(out, name);
	const zip = join(out, `${name}.zip`);
	const work = join(out, 'work');
	const linux = join(folder, 'linux');
	for (const old of [folder, zip, work]) await rm(old, { recursive: true, force: true });
	await mkdir(linux, { recursive: true });
	await mkdir(join(folder, 'licences'), { recursive: true });

	const licensed = await licencesOf(await readBundled());
	// The Debian package is handed on alone, too.
	await writeFile(join(application, 'LICENSE.packages.txt'), joinedTexts(licensed));
	await writeManifest(application);
	await makeTarball(application, join(linux, `serum-run-kiosk-${version}-linux-x64.tar.gz`), stamp);
	const deb = join(linux, `serum-run-kiosk_${version}_amd64.deb`);
	await makeDeb({ version, application, depends: DEPENDS, work }, deb, stamp);
	await rm(work, { recursive: true });
	const lacking = [WINDOWS_LACKING];
	await gatherReleases(linux);

	await writeFile(join(linux, 'VERSION'), `${version}\n`);
	await cp(join(LINUX, 'install.sh'), join(folder, 'install.sh'));
	await cp(join(LINUX, 'try-out.sh'), join(folder, 'try-out.sh'));
	for (const script of ['words.sh', 'signature.sh']) {
		await cp(join(LINUX, script), join(linux, script));
	}
	await cp(join(LINUX, 'README.txt'), join(linux, 'README.txt'));
	await cp(WINDOWS, join(folder, 'windows'), { recursive: true });
	await cp(SHIPPED_EXHIBITION, join(folder, 'exhibition'), { recursive: true });
	await cp(join(PROJECT, 'content', 'README.md'), join(folder, 'exhibition', 'README.md'));
	const licences = join(folder, 'licences');
	await writeLicences(licences, licensed, application);
	await writeFile(
		join(licences, 'sbom-application.cdx.json'),
		await applicationBill(version, licensed, electron),
	);
	await writeSystemPapers(licences, linux, version);
	await writePapers(folder, { version, fingerprint: key.fingerprint });
	await writeKeyFiles(folder, key);
	await chmod(join(folder, 'install.sh'), 0o755);
	await writeChecksums(folder);
	await signChecksums(folder, key);
	await makeZip(folder, name, zip, stamp);
	return { folder, zip, lacking };
}

/** The packages of every release that the stick is made for, and the list of these that it reads. */
async function gatherReleases(linux: string): Promise<void> {
	const lines: string[] = [];
	for (const release of Object.values(RELEASES)) {
		await gatherPackages(release, join(linux, release.folder)).catch((error: Error) => {
			throw new Error(
				`The packages of ${release.title} could not be gathered (${error.message}). A machine without a network could not be installed from this stick, so none was made. Build where deb.debian.org and archive.ubuntu.com can be reached, on Debian or Ubuntu.`,
			);
		});
		lines.push(`${release.folder} ${release.title}\n`);
	}
	await writeFile(join(linux, 'RELEASES'), lines.join(''));
}

/** The application's own list of checksums: with it the installer knows what to repair. */
export async function writeManifest(application: string): Promise<void> {
	await rm(join(application, 'MANIFEST'), { force: true });
	const files = await filesBelow(application);
	await writeFile(join(application, 'MANIFEST'), await checksumsOf(application, files));
}

/** The stick's list: every file that is on it, but for the list's own signature. */
export async function writeChecksums(folder: string): Promise<void> {
	const files = (await filesBelow(folder)).filter((file) => !file.startsWith('SHA256SUMS'));
	await writeFile(join(folder, 'SHA256SUMS'), await checksumsOf(folder, files));
}

const WINDOWS_LACKING =
	'Windows installer (NSIS): not made. It needs the official Electron for Windows from GitHub, and electron-builder’s NSIS from GitHub or a local one in ELECTRON_BUILDER_NSIS_PATH; then: npx electron-builder --win nsis';

export async function megabytes(file: string): Promise<string> {
	return `${((await stat(file)).size / 1e6).toFixed(0)} MB`;
}
