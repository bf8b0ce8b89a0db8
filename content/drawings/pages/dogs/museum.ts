import { FADED_COAT, largeBalto, largeTogo } from '../../figures/index.ts';
import { place } from '../../tools/place.ts';
import { group } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { glassCase, hall, type GlassCase, type HallLight } from './museum-hall.ts';
import { visitors } from './visitors.ts';

/** Cool daylight bulbs: green steps. */
const GREEN: HallLight = {
	wall: '#0c1f2b',
	pillar: '#112b38',
	floor: '#0a1822',
	tile: '#0f2430',
	cone: ['#123542', '#184855', '#1f5d66'],
	pool: ['#1c4a55', '#2b6a70'],
	lamp: '#d9f5e3',
};

/** A warm bulb: amber steps. */
const AMBER: HallLight = {
	wall: '#191721',
	pillar: '#231e28',
	floor: '#120f18',
	tile: '#1c1720',
	cone: ['#33262a', '#4f3729', '#6e4b2a'],
	pool: ['#5a3f2a', '#80592f'],
	lamp: '#fff0cf',
};

const TOGO_CASE: GlassCase = {
	left: 640,
	right: 1290,
	vanishing: 200,
	frame: ['#b08a58', '#5b442c', '#33261f'],
	inside: ['#2f7c7c', '#1a5058', '#8fc6b0'],
	glint: '#b4efcd',
};

const BALTO_CASE: GlassCase = {
	left: 450,
	right: 1210,
	vanishing: 1960,
	frame: ['#c79a55', '#6b4a2a', '#33241c'],
	inside: ['#c08a3e', '#8a5f2e', '#edc782'],
	glint: '#fff0cf',
};

/** Togo, mounted, in his case: cool light, the visitors at the left. */
export function togoMuseum(): string {
	return square([
		hall(GREEN, 965, TOGO_CASE.vanishing),
		glassCase(TOGO_CASE, group(largeTogo(), place(478, 84, 0.78))),
		visitors(336, 1900, { coat: '#0a1b27', dark: '#040d14', pale: '#143240', light: '#2b8276' }),
	]);
}

/** Balto, mounted, in his case seen from the right: warm light, the visitors at the right. */
export function baltoMuseum(): string {
	return square([
		hall(AMBER, 830, BALTO_CASE.vanishing),
		glassCase(BALTO_CASE, group(largeBalto(FADED_COAT), place(-46, 124, 0.75))),
		visitors(
			1560,
			1900,
			{ coat: '#15121a', dark: '#08070b', pale: '#2b2229', light: '#c98528' },
			true,
		),
	]);
}
