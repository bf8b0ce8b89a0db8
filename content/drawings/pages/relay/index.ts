import type { Draw } from '../../tools/shapes.ts';
import { airplane } from './airplane.ts';
import { arrival } from './arrival.ts';
import { cold } from './cold.ts';
import { doctor } from './doctor.ts';
import { families } from './families.ts';
import { hands } from './hands.ts';
import { foremostMusher, mushers } from './mushers.ts';
import { nenana } from './nenana.ts';
import { roadhouse } from './roadhouse.ts';
import { sickroom } from './sickroom.ts';
import { teamsLine } from './teams-line.ts';
import { trueHero } from './true-hero.ts';

/** The relay's pages: from hand to hand, and what waited at either end. */
export const RELAY_PAGES: Readonly<Record<string, Draw>> = {
	'hands.svg': hands,
	'nenana.svg': nenana,
	'cold.svg': cold,
	'roadhouse.svg': roadhouse,
	'airplane.svg': airplane,
	'sickroom.svg': sickroom,
	'doctor.svg': doctor,
	'families.svg': families,
	'mushers.svg': mushers,
	'mushers-first.svg': foremostMusher,
	'arrival.svg': arrival,
	'teams-line.svg': teamsLine,
	'true-hero.svg': trueHero,
};
