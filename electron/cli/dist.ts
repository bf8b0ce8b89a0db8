import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeUnpacked } from './packaging/unpacked.ts';
import { PROJECT } from './paths.ts';
import { sourceDate } from './stick/sourceDate.ts';
import { makeStick, megabytes } from './stick/stick.ts';
import { stickKey } from './stick/stickKey.ts';

/**
 * `npm run dist`: the staff stick, in `release/`; `--trial` where only the stand-in can be had, or
 * no key: what it makes is called a trial, whichever Electron is in it.
 */
async function dist(): Promise<void> {
	if (process.platform !== 'linux') {
		throw new Error('The stick is made on Debian or Ubuntu: its packages come from there.');
	}
	const date = sourceDate();
	process.env['SOURCE_DATE_EPOCH'] = String(date);
	const about = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
		version: string;
	};
	const isTrial = process.argv.includes('--trial');
	// Before minutes of building: without a key there is no stick.
	const key = await stickKey(isTrial);
	const unpacked = await makeUnpacked(isTrial, 'npm run dist -- --trial');
	const stick = await makeStick(unpacked, about.version, { date }, key);
	console.log(`Made ${stick.folder}\n     ${stick.zip}  (${await megabytes(stick.zip)})`);
	console.log(`Signed with the key ${key.fingerprint}${isTrial ? ' (for trials only)' : ''}`);
	for (const line of stick.lacking) console.log(line);
}

await dist().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	// electron-builder takes `process.exitCode` for itself.
	process.exit(1);
});
