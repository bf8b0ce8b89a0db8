import { facets } from '../../tools/facets.ts';
import { place } from '../../tools/place.ts';
import { group, line, polygon, shape, type Point } from '../../tools/shapes.ts';
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

/** An adult and a child from behind, hand in hand, looking up. Their feet stand at (x, y). */
export function visitors(
	x: number,
	y: number,
	fills: { readonly coat: string; readonly dark: string; readonly light: string },
	mirrored = false,
): string {
	const adult = facets(
		[fills.dark, 'M-74 -330H-6L-16 0H-84L-66 -30ZM10 -330H80L76 -30L92 0H24Z'],
		[
			fills.coat,
			'M-34 -850H38L52 -812Q120 -800 142 -740L164 -520L186 -352L146 -340L126 -470L132 -280Q0 -256 -128 -280L-122 -470L-152 -330L-192 -350L-160 -540L-138 -740Q-118 -800 -50 -812Z',
		],
		[
			fills.light,
			'M52 -812Q120 -800 142 -740L164 -520L186 -352L174 -349L150 -530L128 -730Q110 -786 48 -800Z',
		],
		[fills.dark, 'M-50 -812L52 -812L40 -780H-40ZM-4 -620H4V-268H-4Z'],
	);
	const head =
		shape('M-60 -920H60Q66 -850 40 -826L36 -800H-36L-40 -826Q-66 -850 -60 -920Z', fills.dark) +
		shape('M-66 -930L-56 -1012Q-30 -1034 0 -1020Q34 -1034 58 -1012L68 -930Z', fills.coat) +
		shape(
			'M-112 -916Q-60 -944 0 -944Q60 -944 112 -916Q60 -900 0 -900Q-60 -900 -112 -916Z',
			fills.coat,
		) +
		shape(
			'M40 -1024Q52 -1020 58 -1012L67 -940Q96 -930 112 -916Q90 -909 64 -905Q80 -916 54 -930Z',
			fills.light,
		);
	const child = facets(
		[fills.dark, 'M-52 -210H-6L-10 0H-62L-50 -24ZM8 -210H54L50 -24L64 0H12Z'],
		[
			fills.coat,
			'M-36 -470H38Q84 -460 96 -410L124 -270L92 -258L80 -320L112 -180Q0 -160 -110 -180L-84 -320L-104 -300L-176 -384L-150 -410L-96 -366L-84 -430Q-70 -462 -36 -470Z',
		],
		[fills.light, 'M38 -470Q84 -460 96 -410L124 -270L114 -266L84 -408Q74 -448 34 -460Z'],
		[fills.dark, 'M-54 -520Q-58 -590 0 -592Q60 -590 56 -520Q50 -470 0 -466Q-50 -470 -54 -520Z'],
		[
			fills.coat,
			'M-60 -524Q-66 -604 0 -608Q68 -604 62 -524Q0 -504 -60 -524ZM-16 -604A18 18 0 1 1 18 -604Z',
		],
		[fills.light, 'M30 -602Q66 -588 62 -524L50 -520Q52 -580 22 -604Z'],
	);
	const pair = adult + head + group(child, place(392, 84, 1.22));
	return group(pair, mirrored ? `transform="translate(${x} ${y}) scale(-1 1)"` : place(x, y));
}
