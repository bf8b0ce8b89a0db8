import { facets } from '../../tools/facets.ts';
import { group } from '../../tools/shapes.ts';
import { GLOW } from './fireside.ts';
import { LOG } from './village.ts';

/** What a seated person wears and how the hair falls. */
export interface Sitter {
	/** The parka by the fire, in half light, and in shade. */
	readonly parka: readonly [string, string, string];
	readonly hair: readonly [light: string, shade: string];
	/** Gathered at the neck and hanging over the hood, or cut short. */
	readonly long: boolean;
	/** Whether one hand is held out to tell; otherwise it rests on the knee. */
	readonly telling: boolean;
}

const SKIN = ['#d9995f', '#8a5a3c'] as const;
const FUR = ['#e0bd7c', '#8d7757', '#574a3c'] as const;
const HIDE = ['#7a5a3a', '#40301f', '#241b18'] as const;

/** The log they sit on, its end sawn. */
function log(): string {
	return facets(
		[LOG[3], 'M-236 22H196Q216 54 196 88H-236Q-256 54 -236 22Z'],
		[LOG[2], 'M-236 22H196L206 38H-246Z'],
		[GLOW[4], 'M96 22H196L206 38H110Z'],
	);
}

/** Thigh, knee and shin on the side of the fire, and the mukluk. */
function leg(): string {
	return facets(
		[GLOW[2], 'M70 -62L214 -88Q258 -84 260 -36L250 62L286 88V96H186L196 6L90 26Z'],
		[HIDE[1], 'M70 -62L208 -84Q248 -80 250 -36L240 66L274 90V96H186L196 6L90 26Z'],
		[HIDE[2], 'M90 -4L196 -24L214 10L206 96H186L196 6L90 26Z'],
		[HIDE[0], 'M96 -56L208 -84Q240 -80 246 -50L212 -62Z'],
		[FUR[1], 'M194 20L246 26L244 46L192 42Z'],
		[FUR[0], 'M226 24L246 26L244 46L226 44Z'],
	);
}

/** The arm on the side of the fire: held out with an open hand, or at rest on the knee. */
function arm({ parka, telling }: Sitter): string {
	if (!telling) {
		return facets(
			[GLOW[2], 'M82 -300Q142 -290 152 -226L164 -128L232 -112L230 -66L138 -72Q112 -86 106 -120Z'],
			[parka[1], 'M76 -300Q132 -288 142 -224L154 -122L222 -106L222 -66L132 -74Q108 -88 102 -120Z'],
			[parka[0], 'M110 -282Q134 -264 142 -224L154 -122L222 -106L221 -92L142 -106L124 -214Z'],
			[FUR[1], 'M212 -114L236 -110L234 -62L210 -62Z'],
			[SKIN[0], 'M234 -106L262 -98Q272 -84 262 -70L234 -66Z'],
			[SKIN[1], 'M234 -82L266 -78L262 -70L234 -66Z'],
		);
	}
	return facets(
		[
			GLOW[2],
			'M88 -300Q132 -288 148 -246L164 -224L236 -262L262 -212L184 -154Q150 -134 118 -164L98 -204Z',
		],
		[
			parka[1],
			'M80 -300Q124 -288 140 -244L158 -214L232 -254L254 -210L176 -156Q144 -138 112 -168L92 -204Z',
		],
		[
			parka[0],
			'M112 -284Q132 -268 140 -244L158 -214L232 -254L240 -238L166 -194Q148 -190 136 -206L122 -232Z',
		],
		// An open hand, palm up: the thumb, the palm, the fingers a little bent.
		[SKIN[1], 'M246 -250L262 -280Q274 -286 276 -272L268 -246L262 -232Z'],
		[SKIN[0], 'M242 -246L272 -250L306 -270Q320 -272 316 -258L292 -226L262 -208Z'],
		[SKIN[1], 'M252 -224L286 -236L314 -254L292 -226L262 -208Z'],
		[FUR[1], 'M222 -260L244 -268L270 -214L248 -202Z'],
		[FUR[0], 'M222 -260L244 -268L256 -243L234 -234Z'],
	);
}

/** The head from behind, turned so that a cheek and the nose show against the fire. */
function head({ hair }: Sitter): string {
	return facets(
		[SKIN[1], 'M14 -340H56L58 -292H4Z'],
		[SKIN[0], 'M40 -434L62 -418L65 -402L80 -380L68 -373L68 -362L64 -358L66 -348Q58 -328 32 -326Z'],
		[SKIN[1], 'M40 -434L50 -426L48 -384L54 -352L44 -327L24 -330Z'],
		[
			hair[1],
			'M-48 -398Q-50 -458 8 -462Q54 -460 62 -420L48 -404L44 -378L32 -382L26 -362L34 -336L24 -316Q-8 -304 -34 -322Q-46 -356 -48 -398Z',
		],
		[hair[0], 'M12 -460Q54 -458 62 -420L48 -404L44 -378L32 -382Q40 -424 12 -460Z'],
		// The ear.
		[SKIN[1], 'M24 -388Q38 -392 38 -376L30 -356L24 -362Z'],
	);
}

/** A braid that hangs over the hood. */
function braid([light, shade]: Sitter['hair']): string {
	return facets(
		[
			shade,
			'M-26 -326Q2 -314 24 -326L22 -296L14 -286L20 -268L10 -256L16 -238L6 -226L10 -206L-2 -176L-12 -206L-6 -226L-16 -238L-8 -256L-20 -268L-12 -286L-22 -296Z',
		],
		[
			light,
			'M6 -320L24 -326L22 -296L14 -286L20 -268L10 -256L16 -238L6 -226L10 -206L-2 -176L2 -230L4 -262L2 -290Z',
		],
	);
}

/** A person seated on a log, from behind, hood down, turned a little to the fire at the right. */
export function sitter(person: Sitter, transform: string): string {
	const [near, half, shade] = person.parka;
	return group(
		[
			log(),
			leg(),
			facets(
				// The back, and the far arm that goes forward into the lap.
				[GLOW[2], 'M56 -318Q130 -304 142 -236L126 -130L142 -30L154 30H40V-318Z'],
				[
					half,
					'M-52 -318Q-118 -304 -138 -250Q-168 -190 -172 -120Q-168 -78 -132 -66L-138 -10L-146 36H144L132 -30L116 -130L132 -236Q122 -300 52 -318Z',
				],
				[
					shade,
					'M-52 -318Q-118 -304 -138 -250Q-168 -190 -172 -120Q-168 -78 -132 -66L-138 -10L-146 36H-40L-58 -90L-50 -200L-70 -290Z',
				],
				[half, 'M-112 -220Q-128 -150 -120 -92L-130 -66Q-150 -72 -158 -96Q-140 -160 -112 -220Z'],
				[near, 'M84 -308Q122 -292 132 -236L116 -130L132 -30L144 36H112L98 -60L88 -140L100 -230Z'],
				[shade, 'M-10 -190L6 -120L-2 -30L12 36H-16L-22 -60Z'],
				// The hem of fur on the log.
				[
					FUR[2],
					'M-148 14L-120 20L-92 12L-60 22L-28 14L6 22L40 14L74 22L108 12L142 18L148 44H-152Z',
				],
				[FUR[1], 'M40 14L74 22L108 12L142 18L148 44H40Z'],
				[FUR[0], 'M108 12L142 18L148 44H116Z'],
			),
			// The neck and head, then the hood that lies on the back with its ruff about the neck.
			head(person),
			facets(
				[shade, 'M-82 -312Q-92 -206 2 -186Q92 -204 88 -312Q50 -262 2 -258Q-50 -264 -82 -312Z'],
				[near, 'M88 -312Q92 -204 2 -186Q58 -220 62 -282Z'],
				[
					FUR[2],
					'M-80 -332L-92 -304L-82 -290L-84 -272L-62 -264L-52 -246L-26 -248L-4 -236L18 -248L46 -244L58 -262L82 -270L84 -292L96 -306L84 -334Q46 -302 2 -300Q-46 -304 -80 -332Z',
				],
				[FUR[1], 'M2 -300Q46 -302 84 -334L96 -306L84 -292L82 -270L58 -262L46 -244L18 -248Z'],
				[FUR[0], 'M60 -316L84 -334L96 -306L84 -292L82 -270L66 -266L76 -294Z'],
			),
			person.long ? braid(person.hair) : '',
			arm(person),
		].join('\n'),
		`transform="${transform}"`,
	);
}
