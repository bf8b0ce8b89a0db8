import type { Component } from 'svelte';
import type { Page } from '../../../core/page.ts';
import Claims from './Claims.svelte';
import Front from './Front.svelte';
import Timeline from './Timeline.svelte';
import Words from './Words.svelte';

/** What draws a page, by its form. */
export const FORM_VIEWS: Readonly<Record<Page['form'], Component<{ page: Page }>>> = {
	front: Front,
	text: Words,
	figure: Words,
	roll: Words,
	compare: Words,
	timeline: Timeline,
	claims: Claims,
};
