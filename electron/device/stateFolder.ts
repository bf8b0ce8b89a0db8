import { randomUUID } from 'node:crypto';
import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the kiosk keeps its own files during this run. */
export interface StateFolder {
	readonly folder: string;
	/** Why it is not the folder that was wanted, as the system calls it (`EROFS`, `ENOSPC`, …). */
	readonly trouble: string | undefined;
}

/**
 * Not waited for until it is on the disk: that would cost every start, and a file system that is full says so
 * when it is written to. As much as a settings file, a journal's first lines and the list of a shelf need at once.
 */
const PROBE_BYTES = 65_536;

/**
 * The folder that is wanted, if files can be made, filled and renamed there; else one that is
 * gone with the next start of the computer. The folder is a convenience: without it a museum loses the
 * journal and what the kiosk remembers, never the exhibit on its glass.
 * @param spare folders in which one for this run may be made, best first
 */
export function usableFolder(
	wanted: string,
	spare: readonly string[] = spareFolders(),
): StateFolder {
	const trouble = whyUnusable(wanted);
	if (trouble === undefined) return { folder: wanted, trouble };
	for (const place of spare) {
		try {
			const folder = mkdtempSync(join(place, 'serum-run-kiosk-'));
			if (whyUnusable(folder) === undefined) return { folder, trouble };
		} catch {
			// The next one may do.
		}
	}
	// Nothing can be written anywhere: each writer of the kiosk goes on without.
	return { folder: wanted, trouble };
}

/** What is memory in any case comes last: it is small, and always there. */
function spareFolders(): readonly string[] {
	const own = process.env['XDG_RUNTIME_DIR'];
	return [tmpdir(), ...(own === undefined ? [] : [own]), '/dev/shm'];
}

function whyUnusable(folder: string): string | undefined {
	const probe = join(folder, `.probe-${randomUUID()}`);
	try {
		mkdirSync(folder, { recursive: true });
		const opened = openSync(probe, 'wx', 0o600);
		try {
			// Goes on after what a nearly full disk has taken, and then throws.
			writeFileSync(opened, Buffer.alloc(PROBE_BYTES));
		} finally {
			closeSync(opened);
		}
		renameSync(probe, `${probe}.there`);
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? 'unknown';
	} finally {
		for (const ending of ['', '.there']) {
			try {
				rmSync(`${probe}${ending}`, { force: true });
			} catch {
				// Where nothing can be taken away, nothing was made either.
			}
		}
	}
}
