import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesBelow } from './files.ts';

/** What has to be the same in every build of a commit. */
export interface Stamp {
	/** Seconds since 1970; see `sourceDate.ts`. */
	readonly date: number;
}

/** A folder's contents as `.tar.gz`: sorted, of one date, belonging to root. */
export async function makeTarball(folder: string, target: string, { date }: Stamp): Promise<void> {
	const owner = ['--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];
	const order = ['--sort=name', `--mtime=@${date}`, '--format=gnu'];
	// `-1`: what Electron is made of shrinks little more at nine, and takes six times as long.
	await run('tar', [...order, ...owner, '-I', 'gzip -n -1', '-cf', target, '-C', folder, '.']);
}

export interface DebianPackage {
	readonly version: string;
	/** The unpacked application; it comes to `/opt/serum-run-kiosk/versions/<version>`. */
	readonly application: string;
	/** Debian's packages that it needs. */
	readonly depends: readonly string[];
	/** A scratch folder. */
	readonly work: string;
}

/** The application as a Debian package whose scripts end in the same `setup` as the stick's installer. */
export async function makeDeb(deb: DebianPackage, target: string, { date }: Stamp): Promise<void> {
	const { version, application, depends, work } = deb;
	const root = join(work, 'deb');
	const place = join(root, 'opt/serum-run-kiosk/versions', version);
	await mkdir(dirname(place), { recursive: true });
	await mkdir(join(root, 'DEBIAN'), { mode: 0o755 });
	await run('cp', ['-a', application, place]);
	const control = [
		'Package: serum-run-kiosk',
		`Version: ${version}`,
		'Architecture: amd64',
		'Section: education',
		'Priority: optional',
		'Maintainer: The Serum Run Kiosk founders <kiosk@serumrun.invalid>',
		`Depends: ${depends.join(', ')}`,
		'Description: Museum kiosk: Togo & Balto, Heroes of the 1925 Serum Run',
		' Full-screen exhibit for a touch screen, from local content, without a network.',
		'',
	].join('\n');
	await writeFile(join(root, 'DEBIAN', 'control'), control);
	for (const [name, script] of Object.entries(maintainerScripts(version))) {
		await writeFile(join(root, 'DEBIAN', name), script, { mode: 0o755 });
	}
	// Whatever the umask here: everybody may read it, the scripts may run.
	await run('chmod', ['-R', 'u=rwX,go=rX', root]);
	await run('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, target], {
		SOURCE_DATE_EPOCH: String(date),
	});
}

/**
 * What dpkg calls. On an update the old package's `postrm upgrade` runs when the new files are in
 * place and before the old ones go, so the link never leads nowhere.
 */
function maintainerScripts(version: string): Record<string, string> {
	const app = '/opt/serum-run-kiosk';
	const own = `${app}/versions/${version}/resources/linux`;
	return {
		postinst: `#!/bin/sh
set -e
if [ "$1" = configure ]; then
	${own}/setup configure ${version}
	if [ -d /run/systemd/system ]; then systemctl restart serum-run-kiosk.service; fi
fi
`,
		prerm: `#!/bin/sh
set -e
if [ "$1" = remove ]; then
	${own}/kiosk-provision undo >/dev/null
	${own}/setup remove
fi
`,
		postrm: `#!/bin/sh
set -e
case $1 in
upgrade)
	new=$2
	if [ -x "${app}/versions/$new/serum-run-kiosk" ]; then
		ln -sfn "versions/$new" ${app}/current.new
		mv -T ${app}/current.new ${app}/current
	fi
	;;
purge)
	if [ -d /run/systemd/system ] && id kiosk >/dev/null 2>&1; then
		systemctl stop "user-$(id -u kiosk).slice" || true
	fi
	rm -rf /var/lib/serum-run-kiosk
	if getent passwd kiosk >/dev/null; then userdel kiosk; fi
	if getent group kiosk >/dev/null; then groupdel kiosk; fi
	;;
esac
`,
	};
}

/** A folder as a zip, stored and not pressed: what is large in it is pressed already. */
export async function makeZip(folder: string, top: string, target: string, { date }: Stamp) {
	const zip = new ZipFile();
	// A zip's times have no zone: the fields of UTC, wherever this is built.
	const utc = new Date(date * 1000);
	const mtime = new Date(date * 1000 + utc.getTimezoneOffset() * 60_000);
	for (const file of await filesBelow(folder)) {
		const { mode } = await lstat(join(folder, file));
		zip.addFile(join(folder, file), `${top}/${file}`, {
			mtime,
			mode: mode & 0o111 ? 0o100755 : 0o100644,
			compress: false,
			forceDosTimestamp: true,
		});
	}
	zip.end();
	await pipeline(zip.outputStream, createWriteStream(target));
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}) {
	const child = spawn(program, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, TZ: 'UTC', LC_ALL: 'C', ...env },
	});
	return new Promise<void>((done, failed) => {
		child.once('error', (error) =>
			failed(new Error(`${program} cannot be started: ${error.message}`)),
		);
		child.once('close', (code) =>
			code === 0 ? done() : failed(new Error(`${program} ended with ${code}.`)),
		);
	});
}
