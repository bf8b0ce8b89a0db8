import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The versions on the shelf, the newest first; none, where there is no shelf. */
export async function versionsOn(shelf: string): Promise<string[]> {
	const folder = join(shelf, 'versions');
	const names = await readdir(folder).catch(() => []);
	const dated = await Promise.all(
		names.map(async (name) => {
			const made = await stat(join(folder, name)).catch(() => undefined);
			return { name, made: made?.mtimeMs ?? 0 };
		}),
	);
	return dated.sort((a, b) => b.made - a.made).map(({ name }) => name);
}

/**
 * Takes away what was left unfinished, and all versions but those named.
 * @param kept every version stays, when it is left out
 */
export async function sweepShelf(
	shelf: string,
	kept: ReadonlySet<string> | undefined,
): Promise<void> {
	const names = await readdir(shelf).catch(() => []);
	const unfinished = names.filter((name) => name.startsWith('unfinished-'));
	const old = kept === undefined ? [] : (await versionsOn(shelf)).filter((name) => !kept.has(name));
	const gone = [...unfinished, ...old.map((name) => join('versions', name))];
	// What cannot be taken away now is in nobody's way.
	for (const name of gone) {
		await rm(join(shelf, name), { recursive: true, force: true }).catch(() => undefined);
	}
}
