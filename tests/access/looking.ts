/** 64 CSS px at 1080p are 6.4rem; the unit grows with the panel, so the rule is in rem. */
export const SMALLEST_TARGET_REM = 6.4;

export interface Findings {
	readonly small: string[];
	readonly outside: string[];
	readonly overlapping: string[];
	/** Words below a target that they are not the label of. */
	readonly covered: string[];
	/** What lies too high for somebody seated; see `lowest`. */
	readonly beyondReach: string[];
	/** What changes its light more than three times a second (WCAG 2.3.1). */
	readonly flashing: string[];
	readonly clipped: string[];
	/** What stands in a title, above or below it. */
	readonly inTitle: string[];
}

/** What one view shows at one text size. */
export interface View {
	readonly title: string;
	readonly findings: Findings;
	readonly scrolls: boolean;
}

/** Runs in the page: measures what a finger and an eye would stumble over. */
export async function lookAtView([textSize, smallestRem]: readonly [
	string,
	number,
]): Promise<View> {
	document.documentElement.dataset['text'] = textSize;
	const flashing = document.getAnimations().flatMap((animation) => {
		const effect = animation.effect as KeyframeEffect;
		const light = effect.getKeyframes().some((frame) => 'opacity' in frame);
		const { duration, iterations } = effect.getComputedTiming();
		const often = Number(iterations) > 3 && Number(duration) < 1000 / 3;
		return light && often ? [`${effect.target?.className}: ${duration} ms`] : [];
	});
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
	/** Share of the height above which nobody seated has to reach; as `--drop` in the tokens. */
	const REACH_BEGINS = 0.45;
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
		covered: text
			.filter((node) => !node.closest('button, [inert]') && !node.closest('.spoken-only'))
			.flatMap((node) => {
				const box = seen(node);
				return boxes
					.filter(({ box: target }) => {
						const x = Math.min(box.right, target.right) - Math.max(box.left, target.left);
						const y = Math.min(box.bottom, target.bottom) - Math.max(box.top, target.top);
						return x > slack && y > slack;
					})
					.map((target) => `${name(node)} below ${target.name}`);
			}),
		beyondReach:
			document.documentElement.dataset['reach'] === 'low'
				? boxes
						.filter(({ box }) => {
							const within = box.bottom - Math.max(box.top, innerHeight * REACH_BEGINS);
							return within < Math.min(smallestRem * rem, box.height) - slack;
						})
						.map(({ name, box }) => `${name}: ends at ${(box.bottom / innerHeight).toFixed(2)}`)
				: [],
		flashing,
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
		inTitle: [...document.querySelectorAll('.head p')]
			.filter((node) => {
				const title = node.parentElement!.querySelector('h1')?.getBoundingClientRect();
				const { top, bottom } = node.getBoundingClientRect();
				return title && Math.min(bottom, title.bottom) - Math.max(top, title.top) > slack;
			})
			.map(name),
	};
	const title = document.querySelector<HTMLElement>('h1')?.innerText ?? '';
	const scrolls = document.querySelector('.scroller.overflows') !== null;
	return { title, findings, scrolls };
}

/** All is well. */
export const NOTHING: Findings = {
	small: [],
	outside: [],
	overlapping: [],
	covered: [],
	beyondReach: [],
	flashing: [],
	clipped: [],
	inTitle: [],
};
