import { facets, type Facet } from '../../tools/facets.ts';
import { rimmed } from '../../tools/rim.ts';
import { shape } from '../../tools/shapes.ts';

const HIDE = ['#a9794a', '#85592f', '#644428', '#44301f', '#2a1d18'] as const;
const CLOTH = ['#54748a', '#3c5a70', '#2c465b', '#1d3143', '#111d2a'] as const;
const FUR = ['#efe3c6', '#cdbd9b', '#97876b', '#625644'] as const;

/** The low sun stands to the left, before the men: only their left edges catch it. */
const lit = (outline: string, fill: string) => rimmed(outline, fill, '#ffd27a', -8);

/** Something worn: its lit outline, then its planes. */
const worn = (outline: string, fill: string, ...planes: readonly Facet[]) =>
	lit(outline, fill) + facets(...planes);

/** A fur cap with its flaps tied down; crown on y 0. */
function cap([light, side, shade, band, bandShade]: readonly string[]): string {
	return worn(
		'M-50 62Q-56 0 0 -4Q56 0 50 62L52 88L42 104L22 98L0 106L-22 98L-42 104L-52 88Z',
		side!,
		[shade!, 'M4 -4Q56 0 50 62L52 88L42 104L22 98L8 103Q24 60 4 -4Z'],
		[light!, 'M-42 62Q-46 10 -8 0Q-26 24 -26 62Z'],
		[
			band!,
			'M-46 52L-30 60L-12 52L4 62L22 52L38 60L51 52L53 80L36 88L20 80L2 90L-14 80L-30 88L-45 80Z',
		],
		[bandShade!, 'M22 52L38 60L51 52L53 80L36 88L20 80Z'],
	);
}

/** The hood that lies on the back below its ruff, which stands around the neck. */
function hood(cloth: readonly string[]): string {
	return (
		facets(
			[cloth[1]!, 'M-60 118Q-68 178 -26 214Q0 228 26 214Q68 178 60 118Z'],
			[cloth[3]!, 'M20 118H60Q68 178 26 214Q14 220 4 221Q38 176 20 118Z'],
		) +
		worn(
			'M-74 112L-68 96L-48 98L-38 86L-16 92L0 84L18 92L40 86L50 98L70 96L74 112L64 126L70 138L50 142L38 154L18 146L0 156L-18 146L-38 154L-50 142L-70 138L-64 126Z',
			FUR[1],
			[
				FUR[2],
				'M18 92L40 86L50 98L70 96L74 112L64 126L70 138L50 142L38 154L18 146L6 153Q26 124 18 92Z',
			],
			[FUR[0], 'M-60 112L-56 102L-42 104L-34 94L-20 98L-26 120L-34 144L-48 132L-58 130L-54 122Z'],
		)
	);
}

/** The shorter man: square and sturdy, in hide, his hands joined behind him. 700 units high. */
export function shortMan(): string {
	return [
		// Legs in hide trousers, mukluks with a band of fur.
		worn('M-92 420H-4L-16 520L-22 640L-26 676L-20 700H-104L-100 682L-90 640L-92 520Z', HIDE[3], [
			HIDE[4],
			'M-46 420H-4L-16 520L-22 640L-26 676L-20 700H-58L-54 560Z',
		]),
		worn('M4 420H94L92 520L90 640L102 682L106 700H22L26 676L22 640L16 520Z', HIDE[3], [
			HIDE[4],
			'M50 420H94L92 520L90 640L102 682L106 700H62L56 560Z',
		]),
		worn('M-96 548H-14L-20 640L-26 676L-18 700H-106L-102 682L-90 640Z', HIDE[2], [
			HIDE[3],
			'M-54 548H-14L-20 640L-26 676L-18 700H-60Z',
		]),
		worn('M16 548H96L90 640L104 682L108 700H20L28 676L22 640Z', HIDE[2], [
			HIDE[3],
			'M54 548H96L90 640L104 682L108 700H64Z',
		]),
		facets(
			[FUR[2], 'M-98 536L-84 546L-68 538L-52 548L-36 538L-22 546L-12 538L-14 562H-97Z'],
			[FUR[3], 'M-52 548L-36 538L-22 546L-12 538L-14 562H-50Z'],
			[FUR[2], 'M14 538L28 546L44 538L58 548L74 538L88 546L98 536L97 562H16Z'],
			[FUR[3], 'M58 548L74 538L88 546L98 536L97 562H56Z'],
		),
		// The parka.
		worn(
			'M-50 110Q-112 122 -122 176L-112 300L-106 400L-114 462Q0 486 114 462L106 400L112 300L122 176Q112 122 50 110Z',
			HIDE[1],
			[HIDE[2], 'M34 116Q106 124 118 178L110 300L105 400L112 462Q70 472 26 475L44 380L30 240Z'],
			[HIDE[0], 'M-84 126Q-108 140 -112 176L-104 290L-98 400L-104 456L-84 462L-80 360L-90 240Z'],
			[HIDE[3], 'M96 220L104 300L100 400L108 462L78 469L88 380Z'],
		),
		worn(
			'M-116 448L-98 458L-78 450L-56 462L-34 454L-10 466L14 456L38 466L60 454L84 462L116 448L119 478Q0 504 -119 478Z',
			FUR[1],
			[FUR[2], 'M14 456L38 466L60 454L84 462L116 448L119 478Q70 489 14 491Z'],
		),
		// Arms: down to the elbows, then in behind the back, one mitten in the other.
		worn(
			'M-96 124Q-134 144 -140 210L-148 300Q-144 330 -112 344L-18 384L-4 340L-92 288L-86 190Z',
			HIDE[1],
			[HIDE[2], 'M-130 318L-112 344L-18 384L-8 354L-96 310Z'],
			[HIDE[0], 'M-104 134Q-124 156 -130 210L-138 296Q-134 314 -118 326L-116 220Z'],
		),
		facets(
			[HIDE[2], 'M96 124Q134 144 140 210L148 300Q144 330 112 344L18 384L4 340L92 288L86 190Z'],
			[HIDE[3], 'M122 150Q136 170 140 210L148 300Q144 330 112 344L18 384L12 366L100 320L122 290Z'],
			[FUR[2], 'M-34 330L-14 336L-26 388L-44 376Z'],
			[FUR[3], 'M34 330L14 336L26 388L44 376Z'],
			[HIDE[4], 'M22 338L-22 346L-34 372L-18 404L8 410L26 386Z'],
			[HIDE[3], 'M-20 340L14 350L24 374L10 398L-14 396L-30 376Z'],
		),
		hood([HIDE[0], HIDE[2], HIDE[2], HIDE[3]]),
		cap([HIDE[1], HIDE[2], HIDE[3], FUR[2], FUR[3]]),
	].join('\n');
}

/** The tall man: long in leg and back, in a dark cloth parka, one hand on his hip. 820 units high. */
export function tallMan(): string {
	const leg = (side: 1 | -1) => {
		// The same leg twice; the light stays on the left of each.
		const across = (x: number) => x * side;
		const path = (...points: readonly (readonly [number, number])[]) =>
			`M${points.map(([x, y]) => `${across(x)} ${y}`).join('L')}Z`;
		const [from, to] = side === -1 ? [-92, -50] : [4, 48];
		return (
			worn(path([4, 480], [94, 480], [88, 620], [82, 720], [18, 720], [14, 620]), CLOTH[3], [
				CLOTH[4],
				`M${to} 480H${side === -1 ? -6 : 92}L${side === -1 ? -16 : 86} 640H${to}Z`,
			]) +
			worn(
				path(
					[12, 650],
					[90, 650],
					[86, 760],
					[100, 800],
					[104, 820],
					[18, 820],
					[26, 794],
					[18, 760],
				),
				HIDE[2],
				[
					HIDE[3],
					`M${to} 650H${side === -1 ? -14 : 88}L${side === -1 ? -20 : 84} 760L${side === -1 ? -28 : 98} 798L${side === -1 ? -20 : 102} 820H${to + 2}Z`,
				],
			) +
			facets(
				[HIDE[1], `M${from} 640H${side === -1 ? -10 : 92}V662H${from}Z`],
				[HIDE[3], `M${to} 640H${side === -1 ? -10 : 92}V662H${to}Z`],
			)
		);
	};
	return [
		leg(-1),
		leg(1),
		worn(
			'M-52 112Q-110 126 -120 186L-110 330L-104 440L-116 532Q0 560 116 532L104 440L110 330L120 186Q110 126 52 112Z',
			CLOTH[1],
			[CLOTH[2], 'M36 118Q106 128 116 188L108 330L103 440L114 532Q70 544 24 546L42 430L30 260Z'],
			[CLOTH[0], 'M-84 130Q-106 146 -110 186L-102 330L-96 440L-106 526L-84 534L-78 420L-88 270Z'],
			[CLOTH[3], 'M96 240L102 330L98 440L108 532L76 541L86 430Z'],
			[CLOTH[2], 'M-14 250L0 360L-8 470L8 546L-24 545L-26 440Z'],
		),
		worn(
			'M-118 518L-98 528L-78 520L-56 532L-34 524L-10 536L14 526L38 536L60 524L84 532L118 518L121 550Q0 578 -121 550Z',
			FUR[1],
			[FUR[2], 'M14 526L38 536L60 524L84 532L118 518L121 550Q70 562 14 564Z'],
		),
		// The left arm hangs.
		worn(
			'M-92 126Q-136 148 -142 220L-150 330L-152 432L-112 438L-104 330L-88 220Z',
			CLOTH[1],
			[CLOTH[2], 'M-112 230L-88 220L-104 330L-112 438L-128 436L-122 330Z'],
			[CLOTH[0], 'M-102 138Q-126 160 -133 220L-141 330L-142 420L-132 424L-124 320L-112 220Z'],
		),
		worn('M-154 446L-112 448L-106 478L-120 512L-146 510L-160 480Z', HIDE[3], [
			HIDE[4],
			'M-128 446L-112 448L-106 478L-120 512L-132 511Z',
		]),
		facets(
			[FUR[1], 'M-158 424L-106 428L-108 452L-158 448Z'],
			[FUR[2], 'M-130 426L-106 428L-108 452L-132 450Z'],
		),
		// The right elbow stands out, that hand on the hip; the body keeps the sun off it.
		shape(
			'M90 124Q136 142 150 208L210 316Q214 340 192 352L114 404L94 366L152 318L106 236Z',
			CLOTH[2],
		),
		facets(
			[
				CLOTH[3],
				'M126 160Q140 178 148 208L208 316Q212 340 190 352L112 404L102 386L180 328L140 250Z',
			],
			[FUR[2], 'M104 358L124 350L140 390L118 404Z'],
			[HIDE[3], 'M122 362L84 366L72 392L86 414L122 402Z'],
			[HIDE[4], 'M122 386L78 400L86 414L122 402Z'],
		),
		hood(CLOTH),
		cap([FUR[2], FUR[3], '#443b31', HIDE[3], HIDE[4]]),
	].join('\n');
}
