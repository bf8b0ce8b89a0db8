import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearStaleLock, runningHolder } from '../../../electron/device/staleLock.ts';
import { usableFolder } from '../../../electron/device/stateFolder.ts';

let place: string;
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'serum-run-state-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const spare = () => {
	const folder = join(place, 'spare');
	mkdirSync(folder, { recursive: true });
	return [folder];
};

describe('the kiosk’s own folder', () => {
	test('is used where files can be made in it, and nothing of the trial stays', () => {
		const wanted = join(place, 'a/b/c');
		expect(usableFolder(wanted, spare())).toEqual({ folder: wanted, trouble: undefined });
		expect(readdirSync(wanted)).toEqual([]);
	});

	/** Each makes a folder that cannot be used; the system's word for it. */
	const STATES: readonly (readonly [string, () => string, RegExp])[] = [
		[
			'a file is in its place',
			() => {
				const file = join(place, 'data');
				writeFileSync(file, '');
				return file;
			},
			/^EEXIST$/,
		],
		[
			'a file is in the place of the folder that it lies in',
			() => {
				writeFileSync(join(place, 'parent'), '');
				return join(place, 'parent', 'data');
			},
			/^ENOTDIR$/,
		],
		[
			'a link leads nowhere',
			() => {
				symlinkSync(join(place, 'nowhere', 'at', 'all'), join(place, 'data'));
				return join(place, 'data');
			},
			/^E(?:EXIST|NOENT)$/,
		],
		[
			'links lead in a circle',
			() => {
				symlinkSync(join(place, 'one'), join(place, 'two'));
				symlinkSync(join(place, 'two'), join(place, 'one'));
				return join(place, 'one');
			},
			/^E(?:LOOP|EXIST)$/,
		],
		[
			'the system lets nobody make files there',
			() => '/sys/serum-run-kiosk',
			/^E(?:PERM|ACCES|ROFS)$/,
		],
		['its name is longer than any may be', () => join(place, 'x'.repeat(400)), /^ENAMETOOLONG$/],
	];

	test.each(STATES)('%s: another one is used for this run, and why is told', (_, make, why) => {
		const wanted = make();
		const [free] = spare();
		const { folder, trouble } = usableFolder(wanted, [free!]);
		expect(trouble).toMatch(why);
		expect(folder.startsWith(join(free!, 'serum-run-kiosk-'))).toBe(true);
		expect(existsSync(folder)).toBe(true);
	});

	test('nowhere at all: the kiosk goes on with the one it wanted', () => {
		const { folder, trouble } = usableFolder('/sys/kiosk', ['/sys', join(place, 'gone')]);
		expect(folder).toBe('/sys/kiosk');
		expect(trouble).toMatch(/^E/);
	});

	/** File systems that are full or read-only need one that may be mounted. */
	const mounted = (options: string) => {
		const folder = join(place, 'mounted');
		mkdirSync(folder);
		const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
		return { folder, isMounted: status === 0 };
	};

	test.each([
		['full', 'size=8k', /^ENOSPC$/],
		['without room for one more name', 'size=1m,nr_inodes=1', /^ENOSPC$/],
		['read-only', 'ro', /^EROFS$/],
	])('%s: another one is used', (_, options, why) => {
		const { folder, isMounted } = mounted(options);
		// Only root may mount; what stands above needs no mount.
		if (!isMounted) return;
		try {
			expect(usableFolder(folder, spare()).trouble).toMatch(why);
		} finally {
			execFileSync('umount', [folder]);
		}
	});
});

describe('a lock', () => {
	const lock = (holder: string) => {
		symlinkSync(holder, join(place, 'SingletonLock'));
		symlinkSync('/tmp/gone', join(place, 'SingletonSocket'));
	};

	test('of a computer that had another name is taken away', () => {
		lock(`museum-before-${process.pid}`);
		clearStaleLock(place);
		expect(readdirSync(place)).toEqual([]);
	});

	test('of a process that is gone, or whose number another program has now, is taken away', () => {
		const other = spawn('sleep', ['60']);
		for (const pid of [other.pid, 4_194_300]) {
			lock(`${hostname()}-${pid}`);
			clearStaleLock(place);
			expect(readdirSync(place)).toEqual([]);
		}
		other.kill();
	});

	test('of a kiosk that runs stays, and the kiosk is named', () => {
		lock(`${hostname()}-${process.pid}`);
		clearStaleLock(place);
		expect(runningHolder(place)).toBe(process.pid);
		expect(readdirSync(place)).toContain('SingletonLock');
	});

	test('that is none is none', () => {
		expect(runningHolder(place)).toBeUndefined();
		writeFileSync(join(place, 'SingletonLock'), 'not a link');
		clearStaleLock(place);
		expect(runningHolder(place)).toBeUndefined();
		expect(readdirSync(place)).toEqual(['SingletonLock']);
	});
});
