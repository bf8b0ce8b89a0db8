import { protocol } from 'electron';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ending, MEDIA_TYPES, SHELVES } from '../../exhibit/media/mediaFiles.ts';
import { wholeFile, type ServedFile } from '../../shelf/servedFile.ts';
import type { Version } from '../../shelf/version.ts';
import type { FirstPicture } from '../firstPicture.ts';
import type { Places } from '../places.ts';
import { beginWith, DOCUMENT, type BuiltPage } from './beginWith.ts';
import { APP_ORIGIN, MEDIA_ORIGIN, SCHEME } from './addresses.ts';
import { containedFile } from './containment.ts';
import { requestedRange } from './range.ts';

/** Kinds of files that the built page consists of. */
const APP_TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

/** From nothing upwards: each entry is there because the page needs it. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	`img-src 'self' ${MEDIA_ORIGIN}`,
	`media-src ${MEDIA_ORIGIN}`,
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	// The page and every frame that it might make: no printing, no question boxes, no windows, no way elsewhere.
	'sandbox allow-scripts allow-same-origin',
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html',
].join('; ');

const SAFETY_HEADERS = {
	'Content-Security-Policy': CONTENT_SECURITY_POLICY,
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy':
		'camera=(), microphone=(), geolocation=(), display-capture=(), picture-in-picture=(), fullscreen=()',
	'Referrer-Policy': 'no-referrer',
};

/** Must run before Electron is ready, and once: Electron takes one list of schemes only. */
export function registerScheme(): void {
	protocol.registerSchemesAsPrivileged([
		{
			scheme: SCHEME,
			privileges: {
				standard: true,
				secure: true,
				supportFetchAPI: true,
				stream: true,
				codeCache: true,
			},
		},
	]);
}

/** Where the files of a version lie, and what they were when it was made. */
export interface ServedVersions {
	version(id: string): Pick<Version, 'root' | 'files'> | undefined;
	/** Where a damaged file is whole now, as an absolute path; nothing, when it is nowhere. */
	heal(id: string, file: string): Promise<string | undefined>;
}

/** `kiosk://app/…` → the built page; `kiosk://media/<version>/…` → that version's shelves. */
export function serveScheme(
	places: Pick<Places, 'renderer'>,
	versions: ServedVersions,
	firstPicture: Pick<FirstPicture, 'kept'>,
): void {
	let page: BuiltPage = new Map();
	protocol.handle(SCHEME, async (request) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
		const { host, pathname } = new URL(request.url);
		// Read at every load of a page, so that a new build is shown by loading it anew.
		if (host === 'app' && pathname.endsWith('.html')) {
			page = readPage(places.renderer);
			if (pathname === DOCUMENT) page = beginWith(await firstPicture.kept(), page);
		}
		if (host === 'app') return serveApp(page, pathname);
		if (host === 'media') return serveMedia(versions, pathname, request);
		return refuse(404);
	});
}

/**
 * The built page, by address. It is some 300 kB in 20 files: read at once, it is served without
 * asking the disk again, and no address can lead anywhere else.
 */
function readPage(root: string): BuiltPage {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
		const type = APP_TYPES[ending(name)];
		if (type === undefined) return [];
		const address = `/${name.replaceAll('\\', '/')}`;
		return [[address, { type, body: new Uint8Array(readFileSync(join(root, name))) }] as const];
	});
	return new Map(files);
}

function serveApp(page: BuiltPage, pathname: string): Response {
	const file = page.get(pathname);
	if (file === undefined) return refuse(404);
	return new Response(file.body, {
		headers: {
			...SAFETY_HEADERS,
			'Content-Type': file.type,
			'Content-Length': String(file.body.byteLength),
			'Cross-Origin-Resource-Policy': 'same-origin',
		},
	});
}

async function serveMedia(
	versions: ServedVersions,
	pathname: string,
	request: Request,
): Promise<Response> {
	const [, id = '', shelf = ''] = pathname.split('/');
	const inside = pathname.slice(id.length + 1);
	const version = versions.version(id);
	// Pictures and films lie on the exhibition's shelves; its texts are never handed out.
	const isOnShelf = SHELVES.some((name) => name === shelf);
	const type = isOnShelf ? MEDIA_TYPES[ending(inside)] : undefined;
	if (type === undefined || version === undefined) return refuse(404);
	const path = inside.slice(1);
	const expected = version.files[path];
	const real = await containedFile(version.root, inside);
	let file = real === undefined ? undefined : await wholeFile(real, expected);
	if (file === undefined && expected !== undefined) {
		const healed = await versions.heal(id, path);
		if (healed !== undefined) file = await wholeFile(healed, expected);
	}
	if (file === undefined) return refuse(404);
	const { size } = file;
	const range = requestedRange(request.headers.get('Range'), size);
	const headers = {
		...SAFETY_HEADERS,
		'Content-Type': type,
		'Accept-Ranges': 'bytes',
		'Access-Control-Allow-Origin': APP_ORIGIN,
		'Cross-Origin-Resource-Policy': 'cross-origin',
	};
	if (range === 'unsatisfiable') {
		return new Response(null, {
			status: 416,
			headers: { ...headers, 'Content-Range': `bytes */${size}` },
		});
	}
	const { first, last } = range === 'all' ? { first: 0, last: size - 1 } : range;
	const partial: Record<string, string> =
		range === 'all' ? {} : { 'Content-Range': `bytes ${first}-${last}/${size}` };
	const isEmpty = request.method === 'HEAD' || size === 0;
	const body = isEmpty ? null : bodyOf(file, first, last);
	return new Response(body, {
		status: range === 'all' ? 200 : 206,
		headers: { ...headers, ...partial, 'Content-Length': String(last - first + 1) },
	});
}

function bodyOf(
	{ path, bytes }: ServedFile,
	first: number,
	last: number,
): Uint8Array<ArrayBuffer> | ReadableStream {
	if (bytes !== undefined) return bytes.subarray(first, last + 1);
	return Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream;
}

function refuse(status: 404 | 405): Response {
	return new Response(null, { status, headers: SAFETY_HEADERS });
}
