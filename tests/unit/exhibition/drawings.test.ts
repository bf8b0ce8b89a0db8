import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../../../content/drawings/index.ts';

const MEDIA = join(import.meta.dirname, '../../../content/exhibition/media');
const svg = (file: string) => readFileSync(join(MEDIA, file), 'utf8');

test.each(Object.entries(DRAWINGS))('%s is what its program draws, twice alike', (file, draw) => {
	expect(draw()).toBe(draw());
	expect(svg(file), 'run npm run content:drawings').toBe(draw());
});

/** Layers that lie over a part of their scene, with that part. */
const layers = Object.values(
	parse(readFileSync(join(MEDIA, 'media.yaml'), 'utf8')) as Record<
		string,
		{
			readonly layers?: readonly {
				readonly file: string;
				readonly area?: readonly number[];
				readonly moves?: string;
			}[];
		}
	>,
).flatMap((medium) => medium.layers ?? []);

test.each(
	layers.flatMap(({ file, area, moves }) =>
		// What falls begins above the picture.
		area && moves !== 'fall' ? [[file, area] as const] : [],
	),
)('the layer %s lies where it was drawn', (file, area) => {
	const [, box] = /viewBox="([^"]*)"/.exec(svg(file))!;
	expect(area).toEqual(box!.split(' ').map(Number));
});

describe.each(readdirSync(MEDIA).filter((file) => file.endsWith('.svg')))('%s', (file) => {
	test('is well-formed, small, and holds nothing but shapes', () => {
		const names = new Set<string>();
		const parser = new SaxesParser();
		parser.on('opentag', ({ name }) => names.add(name));
		parser.on('error', (error) => {
			throw error;
		});
		parser.write(svg(file)).close();
		const SHAPES = ['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'use', 'defs', 'clipPath'];
		expect([...names].filter((name) => !SHAPES.includes(name))).toEqual([]);
		// A long picture is as many as it has parts.
		const parts = svg(file).match(/<svg /g)!.length - 1;
		expect(svg(file).length).toBeLessThan(Math.max(42_000, parts * 4000));
	});
});
