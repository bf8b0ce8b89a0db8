import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fusesFor } from './fuses.ts';

/**
 * electron-builder calls this when the application is unpacked, before it signs anything. The
 * builder's own fuses are of an older version that does not know all of them.
 */
export async function afterPack(context: AfterPackContext): Promise<void> {
	const { appOutDir, packager, electronPlatformName } = context;
	// What starts a bare runtime has no place in a packaged application.
	await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
	const executable = {
		win32: `${packager.appInfo.productFilename}.exe`,
		darwin: `${packager.appInfo.productFilename}.app`,
	}[electronPlatformName];
	await flipFuses(
		join(appOutDir, executable ?? EXECUTABLE_NAME),
		fusesFor(packager.info.framework.version),
	);
}

/** As in electron-builder.yml. */
const EXECUTABLE_NAME = 'serum-run-kiosk';
