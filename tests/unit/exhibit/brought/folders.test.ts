import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../../../electron/cli/paths.ts';
import { Brought } from './brought.ts';

/** Root may open everything; without these rights it keeps to what a file says. */
const AS_OTHERS =
	process.getuid?.() === 0
		? ['setpriv', '--bounding-set=-dac_override,-dac_read_search']
		: ([] as const);

/** What the check says to somebody whom not everything is open to. */
async function checkedByOthers(folder: string): Promise<string> {
	const check = [process.execPath, '--import', 'tsx', 'electron/cli/content-check.ts', folder];
	const [program, ...rest] = [...AS_OTHERS, ...check];
	return promisify(execFile)(program!, rest, { cwd: PROJECT }).then(
		({ stdout }) => stdout,
		({ stdout }: { stdout: string }) => stdout,
	);
}

describe('a folder with something that may not be opened', () => {
	test.each([
		['media/fritz.svg', 'error', 'file-unreadable'],
		['figures.yaml', 'error', 'file-unreadable'],
		['raw-scans', 'warning', 'folder-unreadable'],
	])('%s is told with its own path', async (path, severity, code) => {
		const brought = await Brought.from(async (it) => {
			if (path === 'raw-scans') await mkdir(it.path(path));
			await chmod(it.path(path), 0o000);
		});
		const said = await checkedByOthers(brought.folder);
		expect(said).toContain(`${severity} ${code}`);
		expect(said).toContain(path.split('/').at(-1));
		expect(said).toMatch(/may not (?:read|be opened)/);
		await chmod(brought.path(path), 0o755);
		expect(await checkedByOthers(brought.folder)).toContain('The exhibition is in order.');
		await brought.isInOrder();
	});

	test('what a disk keeps for itself is nobody’s business', async () => {
		const brought = await Brought.from(async (it) => {
			for (const name of ['lost+found', 'media/@eaDir', '$RECYCLE.BIN', '__MACOSX', 'FOUND.000']) {
				await mkdir(it.path(name));
				await it.write(`${name}/en.md`, 'no text of ours');
				await chmod(it.path(name), 0o000);
			}
		});
		expect(await checkedByOthers(brought.folder)).toContain('The exhibition is in order.');
		for (const name of ['lost+found', 'media/@eaDir', '$RECYCLE.BIN', '__MACOSX', 'FOUND.000']) {
			await chmod(brought.path(name), 0o755);
		}
		await brought.isInOrder();
	});
});

describe('links', () => {
	test('to a folder and to a file count as if it lay here', async () => {
		const brought = await Brought.from(async (it) => {
			const elsewhere = `${it.folder}-elsewhere`;
			await mkdir(elsewhere);
			await rename(it.path('media'), join(elsewhere, 'media'));
			await rename(it.path('figures.yaml'), join(elsewhere, 'figures.yaml'));
			await symlink(join(elsewhere, 'media'), it.path('media'));
			await symlink(join(elsewhere, 'figures.yaml'), it.path('figures.yaml'));
		});
		await brought.isInOrder();
		await rm(`${brought.folder}-elsewhere`, { recursive: true });
	});

	test.each([
		['..', 'leads back'],
		['.', 'leads back'],
		['loop', 'leads back'],
		['/nowhere/at/all', 'leads to nothing'],
	])('to %s are left out, and told', async (target, told) => {
		const brought = await Brought.from((it) => symlink(target, it.path('media/loop')));
		expect(await brought.told()).toEqual([
			expect.stringMatching(new RegExp(`^media/loop:1:1 warning This link ${told}`)),
		]);
		await rm(brought.path('media/loop'));
		await brought.isInOrder();
	});
});

describe('an exhibition', () => {
	test.each(['exhibition', 'Kopie von exhibition (2)'])(
		'that lies in `%s` is told where',
		async (name) => {
			const brought = await Brought.from(async (it) => {
				const inside = `${it.folder}-inside`;
				await rename(it.folder, inside);
				await mkdir(it.folder);
				await rename(inside, it.path(name));
			});
			expect(await brought.told()).toEqual([
				`exhibition.yaml:1:1 error The exhibition lies one folder deeper, in \`${name}\`.`,
			]);
			await cp(brought.path(name), brought.folder, { recursive: true });
			await rm(brought.path(name), { recursive: true });
			await brought.isInOrder();
		},
	);

	test.each(['originals', 'raw-2024', 'zu-prüfen', 'Fotos'])(
		'is shown though pictures lie in `dogs/%s`',
		async (name) => {
			const brought = await Brought.from(async (it) => {
				await mkdir(it.path(`dogs/${name}`));
				await it.write(`dogs/${name}/IMG_1.jpg`, 'a picture');
			});
			await brought.shown();
			expect(await brought.told()).toEqual([
				expect.stringMatching(`^dogs/${name}:1:1 warning The folder .* is left out`),
			]);
			await rm(brought.path(`dogs/${name}`), { recursive: true });
			await brought.isInOrder();
		},
	);

	test('a chapter that has lost its list is still a chapter', async () => {
		const brought = await Brought.from((it) => rm(it.path('dogs/fritz/dog.yaml')));
		expect((await brought.told())[0]).toBe('dogs/fritz/dog.yaml:1:1 error This file is missing.');
		await rm(brought.folder, { recursive: true });
	});
});

describe('a file that nothing names', () => {
	test.each([
		['archive/IMG_0042.JPG', 'If it is one of those that are missing (`fritz-1925.jpg`)'],
		['archive/Fritz 1925.png', 'Is it `fritz-1925.jpg`?'],
		['archive/frits-1925.tif', 'Is it `fritz-1925.jpg`?'],
		['media/sky2.svg', 'Name it in media/media.yaml, or take it out.'],
		['media/holiday.mov', 'Name it in media/media.yaml, or take it out.'],
	])('%s is told', async (path, told) => {
		const brought = await Brought.from((it) => it.write(path, 'a picture'));
		const report = await brought.report();
		expect(report).toContain(`${path}:1:1  warning file-unknown`);
		expect(report).toContain(told);
		await rm(brought.path(path));
		await brought.isInOrder();
	});

	test('hundreds of them are told once', async () => {
		const brought = await Brought.from(async (it) => {
			for (let number = 100; number < 400; number += 1) {
				await it.write(`archive/IMG_${number}.jpg`, 'a picture');
			}
		});
		expect(await brought.told()).toEqual([
			'archive/IMG_100.jpg:1:1 warning Nothing uses this file and 299 others beside it.',
		]);
		for (const name of await readdir(brought.path('archive'))) {
			if (name.startsWith('IMG_')) await rm(brought.path(`archive/${name}`));
		}
		await brought.isInOrder();
	});
});
