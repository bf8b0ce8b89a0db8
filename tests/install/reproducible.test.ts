import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../electron/cli/paths.ts';
import { sha256 } from '../../electron/cli/stick/files.ts';
import { scratch } from './scratch.ts';

/** Builds the committed state in a folder of its own. */
function build(umask: string, zone: string): { folder: string; release: string } {
	const folder = join(scratch('build'), `in-${zone.replace('/', '-')}`);
	execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, 'HEAD'], {
		cwd: PROJECT,
		stdio: 'ignore',
	});
	symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
	execFileSync('sh', ['-c', `umask ${umask}; npm run --silent dist -- --trial`], {
		cwd: folder,
		stdio: 'ignore',
		env: { ...process.env, TZ: zone, LANG: zone === 'UTC' ? 'C' : 'nb_NO.UTF-8' },
	});
	return { folder, release: join(folder, 'release') };
}

test('two builds of a commit, elsewhere, at another time and under another umask, differ in nothing', async () => {
	const builds = [build('022', 'UTC'), build('077', 'Asia/Tokyo')];
	try {
		const [one, other] = await Promise.all(
			builds.map(async ({ release }) => {
				const names = readdirSync(release).filter((name) => name.startsWith('serum-run-kiosk-'));
				const stick = names.find((name) => !name.endsWith('.zip'))!;
				return {
					names: names.sort(),
					// The application, the tarball, the Debian package, papers, exhibition: every file.
					sums: readFileSync(join(release, stick, 'SHA256SUMS'), 'utf8'),
					zip: await sha256(join(release, `${stick}.zip`)),
					manifest: execFileSync('sh', ['-c', `cat '${release}'/*unpacked*/MANIFEST`], {
						encoding: 'utf8',
					}),
				};
			}),
		);
		expect(other!.manifest).toBe(one!.manifest);
		expect(other!.sums).toBe(one!.sums);
		expect(other).toEqual(one);
	} finally {
		for (const { folder } of builds) {
			execFileSync('git', ['worktree', 'remove', '--force', folder], {
				cwd: PROJECT,
				stdio: 'ignore',
			});
			rmSync(join(folder, '..'), { recursive: true, force: true });
		}
	}
});
