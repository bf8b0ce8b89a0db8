import type { DogInks } from '../../figures/index.ts';
import { fur } from '../../tools/cuts.ts';
import { setDown } from '../../tools/place.ts';
import { group, shape } from '../../tools/shapes.ts';

export interface RestingDog {
	/** The left end and the ground. */
	readonly x: number;
	readonly y: number;
	/** At 1 a standing dog is 212 units high at the withers. */
	readonly scale: number;
	readonly inks: DogInks;
}

/** Each is drawn downwards, its feet at 270. */
const rested = (content: readonly string[], { x, y, scale }: RestingDog) =>
	setDown(content.join('\n'), x, y - Math.round(270 * scale), scale);

/** A tired dog on its feet, its head low; one forepaw may be held up, and then its head is over it. */
export function wearyDog(dog: RestingDog, paw: 'down' | 'up' = 'down'): string {
	const { coat, shade, dark, pale, paleShade, rim, line } = dog.inks;
	const farFore =
		paw === 'up'
			? 'M150 140L186 150L174 186L150 204L112 214L96 216L90 206L98 198L136 188L148 172Z'
			: 'M142 140L186 140L178 176L172 220L174 248L170 262L176 270H146L150 258L152 216L148 176Z';
	return rested(
		[
			shape(farFore, shade),
			shape(
				'M292 96L356 92L360 130L350 164L362 204L354 236L350 262L352 270H320L324 258L332 240L336 208L314 182L296 158Z',
				shade,
			),
			shape('M374 80L398 94L416 140L418 188L404 232L392 196L390 140L378 110Z', coat),
			shape('M398 94L416 140L418 188L404 232L402 180L400 130Z', shade),
			shape('M386 84L400 92L418 138L421 188L405 236L413 188L409 142L392 100Z', rim),
			// Trunk and neck.
			shape(
				'M112 100L130 92L166 74L196 56L250 64L320 60L362 68L386 90L394 130L380 164L330 152L300 152L240 168L190 176L160 164L146 144L118 152L96 150Z',
				coat,
			),
			shape(
				'M130 92L166 74L196 56L250 64L320 60L362 68L386 90L340 92L280 98L220 96L180 104L150 112Z',
				dark,
			),
			shape(
				'M146 144L160 164L190 176L240 168L300 152L330 152L350 140L290 132L230 138L190 130L176 112Z',
				shade,
			),
			shape('M118 152L146 144L160 164L190 176L200 150L176 112L150 112L130 130Z', pale),
			shape('M160 164L190 176L200 150L186 130L172 144Z', paleShade),
			// Near legs.
			shape(
				'M170 128L216 132L208 172L203 216L205 248L200 262L206 270H174L179 258L182 216L174 176Z',
				coat,
			),
			shape('M182 196L205 196L203 216L205 248L200 262L206 270H174L179 258Z', pale),
			shape('M194 196L205 196L203 216L205 248L200 262L206 270H190L194 250Z', paleShade),
			shape(
				'M324 96L386 90L394 130L384 166L396 204L388 236L384 262L386 270H354L358 258L366 240L370 208L346 182L330 158Z',
				coat,
			),
			shape(
				'M386 90L394 130L384 166L396 204L388 236L384 262L386 270H372L376 240L382 206L364 172L372 130Z',
				shade,
			),
			shape('M362 232L390 226L384 262L386 270H354L358 258Z', pale),
			group(
				[
					shape('M80 112L76 66L88 58L108 80L112 104Z', shade),
					shape('M106 96L114 52L125 44L142 70L144 104Z', dark),
					shape(
						'M26 164L34 153L60 143L74 130L86 112L104 98L132 90L148 110L142 148L120 170L94 180L56 190L38 188L30 178Z',
						coat,
					),
					shape('M74 130L86 112L104 98L132 90L148 110L130 120L104 127L88 138Z', dark),
					shape('M60 150L84 146L104 140L128 146L120 170L94 180L56 190L38 188L34 176Z', pale),
					shape('M38 178L66 175L100 162L120 170L94 180L56 190L38 188Z', paleShade),
					shape('M24 164L32 154L44 156L46 164L38 172L28 173Z', line),
					shape('M74 143L86 134L99 135L89 144Z', line),
				].join('\n'),
				paw === 'up' ? 'transform="rotate(13 140 108)"' : '',
			),
		],
		dog,
	);
}

/** A dog that lies down with its head on its forelegs. */
export function lyingDog(dog: RestingDog): string {
	const { light, coat, shade, dark, pale, paleShade, line } = dog.inks;
	return rested(
		[
			shape('M398 214L420 236L416 262L372 274L318 274L300 264L350 256L388 244Z', shade),
			shape(
				'M120 196L160 166L196 150L262 142L340 154L388 180L406 214L408 252L396 270H150L128 250Z',
				coat,
			),
			shape(
				'M120 196L160 166L196 150L262 142L340 154L388 180L352 184L290 172L220 178L170 196L140 214Z',
				dark,
			),
			shape('M196 226L300 214L330 240L300 270H180Z', shade),
			shape('M310 206L352 186L390 200L406 214L408 252L396 270H306L298 250Z', coat),
			shape('M310 206L352 186L390 200L370 208L334 216L312 240Z', light),
			shape('M340 256L408 248L396 270H306L300 262Z', shade),
			// Forelegs under the chin.
			shape('M170 226L204 236L196 270H26L16 262L24 252L90 246Z', pale),
			shape('M196 270H26L16 262L110 258L200 250Z', paleShade),
			// Head.
			shape('M86 190L92 154L104 148L118 166L122 192Z', shade),
			shape('M104 192L114 152L126 146L140 172L140 200Z', dark),
			shape(
				'M4 230L14 218L50 210L68 200L82 188L104 180L136 184L164 210L158 240L120 254L70 258L24 252L10 244Z',
				coat,
			),
			shape('M68 200L82 188L104 180L136 184L150 198L124 202L98 206L80 210Z', dark),
			shape('M16 222L50 216L82 212L108 210L134 220L138 242L120 254L70 258L24 252L10 244Z', pale),
			shape('M22 242L70 242L110 234L138 242L120 254L70 258L24 252Z', paleShade),
			shape('M2 230L12 220L26 221L28 230L18 238L6 238Z', line),
			shape('M70 212L82 205L96 207L84 213Z', line),
		],
		dog,
	);
}

/** A dog curled up against the cold, its tail over its nose. */
export function curledDog(dog: RestingDog): string {
	const { light, coat, shade, dark, pale, paleShade, line } = dog.inks;
	return rested(
		[
			shape(
				'M22 250L30 206L64 172L120 144L196 132L270 144L326 176L352 220L350 256L326 272H60Z',
				coat,
			),
			shape('M64 172L120 144L196 132L270 144L326 176L270 170L206 162L140 172L92 194Z', dark),
			shape('M270 170L326 176L352 220L350 256L326 272H220L280 240L296 204Z', shade),
			shape('M120 196L176 176L240 180L206 196L150 212Z', light),
			// Head on the flank, ears up, the brush before the nose.
			shape('M50 206L38 160L50 150L82 178L96 200Z', dark) +
				shape('M54 196L48 164L70 184Z', paleShade),
			shape('M88 198L88 146L102 138L130 178L132 208Z', dark) +
				shape('M96 192L97 154L118 184Z', paleShade),
			shape('M40 232L58 202L88 190L124 200L160 224L188 244L180 262L130 266L70 264Z', coat),
			shape('M48 236L76 228L110 240L150 244L184 250L172 262L110 265L62 260Z', pale),
			shape('M100 222L118 224L130 232L112 231Z', line),
			shape(
				`M346 240${fur(
					[
						[346, 240],
						[290, 246],
						[220, 238],
						[160, 244],
					],
					{ count: 5, size: 16, lean: 0.8, seed: 4, side: -1 },
				)}L148 264L180 274H310Z`,
				light,
			),
			shape('M346 240L310 274H180L148 264L220 260L296 258Z', paleShade),
		],
		dog,
	);
}
