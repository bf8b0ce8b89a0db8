import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The visitors' page → `dist/renderer`. Electron's side is built by `electron/cli/build.ts`. */
export default defineConfig({
	root: join(import.meta.dirname, 'renderer'),
	base: './',
	plugins: [svelte()],
	build: {
		outDir: join(import.meta.dirname, 'dist/renderer'),
		emptyOutDir: true,
		target: 'chrome130',
		// Every asset is a file of its own: the page's policy allows no data addresses.
		assetsInlineLimit: 0,
		modulePreload: false,
		reportCompressedSize: false,
		rolldownOptions: { checks: { pluginTimings: false } },
	},
});
