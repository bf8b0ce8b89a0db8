import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';

/** 64 CSS px at 1080p are 6.4rem; the unit grows with the panel, so the rule is in rem. */
const SMALLEST_TARGET_REM = 6.4;

interface Findings {
	readonly small: string[];
	readonly outside: string[];
	readonly overlapping: string[];
	readonly clipped: string[];
}

/** Measures what a finger and an eye would stumble over. */
const measure = (visitor: Visitor, smallestRem: number) =>
	visitor.page.evaluate((smallestRem): Findings => {
		const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
		const name = (node: Element) =>
			(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
		const targets = [...document.querySelectorAll('button')].filter(
			(node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('[inert]'),
		);
		const slack = 1;
		/** What of a target is seen: a scroller's frame cuts off the rest. */
		const seen = (node: Element): DOMRect => {
			const box = node.getBoundingClientRect();
			const frame = node.closest('.frame')?.getBoundingClientRect();
			if (!frame) return box;
			const top = Math.max(box.top, frame.top);
			const height = Math.max(0, Math.min(box.bottom, frame.bottom) - top);
			return new DOMRect(box.left, top, box.width, height);
		};
		const boxes = targets
			.map((node) => ({ name: name(node), box: seen(node), whole: node.getBoundingClientRect() }))
			.filter(({ box }) => box.height > slack);
		const text = [
			...document.querySelectorAll('h1, p, dd, dt, figcaption span, button span'),
		].filter((node) => node.checkVisibility());
		return {
			small: boxes
				.filter(({ whole }) => Math.min(whole.width, whole.height) < smallestRem * rem - slack)
				.map(
					({ name, whole }) => `${name}: ${whole.width.toFixed(0)} × ${whole.height.toFixed(0)}`,
				),
			outside: boxes
				.filter(
					({ box }) =>
						box.left < -slack ||
						box.top < -slack ||
						box.right > innerWidth + slack ||
						box.bottom > innerHeight + slack,
				)
				.map(({ name }) => name),
			overlapping: boxes.flatMap(({ name, box }, index) =>
				boxes.slice(index + 1).flatMap((other) => {
					const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					return x > slack && y > slack ? [`${name} / ${other.name}`] : [];
				}),
			),
			clipped: text
				.filter((node) => {
					const box = node.getBoundingClientRect();
					const inScroller = node.closest('.frame') !== null;
					const spoken = node.classList.contains('spoken-only');
					const tooWide = box.right > innerWidth + slack || box.left < -slack;
					const tooHigh = !inScroller && (box.bottom > innerHeight + slack || box.top < -slack);
					return !spoken && name(node) !== '' && box.width > 0 && (tooWide || tooHigh);
				})
				.map((node) => `${node.tagName} ${name(node)}`),
		};
	}, smallestRem);

const NOTHING: Findings = { small: [], outside: [], overlapping: [], clipped: [] };

/** All three at 1080p; elsewhere the ends. 4K is 1080p with twice the pixels, and slow to draw. */
const ALL_TEXT_SIZES = ['normal', 'large', 'largest'];
const textSizes = (sizeName: string) =>
	({ '1920x1080': ALL_TEXT_SIZES, '3840x2160': ['normal'] })[sizeName] ?? ['normal', 'largest'];

/** Measures the view that is open at every text size; leaves it at the normal one. */
async function measureAt(visitor: Visitor, sizes: readonly string[], view: string): Promise<void> {
	for (const textSize of [...sizes].reverse()) {
		await visitor.page.evaluate(
			(value) => (document.documentElement.dataset['text'] = value),
			textSize,
		);
		expect(await measure(visitor, SMALLEST_TARGET_REM), `${view}, ${textSize} text`).toEqual(
			NOTHING,
		);
	}
}

/** Whether the text of the page has to be scrolled, once the page knows its size. */
const scrolls = ({ page }: Visitor) =>
	page.evaluate(async () => {
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		return document.querySelector('.scroller.overflows') !== null;
	});

/** Without a finger's way there: whether taps work is another test's business. */
const press = (visitor: Visitor, selector: string) =>
	visitor.page.locator(selector).evaluate((button: HTMLElement) => button.click());

async function measureAllViews(visitor: Visitor, language: string, sizes: readonly string[]) {
	const { page } = visitor;
	await visitor.begin(language);
	await measureAt(visitor, sizes, 'home');
	await visitor.openAccess();
	await visitor.settle();
	await measureAt(visitor, sizes, 'access');
	await press(visitor, '.close button');
	const stops = await page.locator('nav li button').count();
	const scrolling: string[] = [];
	for (let stop = 1; stop < stops; stop += 1) {
		await visitor.goTo(stop);
		const pages = await visitor.pages();
		for (let turn = 1; turn <= pages; turn += 1) {
			await visitor.arriveAt(turn);
			const title = await page.locator('h1').innerText();
			await measureAt(visitor, sizes, title);
			if (await scrolls(visitor)) scrolling.push(title);
			if (turn === 2) {
				await press(visitor, '.pager .contents');
				await visitor.settle();
				await measureAt(visitor, sizes, `contents of ${stop}`);
				await press(visitor, '.close button');
			}
			await press(visitor, '.pager .next button');
		}
	}
	return scrolling;
}

for (const [sizeName, size] of Object.entries(SIZES)) {
	test.describe(`at ${sizeName}`, () => {
		test.use({ size, calm: true });
		for (const language of ['en', 'es', 'nb']) {
			test(`every view in ${language}: targets large enough, nothing outside, overlapping, cut off or to scroll`, async ({
				visitor,
			}) => {
				test.slow();
				await visitor.page.clock.install();
				await visitor.open();
				await measureAt(visitor, ['normal'], 'attract');
				const scrolling = await measureAllViews(visitor, language, textSizes(sizeName));
				expect(scrolling, 'fits without scrolling at the normal text size').toEqual([]);
			});
		}
	});
}

for (const [tag, sizeName] of [
	['en-XA', '1080x1920'],
	['en-XB', '1920x1080'],
] as const) {
	test.describe(`a language that nobody speaks at ${sizeName}`, () => {
		test.use({ size: SIZES[sizeName], calm: true });
		test(`${tag}: longer words, strange letters${tag === 'en-XB' ? ', from right to left' : ''}: nothing breaks`, async ({
			visitor,
		}) => {
			test.slow();
			await visitor.page.clock.install();
			await visitor.open();
			await visitor.offerPseudoLanguage(tag);
			await measureAllViews(visitor, tag, ['normal']);
			await expect(visitor.page.locator('html')).toHaveAttribute(
				'dir',
				tag === 'en-XB' ? 'rtl' : 'ltr',
			);
		});
	});
}
