import type { Words } from '../schema/index.ts';
import { BUTTONS_EN } from './buttons/en.ts';
import { BUTTONS_ES } from './buttons/es.ts';
import { BUTTONS_NB } from './buttons/nb.ts';

/** What the kiosk itself says to visitors: all but the exhibition's name. */
export type ButtonWords = Omit<Words, 'title' | 'subtitle'>;

/**
 * By language tag. An exhibition may write any of them anew in its `words/<tag>.yaml`; in a language that is
 * not here it writes them all, and what it leaves out is said in English.
 */
export const BUTTON_WORDS = {
	en: BUTTONS_EN,
	es: BUTTONS_ES,
	nb: BUTTONS_NB,
} as const satisfies Readonly<Record<string, ButtonWords>>;
