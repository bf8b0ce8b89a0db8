import { readFile, rm } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { linesOf, Lines } from '../../../../electron/exhibit/journey/journeyLine.ts';
import * as v from 'valibot';
import { Brought } from './brought.ts';
import { film } from '../../../fixtures/film.ts';

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const rect = '<rect width="60" height="40" fill="#1b7f5c"/>';
const svg = (inside = rect, root = `${NAMESPACE} viewBox="0 0 60 40"`) =>
	`<svg ${root}>${inside}</svg>`;
const good = (it: Brought) => it.write('media/fritz.svg', svg());

describe('a drawing', () => {
	test.each([
		[
			'with short names for namespaces, as Illustrator writes it',
			`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>
]>
<svg xmlns:x="&ns_extend;" xmlns="&ns_svg;" viewBox="0 0 60 40">${rect}</svg>`,
		],
		[
			'with a prefix for everything',
			`<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><svg:rect width="60" height="40"/></svg:svg>`,
		],
		['with its size and no viewBox', svg(rect, `${NAMESPACE} width="60" height="40mm"`)],
		[
			'with a picture embedded',
			svg('<image href="data:image/png;base64,iVBORw0KGgo=" width="6" height="4"/>'),
		],
		['with a link for readers', svg(`<a href="https://example.org">${rect}</a>`)],
		['that repeats a part of itself', svg(`<g id="a">${rect}</g><use href="#a" x="3"/>`)],
	])('%s is drawn by browsers and accepted', async (_, text) => {
		const brought = await Brought.from((it) => it.write('media/fritz.svg', text));
		await brought.isInOrder();
	});

	test('in another encoding that it declares is read in it', async () => {
		const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<title>Kåsen</title><rect width="6" height="4"/>')}`;
		const brought = await Brought.from((it) =>
			it.write('media/fritz.svg', Buffer.from(text, 'latin1')),
		);
		await brought.isInOrder();
	});

	test.each([
		[
			'with a prefix that is nowhere declared',
			svg('<use xlink:href="#a"/>'),
			/line 1, column \d+: .*prefix/,
		],
		['with the names of its program undeclared', svg('<sodipodi:namedview id="b"/>'), /prefix/],
		[
			'without its namespace',
			svg(rect, 'viewBox="0 0 60 40"'),
			/its first element is no <svg xmlns=/,
		],
		[
			'that is a web page',
			'<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
			/its first element/,
		],
		[
			'with bytes of another encoding',
			Buffer.from(svg('<title>Kåsen</title>'), 'latin1'),
			/damaged/,
		],
		['with a short name that is nowhere explained', svg('<title>&nbsp;</title>'), /line 1, column/],
		[
			'with linked pictures',
			svg('<image href="C:\\Users\\Anna\\seppala.jpg" width="6"/>'),
			/lies in another file: `C:/,
		],
		['with parts of another drawing', svg('<use href="parts.svg#dog"/>'), /lies in another file/],
		['without any size', svg(rect, NAMESPACE), /neither its `viewBox` nor its width and height/],
		['of 100 %', svg(rect, `${NAMESPACE} width="100%" height="100%"`), /neither its `viewBox`/],
	])('%s is told why', async (_, text, told) => {
		const brought = await Brought.from((it) => it.write('media/fritz.svg', text));
		const found = await brought.told();
		expect(found).toEqual([expect.stringMatching(told)]);
		expect(found[0]).toMatch(/^media\/media\.yaml:3:9 error/);
		await good(brought);
		await brought.isInOrder();
	});
});

/** A photograph in the place of a drawing. */
async function photograph(it: Brought, name: string, bytes: Uint8Array): Promise<void> {
	await it.write(`media/${name}`, bytes);
	await it.rewrite('media/media.yaml', 'file: fritz.svg', `file: ${name}`);
	await rm(it.path('media/fritz.svg'));
}

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#345' } });

describe('a picture', () => {
	test('whose colour profile is longer than most scans is measured all the same', async () => {
		const jpeg = await picture(1200, 800).jpeg().toBuffer();
		// Segments of 64 kB before the size, as a profile of 640 kB comes in (ICC.1, annex B.4).
		const segment = Buffer.alloc(65_535);
		segment.writeUInt16BE(0xffe2, 0);
		segment.writeUInt16BE(65_533, 2);
		segment.write('ICC_PROFILE\0', 4, 'latin1');
		const long = Buffer.concat([
			jpeg.subarray(0, 2),
			...Array<Buffer>(10).fill(segment),
			jpeg.subarray(2),
		]);
		const brought = await Brought.from((it) => photograph(it, 'fritz.jpg', long));
		await brought.isInOrder();
	});

	test('made for one maker’s devices is no picture for others', async () => {
		const png = await picture(1200, 800).png().toBuffer();
		const chunk = Buffer.from(
			'00000004436742495000200 22b d5b3 7f'.replace(/ /g, '').padEnd(32, '0'),
			'hex',
		);
		const brought = await Brought.from((it) =>
			photograph(it, 'fritz.png', Buffer.concat([png.subarray(0, 8), chunk, png.subarray(8)])),
		);
		expect(await brought.told()).toEqual([expect.stringContaining('not really a .png file')]);
		await brought.write('media/fritz.png', png);
		await brought.isInOrder();
	});

	test.each(['jpg', 'png', 'webp'] as const)(
		'of few pixels is shown, and told (.%s)',
		async (kind) => {
			const make = (width: number) =>
				picture(width, 65)
					.toFormat(kind === 'jpg' ? 'jpeg' : kind)
					.toBuffer();
			const brought = await Brought.from(async (it) =>
				photograph(it, `fritz.${kind}`, await make(65)),
			);
			await brought.shown();
			expect(await brought.told()).toEqual([
				expect.stringContaining('is small: less than 960 pixels'),
			]);
			await brought.write(`media/fritz.${kind}`, await make(960));
			await brought.isInOrder();
		},
	);

	test('of a kind that `content:pictures` cannot read is not sent there', async () => {
		const brought = await Brought.from((it) => it.write('archive/fritz-1925.HEIC', 'ftypheic'));
		expect(await brought.report()).toContain('export it as `fritz-1925.jpg`');
		await rm(brought.path('archive/fritz-1925.HEIC'));
		await brought.write('archive/fritz-1925.jpg', await picture(1000, 700).jpeg().toBuffer());
		await brought.isInOrder();
	});

	test('under its right name is shown, whatever lies beside it', async () => {
		const jpeg = await picture(1000, 700).jpeg().toBuffer();
		const brought = await Brought.from(async (it) => {
			await it.write('archive/fritz-1925.jpg', jpeg);
			await it.write('archive/fritz-1925.jpeg', jpeg);
		});
		expect((await brought.shown()).media['fritz-1925']!.standsIn).toBe(false);
		expect(await brought.told()).toEqual([
			'archive/fritz-1925.jpeg:1:1 warning Nothing uses this file.',
		]);
		await rm(brought.path('archive/fritz-1925.jpeg'));
		await brought.isInOrder();
	});
});

/** A film in the place of a drawing, with captions or without. */
async function filmed(
	it: Brought,
	name: string,
	bytes: Uint8Array,
	captions?: string,
): Promise<void> {
	await it.write(`media/${name}`, bytes);
	if (captions !== undefined) await it.write('media/fritz.vtt', captions);
	const list = captions === undefined ? '' : '\n  captions: { en: fritz.vtt }';
	const yaml = await readFile(it.path('media/media.yaml'), 'utf8');
	await it.write('media/media.yaml', `${yaml}\nrun:\n  kind: film\n  file: ${name}${list}\n`);
	for (const tag of ['en', 'es']) {
		const words = await readFile(it.path(`media/${tag}.yaml`), 'utf8');
		await it.write(`media/${tag}.yaml`, `${words}\nrun: { alt: A run, credit: Nobody }\n`);
	}
	await it.rewrite('dogs/fritz/dog.yaml', 'id: later,', 'id: later, medium: run,');
}

describe('a film', () => {
	test.each([
		['H.264 with AAC', film('avc1', 'mp4a')],
		['H.264 without sound', film('avc1')],
		['AV1', film('av01')],
		['VP9', film('vp09', 'Opus')],
	])('of %s is played', async (_, bytes) => {
		const brought = await Brought.from((it) => filmed(it, 'run.mp4', bytes));
		await brought.isInOrder();
	});

	test.each([
		['from a telephone', film('hvc1', 'mp4a'), 'H.265 (HEVC)'],
		['from a telephone, otherwise written', film('hev1', 'mp4a'), 'H.265 (HEVC)'],
		['from an editing program', film('apch'), 'Apple ProRes'],
		['from an old camera', film('mp4v'), 'MPEG-4 Part 2'],
		['with the sound of a cinema', film('avc1', 'ac-3'), 'Dolby Digital'],
		['with sound alone', film('mp4a'), 'There are no pictures'],
	])('%s is told what it is made as', async (_, bytes, told) => {
		const brought = await Brought.from((it) => filmed(it, 'run.mp4', bytes));
		expect(await brought.told()).toEqual([expect.stringContaining(told)]);
		await brought.write('media/run.mp4', film('avc1', 'mp4a'));
		await brought.isInOrder();
	});

	test.each([
		['half copied', (whole: Buffer) => whole.subarray(0, whole.length - 40)],
		['whose list was never written', (whole: Buffer) => whole.subarray(0, 24)],
		['with zeros behind', (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(64)])],
		['of nothing', () => Buffer.alloc(0)],
	])('%s is told', async (_, spoil) => {
		const brought = await Brought.from((it) => filmed(it, 'run.mp4', spoil(film('avc1'))));
		expect(await brought.told()).toEqual([
			expect.stringMatching(/error The fil.*(?:whole|damaged)/),
		]);
		await brought.write('media/run.mp4', film('avc1'));
		await brought.isInOrder();
	});
});

describe('captions', () => {
	const CUE = '00:01.000 --> 00:02.000\nDogs.\n';
	test.each([
		['plain', `WEBVTT\n\n${CUE}`],
		[
			'with hours, names and places',
			'WEBVTT - Fritz\n\nfirst\n00:00:01.000 --> 00:00:02.000 line:0\nDogs.\n',
		],
		['with a note of an arrow', `WEBVTT\n\nNOTE cut here\n\n${CUE}`],
	])('%s are shown', async (_, text) => {
		const brought = await Brought.from((it) => filmed(it, 'run.mp4', film('avc1'), text));
		await brought.isInOrder();
	});

	test.each([
		['with commas, as SRT has them', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nDogs.\n', 3],
		['with seconds alone', 'WEBVTT\n\n1.000 --> 2.000\nDogs.\n', 3],
		['without any', 'WEBVTT\n', 1],
	])('%s are told where', async (_, text, line) => {
		const brought = await Brought.from((it) => filmed(it, 'run.mp4', film('avc1'), text));
		await brought.shown();
		expect(await brought.told()).toEqual([
			expect.stringMatching(`^media/fritz.vtt:${line}:1 warning`),
		]);
		await brought.write('media/fritz.vtt', `WEBVTT\n\n${CUE}`);
		await brought.isInOrder();
	});

	test('in another encoding are told', async () => {
		const brought = await Brought.from((it) =>
			filmed(it, 'run.mp4', film('avc1'), `WEBVTT\n\n${CUE}`),
		);
		await brought.write('media/fritz.vtt', Buffer.from(`WEBVTT\n\n${CUE}Kåsen`, 'latin1'));
		expect(await brought.report()).toContain('save it again with the encoding UTF-8');
		await brought.write('media/fritz.vtt', `WEBVTT\n\n${CUE}`);
		await brought.isInOrder();
	});
});

describe('lines out of a map program', () => {
	const line = [
		[-149.1, 64.5],
		[-150, 64.6],
	];
	const read = (feature: object) => linesOf(v.parse(Lines, { features: [feature] }));
	test.each([
		['with its name outside', { id: 'leg-1', geometry: { type: 'LineString', coordinates: line } }],
		[
			'with its name among what is told of it',
			{ properties: { id: 'leg-1' }, geometry: { type: 'LineString', coordinates: line } },
		],
		[
			'as a bundle of one',
			{
				properties: { id: 'leg-1', fid: 7 },
				geometry: { type: 'MultiLineString', coordinates: [line] },
			},
		],
	])('are read %s', (_, feature) => {
		expect(read(feature)).toEqual(new Map([['leg-1', line]]));
	});

	test.each([
		['without a name', { properties: {}, geometry: { type: 'LineString', coordinates: line } }],
		[
			'in two pieces',
			{ id: 'a', geometry: { type: 'MultiLineString', coordinates: [line, line] } },
		],
		['of a place', { id: 'a', geometry: { type: 'Point', coordinates: line[0] } }],
	])('are not read %s', (_, feature) => {
		expect(() => read(feature)).toThrow();
	});
});
