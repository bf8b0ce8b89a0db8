import type { Draw } from '../../tools/shapes.ts';
import { cleveland } from './cleveland.ts';
import { crack } from './crack.ts';
import { dimeMuseum } from './dime-museum.ts';
import { genome } from './genome.ts';
import { harness } from './harness.ts';
import { intoTheStorm } from './into-the-storm.ts';
import { kennel } from './kennel.ts';
import { maine } from './maine.ts';
import { baltoMuseum, togoMuseum } from './museum.ts';
import { pup } from './pup.ts';
import { tour } from './tour.ts';

/** The pictures of the pages about the dogs, by the names of their files. */
export const DOG_PAGES: Readonly<Record<string, Draw>> = {
	'cleveland.svg': cleveland,
	'crack.svg': crack,
	'dime-museum.svg': dimeMuseum,
	'genome.svg': genome,
	'harness.svg': harness,
	'into-the-storm.svg': intoTheStorm,
	'kennel.svg': kennel,
	'maine.svg': maine,
	'pup.svg': pup,
	'tour.svg': tour,
	'togo-museum.svg': togoMuseum,
	'balto-museum.svg': baltoMuseum,
};
