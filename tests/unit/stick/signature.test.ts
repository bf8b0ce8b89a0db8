import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT } from '../../../electron/cli/paths.ts';
import {
	fingerprintOf,
	signChecksums,
	writeKeyFiles,
} from '../../../electron/cli/stick/signature.ts';
import { writeChecksums } from '../../../electron/cli/stick/stick.ts';
import { makeKey, type StickKey } from '../../../electron/cli/stick/stickKey.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-signature-'));
});
afterEach(async () => {
	await rm(folder, { recursive: true });
});

/** The first test key of RFC 8032: every run sees the same bytes. */
function fixedKey(): StickKey {
	const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
	const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex');
	const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
	const publicKey = createPublicKey(privateKey);
	return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey), isTrial: true };
}

describe.runIf(process.platform === 'linux')('a signed stick', () => {
	const sh = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
	/** As the installer asks. */
	const verify = (file: string) =>
		sh(
			`openssl pkeyutl -verify -pubin -inkey linux/stick-key.pub.pem -rawin -in ${file} -sigfile ${file}.sig`,
		);
	const make = async (key = fixedKey()) => {
		await writeFile(join(folder, 'install.sh'), 'echo hello\n');
		await writeKeyFiles(folder, key);
		await writeChecksums(folder);
		await signChecksums(folder, key);
	};

	test('is taken by openssl, and every file on it but the signature is signed', async () => {
		await make();
		expect(verify('SHA256SUMS')).toMatchObject({ status: 0 });
		expect((await readFile(join(folder, 'SHA256SUMS.sig'))).length).toBe(64);
		expect(sh('sha256sum --check --quiet SHA256SUMS').status).toBe(0);
		const listed = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).match(/\S+$/gm);
		expect(listed).toEqual([
			'RESET-PIN/reset-pin.txt',
			'RESET-PIN/reset-pin.txt.sig',
			'install.sh',
			'linux/stick-key.pub.pem',
		]);
	});

	test('changed afterwards it is refused: a file, the list, the signature, or another key', async () => {
		await make();
		await writeFile(join(folder, 'install.sh'), 'echo Hello\n');
		expect(sh('sha256sum --check --quiet SHA256SUMS').status).not.toBe(0);
		await writeChecksums(folder);
		expect(verify('SHA256SUMS').status).not.toBe(0);
		await make();
		const signature = await readFile(join(folder, 'SHA256SUMS.sig'));
		signature[0]! ^= 1;
		await writeFile(join(folder, 'SHA256SUMS.sig'), signature);
		expect(verify('SHA256SUMS').status).not.toBe(0);
		await make();
		await writeKeyFiles(folder, await makeKey(join(folder, 'other.pem')));
		expect(verify('SHA256SUMS').status).not.toBe(0);
	});

	test('made twice it is the same, byte by byte', async () => {
		await make();
		const first = await readFile(join(folder, 'SHA256SUMS.sig'), 'hex');
		await make();
		expect(await readFile(join(folder, 'SHA256SUMS.sig'), 'hex')).toBe(first);
	});

	test('brings the way back to a lost PIN, for this key alone', async () => {
		const key = fixedKey();
		await make(key);
		const text = await readFile(join(folder, 'RESET-PIN/reset-pin.txt'), 'utf8');
		expect(text).toBe(`serum-run-kiosk reset-pin 1\nkey ${key.fingerprint}\n`);
		expect(verify('RESET-PIN/reset-pin.txt').status).toBe(0);
		await writeFile(join(folder, 'RESET-PIN/reset-pin.txt'), text.replace('pin 1', 'pin 2'));
		expect(verify('RESET-PIN/reset-pin.txt').status).not.toBe(0);
	});

	test('has a fingerprint that the installer’s shell works out too, with openssl', async () => {
		const key = await makeKey(join(folder, 'key.pem'));
		await make(key);
		const shell = join(PROJECT, 'electron/linux/signature.sh');
		const said = sh(`. '${shell}'; fingerprint linux/stick-key.pub.pem`);
		expect(said.stdout.trim()).toBe(key.fingerprint);
		expect(key.fingerprint).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/);
		expect(fixedKey().fingerprint).toBe('06E3 FD8F DA29 BB60 AB59 557D E61E DB0A');
	});
});
