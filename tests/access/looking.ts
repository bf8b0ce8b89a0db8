import type { TextSize } from '../../renderer/core/comfort.ts';
import type {} from '../../renderer/bridge.fake.ts';

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
	/** At the largest text: capitals below the 0.7° of EN 301 549 clause 5.1.4. */
	readonly unreadable: string[];
	/** Words that stand on other words. */
	readonly wordsOverWords: string[];
	/** Words beside their own cell, line or plate. */
	readonly spilling: string[];
	/** Words that what holds them cuts off above or below; a scroller does not, it has a way on. */
	readonly cutOff: string[];
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
	TextSize,
	number,
]): Promise<View> {
	window.chooseComfort({ textSize });
	// Frames for another layout to come into the page and for those who measure it, before what moves in
	// it is ended.
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const frames = document.querySelector('.world') === null ? 4 : 12;
	for (let seen = 0; seen < frames; seen += 1) await frame();
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
	/** Pixels from above where the reach of somebody seated begins; see `reachOf` in `core/place.ts`. */
	const reach = parseFloat(document.documentElement.style.getPropertyValue('--reach'));
	const reachBegins = innerHeight * (1 - reach / 100);
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
		.map((node) => ({
			node,
			name: name(node),
			box: seen(node),
			whole: node.getBoundingClientRect(),
		}))
		.filter(({ box }) => box.height > slack);
	const text = [...document.querySelectorAll('h1, p, dd, dt, figcaption span, button span')].filter(
		(node) => node.checkVisibility(),
	);
	/** Elements that hold words themselves, with the boxes of those words as far as they are seen. */
	const words = [...document.querySelectorAll('body *')].flatMap((node) => {
		const own = [...node.childNodes].filter(
			(child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '',
		);
		if (own.length === 0 || !node.checkVisibility({ visibilityProperty: true })) return [];
		if (node.closest('[inert], .spoken-only, svg, style, script')) return [];
		for (let at: Element | null = node; at; at = at.parentElement) {
			if (getComputedStyle(at).clipPath === 'inset(50%)') return [];
		}
		const { fontSize, fontFamily } = getComputedStyle(node);
		const frame = node.closest('.frame')?.getBoundingClientRect();
		const rects = own.flatMap((child) => {
			const range = document.createRange();
			range.selectNodeContents(child);
			return [...range.getClientRects()].flatMap((rect) => {
				// From where capitals begin to the line they stand on: fonts claim more than they fill.
				const top = Math.max(rect.top + rect.height * 0.24, frame?.top ?? 0);
				const bottom = Math.min(rect.bottom - rect.height * 0.24, frame?.bottom ?? innerHeight);
				const left = Math.max(rect.left, frame?.left ?? 0);
				const right = Math.min(rect.right, frame?.right ?? innerWidth);
				return bottom > top && right > left + 2 ? [{ left, right, top, bottom }] : [];
			});
		});
		const box = node.getBoundingClientRect();
		if (rects.length === 0 || box.width <= 2) return [];
		return [{ node, rects, size: parseFloat(fontSize), family: fontFamily }];
	});
	/**
	 * A capital of 0.7° at 60 cm (EN 301 549 clause 5.1.4) is 7.33 mm high; a rem of a 24-inch panel is
	 * 2.77 mm.
	 */
	const SMALLEST_CAPITAL_REM = 2.65;
	const draws = document.createElement('canvas').getContext('2d')!;
	const capitals = new Map<string, number>();
	/** Height of a capital as a share of its font's size. */
	const capitalOf = (family: string) => {
		if (!capitals.has(family)) {
			draws.font = `200px ${family}`;
			capitals.set(family, draws.measureText('H').actualBoundingBoxAscent / 200);
		}
		return capitals.get(family)!;
	};
	const block = (node: Element) => node.closest('td, th, li, p, h1, h2, dd, dt, button')!;
	const findings = {
		unreadable:
			textSize === 'largest'
				? words
						.filter(({ size, family }) => size * capitalOf(family) < SMALLEST_CAPITAL_REM * rem)
						.map(
							({ node, size }) => `${node.className} ${name(node)}: ${(size / rem).toFixed(1)} rem`,
						)
				: [],
		wordsOverWords: words.flatMap((one, index) =>
			words.slice(index + 1).flatMap((other) => {
				if (one.node.contains(other.node) || other.node.contains(one.node)) return [];
				const hit = one.rects.some((a) =>
					other.rects.some(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
					),
				);
				return hit ? [`${name(one.node)} / ${name(other.node)}`] : [];
			}),
		),
		spilling: words
			.filter(({ node, rects }) => {
				// Attract's titles stand on a panel that leans, beside no cell and no line.
				if (node.closest('main.attract')) return false;
				const box = block(node)?.getBoundingClientRect();
				return box && rects.some(({ left, right }) => right > box.right + 2 || left < box.left - 2);
			})
			.map(({ node }) => `${block(node).tagName} ${name(node)}`),
		cutOff: [
			...new Set(
				words.flatMap(({ node }) => {
					for (
						let at: Element | null = node;
						at && !at.matches('.frame, .kiosk');
						at = at.parentElement
					) {
						const { overflowY } = getComputedStyle(at);
						if (overflowY !== 'hidden' && overflowY !== 'clip') continue;
						const edge = at.getBoundingClientRect();
						const over = words.some(
							(word) =>
								at.contains(word.node) &&
								!word.node.closest('.world') &&
								word.rects.some(
									({ top, bottom }) => bottom > edge.bottom + 2 || top < edge.top - 2,
								),
						);
						if (over) return [`${at.className} ${name(node)}`];
					}
					return [];
				}),
			),
		],
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
					.filter(({ box: target, node: pressed }) => {
						// A caption lies on its own picture, which is a target too.
						const figure = node.closest('figure');
						if (figure !== null && figure === pressed.closest('figure')) return false;
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
							const within = box.bottom - Math.max(box.top, reachBegins);
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
	unreadable: [],
	wordsOverWords: [],
	spilling: [],
	cutOff: [],
};
