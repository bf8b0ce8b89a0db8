/**
 * Figures in side view that travel left, for the pictures that need them. Each stands with its feet
 * at (x, y), and is as high as its `height` says: withers of a dog, crown of a person.
 */
export { runningDog, type RunningDog } from './running-dog.ts';
export { FADED_COAT } from './balto-coats.ts';
export { largeBalto } from './large-balto.ts';
export { largeTogo } from './large-togo.ts';
export { standingDog, type StandingDog } from './standing-dog.ts';
export { musher, type Musher } from './musher.ts';
export { sled, SLED_BAR, SLED_FOOT, type Sled } from './sled.ts';
export { team, type Team } from './team.ts';
export {
	BALTO_INKS,
	CREAM_INKS,
	GREY_INKS,
	MUSHER_INKS,
	SABLE_INKS,
	SLED_INKS,
	TAN_INKS,
	TOGO_INKS,
	type Coat,
	type DogInks,
	type MusherInks,
	type SledInks,
} from './inks.ts';
export { arm, type Arm, type Tones } from './arm.ts';
export { bundle } from './bundle.ts';
export { lantern } from './lantern.ts';
export { palm, thumb, type Mitten } from './mitten.ts';
