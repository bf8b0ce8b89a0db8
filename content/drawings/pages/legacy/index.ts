import type { Draw } from '../../tools/shapes.ts';
import { pawSignature } from './book.ts';
import { camera } from './camera.ts';
import { cinema } from './cinema.ts';
import { husky } from './husky.ts';
import { manyNames } from './many-names.ts';
import { medalStillLife } from './medal.ts';
import { standing } from './standing.ts';
import { telegraph } from './telegraph.ts';
import { trail } from './trail.ts';
import { training } from './training.ts';
import { twoMen } from './two-men.ts';
import { voices } from './voices.ts';

/** What is remembered: pictures of the legacy pages. */
export const LEGACY_PAGES: Readonly<Record<string, Draw>> = {
	'standing.svg': standing,
	'medal.svg': medalStillLife,
	'cinema.svg': cinema,
	'book.svg': pawSignature,
	'telegraph.svg': telegraph,
	'husky.svg': husky,
	'trail.svg': trail,
	'training.svg': training,
	'two-men.svg': twoMen,
	'voices.svg': voices,
	'camera.svg': camera,
	'many-names.svg': manyNames,
};
