import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { entitiesOf, svgText } from './svgText.ts';

/** What a look at a drawing says. */
export type SvgFile =
	| { readonly kind: 'fit' | 'too-complex' | 'sizeless' }
	/** With where and how, as far as it can be told. */
	| { readonly kind: 'damaged'; readonly where?: string }
	/** Part of it lies in another file. */
	| { readonly kind: 'linked'; readonly to: string };

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

/** Whether a browser draws it, all of it, and not more than it can draw. */
export async function inspectSvg(root: string, path: string): Promise<SvgFile> {
	const bytes = await readFile(join(root, path));
	if (bytes.length > MOST_BYTES) return { kind: 'too-complex' };
	const top: Element = { cost: 0, children: [], draws: [] };
	const byId = new Map<string, Element>();
	const open: Element[] = [top];
	let deepest = 0;
	let found: SvgFile | undefined;
	// What is damaged is nothing else besides.
	const note = (svg: SvgFile) => {
		if (found === undefined || (svg.kind === 'damaged' && found.kind !== 'damaged')) found = svg;
	};
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) =>
		note({
			kind: 'damaged',
			where: message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ').replace(/\.$/, ''),
		}),
	);
	parser.on('doctype', (doctype) => Object.assign(parser.ENTITIES, entitiesOf(doctype)));
	parser.on('opentag', ({ local, uri, attributes }) => {
		const values = Object.fromEntries(
			Object.values(attributes).map((attribute) => [attribute.local, attribute.value]),
		);
		if (open.length === 1) {
			if (local !== 'svg' || uri !== SVG) note({ kind: 'damaged', where: WITHOUT_NAMESPACE });
			else if (!hasSize(values)) note({ kind: 'sizeless' });
		}
		const linked = LINKING.has(local) ? values['href'] : undefined;
		if (linked !== undefined && !/^(?:#|data:)/.test(linked)) note({ kind: 'linked', to: linked });
		const cost = local.startsWith('fe') ? FILTER_STEP_COST : 1;
		const element: Element = { cost, children: [], draws: drawnBy(local, values) };
		// Only what may still be counted is kept.
		if (open.length <= DEEPEST) open.at(-1)!.children.push(element);
		if (values['id'] !== undefined) byId.set(values['id'], element);
		open.push(element);
		deepest = Math.max(deepest, open.length);
	});
	parser.on('closetag', () => open.pop());
	parser.write(svgText(bytes)).close();
	if (top.children.length === 0) note({ kind: 'damaged' });
	if (found !== undefined) return found;
	const isTooMuch = deepest > DEEPEST || costOf(top, byId, new Map(), new Set()) > MOST_ELEMENTS;
	return { kind: isTooMuch ? 'too-complex' : 'fit' };
}

/** Without this at its top a browser sees a file of names that it does not know, and draws nothing. */
const SVG = 'http://www.w3.org/2000/svg';
const WITHOUT_NAMESPACE = `its first element is no <svg xmlns="${SVG}">`;

/** What fetches something from elsewhere; a drawing on a page is given nothing from elsewhere. */
const LINKING = new Set(['image', 'feImage', 'use']);

/** A drawing without any is drawn 300 × 150 pixels large, whatever is in it (CSS 2.1, 10.3.2). */
const hasSize = ({ viewBox, width, height }: Readonly<Record<string, string>>): boolean =>
	viewBox !== undefined || [width, height].every((it) => it !== undefined && !it.endsWith('%'));

/** What `use` repeats, and the filters, patterns, masks and clips of an element. */
function drawnBy(element: string, attributes: Readonly<Record<string, string>>): string[] {
	const ids: string[] = [];
	for (const [attribute, value] of Object.entries(attributes)) {
		if (element === 'use' && attribute === 'href') ids.push(value.slice(1));
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
