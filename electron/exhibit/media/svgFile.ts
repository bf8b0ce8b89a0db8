import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** What a look at a drawing says. */
export type SvgFile = 'fit' | 'damaged' | 'too-complex';

/**
 * The most that a browser may have to draw, in elements after every `use` has been followed: the
 * richest drawing of the shipped exhibition has 1,200. A drawing of 700 bytes can ask for 100 million
 * and take the kiosk with it.
 */
const MOST_ELEMENTS = 50_000;
/** A step of a filter goes over every pixel: as dear as so many shapes. */
const FILTER_STEP_COST = 200;
/** Pictures inside a drawing are bytes of it. */
const MOST_BYTES = 10_000_000;
/** Deeper than any program draws; browsers give up somewhere beyond. */
const DEEPEST = 300;

interface Element {
	readonly cost: number;
	readonly children: Element[];
	/** Ids of what is drawn again in its place. */
	readonly draws: readonly string[];
}

/** Whether a drawing is well-formed, so that a browser draws it, and not more than it can draw. */
export async function inspectSvg(root: string, path: string): Promise<SvgFile> {
	const bytes = await readFile(join(root, path));
	if (bytes.length > MOST_BYTES) return 'too-complex';
	const top: Element = { cost: 0, children: [], draws: [] };
	const byId = new Map<string, Element>();
	const open: Element[] = [top];
	let deepest = 0;
	let isSvg = false;
	let failed = false;
	const parser = new SaxesParser({ xmlns: false });
	parser.on('error', () => (failed = true));
	parser.on('opentag', ({ name, attributes }) => {
		isSvg ||= localName(name) === 'svg';
		const cost = localName(name).startsWith('fe') ? FILTER_STEP_COST : 1;
		const element: Element = { cost, children: [], draws: drawnBy(name, attributes) };
		// Only what may still be counted is kept.
		if (open.length <= DEEPEST) open.at(-1)!.children.push(element);
		if (attributes['id'] !== undefined) byId.set(attributes['id'], element);
		open.push(element);
		deepest = Math.max(deepest, open.length);
	});
	parser.on('closetag', () => open.pop());
	parser.write(bytes.toString('utf8')).close();
	if (!isSvg || failed) return 'damaged';
	if (deepest > DEEPEST) return 'too-complex';
	return costOf(top, byId, new Map(), new Set()) > MOST_ELEMENTS ? 'too-complex' : 'fit';
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** What `use` repeats, and the filters, patterns, masks and clips of an element. */
function drawnBy(name: string, attributes: Readonly<Record<string, string>>): string[] {
	const ids: string[] = [];
	for (const [attribute, value] of Object.entries(attributes)) {
		if (localName(name) === 'use' && localName(attribute) === 'href') ids.push(value.slice(1));
		for (const [, id] of value.matchAll(/url\(\s*["']?#([^)"']+)/g)) ids.push(id!);
	}
	return ids;
}

/** Each element is counted once and remembered, so a bomb costs no more time than its text is long. */
function costOf(
	element: Element,
	byId: ReadonlyMap<string, Element>,
	known: Map<Element, number>,
	above: Set<Element>,
): number {
	const counted = known.get(element);
	if (counted !== undefined) return counted;
	// What draws itself is drawn by no browser.
	if (above.has(element) || above.size > DEEPEST) return 0;
	above.add(element);
	let cost = element.cost;
	for (const child of element.children) cost += costOf(child, byId, known, above);
	for (const id of element.draws) {
		const drawn = byId.get(id);
		if (drawn !== undefined) cost += costOf(drawn, byId, known, above);
	}
	above.delete(element);
	known.set(element, cost);
	return cost;
}
