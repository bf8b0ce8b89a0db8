import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Component } from 'svelte';
import { DIST, PROJECT } from './paths.ts';

const PAGE = join(DIST, 'renderer');

/**
 * The calm screen as a page without any code: the same component as in the exhibit, drawn once, beside the built page
 * and in its styles. It stands on the glass while the page that has died is not there.
 */
export async function writeCalmPage(): Promise<void> {
	const { build } = await import('vite');
	const { render } = await import('svelte/server');
	const outDir = join(DIST, `calm-${process.pid}`);
	await build({
		configFile: join(PROJECT, 'vite.config.ts'),
		logLevel: 'warn',
		build: {
			ssr: join(PROJECT, 'renderer/views/trouble/Calm.svelte'),
			outDir,
			rolldownOptions: { output: { entryFileNames: 'calm.js' } },
		},
	});
	const { default: Calm } = (await import(pathToFileURL(join(outDir, 'calm.js')).href)) as {
		default: Component<{ ready: () => void }>;
	};
	const { body } = render(Calm, { props: { ready: () => undefined } });
	await rm(outDir, { recursive: true });
	await writeFile(join(PAGE, 'calm.html'), pageOf(body, await stylesOfPage()));
}

/** Elements that bring all the styles of the built page; its code brings most of them, and here is none. */
async function stylesOfPage(): Promise<string> {
	const files = (await readdir(join(PAGE, 'assets'))).filter((name) => name.endsWith('.css'));
	if (files.length === 0)
		throw new Error('The built page has no styles: calm.html would be white.');
	return files.map((name) => `<link rel="stylesheet" href="./assets/${name}">`).join('\n');
}

function pageOf(body: string, styles: string): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>Togo &amp; Balto</title>
		${styles}
	</head>
	<body><div class="kiosk">${body}</div></body>
</html>
`;
}
