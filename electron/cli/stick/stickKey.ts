import {
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	type KeyObject,
} from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { CACHE, PROJECT } from '../paths.ts';
import { fingerprintOf } from './signature.ts';

/** What a stick is signed with. */
export interface StickKey {
	readonly privateKey: KeyObject;
	readonly publicKey: KeyObject;
	readonly fingerprint: string;
	/** Made for trials on this machine: no museum's PC should ever trust it. */
	readonly isTrial: boolean;
}

/**
 * Where the museum's key lies.
 * @throws in plain words when that is inside the project
 */
export function keyFile(): string {
	const named = process.env['SERUM_RUN_STICK_KEY'];
	if (!named) return join(homedir(), '.config', 'serum-run-kiosk', 'stick-key.pem');
	const file = resolve(named);
	if (!file.startsWith(`${PROJECT}${sep}`)) return file;
	throw new Error(
		`SERUM_RUN_STICK_KEY names ${file}, which is inside the project: the key would be handed on with it. Name a place outside.`,
	);
}

/** Trials of one machine share a key, so that two of them are the same and one updates another. */
const TRIAL_KEY = join(CACHE, 'trial-stick-key.pem');

/**
 * The key for a build of the stick.
 * @throws in plain words when a real one is wanted and there is none
 */
export async function stickKey(isTrial: boolean, file = keyFile()): Promise<StickKey> {
	if (isTrial) {
		return { ...((await readKey(TRIAL_KEY)) ?? (await makeKey(TRIAL_KEY))), isTrial };
	}
	const key = await readKey(file);
	if (key !== undefined) return key;
	throw new Error(
		`There is no key to sign the stick with at ${file}, and a PC with the exhibit takes nothing from a stick that is not signed. Make one, once, with \`npm run keys\`; or name the file that holds yours in SERUM_RUN_STICK_KEY. For a trial on this machine: npm run dist -- --trial`,
	);
}

/**
 * Makes a key pair and keeps its private half for its owner's eyes only. The public half follows from it.
 * @throws in plain words when there is a file already
 */
export async function makeKey(file: string): Promise<StickKey> {
	const { privateKey } = generateKeyPairSync('ed25519');
	const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
	await mkdir(dirname(file), { recursive: true, mode: 0o700 });
	// `wx`: a key that is there stays, whatever happens in between.
	await writeFile(file, pem, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EEXIST') throw error;
		throw new Error(
			`There is a key at ${file} already, and it is never overwritten: PCs trust it. To begin anew, move that file away first.`,
		);
	});
	return keyOf(privateKey);
}

/**
 * The key in a file; nothing when there is no such file.
 * @throws in plain words when the file holds something else
 */
export async function readKey(file: string): Promise<StickKey | undefined> {
	const pem = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw new Error(`The key at ${file} cannot be read: ${error.message}`);
	});
	if (pem === undefined) return undefined;
	const privateKey = privateKeyIn(pem);
	if (privateKey?.asymmetricKeyType === 'ed25519') return keyOf(privateKey);
	throw new Error(
		`${file} holds no private ed25519 key without a password. Give the file that \`npm run keys\` made, or move this one away and make a key.`,
	);
}

function privateKeyIn(pem: string): KeyObject | undefined {
	try {
		return createPrivateKey(pem);
	} catch {
		return undefined;
	}
}

function keyOf(privateKey: KeyObject): StickKey {
	const publicKey = createPublicKey(privateKey);
	return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey), isTrial: false };
}
