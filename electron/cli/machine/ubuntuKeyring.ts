import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';

/** Where an Ubuntu has it. */
const INSTALLED = '/usr/share/keyrings/ubuntu-archive-keyring.gpg';
/** Ubuntu's own package of its public keys; the hash is the one that its signed index names. */
const PACKAGE = {
	address:
		'http://archive.ubuntu.com/ubuntu/pool/main/u/ubuntu-keyring/ubuntu-keyring_2023.11.28.1_all.deb',
	sha256: '36de43b15853ccae0028e9a767613770c704833f82586f28eb262f0311adb8a8',
} as const;

/**
 * The public keys of Ubuntu's archive, which a Debian does not have: fetched once, and taken only
 * with the hash that is written here.
 * @returns the file's path
 * @throws in plain words when it cannot be fetched or is another one
 */
export async function ubuntuKeyring(): Promise<string> {
	if (existsSync(INSTALLED)) return INSTALLED;
	const folder = join(CACHE, 'ubuntu-keyring');
	const file = join(folder, INSTALLED);
	if (existsSync(file)) return file;
	const answer = await fetch(PACKAGE.address).catch((error: Error) => error);
	if (answer instanceof Error || !answer.ok) {
		const reason = answer instanceof Error ? answer.message : `answer ${answer.status}`;
		throw new Error(`The keys of Ubuntu's archive could not be fetched (${reason}).`);
	}
	const bytes = Buffer.from(await answer.arrayBuffer());
	if (createHash('sha256').update(bytes).digest('hex') !== PACKAGE.sha256) {
		throw new Error('The keys of Ubuntu’s archive are not the ones this project trusts.');
	}
	const unfinished = `${folder}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { recursive: true });
	writeFileSync(join(unfinished, 'keyring.deb'), bytes);
	execFileSync('dpkg-deb', ['--extract', join(unfinished, 'keyring.deb'), unfinished]);
	rmSync(folder, { recursive: true, force: true });
	renameSync(unfinished, folder);
	return file;
}
