import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readKept } from '../../device/kept.ts';
import type { Journal } from '../../device/journal.ts';
import { writeWhole } from '../../device/wholeFile.ts';
import type { Packs } from './packs.ts';

const LOOK_EVERY_MS = 30_000;
const PACK = /^[^.].*\.exhibition$/i;
/** What may be over the next time: those are tried again. */
const MAY_PASS = ['later', 'no-room', 'full', 'disk', 'stopped'];

interface Incoming {
	/** The folder that IT fills from elsewhere: by rsync, Syncthing, a share. */
	readonly folder: string;
	/** Remembers which pack was tried last. */
	readonly memory: string;
	readonly takeFile: Packs['takeFile'];
	readonly journal: Journal;
}

/**
 * Takes the latest pack of a folder, once, when it has come to rest there: a fleet of kiosks follows one folder. What
 * staff have sent back does not come again before there is another file.
 */
export function watchIncoming(incoming: Incoming): void {
	const look = lookIntoIncoming(incoming);
	const goOn = () => setTimeout(() => void look().finally(goOn), LOOK_EVERY_MS);
	goOn();
}

/** @returns one look; a file counts when two looks in a row see the same */
export function lookIntoIncoming({
	folder,
	memory,
	takeFile,
	journal,
}: Incoming): () => Promise<void> {
	let tried = readKept(memory, v.string());
	let seen: string | undefined;
	return async () => {
		const latest = await latestIn(folder);
		const isAtRest = latest !== undefined && latest.mark === seen;
		seen = latest?.mark;
		if (!isAtRest || latest.mark === tried) return;
		const before = tried;
		// First: what brings the kiosk down is not tried at every start.
		remember(latest.mark);
		const outcome = await takeFile(latest.file);
		if (MAY_PASS.includes(outcome)) remember(before);
	};

	function remember(mark: string | undefined): void {
		tried = mark;
		try {
			writeWhole(memory, JSON.stringify(mark ?? ''));
		} catch (error) {
			journal.trouble('incoming-not-remembered', { reason: String(error) });
		}
	}
}

async function latestIn(folder: string): Promise<{ file: string; mark: string } | undefined> {
	const names = (await readdir(folder).catch(() => [])).filter((name) => PACK.test(name));
	const files = await Promise.all(
		names.map(async (name) => {
			const file = join(folder, name);
			// One that went meanwhile was never here.
			const found = await stat(file).catch(() => undefined);
			if (found?.isFile() !== true) return undefined;
			return {
				file,
				at: found.mtimeMs,
				mark: `${name} ${found.size} ${Math.floor(found.mtimeMs)}`,
			};
		}),
	);
	const there = files.filter((file) => file !== undefined);
	return there.reduce<(typeof there)[number] | undefined>(
		(latest, file) => (latest === undefined || file.at > latest.at ? file : latest),
		undefined,
	);
}
