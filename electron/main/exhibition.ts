import { app } from 'electron';
import { isError, type Issue } from '../exhibit/issues/issue.ts';
import { ExhibitionKeeper } from '../shelf/keeper.ts';
import type { KeeperEvent } from '../shelf/keeperEvent.ts';
import { isPackFolder, keptPacks } from '../pack/keptPacks.ts';
import type { Journal } from '../device/journal.ts';
import type { Places } from './places.ts';
import { readApart } from './readApart.ts';

/** How often the exhibition folder is looked at; a change is shown after two looks alike. */
const LOOK_EVERY_MS = 2_000;

/** One file of what is shown is held against its hash; the shipped exhibition is gone round in two hours. */
const PATROL_EVERY_MS = 60_000;

/** So long a version must be on the glass without a fall to count as good. */
const GOOD_AFTER_MS = 5 * 60_000;

export interface KeptExhibition {
	readonly keeper: ExhibitionKeeper;
	/** Resolves when the first reading is done, good or not. */
	readonly started: Promise<void>;
	/** Called whenever another exhibition waits to be shown. */
	onChange(listener: () => void): void;
	/** The page gets what is current; it has proved nothing yet. */
	fetched(): void;
	/** It is on the glass: from now on it has to prove itself. */
	painted(): void;
	/**
	 * The page fell over this version, or its process died: it gives way to the one before, and that to the package's.
	 * @returns whether another one is shown from now on
	 */
	fell(version: string | undefined, why: string): Promise<boolean>;
}

/**
 * Starts reading the exhibition at once and looks after it for as long as the kiosk runs.
 * @param progress called while it reads and copies
 */
export function keepExhibition(
	places: Places,
	journal: Journal,
	progress: () => void,
): KeptExhibition {
	const listeners: (() => void)[] = [];
	const keeper = new ExhibitionKeeper({
		version: app.getVersion(),
		folder: places.exhibition,
		packs: {
			has: (folder) => isPackFolder(places.packs, folder),
			latest: async () => (await keptPacks(places.packs))[0]?.folder,
		},
		shipped: places.shipped,
		shelf: places.shelf,
		load: (folder, progress) => readApart(places.reader, folder, progress),
		progress,
		tell: (event) => tell(journal, event),
		changed: () => {
			proven();
			for (const listener of listeners) listener();
		},
	});
	let proving: NodeJS.Timeout | undefined;
	const proven = () => {
		clearTimeout(proving);
		proving = undefined;
	};
	const started = keeper.start();
	void started.then(() => {
		forEver(LOOK_EVERY_MS, () => keeper.look());
		forEver(PATROL_EVERY_MS, () => keeper.patrol());
	});
	return {
		keeper,
		started,
		onChange: (listener) => void listeners.push(listener),
		fetched: proven,
		painted: () => {
			const id = keeper.current?.id;
			if (id === undefined) return;
			// Attract comes and goes all day: the first picture of a version counts.
			proving ??= setTimeout(() => void keeper.confirm(id), GOOD_AFTER_MS);
		},
		fell: (version, why) => {
			proven();
			return keeper.fall(version ?? keeper.current?.id ?? '', why);
		},
	};
}

/** Does something again and again, each time so long after the one before was done. */
function forEver(milliseconds: number, act: () => Promise<void>): void {
	setTimeout(() => void act().finally(() => forEver(milliseconds, act)), milliseconds);
}

function tell(journal: Journal, event: KeeperEvent): void {
	switch (event.kind) {
		case 'refused':
		case 'advice':
			journal.trouble(`exhibition-${event.kind}`, flat(event.issue));
			return;
		case 'showing': {
			const { id, version, from } = event;
			journal.note('exhibition-ready', { id, version, from });
			return;
		}
		case 'nothing-to-show':
			journal.trouble('exhibition-none');
			return;
		case 'not-shelved':
			journal.trouble('exhibition-not-shelved', { reason: event.reason });
			return;
		case 'fell':
			journal.trouble('exhibition-fell', { version: event.version, why: event.why });
			return;
		case 'damaged': {
			const { version, file, healed } = event;
			journal.trouble('exhibition-damaged', { version, file, healed: healed ? 'yes' : 'no' });
			return;
		}
		default:
			event satisfies never;
	}
}

function flat(issue: Issue): Record<string, string> {
	const { code, file, line, column, what, why, fix } = issue;
	return {
		code,
		place: `${file}:${line}:${column}`,
		what,
		why,
		fix,
		shown: isError(issue) ? 'no' : 'yes',
	};
}
