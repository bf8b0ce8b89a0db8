import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { RELEASES, sourcesList, type ReleaseName } from '../../electron/cli/stick/releases.ts';
import { CACHE } from '../../electron/cli/paths.ts';
import { scratch } from './scratch.ts';

/** What came of a command in a root. */
export interface Outcome {
	readonly code: number;
	/** What it said, both streams in their order. */
	readonly said: string;
}

export interface Look {
	/** Folder that stands at `/media/stick`. */
	readonly stick?: string;
	/** Lines for a shell that runs as root in front of the command: to break something. */
	readonly first?: string;
	/** Milliseconds after which everything in there is ended. */
	readonly timeout?: number;
}

/** A freshly installed release, fetched once: its smallest installation, without a kernel. */
export async function cleanSystem(name: ReleaseName): Promise<string> {
	const release = RELEASES[name];
	const root = rootOf(name);
	if (existsSync(root)) return root;
	console.log(`Making a clean ${release.title} in ${root} …`);
	const unfinished = `${root}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(join(root, '..'), { recursive: true });
	writeFileSync(`${root}.list`, await sourcesList(release));
	const [keys, base] = [await release.keyring(), ['--variant=important', '--include=systemd-sysv']];
	execFileSync(
		'mmdebstrap',
		[...base, '--quiet', `--keyring=${keys}`, release.codename, unfinished, `${root}.list`],
		{ stdio: ['ignore', 'ignore', 'inherit'] },
	);
	rmSync(join(unfinished, 'var/cache/apt/archives'), { recursive: true, force: true });
	mkdirSync(join(unfinished, 'var/cache/apt/archives/partial'), { recursive: true });
	renameSync(unfinished, root);
	return root;
}

function rootOf(name: ReleaseName): string {
	return join(CACHE, 'roots', RELEASES[name].folder);
}

/**
 * A computer of its own over a clean system: what is written goes into a layer, nothing into the
 * system itself. Each command runs with that as its root (no chroot: there Chromium could not make
 * its namespaces), in a process tree of its own and without any network.
 */
export class Computer {
	readonly #place: string;
	readonly #lower: string;

	/** @param below a release, as `setup.ts` has made it; or a computer, to begin where that one is */
	constructor(below: ReleaseName | Computer = 'debian-12') {
		this.#place = scratch('computer');
		this.#lower = typeof below === 'string' ? rootOf(below) : below.#lower;
		for (const folder of ['upper', 'work', 'merged']) mkdirSync(join(this.#place, folder));
		// Like `cp -a`: owners, links and the marks of what was deleted.
		if (below instanceof Computer) {
			execFileSync('cp', ['-aT', join(below.#place, 'upper'), join(this.#place, 'upper')]);
		}
	}

	/** Runs a line of shell as root, to its end. */
	run(line: string, look: Look = {}): Outcome {
		const { status, stdout, stderr } = spawnSync('unshare', this.#enter(line, look), {
			encoding: 'utf8',
			timeout: look.timeout ?? 120_000,
			env: {},
			maxBuffer: 64_000_000,
		});
		return { code: status ?? -1, said: `${stdout}${stderr}` };
	}

	/** Starts a line of shell as root, and leaves it running. */
	start(line: string): ChildProcess {
		return spawn('unshare', this.#enter(line, {}), { env: {}, stdio: 'ignore' });
	}

	#enter(line: string, { stick, first = '' }: Look): string[] {
		const merged = join(this.#place, 'merged');
		const [upper, work] = [join(this.#place, 'upper'), join(this.#place, 'work')];
		const script = `
set -e
mount -t overlay overlay -o lowerdir=${this.#lower},upperdir=${upper},workdir=${work} ${merged}
mount --rbind /dev ${merged}/dev
mount -t proc proc ${merged}/proc
mount -t tmpfs tmpfs ${merged}/run
mkdir -p ${merged}/run/user ${merged}/media/stick ${merged}/tmp/.X11-unix
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix ${merged}/tmp/.X11-unix
${stick === undefined ? '' : `mount --bind -o ro "${stick}" ${merged}/media/stick`}
cd ${merged}
mkdir -p .old
pivot_root . .old
/bin/umount -l /.old
/bin/rmdir /.old
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8
set +e
${first}
sh -c "$1"
`;
		const own = ['--mount', '--net', '--pid', '--ipc', '--propagation=private'];
		return [...own, '--fork', '--kill-child', 'sh', '-c', script, 'sh', line];
	}

	/** Puts a file into it from outside. */
	write(path: string, text: string, mode = 0o644): void {
		const file = join(this.#place, 'upper', path);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, text, { mode });
	}

	/**
	 * Every file, link and folder below the places that an installation may touch, with owner, mode
	 * and contents.
	 */
	state(): string {
		const places =
			'/opt /var/lib/serum-run-kiosk /etc/systemd /etc/apparmor.d /etc/serum-run-kiosk /etc/udev';
		const list = `for place in ${places}; do [ -e $place ] && find $place -printf '%y %m %u:%g %p %l\\n'; done | sort`;
		const sums = `find ${places} -type f -exec sha256sum {} + 2>/dev/null | sort -k2`;
		const users = `getent passwd kiosk; getent shadow kiosk | cut -d: -f1,2; id kiosk 2>/dev/null; dpkg-query -W`;
		return this.run(`${list}; ${sums}; ${users}`).said;
	}

	close(): void {
		rmSync(this.#place, { recursive: true, force: true });
	}
}

/** A copy of a stick that may be spoilt. */
export function copyOfStick(stick: string): string {
	const copy = scratch('stick');
	chmodSync(copy, 0o755);
	cpSync(stick, copy, { recursive: true });
	return copy;
}
