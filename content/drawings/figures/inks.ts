/** The tones of a dog's coat. */
export interface Coat {
	/** The coat in the light, half shade and shade. */
	readonly light: string;
	readonly coat: string;
	readonly shade: string;
	/** The saddle on the back, the ears, the crown. */
	readonly dark: string;
	/** Mask, chest and legs where the coat is pale; the second in shade. */
	readonly pale: string;
	readonly paleShade: string;
}

/** Everything that a dog is coloured with where it is large enough to show its coat. */
export interface DogInks extends Coat {
	/** A thin light along the right edge. */
	readonly rim: string;
	/** Nose and eye. */
	readonly line: string;
	/** Whether the feet are white, as the pale tone. */
	readonly socks?: boolean;
}

/**
 * Togo: agouti grey-brown with a pale mask. His and Balto's coats are in no picture in which they were not;
 * `tests/unit/exhibition/coats.test.ts` holds the list.
 */
export const TOGO_INKS: DogInks = {
	light: '#a79680',
	coat: '#7d6e5d',
	shade: '#544a40',
	dark: '#33302f',
	pale: '#e6ddcb',
	paleShade: '#b3a896',
	rim: '#bff0d8',
	line: '#0a0e16',
};

/** Balto: black with a white bib and socks. */
export const BALTO_INKS: DogInks = {
	light: '#31405a',
	coat: '#1a2538',
	shade: '#0e1828',
	dark: '#0b121e',
	pale: '#dde3e3',
	paleShade: '#9faebb',
	rim: '#f2a93b',
	line: '#04070d',
	socks: true,
};

/** A slate-grey dog of a team. */
export const GREY_INKS: DogInks = {
	...TOGO_INKS,
	light: '#8296a3',
	coat: '#5c7080',
	shade: '#3b4d5d',
	dark: '#26343f',
	pale: '#dfe6e6',
	paleShade: '#a4b4bc',
};

/** A sable dog of a team. */
export const SABLE_INKS: DogInks = {
	...TOGO_INKS,
	light: '#b98a5b',
	coat: '#7a5233',
	shade: '#523521',
	dark: '#382519',
	pale: '#e8d7ba',
	paleShade: '#b79c79',
};

/** A cream-coloured dog of a team; Fritz, who was light, has this coat. */
export const CREAM_INKS: DogInks = {
	...TOGO_INKS,
	light: '#efe3c8',
	coat: '#d2bf9c',
	shade: '#a08c6c',
	dark: '#b79f7c',
	pale: '#f7f0df',
	paleShade: '#c4b595',
};

/** A black-and-tan dog of a team: no bib, no socks, so that nobody takes it for Balto. */
export const TAN_INKS: DogInks = {
	...TOGO_INKS,
	light: '#5b5148',
	coat: '#3d352e',
	shade: '#26211d',
	dark: '#191614',
	pale: '#b8894f',
	paleShade: '#85602f',
};

/** The tones of a person in winter clothing. */
export interface MusherInks {
	/** The parka to the light, and in shade. */
	readonly light: string;
	readonly parka: string;
	readonly shade: string;
	/** The ruff and hems, to the light and in shade. */
	readonly fur: string;
	readonly furShade: string;
	/** What shows of the face, in the shadow of the hood. */
	readonly face: string;
	/** Mittens, trousers and mukluks. */
	readonly leather: string;
	readonly leatherShade: string;
}

/** A hide parka with a wolf ruff. */
export const MUSHER_INKS: MusherInks = {
	light: '#85592f',
	parka: '#5b442c',
	shade: '#3a2c22',
	fur: '#dccda6',
	furShade: '#a3977e',
	face: '#8a6248',
	leather: '#4e3c22',
	leatherShade: '#2a1f24',
};

/** The tones of a sled and its load. */
export interface SledInks {
	/** Wood to the light, and in shade. */
	readonly wood: string;
	readonly woodShade: string;
	/** The canvas of the load: to the light, its side, in shade. */
	readonly canvasLight: string;
	readonly canvas: string;
	readonly canvasShade: string;
	readonly rope: string;
}

/** An ash sled with a canvas load. */
export const SLED_INKS: SledInks = {
	wood: '#b08a58',
	woodShade: '#5b442c',
	canvasLight: '#dccda6',
	canvas: '#b79f6a',
	canvasShade: '#7a5f34',
	rope: '#efe4c8',
};
