import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';

/** 64 CSS px at 1080p are 6.4rem; the unit grows with the panel, so the rule is in rem. */
const SMALLEST_TARGET_REM = 6.4;

interface Findings {
	readonly small: string[];
	readonly outside: string[];
	readonly overlapping: string[];
	readonly clipped: string[];
}

/** What one view shows at one text size. */
interface View {
	readonly title: string;
	readonly findings: Findings;
	readonly scrolls: boolean;
}

/** Runs in the page: measures what a finger and an eye would stumble over. */
async function lookAtView([textSize, smallestRem]: readonly [string, number]): Promise<View> {
	document.documentElement.dataset['text'] = textSize;
	for (const animation of document.getAnimations()) {
		if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
	}
	// Two frames: one for the layout, one for those who watch it.
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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
	const text = [...document.querySelectorAll('h1, p, dd, dt, figcaption span, button span')].filter(
		(node) => node.checkVisibility(),
	);
	const findings = {
		small: boxes
			.filter(({ whole }) => Math.min(whole.width, whole.height) < smallestRem * rem - slack)
			.map(({ name, whole }) => `${name}: ${whole.width.toFixed(0)} × ${whole.height.toFixed(0)}`),
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
	const title = document.querySelector<HTMLElement>('h1')?.innerText ?? '';
	const scrolls = document.querySelector('.scroller.overflows') !== null;
	return { title, findings, scrolls };
}

const NOTHING: Findings = { small: [], outside: [], overlapping: [], clipped: [] };

/** Spanish has the longest texts: in it also the larger sizes; 4K is 1080p with more pixels. */
const textSizes = (sizeName: string, language: string) => {
	if (language !== 'es' || sizeName === '3840x2160') return ['normal'];
	return sizeName === '1920x1080' ? ['normal', 'large', 'largest'] : ['normal', 'largest'];
};

/** Measures the view that is open at every text size, ending with the normal one. */
async function measureAt(
	{ page }: Visitor,
	sizes: readonly string[],
	name?: string,
): Promise<View> {
	let view: View | undefined;
	for (const textSize of [...sizes].reverse()) {
		view = await page.evaluate(lookAtView, [textSize, SMALLEST_TARGET_REM] as const);
		expect(view.findings, `${name ?? view.title}, ${textSize} text`).toEqual(NOTHING);
	}
	return view!;
}

/** Without a finger's way there: whether taps work is another test's business. */
const press = ({ page }: Visitor, selector: string) =>
	page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector);

async function measureAllViews(visitor: Visitor, language: string, sizes: readonly string[]) {
	const { page } = visitor;
	await visitor.begin(language);
	await measureAt(visitor, sizes, 'home');
	await visitor.openAccess();
	await measureAt(visitor, sizes, 'access');
	await press(visitor, '.close button');
	const stops = await page.locator('nav li button').count();
	const scrolling: string[] = [];
	for (let stop = 1; stop < stops; stop += 1) {
		await visitor.goTo(stop);
		if (await page.locator('main.journey').isVisible()) {
			await measureAt(visitor, sizes);
			await press(visitor, '.tools button:nth-child(2)');
			await measureAt(visitor, sizes, 'list of teams');
			continue;
		}
		const pages = await visitor.pages();
		for (let turn = 1; turn <= pages; turn += 1) {
			const { title, scrolls } = await measureAt(visitor, sizes);
			if (scrolls) scrolling.push(title);
			if (turn === 2) {
				await press(visitor, '.pager .contents');
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
		// 4K is 1080p with four times the pixels: the longest language is enough.
		for (const language of sizeName === '3840x2160' ? ['es'] : ['en', 'es', 'nb']) {
			test(`every view in ${language}: targets large enough, nothing outside, overlapping, cut off or to scroll`, async ({
				visitor,
			}) => {
				test.slow();
				await visitor.open();
				await measureAt(visitor, ['normal'], 'attract');
				const scrolling = await measureAllViews(visitor, language, textSizes(sizeName, language));
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
