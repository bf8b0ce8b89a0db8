import { createReadStream, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, createServer, preview, type Connect, type InlineConfig, type Plugin } from 'vite';
import { loadExhibition } from '../exhibit/load.ts';
import { ending, MEDIA_TYPES, SHELVES } from '../exhibit/media/mediaFiles.ts';
import { DIST, PROJECT, SHIPPED_EXHIBITION } from './paths.ts';

/** Serves what the shell would: the exhibition as JSON, its shelves below `/shelves/`. */
function exhibitionServer(folder: string, load: typeof loadExhibition): Plugin {
	const serve = ({ middlewares }: { middlewares: Connect.Server }) => {
		middlewares.use('/exhibition.json', async (_request, response) => {
			const { exhibition } = await load(folder);
			response.statusCode = exhibition === undefined ? 404 : 200;
			response.setHeader('Content-Type', 'application/json');
			response.end(JSON.stringify(exhibition ?? null));
		});
		middlewares.use('/shelves', (request, response) => {
			const name = decodeURIComponent(new URL(request.url!, 'http://x').pathname.slice(1));
			const type = MEDIA_TYPES[ending(name)];
			const isOnShelf = SHELVES.some((shelf) => name.startsWith(`${shelf}/`));
			if (type === undefined || !isOnShelf || name.includes('..')) {
				response.statusCode = 404;
				response.end();
				return;
			}
			response.setHeader('Content-Type', type);
			createReadStream(join(folder, name))
				.on('error', () => response.writeHead(404).end())
				.pipe(response);
		});
	};
	return { name: 'exhibition', configureServer: serve, configurePreviewServer: serve };
}

/**
 * The page in a plain browser, at `/browser.html`: for designers with every change at once, for
 * tests built as the kiosk's own page is.
 */
async function serveBrowserPage(folder: string, port: number, built: boolean): Promise<void> {
	// A designer edits the folder; tests open the same one a hundred times, so it is read once.
	const once = loadExhibition(folder);
	const shared = {
		configFile: join(PROJECT, 'vite.config.ts'),
		logLevel: 'warn' as const,
		plugins: [exhibitionServer(folder, built ? () => once : loadExhibition)],
	} satisfies InlineConfig;
	if (!built) {
		const server = await createServer({ ...shared, server: { host: '127.0.0.1', port } });
		await server.listen();
		return;
	}
	const outDir = join(DIST, `browser-${process.pid}`);
	sweepBuilt();
	const input = join(PROJECT, 'renderer/browser.html');
	await build({ ...shared, build: { outDir, rolldownOptions: { input } } });
	await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port } });
}

/** What servers that have ended have built; each has a folder by the number of its process. */
function sweepBuilt(): void {
	for (const name of existsSync(DIST) ? readdirSync(DIST) : []) {
		const pid = /^browser-(\d+)$/.exec(name)?.[1];
		if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(DIST, name), { recursive: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** Another one lets two runs of the tests stand beside each other. */
const PORT = Number(process.env['BROWSER_PAGE_PORT'] ?? 5199);
const built = process.argv.includes('--built');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
await serveBrowserPage(resolve(folder ?? SHIPPED_EXHIBITION), PORT, built);
console.log(`Open http://127.0.0.1:${PORT}/browser.html`);
