import { group } from '../../tools/shapes.ts';
import { between } from '../../tools/tone.ts';
import type { Tones } from '../../figures/index.ts';

/** A musher who stands and looks at the viewer, 200 units high at home, the feet at 0, 0. */
export interface FrontMusher {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly parka: Tones;
	/** Ruff, cuffs and hem: to the light and in shade. */
	readonly fur: readonly [light: string, shade: string];
	readonly face: string;
	/** Trousers, mittens and boots. */
	readonly leather: string;
	readonly head: 'hood' | 'thrownBack' | 'cap';
	readonly arms: 'hanging' | 'folded' | 'bent';
	/** A fur hem alone, pale gussets at the throat, a belt, or a band sewn above the hem. */
	readonly trim: 'hem' | 'gussets' | 'belt' | 'band';
	/** How much broader than slight the body is. */
	readonly broad: number;
}

/** The parts of every figure, 200 units high, the feet at 0, 0; a drawing holds them once. */
const PARTS = {
	body: 'M-13 -162Q-33 -158 -37 -142L-34 -106L-41 -60Q0 -50 41 -60L34 -106L37 -142Q33 -158 13 -162Z',
	hood: 'M-24 -160Q-31 -180 -22 -196Q-11 -206 0 -206Q11 -206 22 -196Q31 -180 24 -160Q0 -150 -24 -160Z',
	legs: 'M-29 -62H-3L-5 -20L-3 -4Q-4 2 -12 2H-26Q-32 0 -28 -8L-24 -18Z',
	rightLeg: 'M29 -62H3L5 -20L3 -4Q4 2 12 2H26Q32 0 28 -8L24 -18Z',
	hem: 'M-42 -66Q0 -56 42 -66L45 -56L38 -50L33 -54L26 -47L18 -52L9 -45L0 -51L-9 -45L-18 -52L-26 -47L-33 -54L-38 -50L-45 -56Z',
	hemShade: 'M12 -60L42 -66L45 -56L38 -50L33 -54L26 -47L18 -52L12 -47Z',
	ruff: 'M0 -207L7 -202L15 -204L18 -196L26 -194L25 -186L31 -180L26 -174L28 -166L20 -163L17 -155L9 -157L0 -150L-9 -157L-17 -155L-20 -163L-28 -166L-26 -174L-31 -180L-25 -186L-26 -194L-18 -196L-15 -204L-7 -202Z',
	ruffShade:
		'M7 -202L15 -204L18 -196L26 -194L25 -186L31 -180L26 -174L28 -166L20 -163L17 -155L9 -157L0 -150L4 -162L14 -170L17 -182L13 -194Z',
	collar:
		'M-14 -166L-24 -162L-30 -154L-24 -150L-22 -144L-13 -147L-8 -141L0 -145L8 -141L13 -147L22 -144L24 -150L30 -154L24 -162L14 -166Z',
	collarShade: 'M8 -160L14 -166L24 -162L30 -154L24 -150L22 -144L13 -147L8 -141L2 -144Z',
	face: 'M-13 -190Q0 -197 13 -190L15 -176L10 -165L3 -159H-3L-10 -165L-15 -176Z',
	faceShade: 'M3 -195L13 -190L15 -176L10 -165L3 -159L0 -160L6 -168L5 -174L8 -182Z',
	features:
		'M-9.5 -180L-5 -182L-2.5 -179.5L-6 -178.5ZM9.5 -180L5 -182L2.5 -179.5L6 -178.5ZM-4.5 -167.5L0 -168.5L4.5 -167.5L0 -166.2Z',
	brow: 'M-13 -190Q0 -197 13 -190L13 -185L2 -187L-2 -187L-13 -185Z',
	nose: 'M0 -182L3.4 -173L-2.4 -172.4Z',
	hair: 'M-16 -178Q-18 -202 0 -203Q18 -202 16 -178L13 -188Q0 -194 -13 -188Z',
	cap: 'M-18 -184Q-20 -206 0 -207Q20 -206 18 -184L20 -168L15 -166L13 -188Q0 -193 -13 -188L-15 -166L-20 -168Z',
	capShade: 'M6 -206Q20 -204 18 -184L20 -168L15 -166L13 -188L8 -190Z',
	leftArm: 'M-24 -157Q-40 -152 -46 -132L-55 -92L-37 -88L-26 -128Z',
	leftArmLight: 'M-24 -157Q-40 -152 -46 -132L-55 -92L-49 -91L-40 -130Z',
	leftElbow: 'M-24 -157Q-44 -152 -50 -128L-54 -104L-20 -92L-16 -108L-32 -116Z',
	leftElbowLight: 'M-24 -157Q-44 -152 -50 -128L-54 -104L-46 -101L-42 -128Z',
	hangingMitten:
		'M-56 -93L-36 -88L-36 -74Q-40 -64 -48 -65Q-57 -68 -57 -78ZM-38 -84L-30 -80L-33 -72L-38 -74Z',
	hangingCuff: 'M-58 -96L-35 -91L-36 -84L-41 -87L-46 -85L-51 -89L-58 -88Z',
	foldedMitten: 'M-18 -108L4 -104L8 -92L-2 -84L-22 -92Z',
	foldedCuff: 'M-26 -112L-16 -109L-20 -90L-30 -94Z',
	bodyLight: 'M-13 -162Q-33 -158 -37 -142L-34 -106L-41 -60L-24 -56L-22 -106L-26 -142Z',
	bodyShade: 'M13 -162Q33 -158 37 -142L34 -106L41 -60L14 -55L15 -106L10 -144Z',
	gussets: 'M-20 -152L-6 -150L-10 -118ZM20 -152L6 -150L10 -118Z',
	belt: 'M-34 -109Q0 -101 34 -109L35 -101Q0 -93 -35 -101Z',
	band: 'M-39 -78Q0 -68 39 -78L40 -71Q0 -61 -40 -71Z',
	bareHead: 'M-16 -178Q-18 -202 0 -203Q18 -202 16 -178L10 -163L26 -161L30 -154L0 -144Z',
} as const;
type Part = keyof typeof PARTS;

/** What a drawing with such figures must hold before them. */
export const FRONT_MUSHER_PARTS = `<defs>${Object.entries(PARTS)
	.map(([name, d]) => `<path id="${name}" d="${d}"/>`)
	.join('')}</defs>`;

const part = (name: Part, fill: string, more = '') =>
	`<use href="#${name}" fill="${fill}"${more && ` ${more}`}/>`;

const mirrored = (content: string) => group(content, 'transform="scale(-1 1)"');

function head({ head: worn, parka, fur, face }: FrontMusher): string {
	const [light, middle, dark] = parka;
	const faceShade = between(face, '#1a1420', 0.36);
	const features =
		part('face', face) +
		part('faceShade', faceShade) +
		(worn === 'hood' ? part('brow', faceShade) : '') +
		part('nose', faceShade) +
		part('features', '#1b1418');
	if (worn === 'hood')
		return part('hood', middle) + part('ruff', fur[0]) + part('ruffShade', fur[1]) + features;
	const collar = part('collar', fur[0]) + part('collarShade', fur[1]);
	const top =
		worn === 'cap' ? part('cap', light) + part('capShade', dark) : part('hair', '#1d181c');
	return collar + features + top;
}

function trimming({ trim, parka, fur, leather }: FrontMusher): string {
	const hem = part('hem', fur[0]) + part('hemShade', fur[1]);
	if (trim === 'gussets') return part('gussets', fur[1]) + hem;
	if (trim === 'belt') return part('belt', leather);
	if (trim === 'band') return part('band', parka[0]) + hem;
	return hem;
}

/** The arms: the left one, to the light, and its mirror image in shade. */
function arms({ arms: held, parka, fur, leather }: FrontMusher): string {
	const [light, middle, dark] = parka;
	const hanging = (tone: string, cuff: string) =>
		part('hangingMitten', leather) + part('leftArm', tone) + part('hangingCuff', cuff);
	const bent = (tone: string, cuff: string) =>
		part('foldedMitten', leather) + part('leftElbow', tone) + part('foldedCuff', cuff);
	const right = held === 'folded' ? bent : hanging;
	const left = held === 'hanging' ? hanging : bent;
	const lit = part(held === 'hanging' ? 'leftArmLight' : 'leftElbowLight', light);
	return mirrored(right(dark, fur[1])) + left(middle, fur[0]) + lit;
}

/** What stands out against the low sun: body, right arm and leg, and what is on the head. */
function rimLight({ head: worn, arms: held }: FrontMusher, rim: string): string {
	const covered = worn === 'hood' ? 'ruff' : worn === 'cap' ? 'cap' : 'bareHead';
	const arm = held === 'folded' ? 'leftElbow' : 'leftArm';
	return group(
		part('body', rim) +
			part(covered, rim) +
			part('rightLeg', rim) +
			part(arm, rim, 'transform="scale(-1 1)"'),
		'transform="translate(4 -1)"',
	);
}

/** A dignified figure in a parka; the low sun behind lays a warm light along the right side. */
export function frontMusher(figure: FrontMusher, rim: string): string {
	const { x, y, height, parka, leather, broad } = figure;
	const [light, middle, dark] = parka;
	const drawn = [
		rimLight(figure, rim),
		part('legs', leather),
		part('rightLeg', between(leather, '#0b1222', 0.4)),
		part('body', middle),
		part('bodyLight', light),
		part('bodyShade', dark),
		trimming(figure),
		arms(figure),
		head(figure),
	].join('');
	const size = height / 206;
	return group(
		drawn,
		`transform="translate(${x} ${y}) scale(${(size * broad).toFixed(3)} ${size.toFixed(3)})"`,
	);
}
