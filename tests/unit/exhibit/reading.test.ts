import { describe, expect, test } from 'vitest';
import { WrittenMedia, WrittenSlides } from '../../../content/schema/index.ts';
import { readProse } from '../../../electron/exhibit/texts/prose.ts';
import { keysAt } from '../../../electron/exhibit/reading/schemaIssues.ts';
import { closest, didYouMean, editDistance } from '../../../electron/exhibit/issues/suggestion.ts';
import { readYaml } from '../../../electron/exhibit/reading/yamlFile.ts';

describe('suggestions', () => {
	test('a slip of the finger is understood, another word is not', () => {
		const known = ['dwellSeconds', 'composition', 'scene'];
		expect(closest('dwelSecond', known)).toBe('dwellSeconds');
		expect(closest('Scene', known)).toBe('scene');
		expect(closest('colour', known)).toBeUndefined();
		expect(didYouMean('colour', known)).toBe('Known here: `dwellSeconds`, `composition`, `scene`.');
	});

	test('the distance counts single letters', () => {
		expect([editDistance('', 'ab'), editDistance('togo', 'toga'), editDistance('a', 'a')]).toEqual([
			2, 1, 0,
		]);
	});

	test('the schema tells which fields it knows at a place, through lists and alternatives', () => {
		expect(keysAt(WrittenSlides, [0])).toContain('dwellSeconds');
		expect(keysAt(WrittenMedia, ['nome'])).toEqual(
			expect.arrayContaining(['kind', 'file', 'focus', 'layers', 'captions']),
		);
		expect(keysAt(WrittenMedia, ['nome', 'layers', 0])).toEqual(['file', 'area', 'moves']);
	});
});

describe('YAML', () => {
	test('places are as editors count them, also below front matter', () => {
		const yaml = readYaml('a.yaml', 'one: 1\nlist:\n  - { two: 2 }\n', 2);
		expect(yaml.position(['list', 0, 'two'])).toEqual({ file: 'a.yaml', line: 4, column: 12 });
		expect(yaml.positionOfKey(['list', 0, 'two'])).toEqual({ file: 'a.yaml', line: 4, column: 7 });
		expect(yaml.position(['list', 0, 'gone'])).toEqual({ file: 'a.yaml', line: 4, column: 5 });
	});

	test('a bomb of aliases does not explode', () => {
		const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
			.map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
			.join('\n')}\n`;
		expect(() => readYaml('bomb.yaml', bomb)).not.toThrow();
		expect(readYaml('bomb.yaml', bomb).issues).not.toEqual([]);
	});
});

describe('prose', () => {
	test('nothing that could run survives: HTML, links and pictures become their words', () => {
		const markdown =
			'A <b onclick="x()">bold</b> [link](javascript:alert(1)) ![pic](http://x/y.png)\n\n<script>alert(1)</script>\n';
		const { prose, issues } = readProse('en.md', markdown, 1, (text) => text);
		expect(JSON.stringify(prose)).not.toMatch(/javascript|script|onclick|http/);
		expect(prose[0]).toMatchObject({ kind: 'paragraph' });
		expect(issues.length).toBeGreaterThanOrEqual(4);
	});
});
