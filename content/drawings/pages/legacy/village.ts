import { facets } from '../../tools/facets.ts';
import { setDown } from '../../tools/place.ts';

/** Logs and planks, from light to dark. */
export const LOG = ['#7a5a3a', '#523c2a', '#33271f', '#1c1817'] as const;
/** Snow at dusk, from light to dark. */
export const SNOW = ['#a9c3d2', '#7f9fb5', '#557a93', '#365a74', '#24435c'] as const;
/** A window's lamp: lit pane, shaded pane. */
const LAMP = ['#ffd27a', '#f2a93b'] as const;

/** A low cabin under deep snow, its gable to us; `width` in units, standing on (x, y). */
export function cabin(x: number, y: number, width: number): string {
	return setDown(
		facets(
			// Long side in shade, gable of logs, door and window.
			[LOG[3], 'M.5 0L1.16 -.05V-.36L.5 -.4Z'],
			[LOG[1], 'M-.5 0V-.38L0 -.66L.5 -.38V0Z'],
			[LOG[0], 'M-.5 0V-.38L-.2 -.55L-.26 0Z'],
			[
				LOG[2],
				'M-.5 -.08H.5V-.06H-.5ZM-.5 -.18H.5V-.16H-.5ZM-.5 -.28H.5V-.26H-.5ZM-.5 -.38H.5V-.36H-.5Z',
			],
			[LOG[3], 'M-.34 0V-.31H-.14V0Z'],
			[LAMP[1], 'M.06 -.3H.32V-.12H.06Z'],
			[LAMP[0], 'M.06 -.3H.19V-.12H.06Z'],
			[LOG[3], 'M.18 -.3H.2V-.12H.18ZM.06 -.22H.32V-.2H.06Z'],
			[LAMP[1], 'M.74 -.24L.88 -.235V-.13L.74 -.125Z'],
			// Roof with its snow.
			[SNOW[3], 'M-.02 -.74L.7 -.68L1.26 -.34L.56 -.36Z'],
			[SNOW[1], 'M-.62 -.36Q-.3 -.56 -.02 -.76Q.3 -.58 .6 -.36L.5 -.34L0 -.64L-.52 -.32Z'],
			[SNOW[0], 'M-.62 -.36Q-.3 -.56 -.02 -.76L.02 -.66L-.52 -.32Z'],
			[LOG[3], 'M.44 -.9H.56V-.64H.44Z'],
			[SNOW[1], 'M.42 -.93H.58V-.88H.42Z'],
		),
		x,
		y,
		width,
	);
}

/** A plank boat turned over for the winter on two trestles, snow along its keel. */
export function boat(x: number, y: number, length: number): string {
	return setDown(
		facets(
			[SNOW[4], 'M-.4 .01L.56 .01L.66 .05L-.3 .05Z'],
			[LOG[3], 'M-.3 .02L-.27 -.1H-.24L-.21 .02ZM.22 .02L.25 -.1H.28L.31 .02Z'],
			[
				LOG[1],
				'M-.52 -.06Q-.46 -.18 -.3 -.22H.34Q.46 -.2 .52 -.08Q.2 -.03 0 -.03Q-.3 -.03 -.52 -.06Z',
			],
			[LOG[0], 'M-.52 -.06Q-.46 -.18 -.3 -.22H-.06Q-.24 -.14 -.3 -.045Q-.42 -.05 -.52 -.06Z'],
			[
				LOG[3],
				'M-.49 -.1Q0 -.06 .5 -.11L.505 -.1Q0 -.05 -.495 -.09ZM-.43 -.16Q0 -.13 .45 -.165L.46 -.155Q0 -.12 -.44 -.15Z',
			],
			[
				SNOW[0],
				'M-.47 -.15Q-.42 -.22 -.26 -.26Q0 -.28 .28 -.26Q.44 -.24 .49 -.16Q.4 -.2 .3 -.18Q.2 -.15 .1 -.19Q0 -.21 -.1 -.18Q-.2 -.16 -.28 -.19Q-.4 -.19 -.47 -.15Z',
			],
			[
				SNOW[2],
				'M.1 -.19Q0 -.21 -.1 -.18L0 -.24L.3 -.25Q.44 -.24 .49 -.16Q.4 -.2 .3 -.18Q.2 -.15 .1 -.19Z',
			],
		),
		x,
		y,
		length,
	);
}
