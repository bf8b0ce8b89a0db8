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

/** Takes away what a start before has left unfinished. Never while something is being shelved. */
export async function sweepUnfinished(shelf: string): Promise<void> {
	const names = await readdir(shelf).catch(() => []);
	await remove(
		names.filter((name) => name.startsWith('unfinished-')).map((name) => join(shelf, name)),
	);
}

/** Takes away all versions but those named. Never while something is being shelved. */
export async function sweepVersions(shelf: string, kept: ReadonlySet<string>): Promise<void> {
	const old = (await versionsOn(shelf)).filter((name) => !kept.has(name));
	await remove(old.map((name) => join(shelf, 'versions', name)));
}

/** Takes one version away. Never while something is being shelved. */
export function sweepVersion(shelf: string, id: string): Promise<void> {
	return remove([join(shelf, 'versions', id)]);
}

/** What cannot be taken away now is in nobody's way. */
async function remove(places: readonly string[]): Promise<void> {
	for (const place of places) {
		await rm(place, { recursive: true, force: true }).catch(() => undefined);
	}
}
