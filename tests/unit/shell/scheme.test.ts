import { isAppAddress } from '../../../electron/main/scheme/addresses.ts';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containedFile, plainSteps } from '../../../electron/main/scheme/containment.ts';
import { requestedRange } from '../../../electron/main/scheme/range.ts';

/** Ways out of a folder, or to something special in it, that were ever tried on a server. */
const TRICKS = [
	'..',
	'/..',
	'/../x.svg',
	'/a/../../x.svg',
	'/./x.svg',
	'//x.svg',
	'/a//x.svg',
	'/.hidden.svg',
	'/a/.git/x.svg',
	'/%2e%2e/x.svg',
	'/%2e./x.svg',
	'/..%2fx.svg',
	'/%2Fetc/passwd',
	'/a%2fb.svg',
	'/a%5cb.svg',
	'/%00.svg',
	'/x.svg%00.png',
	'/..\\x.svg',
	'/a\\b.svg',
	'/C:/x.svg',
	'/C:x.svg',
	'/x.svg:stream',
	'/x.svg::$DATA',
	'/~/x.svg',
	'/~root/x.svg',
	'/con.svg',
	'/CON',
	'/nul.png',
	'/aux.jpg',
	'/COM1.svg',
	'/lpt9.png',
	'/prn',
	'/x.svg.',
	'/x.svg ',
	'/ x.svg',
	'/x..svg',
	'/a;b.svg',
	'/a&b.svg',
	'/a?b.svg',
	'/a#b.svg',
	'/a*b.svg',
	'/a|b.svg',
	'/a"b.svg',
	"/a'b.svg",
	'/a<b.svg',
	'/a\nb.svg',
	'/\u202egvs.x',
	'/ｘ.svg',
	'/ñ.svg',
	'/',
	'',
	'x.svg',
	`/${'a'.repeat(200)}.svg`,
	'/file:///etc/passwd',
	'/$HOME/x.svg',
	'/`x`.svg',
	'/PROGRA~1/x.svg',
	'/a/b/c/../../../../x.svg',
	'/....//x.svg',
	'/..../x.svg',
	'/%252e%252e/x.svg',
	'/%c0%ae%c0%ae/x.svg',
];

test('an address that is none, as a frame has before it is loaded, is nobody’s', () => {
	for (const address of ['', 'kiosk', 'https://app/', 'kiosk://media/a.png']) {
		expect(isAppAddress(address), address).toBe(false);
	}
	expect(isAppAddress('kiosk://app/index.html')).toBe(true);
});

describe('containment', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'serum-run-media-'));
		await mkdir(join(root, 'media', 'sub'), { recursive: true });
		await writeFile(join(root, 'secret.svg'), 'secret');
		await writeFile(join(root, 'media', 'dog.svg'), 'dog');
		await writeFile(join(root, 'media', 'sub', 'dog-2_a.svg'), 'dog');
		await symlink(join(root, 'secret.svg'), join(root, 'media', 'link.svg'));
		await symlink(root, join(root, 'media', 'up'));
	});
	afterAll(() => rm(root, { recursive: true }));

	test.each(TRICKS)('%j is refused before any disk is asked', (trick) => {
		expect(plainSteps(trick)).toBeUndefined();
	});

	test('a plain file is found, also in a folder', async () => {
		const media = join(root, 'media');
		expect(await containedFile(media, '/dog.svg')).toMatch(/media\/dog\.svg$/);
		expect(await containedFile(media, '/sub/dog-2_a.svg')).toMatch(/dog-2_a\.svg$/);
	});

	test('a link that leads out of the folder leads nowhere', async () => {
		const media = join(root, 'media');
		expect(await containedFile(media, '/link.svg')).toBeUndefined();
		expect(await containedFile(media, '/up/secret.svg')).toBeUndefined();
		expect(await containedFile(media, '/gone.svg')).toBeUndefined();
	});
});

describe('ranges', () => {
	test.each([
		[null, 'all'],
		['bytes=0-', { first: 0, last: 999 }],
		['bytes=0-0', { first: 0, last: 0 }],
		['bytes=900-', { first: 900, last: 999 }],
		['bytes=100-199', { first: 100, last: 199 }],
		['bytes=990-5000', { first: 990, last: 999 }],
		['bytes=-100', { first: 900, last: 999 }],
		['bytes=-5000', { first: 0, last: 999 }],
		['bytes=-0', 'unsatisfiable'],
		['bytes=1000-', 'unsatisfiable'],
		['bytes=5-4', 'unsatisfiable'],
		['bytes=0-1,5-6', 'all'],
		['bytes=-', 'all'],
		['lines=1-2', 'all'],
		['bytes=a-b', 'all'],
	])('%s of 1000 bytes', (header, expected) => {
		expect(requestedRange(header, 1000)).toEqual(expected);
	});

	test('an empty file satisfies no range', () => {
		expect(requestedRange('bytes=0-', 0)).toBe('unsatisfiable');
	});
});
