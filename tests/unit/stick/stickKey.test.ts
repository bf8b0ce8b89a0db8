import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROJECT } from '../../../electron/cli/paths.ts';
import { keyFile, makeKey, readKey, stickKey } from '../../../electron/cli/stick/stickKey.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serum-run-key-'));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

describe('the museum’s key', () => {
	const file = () => join(folder, 'kept', 'stick-key.pem');

	test('is made once, for its owner’s eyes, and never overwritten', async () => {
		const key = await makeKey(file());
		expect((await stat(file())).mode & 0o777).toBe(0o600);
		expect((await stat(join(folder, 'kept'))).mode & 0o777).toBe(0o700);
		const written = await readFile(file(), 'utf8');
		await expect(makeKey(file())).rejects.toThrow('never overwritten');
		expect(await readFile(file(), 'utf8')).toBe(written);
		expect((await readKey(file()))!.fingerprint).toBe(key.fingerprint);
	});

	test('is what a real stick needs, and only a trial makes its own', async () => {
		await expect(stickKey(false, file())).rejects.toThrow(/no key to sign[^]*`npm run keys`/);
		await makeKey(file());
		expect((await stickKey(false, file())).isTrial).toBe(false);
	});

	test('of another kind, or none at all, is said plainly', async () => {
		const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
		const wrong = join(folder, 'wrong.pem');
		for (const text of [pem, 'hello', '']) {
			await writeFile(wrong, text);
			await expect(readKey(wrong)).rejects.toThrow('holds no private ed25519 key');
		}
		await expect(readKey(folder)).rejects.toThrow('cannot be read');
	});

	test('lies where SERUM_RUN_STICK_KEY says, outside the project', () => {
		vi.stubEnv('SERUM_RUN_STICK_KEY', '');
		expect(keyFile()).toMatch(/\.config\/serum-run-kiosk\/stick-key\.pem$/);
		vi.stubEnv('SERUM_RUN_STICK_KEY', '/media/safe/key.pem');
		expect(keyFile()).toBe('/media/safe/key.pem');
		vi.stubEnv('SERUM_RUN_STICK_KEY', join(PROJECT, 'key.pem'));
		expect(keyFile).toThrow('inside the project');
	});

	test('trials of one machine share one in the cache, which is marked as such', async () => {
		vi.stubEnv('SERUM_RUN_CACHE', folder);
		vi.resetModules();
		const fresh = await import('../../../electron/cli/stick/stickKey.ts');
		const first = await fresh.stickKey(true);
		expect(await fresh.stickKey(true)).toMatchObject({
			fingerprint: first.fingerprint,
			isTrial: true,
		});
		expect((await stat(join(folder, 'trial-stick-key.pem'))).mode & 0o777).toBe(0o600);
	});
});
