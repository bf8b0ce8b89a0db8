import { inAir, type PortraitCoat, type Tones } from './coat.ts';
import { plane } from './portrait.ts';
import { TOGO_COAT } from './togo-coat.ts';

/** Togo's coat under northern lights: cooler everywhere, a broad green edge on the right. */
export const TOGO_NIGHT_COAT: PortraitCoat = {
	...inAir(
		TOGO_COAT,
		{ filter: ['#b6dbe8', '#86b6cc'], haze: ['#2b6f86', '#0b3550'], thick: 0.14 },
		['#b4efcd', '#7fd6a8'],
	),
	rimWidth: 18,
	eye: { ...TOGO_COAT.eye, white: '#5b7775', spark: '#d9ffe9' },
};

/** The green of the sky on the coat: full where the fur turns to it, deep in the folds. */
const FULL: Tones = ['#7fd6a8', '#7fd6a8'];
const DEEP: Tones = ['#4fa98c', '#4fa98c'];

const glow = (path: string, tones: Tones) => plane({ path, lies: 'right' }, tones);

/** Planes on the right that take the light of the sky: ear, temple, cheek, ruff, shoulder. */
export const TOGO_NIGHT_GLOW: readonly string[] = [
	glow('M150 100Q186 146 206 206Q226 262 224 330Q214 262 192 206Q172 150 150 100Z', DEEP),
	glow('M192 390Q216 424 226 462L236 530Q218 500 210 462Q206 424 192 390Z', DEEP),
	glow('M238 532Q272 600 282 652Q262 628 252 602Q246 566 238 532Z', FULL),
	glow('M226 560Q246 600 252 636Q242 622 234 612Q236 586 226 560Z', DEEP),
	glow('M248 622Q262 680 258 750Q246 722 236 710Q250 670 248 622Z', FULL),
	glow('M242 752Q262 820 254 886Q244 862 236 852Q248 800 242 752Z', DEEP),
	glow('M256 870Q296 930 302 980L310 1040Q286 960 256 870Z', DEEP),
	glow('M312 1010Q338 1060 338 1100L336 1160Q332 1080 312 1010Z', DEEP),
];
