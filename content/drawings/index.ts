import { CARRY } from './carry/index.ts';
import { DOG_PAGES } from './pages/dogs/index.ts';
import { LEGACY_PAGES } from './pages/legacy/index.ts';
import { RELAY_PAGES } from './pages/relay/index.ts';
import { PORTRAITS } from './portraits/index.ts';
import { SCENES } from './scenes/index.ts';
import type { Draw } from './tools/shapes.ts';

/**
 * How the folders build on each other, each on those before it and never on its sibling:
 * `tools` cut shapes, `inks.ts` holds the exhibition's tones, `figures` are what more than one
 * picture shows, `portraits`, `scenes`, `pages` and `carry` are the pictures.
 */

/** Every drawing of the exhibition by the name of its file in `content/exhibition/media`. */
export const DRAWINGS: Readonly<Record<string, Draw>> = {
	...PORTRAITS,
	...DOG_PAGES,
	...RELAY_PAGES,
	...LEGACY_PAGES,
	...SCENES,
	...CARRY,
};
