import type { BrowserContext, Route } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exhibition } from '../../content/schema/index.ts';
import { loadExhibition } from '../../electron/exhibit/load.ts';
import { ending, MEDIA_TYPES } from '../../electron/exhibit/media/mediaFiles.ts';

/** What is read once is the same for every page of a run: exhibitions by their folders, frames by their files. */
const exhibitions = new Map<string, Promise<Exhibition>>();
const frames = new Map<string, string | undefined>();

export function read(folder: string): Promise<Exhibition> {
	const before = exhibitions.get(folder);
	if (before !== undefined) return before;
	const now = loadExhibition(folder).then(({ exhibition, issues }) => {
		if (exhibition === undefined) throw new Error(issues.map(({ what }) => what).join('\n'));
		return exhibition;
	});
	exhibitions.set(folder, now);
	return now;
}

/** The file on a shelf that is asked for. */
const fileOf = (route: Route, folder: string) =>
	join(folder, new URL(route.request().url()).pathname.replace(/^\/shelves\//, ''));

/** The exhibition of a folder stands before visitors, whichever one the page's own server has. */
export async function serve(context: BrowserContext, folder: string): Promise<void> {
	await context.route('**/exhibition.json', async (route) =>
		route.fulfill({ json: await read(folder) }),
	);
	await context.route('**/shelves/**', (route) => {
		const path = fileOf(route, folder);
		return existsSync(path)
			? route.fulfill({ path, contentType: MEDIA_TYPES[ending(path)]! })
			: route.fulfill({ status: 404 });
	});
}

function frameOf(path: string): string | undefined {
	if (!frames.has(path)) {
		const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
		frames.set(path, /<svg\b[^>]*>/.exec(text)?.[0]);
	}
	return frames.get(path);
}

/** Each drawing is an empty frame of its size; a page that closes needs no answer. */
export const serveHollow = (context: BrowserContext, folder: string): Promise<unknown> =>
	context.route('**/shelves/**/*.svg*', (route) => {
		const frame = frameOf(fileOf(route, folder));
		const answered =
			frame === undefined
				? route.fallback()
				: route.fulfill({ contentType: 'image/svg+xml', body: `${frame}</svg>` });
		return answered.catch(() => undefined);
	});
