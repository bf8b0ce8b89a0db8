import { facets } from '../../tools/facets.ts';
import { line, polygon, shape, type Point } from '../../tools/shapes.ts';
import { backdrop } from '../../tools/square.ts';

/** The light in the hall: its inks from the dark room to the lamp's core. */
export interface HallLight {
	readonly wall: string;
	readonly pillar: string;
	readonly floor: string;
	readonly tile: string;
	/** The steps of the cone from the widest to the narrowest. */
	readonly cone: readonly [string, string, string];
	/** The pool on the floor, in the same steps. */
	readonly pool: readonly [string, string];
	readonly lamp: string;
}

export interface GlassCase {
	readonly left: number;
	readonly right: number;
	/** Where lines that run away from us meet: beyond the side of the case that is seen. */
	readonly vanishing: number;
	readonly frame: readonly [light: string, middle: string, shade: string];
	readonly inside: readonly [back: string, side: string, floor: string];
	readonly glint: string;
}

const EYE_LEVEL = 850;
const SKIRTING = 1190;
const TOP = 430;
const SHELF = 1130;
/** How much smaller the back of the case is than its front. */
const RECEDING = 0.17;

/** A dim hall: pillars, a picture rail, a floor of large tiles that run to one point, one lamp. */
export function hall(light: HallLight, middle: number, vanishing: number): string {
	let tiles = '';
	for (let column = -9; column <= 9; column += 2) {
		const at = (x: number, y: number): Point => [
			vanishing + ((x - vanishing) * (y - EYE_LEVEL)) / (SKIRTING - EYE_LEVEL),
			y,
		];
		const [left, right] = [960 + column * 160, 960 + (column + 1) * 160];
		tiles += polygon(at(left, SKIRTING), at(right, SKIRTING), at(right, 2060), at(left, 2060));
	}
	const cone = (half: number, fill: string) =>
		shape(
			`M${middle - 36} 112H${middle + 36}L${middle + half} ${SKIRTING + 200}H${middle - half}Z`,
			fill,
		);
	const pool = (width: number, height: number, fill: string) =>
		`<ellipse cx="${middle}" cy="1500" rx="${width}" ry="${height}" fill="${fill}"/>`;
	return [
		backdrop(light.wall),
		shape(pillars(), light.pillar),
		cone(720, light.cone[0]),
		cone(560, light.cone[1]),
		cone(420, light.cone[2]),
		shape(`M-140 ${SKIRTING}H2060V2060H-140Z`, light.floor),
		shape(tiles, light.tile),
		pool(760, 240, light.pool[0]),
		pool(560, 160, light.pool[1]),
		lamp(middle, light),
	].join('\n');
}

/** Square pillars with capitals along the far wall. */
function pillars(): string {
	return [-20, 260, 1540, 1820]
		.map((x) => `M${x} 130h120v60h-14v${SKIRTING - 250}h14v60h-120v-60h14v-${SKIRTING - 250}h-14Z`)
		.join('');
}

/** A plain shade on its rod. */
function lamp(x: number, light: HallLight): string {
	return facets(
		[light.floor, `M${x - 5} -140H${x + 5}V60H${x - 5}Z`],
		[light.floor, `M${x - 26} 52H${x + 26}L${x + 84} 112H${x - 84}Z`],
		[light.lamp, `M${x - 84} 112H${x + 84}L${x + 60} 126H${x - 60}Z`],
	);
}

/** A tall case on its plinth; the content stands on y 1130. */
export function glassCase(
	{ left, right, vanishing, frame, inside, glint }: GlassCase,
	content: string,
): string {
	const width = right - left;
	const edge = vanishing > right ? right : left;
	const back = edge + (vanishing - edge) * RECEDING;
	const behind = (y: number) => y + (EYE_LEVEL - y) * RECEDING;
	const side = (top: number, bottom: number) =>
		polygon([edge, top], [back, behind(top)], [back, behind(bottom)], [edge, bottom]);
	return [
		// Far panes, shelf, then what stands in it.
		shape(side(TOP, SHELF), inside[1]),
		shape(polygon([left, TOP], [right, TOP], [right, SHELF], [left, SHELF]), inside[0]),
		shape(
			polygon([left, SHELF], [left + 60, SHELF - 70], [right - 60, SHELF - 70], [right, SHELF]),
			inside[2],
		),
		content,
		// Reflections: two slanted strips.
		shape(
			`M${left + width * 0.62} ${TOP + 240}L${left + width * 0.82} ${TOP + 16}h44L${left + width * 0.62} ${TOP + 290}ZM${left + width * 0.62} ${TOP + 320}L${left + width * 0.93} ${TOP + 16}h16L${left + width * 0.62} ${TOP + 340}Z`,
			glint,
			'opacity=".4"',
		),
		// Plinth, cornice, corner posts.
		shape(side(SHELF, 1650), frame[2]),
		shape(`M${left - 16} ${SHELF}H${right + 16}V1650H${left - 16}Z`, frame[1]),
		shape(`M${left - 16} ${SHELF}H${right + 16}V${SHELF + 26}H${left - 16}Z`, frame[0]),
		shape(`M${left + 44} 1216H${right - 44}V1580H${left + 44}Z`, frame[2]),
		shape(side(TOP - 56, TOP), frame[2]),
		shape(`M${left - 26} ${TOP - 56}H${right + 26}L${right + 8} ${TOP}H${left - 8}Z`, frame[1]),
		shape(`M${left - 26} ${TOP - 56}H${right + 26}V${TOP - 40}H${left - 26}Z`, frame[0]),
		shape(`M${left - 8} ${TOP}h16V${SHELF}h-16ZM${right - 8} ${TOP}h16V${SHELF}h-16Z`, frame[1]),
		shape(`M${left - 8} ${TOP}h6V${SHELF}h-6ZM${right - 8} ${TOP}h6V${SHELF}h-6Z`, frame[0]),
		shape(
			`M${Math.round(back) - 6} ${Math.round(behind(TOP))}h12V${Math.round(behind(SHELF))}h-12Z`,
			frame[2],
		),
		label((left + right) / 2, frame[0], frame[2]),
	].join('\n');
}

/** A brass label with plain lines for its words. */
function label(x: number, plate: string, ink: string): string {
	return (
		shape(`M${x - 130} 1262h260v96h-260Z`, plate) +
		line(`M${x - 96} 1290h192M${x - 70} 1312h140M${x - 84} 1334h168`, ink, 6)
	);
}
