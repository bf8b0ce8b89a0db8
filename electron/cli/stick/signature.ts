import { createHash, sign, type KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StickKey } from './stickKey.ts';

/**
 * A public key in a form that people can compare: the first half of the SHA-256 of its DER, in
 * eight groups. `electron/linux/signature.sh` says the same with openssl.
 */
export function fingerprintOf(publicKey: KeyObject): string {
	const der = publicKey.export({ type: 'spki', format: 'der' });
	const digits = createHash('sha256').update(der).digest('hex').slice(0, 32).toUpperCase();
	return digits.match(/.{4}/g)!.join(' ');
}

/** The text that lets staff choose a new PIN, on the PCs that trust this key and on no others. */
function resetText(fingerprint: string): string {
	return `serum-run-kiosk reset-pin 1\nkey ${fingerprint}\n`;
}

/** Puts the public key and the signed reset file on the stick: before its checksums are written. */
export async function writeKeyFiles(stick: string, key: StickKey): Promise<void> {
	const pem = key.publicKey.export({ type: 'spki', format: 'pem' });
	await mkdir(join(stick, 'linux'), { recursive: true });
	await writeFile(join(stick, 'linux', 'stick-key.pub.pem'), pem);
	const reset = join(stick, 'RESET-PIN');
	await mkdir(reset, { recursive: true });
	await writeFile(join(reset, 'reset-pin.txt'), resetText(key.fingerprint));
	await signFile(join(reset, 'reset-pin.txt'), key);
}

/** Signs the stick's checksums, and with them every file on it. */
export async function signChecksums(stick: string, key: StickKey): Promise<void> {
	await signFile(join(stick, 'SHA256SUMS'), key);
}

/**
 * Writes `<file>.sig`: the 64 bytes of the signature and nothing else, as `openssl pkeyutl -rawin`
 * reads them. Ed25519 uses no chance: the same file and key give the same signature.
 */
async function signFile(file: string, { privateKey }: StickKey): Promise<void> {
	await writeFile(`${file}.sig`, sign(null, await readFile(file), privateKey));
}
