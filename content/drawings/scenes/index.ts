import type { Draw } from '../tools/shapes.ts';
import { auroraBehindWords } from './aurora.ts';
import { blizzardGusts, stormGusts } from './gusts.ts';
import { nomeLamplight } from './lamplight.ts';
import { parcel } from './parcel.ts';
import { parkStatue } from './park.ts';
import { seward } from './seward.ts';
import { snowfall } from './snowfall.ts';
import { blizzardTeam, nomeTeam, soundTeam, yukonTeam } from './teams.ts';

/** Layers of scenes and whole squares in which the teams, the statues and the parcel are. */
export const SCENES: Readonly<Record<string, Draw>> = {
	'aurora-deep.svg': auroraBehindWords,
	'nome-lamplight.svg': nomeLamplight,
	'nome-team.svg': nomeTeam,
	'sound-team.svg': soundTeam,
	'blizzard-team.svg': blizzardTeam,
	'yukon-team.svg': yukonTeam,
	'blizzard-gusts.svg': blizzardGusts,
	'storm-gusts.svg': stormGusts,
	'park-statue.svg': parkStatue,
	'snowfall.svg': snowfall,
	'seward.svg': seward,
	'parcel.svg': parcel,
};
