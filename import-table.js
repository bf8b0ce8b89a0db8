/**
 * Who may import what: folder → folders and packages. The longest matching folder decides. ESLint says so
 * in the editor (rule `house/arrows`), `tests/rules/arrows.test.ts` holds the whole tree to it, and
 * ARCHITECTURE.md has the reasons.
 */

/** What a drawing is made of; no picture takes its parts from another one. */
const PICTURE_IMPORTS = [
	'content/drawings/tools',
	'content/drawings/figures',
	'content/drawings/inks.ts',
];

/** The floors of the loader below its rooms for texts, media, chapters, the journey and slides. */
const GROUND = ['content/schema', 'electron/exhibit/issues', 'electron/exhibit/reading', 'node:'];
const FIRST_FLOOR = [...GROUND, 'electron/exhibit/texts'];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const MAY_IMPORT = {
	'content/schema': ['valibot'],
	'content/words': ['content/schema'],
	'content/drawings': ['content/drawings'],
	'content/drawings/tools': ['content/drawings/inks.ts'],
	'content/drawings/figures': ['content/drawings/tools', 'content/drawings/inks.ts'],
	'content/drawings/portraits': PICTURE_IMPORTS,
	'content/drawings/scenes': PICTURE_IMPORTS,
	'content/drawings/pages': PICTURE_IMPORTS,
	'electron/exhibit': ['electron/exhibit', 'content/schema', 'node:', 'valibot'],
	'electron/exhibit/issues': ['content/schema'],
	'electron/exhibit/reading': [
		'electron/exhibit/issues',
		'content/schema',
		'node:',
		'valibot',
		'yaml',
	],
	'electron/exhibit/texts': [
		...GROUND,
		'content/words',
		'valibot',
		'mdast',
		'mdast-util-from-markdown',
		'mdast-util-gfm-table',
		'micromark-extension-gfm-table',
		'intl-messageformat',
	],
	'electron/exhibit/media': [...FIRST_FLOOR, 'valibot', 'image-size', 'mediabunny', 'saxes'],
	'electron/exhibit/chapters': [...FIRST_FLOOR, 'valibot'],
	'electron/exhibit/journey': [...FIRST_FLOOR, 'valibot', 'd3-geo'],
	'electron/exhibit/slides': FIRST_FLOOR,
	'electron/exhibit/reviews': GROUND,
	'electron/shelf': ['electron/exhibit', 'electron/device', 'content/schema', 'node:', 'valibot'],
	'electron/pack': ['electron/bridge', 'electron/device', 'node:', 'valibot'],
	'electron/reader': ['electron/exhibit', 'electron'],
	'electron/device': ['electron/bridge', 'node:', 'valibot'],
	'electron/bridge': ['content/schema', 'valibot'],
	'electron/preload': ['electron/bridge', 'electron'],
	'electron/main': [
		'electron/exhibit',
		'electron/shelf',
		'electron/pack',
		'electron/reader/said.ts',
		'electron/device',
		'electron/bridge',
		'content/schema',
		'electron',
		'node:',
		'valibot',
	],
	'electron/cli': [
		'content/drawings',
		'electron/exhibit',
		'electron/pack',
		'content/schema',
		'node:',
		'svelte',
		'vite',
		'yaml',
		'yauzl',
		'yazl',
		'micromark',
		'micromark-extension-gfm-table',
		'pngjs',
		'sharp',
		'd3-geo',
		'topojson-client',
		'topojson-specification',
		'valibot',
		'@electron/get',
		'@electron/fuses',
		'electron-builder',
		'@playwright/test',
	],
	'renderer/core': ['content/schema'],
	'renderer/icons': [],
	'renderer/scenes': ['renderer/core'],
	'renderer/parts': [
		'renderer/core',
		'renderer/input',
		'renderer/icons',
		'content/schema',
		'svelte',
		'uqr',
	],
	'renderer/input': ['renderer/core', 'svelte'],
	'renderer/state': [
		'renderer/core',
		'renderer/bridge.ts',
		'content/schema',
		'svelte',
		'intl-messageformat',
		'd3-selection',
		'd3-zoom',
	],
	'renderer/views': [
		'renderer/parts',
		'renderer/scenes',
		'renderer/state',
		'renderer/input',
		'renderer/core',
		'content/words',
		'content/schema',
		'svelte',
	],
	'renderer/fleet': [
		'renderer/core',
		'electron/bridge',
		'content/words',
		'content/schema',
		'valibot',
	],
	renderer: ['renderer', 'electron/bridge', 'content/schema', 'svelte', 'valibot'],
};

const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

/** @param {string} path @returns {string | undefined} the folder of the table that a file belongs to */
export const folderOf = (path) => FOLDERS.find((folder) => path.startsWith(`${folder}/`));

/**
 * @param {string} from path of a file from the project's root
 * @param {string} to path of a file, or name of a package
 * @param {boolean} typesOnly
 */
export function mayImport(from, to, typesOnly) {
	const folder = folderOf(from);
	if (folder === undefined) return true;
	if (/\.(?:css|json)$/.test(to)) return true;
	if (to.startsWith(`${folder}/`) && folderOf(to) === folder) return true;
	// Over the bridge the page gets types only; the bridge of a plain browser is not in the kiosk, nor is a stick's page.
	const crosses = from.startsWith('renderer/') && to.startsWith('electron/');
	const isInKiosk = !from.endsWith('.fake.ts') && folder !== 'renderer/fleet';
	if (crosses && !typesOnly && isInKiosk) return false;
	return MAY_IMPORT[folder].some(
		(allowed) =>
			to === allowed ||
			to.startsWith(`${allowed}/`) ||
			(allowed === 'node:' && to.startsWith('node:')),
	);
}
