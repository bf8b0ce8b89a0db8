import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../electron/cli/paths.ts';
import { makeTarball } from '../../electron/cli/stick/archives.ts';
import { RELEASES } from '../../electron/cli/stick/releases.ts';
import { writeChecksums, writeManifest } from '../../electron/cli/stick/stick.ts';
import { scratch } from './scratch.ts';

const LINUX = join(PROJECT, 'electron', 'linux');

/** The stick that `setup.ts` had made. */
export function realStick(): string {
	const release = join(PROJECT, 'release');
	const name = readdirSync(release).find((entry) => /^serum-run-kiosk-.*[^p]$/.test(entry));
	return join(release, name!);
}

/**
 * A stick with the real installer and a stand-in for the application: a few small files, so that an
 * installation takes a second and can be broken off at every step of it.
 */
export async function smallStick(version: string): Promise<string> {
	const stick = scratch('stick');
	const application = scratch('application');
	mkdirSync(join(application, 'resources', 'exhibition'), { recursive: true });
	cpSync(LINUX, join(application, 'resources', 'linux'), { recursive: true });
	writeFileSync(join(application, 'resources', 'exhibition', 'exhibition.yaml'), 'id: small\n');
	writeFileSync(join(application, 'serum-run-kiosk'), `#!/bin/sh\necho ${version}\n`, {
		mode: 0o755,
	});
	writeFileSync(join(application, 'chrome-sandbox'), 'stands in\n', { mode: 0o755 });
	await writeManifest(application);

	const { folder, title } = RELEASES['debian-12'];
	const packages = join(stick, 'linux', folder);
	mkdirSync(packages, { recursive: true });
	// Nothing lacks: every Debian has it.
	writeFileSync(join(packages, 'Packages'), '');
	writeFileSync(join(packages, 'WANTED'), 'dash\n');
	writeFileSync(join(stick, 'linux', 'RELEASES'), `${folder} ${title}\n`);
	const tarball = join(stick, 'linux', `serum-run-kiosk-${version}-linux-x64.tar.gz`);
	await makeTarball(application, tarball, { date: 1_700_000_000 });
	rmSync(application, { recursive: true });
	cpSync(join(LINUX, 'install.sh'), join(stick, 'install.sh'));
	for (const script of ['words.sh', 'signature.sh']) {
		cpSync(join(LINUX, script), join(stick, 'linux', script));
	}
	writeFileSync(join(stick, 'linux', 'VERSION'), `${version}\n`);
	mkdirSync(join(stick, 'exhibition'));
	writeFileSync(join(stick, 'exhibition', 'exhibition.yaml'), 'id: museum\n');
	await writeChecksums(stick);
	return stick;
}
