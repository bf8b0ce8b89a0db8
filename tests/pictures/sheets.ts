import type { Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { PROJECT } from '../../electron/cli/paths.ts';
import { openChromium, SIZES, Visitor } from '../visitor/page.ts';
import { BROWSER_PAGE_PORT } from '../visitor/port.ts';
import { writeContactSheet } from './contactSheet.ts';
import { eachView, type Variant } from './views.ts';

/**
 * `npm run pictures:sheets [-- NAME… --views FOLDER]`: every view in every language and size as
 * contact sheets, to be looked at; and in the longest language what visitors may change. A name is a
 * part of a sheet's. With `--views` each view is also written whole, into a folder.
 */
const { values: options, positionals: parts } = parseArgs({
	allowPositionals: true,
	options: { views: { type: 'string' } },
});
const FOLDER = join(PROJECT, 'docs', 'pictures', 'sheets');
/** Pixels of a view's width on its sheet. */
const THUMBNAIL = { landscape: 240, portrait: 150 };

interface Sheet {
	readonly name: string;
	readonly size: keyof typeof SIZES;
	readonly language: string;
	readonly variant?: Variant;
}

const SHEETS: readonly Sheet[] = [
	...(Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) =>
		['en', 'es', 'nb'].map((language) => ({ name: `${size}-${language}`, size, language })),
	),
	...(['1920x1080', '1080x1920'] as const).flatMap((size) =>
		(['largest', 'contrast', 'reach'] as const).map((variant) => ({
			name: `${size}-es-${variant}`,
			size,
			language: 'es',
			variant,
		})),
	),
];

const wanted = SHEETS.filter(
	({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
);
const server = spawn('npx', ['tsx', 'electron/cli/browser.ts', '--built'], {
	cwd: PROJECT,
	detached: true,
	stdio: 'ignore',
});
await mkdir(FOLDER, { recursive: true });
if (options.views !== undefined) await mkdir(options.views, { recursive: true });
try {
	await serverAnswers();
	const browser = await openChromium();
	for (const sheet of wanted) await draw(browser, sheet);
	await browser.close();
} finally {
	process.kill(-server.pid!);
}

async function draw(browser: Browser, { name, size, language, variant }: Sheet): Promise<void> {
	const context = await browser.newContext({
		viewport: SIZES[size],
		hasTouch: true,
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	const { width, height } = SIZES[size];
	const orientation = width > height ? 'landscape' : 'portrait';
	const cellWidth = THUMBNAIL[orientation];
	const cellHeight = Math.round((cellWidth * height) / width);
	const thumbnails: Buffer[] = [];
	await eachView(new Visitor(page), language, variant, async (view) => {
		await page.evaluate(() => Promise.allSettled([...document.images].map((i) => i.decode())));
		const shot = await page.screenshot({ animations: 'disabled' });
		if (options.views !== undefined) {
			const number = String(thumbnails.length + 1).padStart(3, '0');
			const file = `${name}-${number}-${view.replace(/\W+/g, '-')}.png`;
			await writeFile(join(options.views, file), shot);
		}
		thumbnails.push(await sharp(shot).resize({ width: cellWidth }).png().toBuffer());
	});
	await context.close();
	const columns = orientation === 'landscape' ? 7 : 14;
	const file = join(FOLDER, `${name}.webp`);
	const cells = { columns, width: cellWidth, height: cellHeight, quality: 58 };
	await writeContactSheet(thumbnails, cells, file);
	console.log(`Wrote ${relative(PROJECT, file)}: ${thumbnails.length} views`);
}

async function serverAnswers(): Promise<void> {
	const address = `http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html`;
	for (let attempt = 0; attempt < 240; attempt += 1) {
		const { ok } = await fetch(address).catch(() => ({ ok: false }));
		if (ok) return;
		await new Promise((done) => setTimeout(done, 250));
	}
	throw new Error('The page did not come up; is another server on its port?');
}
