import type { TextSize } from '../../renderer/core/comfort.ts';
import { tap } from '../visitor/tap.ts';
import { expect, SIZES, test } from '../visitor/page.ts';
import { LONG, oneOfEachKind, walk } from '../visitor/walks.ts';
import { eachSlide, measureAllViews, measureAt, press } from './walk.ts';

const ALL: readonly TextSize[] = ['normal', 'large', 'largest'];
/** Spanish has the longest texts: in it every size of text; 4K is 1080p with more pixels. */
const textSizes = (sizeName: string, language: string): readonly TextSize[] => {
	if (sizeName === '3840x2160') return ['normal', 'largest'];
	if (language === 'es') return ALL;
	return sizeName === '1280x800' ? ['normal'] : ['normal', 'largest'];
};

for (const [sizeName, size] of Object.entries(SIZES)) {
	test.describe(`at ${sizeName}`, () => {
		test.use({ size, calm: true });
		// 4K is 1080p with four times the pixels: the longest language is enough.
		for (const language of sizeName === '3840x2160' ? ['es'] : ['en', 'es', 'nb']) {
			test(
				`every view in ${language}: targets large enough, nothing outside, overlapping, cut off or to scroll`,
				walk(sizeName, language),
				async ({ visitor }) => {
					await visitor.open();
					// Spanish is the longest: in it every page is measured.
					if (language !== 'es') await visitor.offer(oneOfEachKind);
					if (language === 'es' || sizeName.includes('1920')) {
						await eachSlide(visitor, language, async (name) => {
							await measureAt(visitor, ['normal'], name);
						});
					}
					await visitor.begin(language);
					const scrolling = await measureAllViews(visitor, textSizes(sizeName, language));
					expect(scrolling, 'fits without scrolling at the normal text size').toEqual([]);
				},
			);
		}
	});
}

for (const [tag, sizeName] of [
	['en-XA', '1080x1920'],
	['en-XB', '1920x1080'],
] as const) {
	test.describe(`a language that nobody speaks at ${sizeName}`, () => {
		test.use({ size: SIZES[sizeName], calm: true });
		test(
			`${tag}: longer words, strange letters${tag === 'en-XB' ? ', from right to left' : ''}: nothing breaks`,
			tag === 'en-XA' ? LONG : {},
			async ({ visitor }) => {
				await visitor.open();
				await visitor.offer(oneOfEachKind);
				await visitor.offerPseudoLanguage(tag);
				await visitor.begin(tag);
				await measureAllViews(visitor, ['normal']);
				await expect(visitor.page.locator('html')).toHaveAttribute(
					'dir',
					tag === 'en-XB' ? 'rtl' : 'ltr',
				);
			},
		);
	});
}

/** The whole lower part, and as little of it as a large panel that hangs high leaves. */
for (const [sizeName, reach] of [
	['1920x1080', 55],
	['1920x1080', 48],
	['1080x1920', 55],
	['1080x1920', 50],
] as const) {
	test.describe(`for somebody seated, at ${sizeName}`, () => {
		test.use({ size: SIZES[sizeName], calm: true });
		test(
			`everything to touch lies in the lower ${reach} % once that was asked for`,
			reach === 55 ? LONG : {},
			async ({ visitor }) => {
				const { page } = visitor;
				await visitor.open();
				await visitor.offer(oneOfEachKind);
				await visitor.begin();
				await visitor.openAccess();
				await tap(page.getByRole('button', { name: 'Everything lower' }));
				await page.evaluate((it) => {
					document.documentElement.style.setProperty('--reach', `${it}vh`);
				}, reach);
				await tap(page.getByRole('button', { name: 'Close', exact: true }));
				await measureAllViews(visitor, ['normal']);
			},
		);
	});
}

/** What one asks for does not undo what another asks for: seated, with weak eyes. */
for (const [sizeName, language] of [
	['1920x1080', 'es'],
	['1080x1920', 'nb'],
	['1280x800', 'en'],
] as const) {
	test.describe(`largest text, high contrast and everything lower at once, at ${sizeName}`, () => {
		test.use({ size: SIZES[sizeName], calm: true });
		test(
			`every view in ${language} still fits`,
			sizeName === '1080x1920' ? {} : LONG,
			async ({ visitor }) => {
				await visitor.open();
				await visitor.offer(oneOfEachKind);
				await visitor.begin(language);
				const word = await visitor.words();
				await visitor.openAccess();
				for (const choice of [word.textLargest, word.contrastHigh, word.reachLow, word.close]) {
					await press(visitor, choice);
				}
				await measureAllViews(visitor, ['largest']);
			},
		);
	});
}
