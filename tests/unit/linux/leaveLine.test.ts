import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFleet } from '../../../renderer/fleet/read.ts';
import { leaveLine, lineOf } from '../../fixtures/fleet.ts';

/** What stands around the kiosks' lines. */
const PAGE = '<p>before</p>\n\t@KIOSKS@\n<p>after</p>\n';

describe.runIf(process.platform === 'linux')('a stick that goes from kiosk to kiosk', () => {
	let folder: string;
	let stick: string;
	let page: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'serum-run-fleet-'));
		stick = join(folder, 'stick');
		mkdirSync(stick);
		page = join(folder, 'page.html');
		writeFileSync(page, PAGE);
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const leave = (name: string, line: string | Buffer) => leaveLine(stick, name, page, line).status;
	const shown = () => readFileSync(join(stick, 'kiosks.html'), 'utf8');
	const fleet = () =>
		readFleet(shown().replace('<p>before</p>\n', '').replace('<p>after</p>\n', ''), () => 0);

	test('has a line of each of five kiosks, and after three rounds the latest of each', () => {
		const names = ['hall', 'attic', 'cellar', 'café', 'stair'];
		for (const round of [1, 2, 3]) {
			for (const [index, name] of names.entries()) {
				expect(
					leave(`pc-${index}`, lineOf(name, { pageRestarts: round }, 100 * index + round)),
				).toBe(0);
			}
		}
		const { kiosks, unreadable } = fleet();
		expect(unreadable).toBe(0);
		expect(kiosks.map(({ name, visits }) => [name, visits])).toEqual([
			['attic', 103],
			['café', 303],
			['cellar', 203],
			['hall', 3],
			['stair', 403],
		]);
		expect(shown().startsWith('<p>before</p>\n') && shown().endsWith('<p>after</p>\n')).toBe(true);
		expect(readdirSync(stick).sort()).toEqual(['kiosks', 'kiosks.html']);
	});

	test('keeps the others’ lines when a kiosk has nothing to say, and the stick’s own files', () => {
		writeFileSync(join(stick, 'winter.exhibition'), 'a pack');
		leave('one', lineOf('one'));
		for (const nothing of ['', '\n', '\n{"format":1}']) expect(leave('one', nothing)).toBe(0);
		expect(fleet().kiosks.map(({ name }) => name)).toEqual(['one']);
		expect(readFileSync(join(stick, 'winter.exhibition'), 'utf8')).toBe('a pack');
	});

	test('no line ends the element that it stands in, is longer than it may be, or hides the others', () => {
		leave('good', lineOf('good'));
		leave('evil', lineOf('</script><script>alert(1)</script>'));
		leave('long', 'x'.repeat(1e6));
		leave('zeros', Buffer.alloc(5000));
		leave('two', `${lineOf('first')}${lineOf('second')}`);
		writeFileSync(join(stick, 'kiosks/._good.txt'), lineOf('litter of a Mac'));
		writeFileSync(join(stick, 'kiosks/notes.doc'), 'not a line');
		leave('last', lineOf('last'));
		expect(shown()).not.toContain('<script');
		expect(shown().length).toBeLessThan(10_000);
		const { kiosks, unreadable } = fleet();
		expect(kiosks.map(({ name }) => name)).toEqual([
			...['/scriptscriptalert(1)/script', 'first', 'good', 'last'],
		]);
		expect(unreadable).toBe(1);
	});

	test('links on a stick lead nowhere: none is read, and none is written through', () => {
		const secret = join(folder, 'secret.txt');
		writeFileSync(secret, 'the hash of a password\n');
		mkdirSync(join(stick, 'kiosks'));
		symlinkSync(secret, join(stick, 'kiosks/other.txt'));
		symlinkSync(secret, join(stick, 'kiosks.html'));
		symlinkSync(secret, join(stick, 'kiosks.html.unfinished'));
		symlinkSync(secret, join(stick, 'kiosks/one.txt'));
		expect(leave('one', lineOf('one'))).toBe(0);
		expect(shown()).not.toContain('password');
		expect(lstatSync(join(stick, 'kiosks.html')).isSymbolicLink()).toBe(false);
		expect(readFileSync(secret, 'utf8')).toBe('the hash of a password\n');
		rmSync(join(stick, 'kiosks'), { recursive: true });
		symlinkSync(folder, join(stick, 'kiosks'));
		expect(leave('one', lineOf('one'))).not.toBe(0);
		expect(existsSync(join(folder, 'one.txt'))).toBe(false);
	});

	test('links to folders and names with a line feed lead nowhere either', () => {
		const host = join(folder, 'host');
		mkdirSync(host);
		writeFileSync(join(folder, 'secret.txt'), 'the hash of a password');
		mkdirSync(join(stick, 'kiosks'));
		symlinkSync(host, join(stick, 'kiosks.html'));
		symlinkSync(host, join(stick, 'kiosks/one.txt'));
		symlinkSync(join(folder, 'secret.txt'), join(stick, 'kiosks/x'));
		writeFileSync(`${join(stick, 'kiosks/x')}\ny.txt`, lineOf('y'));
		expect(leave('one', lineOf('one'))).toBe(0);
		expect(readdirSync(host)).toEqual([]);
		expect(shown()).not.toContain('password');
		expect(fleet().kiosks.map(({ name }) => name)).toEqual(['one']);
	});

	test('a name that is no file’s name is made one', () => {
		expect(leave('../../etc/pass wd', lineOf('one'))).toBe(0);
		expect(readdirSync(join(stick, 'kiosks'))).toEqual(['....etcpasswd.txt']);
		expect(leave('hall', lineOf('hall'))).toBe(0);
	});
});
