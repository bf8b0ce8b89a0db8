import { flipFuses } from '@electron/fuses';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fusesFor } from './fuses.mjs';

/**
 * electron-builder calls this when the application is unpacked, before it signs anything. The
 * builder's own fuses are of an older version that does not know all of them.
 */
export default async function afterPack({ appOutDir, packager, electronPlatformName }) {
	const ending = { win32: '.exe', darwin: '.app' }[electronPlatformName] ?? '';
	const { executableName } = packager;
	const name = electronPlatformName === 'linux' ? executableName : packager.appInfo.productFilename;
	// What starts a bare runtime has no place in a packaged application.
	await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
	await flipFuses(join(appOutDir, `${name}${ending}`), fusesFor(packager.info.framework.version));
}
