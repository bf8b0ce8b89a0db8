import { mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './kiosk.ts';

test('a folder for its own files that cannot be used darkens nothing, and is told', async ({
	start,
}) => {
	const place = await mkdtemp(join(tmpdir(), 'serum-run-no-data-'));
	const file = join(place, 'data');
	await writeFile(file, 'A file where a folder should be.');
	const kiosk = await start({ data: file });
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	const used = await kiosk.app.evaluate(({ app }) => app.getPath('userData'));
	expect(used).not.toBe(file);
	expect(used).toContain('serum-run-kiosk-');
	// While it runs it writes there.
	await kiosk.app.close();
	await rm(used, { recursive: true, force: true });
	await rm(place, { recursive: true });
});

test('a lock that a PC of another name left behind keeps no kiosk from starting', async ({
	start,
}) => {
	const data = await mkdtemp(join(tmpdir(), 'serum-run-locked-'));
	await symlink('the-name-before-4711', join(data, 'SingletonLock'));
	const kiosk = await start({ data });
	await expect(kiosk.page.locator('.showing.visible')).not.toHaveCount(0);
	expect(await readlink(join(data, 'SingletonLock'))).toMatch(`${hostname()}-`);
	await kiosk.begin();
});
