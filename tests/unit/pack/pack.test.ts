import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packId, takePack } from '../../../electron/pack/takePack.ts';
import { PackRefused } from '../../../electron/pack/refusal.ts';
import type { PackRules } from '../../../electron/pack/rules.ts';
import { writePack } from '../../../electron/pack/writePack.ts';
import { HEAD_BYTES, writeHead } from '../../../electron/pack/format.ts';
import { readList } from '../../../electron/pack/list.ts';
import { inPieces, MADE, madePack, MUSEUM, RULES, sha256, STRANGER } from './madePacks.ts';

const FILES = {
	'exhibition.yaml': 'format: 1\n',
	'media/sky.svg': '<svg/>',
	'media/empty.txt': '',
};
const PACK = madePack(FILES);

let into: string;
beforeEach(async () => {
	into = await mkdtemp(join(tmpdir(), 'serum-run-pack-'));
});
afterEach(() => rm(into, { recursive: true }));

/** Why it is refused; `taken`, where it is not. */
async function told(pack: Uint8Array, rules: Partial<PackRules> = {}): Promise<string> {
	const folder = await mkdtemp(join(into, 'taking-'));
	const taking = { rules: { ...RULES, ...rules }, into: folder, progress: () => undefined };
	try {
		await takePack(inPieces(pack, 1000), taking);
		return 'taken';
	} catch (error) {
		if (error instanceof PackRefused) return [error.code, ...Object.values(error.facts)].join(' ');
		throw error;
	}
}

describe('a pack', () => {
	test('carries a folder, byte by byte, in whatever pieces it comes', async () => {
		const folder = await mkdtemp(join(into, 'from-'));
		for (const name of ['a.yaml', 'b.md']) await writeFile(join(folder, name), `${name} ❄\n`);
		const to = join(into, 'x.exhibition');
		const packing = { folder, paths: ['a.yaml', 'b.md'], exhibition: 'winter' };
		const made = Date.parse(MADE);
		const list = await writePack({ ...packing, made, key: MUSEUM.privateKey }, to);
		const bytes = await readFile(to);
		for (const pieces of [1, 7, 64, 100_000]) {
			const out = await mkdtemp(join(into, 'out-'));
			const seen: number[] = [];
			const taken = await takePack(inPieces(bytes, pieces), {
				rules: RULES,
				into: out,
				progress: (sum, of) => seen.push(sum / of),
			});
			expect(taken.list).toEqual(list);
			expect(seen.at(-1)).toBe(1);
			expect(await readdir(out)).toEqual(['a.yaml', 'b.md']);
			expect(await readFile(join(out, 'b.md'), 'utf8')).toBe('b.md ❄\n');
			// All that stood before its files: with them it is the same pack again.
			expect(bytes.subarray(0, taken.head.length).equals(taken.head)).toBe(true);
		}
	});

	test('that is not whole never has its name', async () => {
		const to = join(into, 'x.exhibition');
		const packing = { folder: into, paths: ['gone.yaml'], exhibition: 'winter', made: 0 };
		await expect(writePack({ ...packing, key: undefined }, to)).rejects.toThrow('gone.yaml');
		expect(await readdir(into)).toEqual([]);
	});

	test('is taken as signed, and without a signature where the museum has no key', async () => {
		expect(await told(PACK)).toBe('taken');
		const unsigned = madePack(FILES, { key: undefined });
		expect(await told(unsigned, { key: undefined })).toBe('taken');
	});
});

const entry = (path: string) => ({ path, bytes: 1, sha256: sha256('x') });
const BAD_PATHS = [
	'../exhibition.yaml',
	'media/../../x.svg',
	'/etc/passwd',
	'C:/x.svg',
	'media\\x.svg',
	'media//x.svg',
	'.hidden',
	'media/.x.svg',
	'media/x.svg.',
	'media/x y.svg',
	'media/x\0.svg',
	'media/x:y.svg',
	'media/con.svg',
	'a/b/c/d/e/f/g.svg',
	'',
	`media/${'x'.repeat(200)}.svg`,
];
const withListed = (...paths: string[]) =>
	madePack({ 'x.svg': 'x', 'y.svg': 'x' }, { listed: paths.map(entry) });
const shown = (made: string, exhibition = 'winter') => ({
	shown: { id: 'other', list: { exhibition, made, files: [] } },
});
const listBytes = (pack: Buffer) =>
	pack.subarray(
		HEAD_BYTES,
		HEAD_BYTES + Number(pack.toString('latin1', HEAD_BYTES - 11, HEAD_BYTES - 1)),
	);

type Bad = [what: string, pack: Uint8Array, said: string, rules?: Partial<PackRules>];
const BAD: readonly Bad[] = [
	['nothing at all', Buffer.from(''), 'no-pack'],
	['a zip', Buffer.from('PK\x03\x04'.padEnd(4000)), 'no-pack'],
	['a pack without its first byte', PACK.subarray(1), 'no-pack'],
	[
		'of a newer kiosk',
		Buffer.concat([Buffer.from('serum-run-kiosk pack 2\n'), Buffer.alloc(999)]),
		'newer-kind',
	],
	['unsigned, where the museum has a key', madePack(FILES, { key: undefined }), 'unsigned'],
	['signed by somebody else', madePack(FILES, { key: STRANGER.privateKey }), 'not-ours'],
	[
		'with a list as long as a film',
		Buffer.from(PACK.toString('latin1').replace(/\n\d{10}\n/, '\n9999999999\n'), 'latin1'),
		'bad-list',
	],
	['with a list that is no JSON', madePackOf('{'), 'bad-list'],
	['with a list that is no text', madePackOf('\xff\xfe'), 'bad-list'],
	['with a list of another schema', madePack(FILES, { list: { more: true } }), 'bad-list'],
	['without files', madePack({}, { listed: [] }), 'bad-list'],
	[
		'with more files than an exhibition has',
		madePack({}, { listed: Array.from({ length: 20_001 }, (_, at) => entry(`media/${at}.svg`)) }),
		'bad-list',
	],
	...BAD_PATHS.map((path): Bad => [
		`with a file at ${JSON.stringify(path.slice(0, 40))}`,
		withListed(path),
		'bad-list',
	]),
	['that names a file twice', withListed('media/x.svg', 'media/x.svg'), 'bad-list'],
	[
		'with two files that Windows takes for one',
		withListed('media/x.svg', 'media/X.svg'),
		'bad-list',
	],
	['with a file below a file', withListed('media', 'media/x.svg'), 'bad-list'],
	[
		'made in the 31st month',
		madePack(FILES, { list: { made: '2026-31-30T12:00:00Z' } }),
		'bad-list',
	],
	[
		'with a file of a size below nothing',
		madePack(FILES, { listed: [{ ...entry('x'), bytes: -1 }] }),
		'bad-list',
	],
	['with a byte after its end', Buffer.concat([PACK, Buffer.from('x')]), 'too-long'],
	[
		'with another file than it lists',
		Buffer.concat([PACK.subarray(0, -2), Buffer.from('!>')]),
		'damaged media/sky.svg',
	],
	['larger than the disk', PACK, 'no-room', { freeBytes: 200e6 }],
	[
		'from days that have not come',
		madePack(FILES, { list: { made: '2027-01-01T00:00:00Z' } }),
		'future',
	],
	['older than the one that is shown', PACK, 'older', shown('2026-11-30T12:00:01Z')],
	[
		'that is shown already',
		PACK,
		'same',
		{ shown: { id: packId(listBytes(PACK)), list: readList(listBytes(PACK)) } },
	],
];

/** Signed by the museum, whatever it says. */
function madePackOf(list: string): Uint8Array {
	const bytes = Buffer.from(list, 'latin1');
	return Buffer.concat([writeHead(bytes, MUSEUM.privateKey), bytes]);
}

describe('is refused, with its own word', () => {
	test.each(BAD)('%s', async (_, pack, said, rules) => {
		expect((await told(pack, rules)).split(' ')[0]).toBe(said.split(' ')[0]);
		if (said.includes(' ')) expect(await told(pack, rules)).toBe(said);
	});

	test('cut off anywhere', async () => {
		for (let end = 0; end < PACK.length; end += 1) {
			const said = await told(PACK.subarray(0, end));
			expect(said, `after ${end} bytes`).toBe(end < HEAD_BYTES ? 'no-pack' : 'cut-off');
		}
	});

	test.each([
		['ENOSPC', 'full'],
		['EDQUOT', 'full'],
		['EIO', 'disk no'],
	])('when the disk says %s', async (code, said) => {
		const { open } = fs.promises;
		fs.promises.open = async (...given) => {
			const file = await open(...given);
			file.writeFile = async () => Promise.reject(Object.assign(new Error('no'), { code }));
			return file;
		};
		syncBuiltinESMExports();
		try {
			expect(await told(PACK)).toBe(said);
		} finally {
			fs.promises.open = open;
			syncBuiltinESMExports();
		}
	});

	test('with any bit of it flipped, signed or not', async () => {
		const unsigned = madePack(FILES, { key: undefined });
		await fc.assert(
			fc.asyncProperty(
				fc.nat(PACK.length - 1),
				fc.nat(7),
				fc.boolean(),
				async (at, bit, isSigned) => {
					const pack = Buffer.from(isSigned ? PACK : unsigned);
					pack[at]! ^= 1 << bit;
					const key = isSigned ? MUSEUM.publicKey : undefined;
					expect(await told(pack, { key })).not.toBe('taken');
				},
			),
			{
				numRuns: 400,
				// The digit of the format: a kind that never was is none of ours.
				examples: [
					[21, 0, false],
					[21, 0, true],
				],
			},
		);
	});
});

describe('is taken', () => {
	test('by a kiosk whose clock is before its own application, whatever the date', async () => {
		const now = Date.parse('2010-01-01T00:00:00Z');
		expect(await told(PACK, { now })).toBe('taken');
	});

	test('though older, when another exhibition is shown', async () => {
		expect(await told(PACK, shown('2026-11-30T12:00:01Z', 'summer'))).toBe('taken');
	});
});
