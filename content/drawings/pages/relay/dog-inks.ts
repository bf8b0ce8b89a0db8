import { BALTO_INKS, TOGO_INKS, type DogInks } from '../../figures/index.ts';

/** A slate-grey dog of a team. */
export const GREY: DogInks = {
	...TOGO_INKS,
	light: '#8296a3',
	coat: '#5c7080',
	shade: '#3b4d5d',
	dark: '#26343f',
	pale: '#dfe6e6',
	paleShade: '#a4b4bc',
};

/** A sable dog of a team. */
export const SABLE: DogInks = {
	...TOGO_INKS,
	light: '#b98a5b',
	coat: '#7a5233',
	shade: '#523521',
	dark: '#382519',
	pale: '#e8d7ba',
	paleShade: '#b79c79',
};

/** Balto with a darker muzzle, so that his head stands clear of the lit snow. */
export const LEADER: DogInks = {
	...BALTO_INKS,
	coat: '#1d2a40',
	pale: '#b7c4cd',
	paleShade: '#6b8093',
};
