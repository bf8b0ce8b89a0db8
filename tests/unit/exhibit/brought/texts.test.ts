import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Brought } from './brought.ts';

const SLIDES = 'slides/en.yaml';
const FRITZ = 'dogs/fritz/en.md';

describe('what nobody sees in a text', () => {
	test.each([
		['a no-break space as indentation', 'hello:\n\u00a0 title: Hello Fritz\n', 2, 1],
		['a wide space as indentation', 'hello:\n  title: Hello Fritz\n\u3000\u3000line: Hi\n', 3, 1],
		['a no-break space behind a colon', 'hello:\n  title:\u00a0Hello Fritz\n', 2, 9],
		[
			'a mark without width before a field',
			'hello:\n  title: Hello Fritz\n\u200b  line: Hi\n',
			3,
			1,
		],
	])('%s is read as the space that it looks like, and told', async (_, text, line, column) => {
		const brought = await Brought.from((it) => it.write(SLIDES, `${text}team: { title: We }\n`));
		expect((await brought.shown()).slides[0]!.text['en']!.title).toBe('Hello Fritz');
		expect(await brought.told()).toEqual([
			expect.stringMatching(`^${SLIDES}:${line}:${column} warning A character that is not seen`),
		]);
		const plain = (await readFile(brought.path(SLIDES), 'utf8'))
			.replaceAll('\u200b', '')
			.replaceAll('\u3000', ' ')
			.replaceAll('\u00a0', ' ');
		await brought.write(SLIDES, plain);
		await brought.isInOrder();
	});

	test.each(['--- ', '---\t', '---\u00a0', '\n---', ' \n\n---'])(
		'the head of a label may begin with %j',
		async (fence) => {
			const brought = await Brought.from((it) => it.rewrite(FRITZ, /^---/, fence));
			await brought.isInOrder();
		},
	);

	test('a ruled line further down is no head', async () => {
		const brought = await Brought.from((it) =>
			it.rewrite(FRITZ, 'He grew old.', 'He grew old.\n\n---\n\n\u00a0title: no field'),
		);
		expect(await brought.told()).toEqual([expect.stringContaining('A ruled line cannot be shown')]);
	});

	test.each([
		['a soft hyphen', '{#ear\u00adly}', 'U+00AD'],
		['a mark without width', '{#early\u200b}', 'U+200B'],
		['a no-break hyphen', '{#ear\u2011ly}', 'U+2011'],
		['a space', '{#early }', 'a space at its end'],
	])('%s in a name is told by its own name, not “did you mean” the same', async (_, mark, told) => {
		const brought = await Brought.from((it) => it.rewrite(FRITZ, '{#early}', mark));
		expect(await brought.report()).toContain(told);
		await brought.rewrite(FRITZ, mark, '{#early}');
		await brought.isInOrder();
	});

	test.each([
		['a field', SLIDES, 'title: Hello', 'ti\u00adtle: Hello'],
		['a reference', 'dogs/fritz/dog.yaml', 'portrait: fritz', 'portrait: fri\u200btz'],
		['a source', 'dogs/fritz/dog.yaml', 'sources: [A1]', 'sources: [A\u20601]'],
	])('the same in the name of %s', async (_, file, from, to) => {
		const brought = await Brought.from((it) => it.rewrite(file, from, to));
		expect(await brought.report()).toMatch(/It holds .*\(U\+/);
		await brought.rewrite(file, to, from);
		await brought.isInOrder();
	});

	test('marks of word processors reach no visitor, and are told once a kind', async () => {
		const stray = 'At eight\u2028months he\u000bran\ufffc, and\u2028again\u0007.';
		const brought = await Brought.from((it) => it.rewrite(FRITZ, 'He grew old.', stray));
		const shown = JSON.stringify((await brought.shown()).chapters);
		expect(shown).toContain('At eight months he ran, and again.');
		expect(await brought.told()).toEqual([
			expect.stringMatching(/en\.md:22:9 warning .*U\+2028.* in 1 other place of this file/),
			expect.stringMatching(/en\.md:22:19 warning .*U\+000B/),
			expect.stringMatching(/en\.md:22:23 warning .*U\+FFFC/),
			expect.stringMatching(/en\.md:22:35 warning .*U\+0007/),
		]);
		await brought.rewrite(FRITZ, stray, 'At eight months he ran, and again.');
		await brought.isInOrder();
	});

	test('what belongs into texts stays: soft hyphens, no-break spaces, marks of other scripts', async () => {
		const words = '10\u00a0miles, Renn\u00adhund, می\u200cروم, 👩\u200d🚀';
		const brought = await Brought.from((it) => it.rewrite(FRITZ, 'He grew old.', words));
		expect(JSON.stringify((await brought.shown()).chapters)).toContain(words);
		await brought.isInOrder();
	});
});

describe('lists as word processors write them', () => {
	test.each(['•\t', '• ', '·\t', '▪ ', '\uf0b7\t', '–\t', 'o\t'])(
		'%j begins an entry',
		async (mark) => {
			const brought = await Brought.from((it) =>
				it.rewrite(FRITZ, 'He grew old.', `${mark}Small\n${mark}Sick`),
			);
			const { text } = (await brought.shown()).chapters[0]!.sections[1]!;
			expect(text['en']!.body).toEqual([
				{
					kind: 'list',
					items: [[{ kind: 'words', text: 'Small' }], [{ kind: 'words', text: 'Sick' }]],
				},
			]);
			await brought.isInOrder();
		},
	);

	test('speech that begins with a dash is speech', async () => {
		const brought = await Brought.from((it) =>
			it.rewrite(FRITZ, 'He grew old.', '– Vi må videre.\n\no is a letter.'),
		);
		const { text } = (await brought.shown()).chapters[0]!.sections[1]!;
		expect(text['en']!.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
		await brought.isInOrder();
	});
});

describe('files that a power cut has left', () => {
	test.each([
		['nothing', '', 'This file is empty.'],
		['blank lines', '\n \n', 'This file is empty.'],
		['zeros', '\0'.repeat(4096), 'holds zeros instead of letters'],
		['zeros from its middle on', `---\ntitle: Fri${'\0'.repeat(99)}`, 'holds zeros instead'],
	])('with %s are called so, and nothing that follows from it', async (_, text, told) => {
		const brought = await Brought.from((it) => it.write('figures.yaml', text));
		const found = await brought.told();
		expect(found).toEqual([expect.stringContaining(told)]);
		const copy = await Brought.from(async () => undefined);
		await brought.write('figures.yaml', await readFile(copy.path('figures.yaml')));
		await brought.isInOrder();
		await copy.isInOrder();
	});

	test('UTF-16 is an encoding and no damage', async () => {
		const brought = await Brought.from(async (it) => {
			const text = await readFile(it.path(SLIDES), 'utf8');
			await it.write(SLIDES, Buffer.from(text, 'utf16le'));
		});
		expect(await brought.report()).toContain('save it again with the encoding UTF-8');
		await brought.write(
			SLIDES,
			Buffer.from(await readFile(brought.path(SLIDES), 'utf16le'), 'utf8'),
		);
		await brought.isInOrder();
	});
});

describe('a “#” in a text', () => {
	const WORDS = 'words/es.yaml';
	test.each([
		['in a file of words', WORDS, /^title: (.*)$/m, 'title: Fritz # y Togo'],
		[
			'before a number',
			FRITZ,
			'tagline: He ran, too.',
			'tagline: The dog of team #19, they thought.',
		],
		['in a file of data', 'sources.yaml', /title: (.*)$/m, 'title: Letter #4 to Nome'],
	] as const)('cuts it off, %s: told where it is cut', async (_, file, from, to) => {
		const brought = await Brought.from((it) => it.rewrite(file, from, to));
		expect((await brought.told())[0]).toMatch(/warning The text ends before the “#”/);
		await brought.rewrite(file, to, to.replace(/: (.*)/, ': "$1"'));
		await brought.isInOrder();
	});

	test('at the beginning of a text leaves nothing of it', async () => {
		const brought = await Brought.from((it) =>
			it.rewrite(WORDS, /^subtitle: .*$/m, 'subtitle: #19'),
		);
		expect(await brought.report()).toContain('The text ends before the “#”');
		await brought.rewrite(WORDS, 'subtitle: #19', 'subtitle: "#19"');
		await brought.isInOrder();
	});

	test.each(['{ title: Hello #1, line: A test. }', '{ title: "Hello", line: A # test. }'])(
		'takes the bracket along in %s',
		async (written) => {
			const brought = await Brought.from((it) =>
				it.rewrite(SLIDES, /\{ title: Hello.*\}/, written),
			);
			expect(await brought.told()).toEqual([
				expect.stringMatching(/^slides\/en\.yaml:1:\d+ error The line ends before the “#”/),
			]);
			const quoted = written.replace(/: ([^",]*#[^,}]*?)( ?[,}])/, ': "$1"$2');
			await brought.rewrite(SLIDES, written, quoted);
			await brought.isInOrder();
		},
	);

	test('is a note where notes stand', async () => {
		const brought = await Brought.from((it) =>
			it.rewrite(
				'dogs/fritz/dog.yaml',
				'accent: bronze',
				'accent: bronze # as his harness\n# and so on',
			),
		);
		await brought.isInOrder();
	});
});

describe('numbers as people write them', () => {
	test.each([
		['48,5', '{ value: 48,5, unit: mile, sources: [B2] }', 'as in 48.5'],
		['a text', '{ value: "1 085,5", unit: mile, sources: [B2] }', 'Write 1085.5'],
		['thousands', "{ value: 1'085'000, unit: mile, sources: [B2] }", 'Write 1085000'],
		['German', '{ value: "1.085,25", unit: mile, sources: [B2] }', 'Write 1085.25'],
		['English', '{ value: "1,085,000.5", unit: mile, sources: [B2] }', 'Write 1085000.5'],
		['minus', '{ value: "−48,5", unit: mile, sources: [B2] }', 'Write -48.5'],
	])('%s: what to write is said', async (_, written, told) => {
		const brought = await Brought.from((it) =>
			it.rewrite('figures.yaml', '{ value: 52, unit: mile, sources: [B2] }', written),
		);
		expect(await brought.report()).toContain(told);
		// Nothing is said against other files that hold themselves against it.
		expect(await brought.told()).toHaveLength(1);
		const number = /Write (\S+):/.exec(await brought.report())?.[1] ?? '48.5';
		await brought.rewrite(
			'figures.yaml',
			written,
			`{ value: ${number}, unit: mile, sources: [B2] }`,
		);
		await brought.isInOrder();
	});

	test('a comma that may be either is not guessed', async () => {
		const brought = await Brought.from((it) =>
			it.rewrite('figures.yaml', 'value: 52', 'value: "1,085"'),
		);
		expect(await brought.report()).toContain('Write digits without quotes');
	});
});
