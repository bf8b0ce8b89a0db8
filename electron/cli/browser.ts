import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { loadExhibition } from '../exhibit/load.ts';
import { ending, MEDIA_TYPES } from '../exhibit/mediaFiles.ts';
import { PROJECT, SHIPPED_EXHIBITION } from './paths.ts';

/** Serves what the shell would: the exhibition as JSON, its media below `/media/`. */
function exhibitionServer(folder: string): Plugin {
	return {
		name: 'exhibition',
		configureServer(server) {
			server.middlewares.use('/exhibition.json', async (_request, response) => {
				const { exhibition } = await loadExhibition(folder);
				response.statusCode = exhibition === undefined ? 404 : 200;
				response.setHeader('Content-Type', 'application/json');
				response.end(JSON.stringify(exhibition ?? null));
			});
			server.middlewares.use('/media', (request, response) => {
				const name = decodeURIComponent(new URL(request.url!, 'http://x').pathname.slice(1));
				const type = MEDIA_TYPES[ending(name)];
				if (type === undefined || name.includes('/')) {
					response.statusCode = 404;
					response.end();
					return;
				}
				response.setHeader('Content-Type', type);
				createReadStream(join(folder, 'media', name))
					.on('error', () => response.writeHead(404).end())
					.pipe(response);
			});
		},
	};
}

/** The page in a plain browser, at `/browser.html`. */
export async function serveBrowserPage(folder: string, port?: number): Promise<ViteDevServer> {
	const server = await createServer({
		configFile: join(PROJECT, 'vite.config.ts'),
		logLevel: 'warn',
		plugins: [exhibitionServer(folder)],
		server: { host: '127.0.0.1', port, strictPort: port !== undefined },
	});
	return server.listen();
}

if (import.meta.filename === process.argv[1]) {
	const server = await serveBrowserPage(resolve(process.argv[2] ?? SHIPPED_EXHIBITION), 5199);
	console.log(`Open ${server.resolvedUrls?.local[0] ?? ''}browser.html`);
}
