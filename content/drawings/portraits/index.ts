import type { Draw } from '../tools/shapes.ts';
import { BALTO_COAT } from './balto-coat.ts';
import { BALTO } from './balto.ts';
import { portrait } from './portrait.ts';
import { TOGO_COAT } from './togo-coat.ts';
import { TOGO } from './togo.ts';

/** Both leaders from the front, looking at the visitor. */
export const PORTRAITS: Readonly<Record<string, Draw>> = {
	'togo.svg': () => portrait(TOGO, TOGO_COAT),
	'balto.svg': () => portrait(BALTO, BALTO_COAT),
};
