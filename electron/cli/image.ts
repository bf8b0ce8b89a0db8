import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeDisk } from './image/disk.ts';
import { makeRoot } from './image/root.ts';
import { meetNeeds, program } from './machine/libraries.ts';
import { PROJECT } from './paths.ts';
import { RELEASES } from './stick/releases.ts';
import { megabytes } from './stick/stick.ts';

/** The newest of those that the stick is made for: the newest PCs are known to it. */
const RELEASE = RELEASES['debian-13'];

/**
 * `npm run image`: a stick that a PC without any system starts from, made of the stick of `npm run dist`:
 * it shows the exhibit as it is, or puts everything onto the PC's own disk. Written onto a stick with any
 * program that writes images; not copied.
 */
async function image(): Promise<void> {
	if (process.getuid?.() !== 0) {
		throw new Error(
			'A whole system belongs to root in every file, so it is made by root. Type:  sudo npm run image',
		);
	}
	const out = join(PROJECT, 'release');
	const stick = existsSync(out)
		? (await readdir(out)).find(
				(name) =>
					/^serum-run-kiosk-[^/]*$/.test(name) && !name.includes('.img') && !name.endsWith('.zip'),
			)
		: undefined;
	if (stick === undefined) {
		throw new Error(
			`There is no stick in ${out} to make an image of. Make it first:  npm run dist`,
		);
	}
	meetNeeds([
		program('mmdebstrap', 'mmdebstrap'),
		program('sfdisk', 'fdisk'),
		program('mformat', 'mtools'),
		program('mke2fs', 'e2fsprogs'),
	]);
	const work = await mkdtemp(join(tmpdir(), 'serum-run-image-'));
	const target = join(out, `${stick}-pc.img.gz`);
	try {
		const [root, disk] = [join(work, 'root'), join(work, 'disk.img')];
		await makeRoot(RELEASE, join(out, stick), root);
		await writeFile(join(out, `${stick}-pc.packages.txt`), packagesOf(root));
		makeDisk(root, disk);
		execFileSync('gzip', ['-n', '-6', disk]);
		await rename(`${disk}.gz`, target).catch(() => execFileSync('mv', [`${disk}.gz`, target]));
	} finally {
		// Only this file system: should a mount have been left behind, what it shows is not ours.
		execFileSync('rm', ['-rf', '--one-file-system', work]);
	}
	const sum = createHash('sha256');
	await pipeline(createReadStream(target), sum);
	await writeFile(`${target}.sha256`, `${sum.digest('hex')}  ${stick}-pc.img.gz\n`);
	console.log(
		`Made ${target}  (${await megabytes(target)}), ${RELEASE.title} with the kiosk of ${stick}`,
	);
}

/** What is in it besides the kiosk, with the source of each: for the offer of sources. */
function packagesOf(root: string): string {
	const format = '${Package} ${Version} ${source:Package} ${source:Version}\\n';
	return execFileSync(
		'dpkg-query',
		['--admindir', join(root, 'var/lib/dpkg'), '-W', '-f', format],
		{
			encoding: 'utf8',
		},
	);
}

await image().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
