import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';
import { sha256 } from './files.ts';
import { sourcesList, wantedOf, type Release } from './releases.ts';

/**
 * Each of these wants exactly its own version of another: a PC of an earlier point release needs all
 * of them together, so they come along although every Debian has them.
 */
const TOGETHER = ['systemd', 'systemd-sysv', 'libsystemd0', 'libsystemd-shared'];

/**
 * Everything that the smallest installation of a release (priorities "required" and "important") lacks to run the
 * kiosk, as a source that apt reads from a folder. apt itself works it out and checks every file's
 * hash against the archive's signature, in a tree of its own that leaves this machine's alone.
 * @throws in plain words when there is no apt or no mirror
 */
export async function gatherPackages(release: Release, target: string): Promise<number> {
	const tree = join(CACHE, 'packages', release.folder);
	const needed = wantedOf(release);
	const archives = join(tree, 'archives');
	await mkdir(join(tree, 'lists', 'partial'), { recursive: true });
	await mkdir(join(archives, 'partial'), { recursive: true });
	await writeFile(join(tree, 'sources.list'), await sourcesList(release));
	await writeFile(join(tree, 'status'), '');
	const options = Object.entries({
		'APT::Architecture': 'amd64',
		'APT::Architectures': 'amd64',
		'APT::Sandbox::User': 'root',
		'Dir::Etc::sourcelist': join(tree, 'sources.list'),
		'Dir::Etc::sourceparts': '/dev/null',
		'Dir::Etc::preferencesparts': '/dev/null',
		'Dir::State::status': join(tree, 'status'),
		'Dir::State::lists': join(tree, 'lists'),
		'Dir::Cache::archives': archives,
		'Dir::Cache::pkgcache': '',
		'Dir::Cache::srcpkgcache': '',
		'Acquire::Languages': 'none',
		// Some machines keep the lists pressed; here they are read.
		'Acquire::GzipIndexes': 'false',
		'Debug::NoLocking': 'true',
	}).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
	apt('apt-get', [...options, '-qq', 'update']);

	// A plan leaves out what is downloaded already, so it is made without looking there.
	const nowhere = join(tree, 'nowhere');
	await mkdir(join(nowhere, 'partial'), { recursive: true });
	const plan = ['-o', `Dir::Cache::archives=${nowhere}`, ...PLAN];
	const base = (await basePackages(join(tree, 'lists'))).sort();
	const present = versionsIn(apt('apt-get', [...options, ...plan, ...base]));
	await writeFile(join(tree, 'status'), await asInstalled(join(tree, 'lists'), present));
	const wanted = ['--reinstall', ...needed, ...TOGETHER];
	const lacking = apt('apt-get', [...options, ...plan, ...wanted]);
	const files = [...lacking.matchAll(/^'[^']+' (\S+\.deb) /gm)].map((match) => match[1]!).sort();
	apt('apt-get', [
		...options,
		'-qq',
		'-y',
		'--no-install-recommends',
		'--download-only',
		'install',
		...wanted,
	]);
	await discardOthers(archives, files);
	await mkdir(target, { recursive: true });
	for (const file of files) await cp(join(archives, file), join(target, plainName(file)));
	await writeIndex(target);
	await writeFile(join(target, 'WANTED'), `${needed.join('\n')}\n`);
	return files.length;
}

const PLAN = ['-qq', '-y', '--no-install-recommends', '--print-uris', 'install'];

/** Epochs stand as `%3a` in apt's file names; sticks with FAT take no other colon either. */
function plainName(file: string): string {
	return file.replace(/_[0-9]+%3a/, '_');
}

/** Each package that a plan of apt takes, with its version. */
function versionsIn(plan: string): Map<string, string> {
	const files = [...plan.matchAll(/^'[^']+' (\S+)_(\S+)_\w+\.deb /gm)];
	return new Map(files.map(([, name, version]) => [name!, decodeURIComponent(version!)]));
}

async function stanzas(lists: string): Promise<string[]> {
	const files = (await readdir(lists)).filter((file) => file.endsWith('_Packages'));
	const texts = await Promise.all(files.map((file) => readFile(join(lists, file), 'utf8')));
	return texts.flatMap((text) => text.split('\n\n')).filter((stanza) => stanza.trim() !== '');
}

function field(stanza: string, name: string): string | undefined {
	return new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1];
}

/** The packages that every installation has. */
async function basePackages(lists: string): Promise<string[]> {
	const all = (await stanzas(lists)).filter(
		(stanza) =>
			/^Priority: (?:required|important)$/m.test(stanza) || /^Essential: yes$/m.test(stanza),
	);
	return [...new Set(all.map((stanza) => field(stanza, 'Package')!))];
}

/** These packages marked as installed: a status file as dpkg keeps it. */
async function asInstalled(lists: string, present: ReadonlyMap<string, string>): Promise<string> {
	return (await stanzas(lists))
		.filter((stanza) => present.get(field(stanza, 'Package')!) === field(stanza, 'Version'))
		.map((stanza) => `${stanza.trim()}\nStatus: install ok installed\n`)
		.join('\n');
}

/** Older versions of earlier runs go, so that the cache holds one release. */
async function discardOthers(archives: string, files: readonly string[]): Promise<void> {
	for (const file of await readdir(archives)) {
		if (file.endsWith('.deb') && !files.includes(file)) await rm(join(archives, file));
	}
}

/** The index that apt asks a source for: what each package says of itself, its size and its hash. */
async function writeIndex(folder: string): Promise<void> {
	const entries: string[] = [];
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.deb')).sort()) {
		const control = apt('dpkg-deb', ['--field', join(folder, file)]).trim();
		const { size } = await stat(join(folder, file));
		const hash = await sha256(join(folder, file));
		entries.push(`${control}\nFilename: ./${file}\nSize: ${size}\nSHA256: ${hash}\n`);
	}
	await writeFile(join(folder, 'Packages'), entries.join('\n'));
}

function apt(program: string, command: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync(program, command, {
		encoding: 'utf8',
		maxBuffer: 64_000_000,
		env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (error) throw new Error(`There is no ${program} here: ${error.message}`);
	if (status !== 0) throw new Error(`${program} failed: ${stderr.trim().split('\n').at(-1)}`);
	return stdout;
}
