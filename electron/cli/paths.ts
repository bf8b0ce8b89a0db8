import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');
export const DIST = join(PROJECT, 'dist');
export const SHIPPED_EXHIBITION = join(PROJECT, 'content', 'exhibition');

/**
 * What is downloaded lies outside `node_modules`, so that `npm ci` does not throw it away.
 * `SERUM_RUN_CACHE` names another place.
 */
export const CACHE =
	process.env['SERUM_RUN_CACHE'] ??
	join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'serum-run-kiosk');
