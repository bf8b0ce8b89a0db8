/** The coat of a dog from the front: its tones in pairs, for the half to the light and the one in shade. */
export interface FrontCoat {
	readonly cap: readonly [string, string];
	readonly body: readonly [string, string];
	readonly deep: readonly [string, string];
	readonly pale: readonly [string, string];
	readonly eye: string;
}

export const FRONT_COATS = {
	grey: {
		cap: ['#4a5058', '#31363e'],
		body: ['#808a92', '#5d666f'],
		deep: ['#59626b', '#3f464f'],
		pale: ['#f0eee6', '#bcc4c8'],
		eye: '#8fb7c6',
	},
	black: {
		cap: ['#1a2434', '#0c131f'],
		body: ['#2a384e', '#141d2c'],
		deep: ['#16202f', '#0a101a'],
		pale: ['#dfe4e4', '#9fb0bb'],
		eye: '#8a4f1e',
	},
	/** Black-and-tan: no bib and no blaze, so that nobody takes the dog for Balto. */
	tan: {
		cap: ['#2b2521', '#191614'],
		body: ['#4a4037', '#2c2620'],
		deep: ['#322b25', '#1c1815'],
		pale: ['#b8894f', '#85602f'],
		eye: '#6b4a2a',
	},
	brown: {
		cap: ['#5f4030', '#432c23'],
		body: ['#93694a', '#6b4a36'],
		deep: ['#6b4a36', '#4b3328'],
		pale: ['#f1e4cd', '#c9b294'],
		eye: '#8a4f1e',
	},
	white: {
		cap: ['#d3dadb', '#a9b7bf'],
		body: ['#f3f0e6', '#b9c7cd'],
		deep: ['#c6d0d3', '#93a6b1'],
		pale: ['#fbf8f0', '#d3dadb'],
		eye: '#6b4a2a',
	},
	smoke: {
		cap: ['#6f7479', '#53585e'],
		body: ['#b3b3ac', '#878a8a'],
		deep: ['#8c8e8c', '#686c70'],
		pale: ['#f3efe4', '#c9cac6'],
		eye: '#6b4a2a',
	},
	agouti: {
		cap: ['#3a3530', '#28251f'],
		body: ['#8c7c68', '#62574a'],
		deep: ['#5e554b', '#423b34'],
		pale: ['#e8dec6', '#b3a78f'],
		eye: '#8a4f1e',
	},
	sand: {
		cap: ['#8f6f4c', '#6a5038'],
		body: ['#c2a27a', '#94785a'],
		deep: ['#6e5643', '#4d3c31'],
		pale: ['#efe2c8', '#c8b595'],
		eye: '#7a4a24',
	},
} as const satisfies Readonly<Record<string, FrontCoat>>;
