import { CREAM_INKS, GREY_INKS, TAN_INKS, type Coat } from '../../figures/index.ts';
import { INK } from '../../inks.ts';

const { wood, amber, ice, snow } = INK;
const brown = '#8a5222';

/** A coat as it lies on a dog of the team. */
export interface TeamCoat extends Coat {
	readonly iris: string;
	/** How far the pale reaches: over the whole cheek, the muzzle alone, or as a blaze up the brow. */
	readonly mask: 'cheek' | 'muzzle' | 'blaze';
	readonly harness: string;
}

/** Ten dogs of one string, from the leader back: no two alike. */
export const TEAM_COATS: readonly TeamCoat[] = [
	{
		...CREAM_INKS,
		iris: brown,
		mask: 'cheek',
		harness: wood[0],
	},
	{
		...TAN_INKS,
		iris: brown,
		mask: 'blaze',
		harness: wood[1],
	},
	{
		light: snow,
		coat: '#dfe0da',
		shade: '#a9b6ba',
		dark: '#c9cdc8',
		pale: '#f3eee2',
		paleShade: '#c4ccca',
		iris: wood[2],
		mask: 'cheek',
		harness: wood[1],
	},
	{
		light: '#b98a5b',
		coat: '#925f35',
		shade: '#633d22',
		dark: '#4d2f1e',
		pale: '#efdfc4',
		paleShade: '#c4a985',
		iris: amber[2],
		mask: 'cheek',
		harness: wood[2],
	},
	{
		...GREY_INKS,
		iris: ice[2],
		mask: 'blaze',
		harness: wood[0],
	},
	{
		light: '#6f6558',
		coat: '#4b443c',
		shade: '#302c29',
		dark: '#1f1e20',
		pale: '#b49a73',
		paleShade: '#846d4d',
		iris: amber[2],
		mask: 'muzzle',
		harness: wood[1],
	},
	{
		light: '#c9bda4',
		coat: '#a3957c',
		shade: '#75694f',
		dark: '#5a4f3c',
		pale: '#f0e8d6',
		paleShade: '#c6b999',
		iris: brown,
		mask: 'cheek',
		harness: wood[2],
	},
	{
		light: '#3d3a40',
		coat: '#26252b',
		shade: '#16161b',
		dark: '#101116',
		pale: '#c08a4e',
		paleShade: '#86592b',
		iris: brown,
		mask: 'muzzle',
		harness: wood[0],
	},
	{
		light: '#c7d2d6',
		coat: '#9aabb4',
		shade: '#66798a',
		dark: '#4a5c6c',
		pale: '#eef0ea',
		paleShade: '#bccacd',
		iris: wood[2],
		mask: 'cheek',
		harness: wood[1],
	},
	{
		light: '#9a6b43',
		coat: '#6f4627',
		shade: '#472b1a',
		dark: '#241a18',
		pale: '#d9b384',
		paleShade: '#a37f52',
		iris: amber[2],
		mask: 'blaze',
		harness: wood[0],
	},
];
