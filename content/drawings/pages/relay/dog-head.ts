import type { Coat } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { fur } from '../../tools/cuts.ts';
import { circle, group, shape } from '../../tools/shapes.ts';

/** A coat as it lies on a dog's head. */
export interface HeadCoat extends Coat {
	readonly iris: string;
	/** How far the pale reaches: over the whole cheek, the muzzle alone, or as a blaze up the brow. */
	readonly mask: 'cheek' | 'muzzle' | 'blaze';
	readonly harness: string;
}

const LINE = INK.night[0];

function ears({ dark, shade, light }: HeadCoat, lean: number): string {
	return group(
		[
			shape('M170 112L186 52L206 6L216 2L232 40L244 104Z', shade),
			shape('M208 110L216 44L246 -18L258 -22L292 34L312 116L262 136Z', dark),
			shape('M218 104L226 50L250 2L258 44L248 112Z', light),
			shape('M236 110L240 62L252 20L258 60L250 116Z', shade),
		].join('\n'),
		`transform="rotate(${lean} 250 110)"`,
	);
}

function face({ coat, shade, dark, pale, paleShade, light, iris, mask }: HeadCoat): string {
	const cheek =
		mask === 'muzzle'
			? 'M46 184L110 174L138 180L158 206L166 250L152 288L90 266L46 248L28 216Z'
			: 'M46 184L110 174L142 172L152 180L192 172L232 190L252 236L246 292L204 318L140 284L90 266L46 248L28 216Z';
	return [
		// Bridge, crown and the dark about the eye.
		shape('M30 164L104 150L140 138L152 166L112 176L50 186L44 164Z', mask === 'blaze' ? pale : coat),
		shape('M44 176L112 164L148 156L152 166L112 176L50 186Z', mask === 'blaze' ? paleShade : shade),
		shape('M140 138L160 114L190 94L226 86L300 98L330 136L270 152L236 186L192 172L150 178Z', dark),
		shape('M140 138L160 114L190 94L226 86L240 112L196 122L170 132Z', coat),
		mask === 'blaze' ? shape('M140 138L160 114L196 92L206 98L178 122L164 142L148 152Z', pale) : '',
		shape(cheek, pale),
		shape(
			'M28 216L70 230L116 238L150 236L180 252L218 258L246 292L204 318L140 284L90 266L46 248Z',
			paleShade,
		),
		shape('M150 134L172 122L188 130L168 140Z', mask === 'muzzle' ? light : pale),
		// Eye.
		shape('M138 162L152 147L176 142L192 149L183 160L160 166Z', LINE),
		circle(166, 153.5, 8.5, iris),
		circle(166, 153.5, 4.6, LINE),
		circle(162, 150, 2.4, INK.snow),
		// Nose and mouth.
		shape('M10 180L20 166L44 164L52 180L42 198L28 206L13 200Z', LINE),
		shape('M18 176L24 168L40 167L42 174Z', INK.shade[2]),
		shape('M26 212L70 226L112 233L146 234L146 240L112 241L68 234L30 222Z', LINE),
		shape('M84 206L104 202L122 204L104 207ZM78 194L96 189L112 190L96 194Z', paleShade),
	].join('\n');
}

/** Head, neck and shoulder of a sled dog in harness, its nose at 0, 180, pulling to the left. */
export function dogHead(inks: HeadCoat, { ear = 0, seed = 1 } = {}): string {
	const { coat, light, shade, dark, pale, paleShade, harness } = inks;
	return [
		shape(
			'M18 176L30 164L60 160L104 150L140 138L160 114L190 94L226 86L300 96L372 122L470 140L760 210V760H360L318 640L292 560L262 470L236 396L200 330L140 284L90 266L46 248L34 236L24 226L14 204Z',
			coat,
		),
		// Saddle, lit shoulder, chest.
		shape('M290 96L372 122L470 140L760 210V300L560 244L440 226L360 210L320 160Z', dark),
		shape('M372 330L470 280L600 300L760 320V760H560L470 560Z', shade),
		shape(
			`M262 300L300 360${fur(
				[
					[300, 360],
					[352, 470],
					[380, 600],
					[440, 760],
				],
				{ count: 4, size: 30, lean: 1.2, seed, side: 1 },
			)}H360L318 640L292 560L262 470L236 396L196 344Z`,
			pale,
		),
		shape('M236 396L262 470L292 560L318 640L360 760H396L350 610L316 500L290 420Z', paleShade),
		ears(inks, ear),
		// The ruff behind the cheek.
		shape(
			`M246 130L300 140${fur(
				[
					[300, 140],
					[330, 220],
					[318, 310],
					[262, 372],
					[206, 352],
				],
				{ count: 6, size: 34, lean: 0.9, seed: seed + 5 },
			)}L180 300Z`,
			light,
		),
		shape(
			`M262 250${fur(
				[
					[322, 290],
					[318, 310],
					[262, 372],
					[206, 352],
				],
				{ count: 4, size: 32, lean: 0.9, seed: seed + 7 },
			)}L180 300Z`,
			shade,
		),
		face(inks),
		// Collar and trace.
		shape(
			'M352 112L402 126Q398 240 366 330Q338 404 300 470L276 420Q318 350 336 280Q354 200 352 112Z',
			harness,
		),
		shape(
			'M384 120L402 126Q398 240 366 330Q338 404 300 470L290 450Q336 370 356 290Q380 200 384 120Z',
			INK.wood[3],
		),
		shape('M356 320L760 360V392L344 350Z', harness),
		shape('M350 338L760 378V392L344 350Z', INK.wood[3]),
	].join('\n');
}
