import { app } from 'electron';
import { createReadStream, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
	ExhibitionOnShelf,
	ExhibitionReport,
	PackSearch,
	Refusal,
	Taking,
} from '../../bridge/packs.ts';
import type { Helper } from '../../device/helper/helper.ts';
import type { Journal } from '../../device/journal.ts';
import { packOf, sweepPacks } from '../../pack/keptPacks.ts';
import { PackRefused } from '../../pack/refusal.ts';
import type { PackRules } from '../../pack/rules.ts';
import type { Version } from '../../shelf/version.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { Places } from '../places.ts';
import { readApart } from '../readApart.ts';
import { unshowableMedia } from './showMedia.ts';
import { museumKey } from './museumKey.ts';
import { refusalOf } from './refused.ts';
import { stagePack } from './stagePack.ts';

type ShelfReport = Pick<ExhibitionReport, 'shown' | 'before'>;

interface PacksParts {
	readonly exhibition: Pick<KeptExhibition, 'keeper'>;
	readonly places: Places;
	readonly helper: Pick<Helper, 'findPacks' | 'readPack'>;
	/** Milliseconds since 1970, as far as this PC knows. */
	readonly wallClock: () => number;
	readonly journal: Journal;
}

/** What became of a pack. */
type Outcome = 'taken' | Refusal;

/** Exhibitions that come in packs: what is there, what becomes of it, and the way back. */
export interface Packs {
	find(): Promise<PackSearch>;
	report(): Promise<ExhibitionReport>;
	/** Takes the pack of this number; goes on when staff have left. One at a time. */
	take(number: number): void;
	/** The same of a pack that lies in a folder of this PC; later, where another one is being taken. */
	takeFile(file: string): Promise<Outcome | 'later'>;
	stop(): void;
	/** Shows the exhibition that was good before. */
	back(): void;
}

export function openPacks(parts: PacksParts): Packs {
	const { exhibition, places, helper, wallClock, journal } = parts;
	const { keeper } = exhibition;
	const key = museumKey(places, journal);
	let taking: Taking = { kind: 'none' };
	let stopping = new AbortController();
	/** The one before is being brought back. */
	let turning = false;
	const isBusy = () => turning || !['none', 'taken', 'refused'].includes(taking.kind);
	/** How long the packs on the sticks were when somebody looked. */
	let found = new Map<number, number>();
	/** What is neither read nor shown nor can be brought back goes. */
	const sweep = () =>
		sweepPacks(places.packs, async () => {
			const versions = [keeper.current, await keeper.before()];
			return [keeper.folder, ...versions.flatMap((version) => version?.folder ?? [])];
		});

	void keeper.settled().then(sweep);

	async function rules(): Promise<PackRules> {
		const disk = await statfs(places.data);
		return {
			key,
			shown: keeper.current && (await packOf(places.packs, keeper.current.folder)),
			now: wallClock(),
			built: statSync(app.getAppPath()).mtimeMs,
			freeBytes: disk.bavail * disk.bsize,
		};
	}

	async function take(
		from: string,
		read: (signal: AbortSignal) => AsyncIterable<Uint8Array>,
		bytes?: number,
	): Promise<Outcome> {
		stopping = new AbortController();
		taking = { kind: 'reading', bytes: 0, of: 0 };
		journal.note('pack-taking', { from });
		try {
			// What the first reading reads is not taken away below it.
			await keeper.settled();
			await sweep();
			const version = await stagePack({
				source: read(stopping.signal),
				bytes,
				rules: await rules(),
				signal: stopping.signal,
				tell: (now) => (taking = now),
				keeper,
				place: places.packs,
				load: (folder, progress) => readApart(places.reader, folder, progress),
				show: unshowableMedia,
			});
			await keeper.turnTo(version).catch(async (error: unknown) => {
				await keeper.discard(version);
				throw error;
			});
			taking = { kind: 'taken' };
			journal.note('pack-taken', { version: version.id, exhibition: version.exhibition.id });
			return 'taken';
		} catch (error) {
			const refused = refusalOf(stopping.signal.aborted ? new PackRefused('stopped') : error);
			taking = refused;
			journal.trouble('pack-refused', {
				refusal: refused.refusal,
				...refused.facts,
				error: error instanceof PackRefused ? '' : String(error),
			});
			await sweep();
			return refused.refusal;
		}
	}

	async function back(): Promise<void> {
		turning = true;
		try {
			const before = await keeper.before();
			if (before === undefined) return;
			await keeper.turnTo(before);
			taking = { kind: 'none' };
			journal.note('exhibition-brought-back', { version: before.id });
		} catch (error) {
			taking = refusalOf(error);
			journal.trouble('exhibition-not-brought-back', { reason: String(error) });
		} finally {
			turning = false;
		}
	}

	let reported: { readonly of: Version | undefined; readonly said: ShelfReport } | undefined;

	/** Read from the disk, and asked for every half second: anew when something else is shown. */
	async function shelfReport(): Promise<ShelfReport> {
		const of = keeper.current;
		if (reported?.of !== of || of === undefined) {
			const said = { shown: await onShelf(of), before: await onShelf(await keeper.before()) };
			reported = { of, said };
		}
		return reported!.said;
	}

	const onShelf = async (version: Version | undefined): Promise<ExhibitionOnShelf | undefined> =>
		version && {
			exhibition: version.exhibition.id,
			made: (await packOf(places.packs, version.folder))?.list.made,
		};
	return {
		find: async () => {
			const search = await helper.findPacks();
			const packs = search.kind === 'found' ? search.packs : [];
			found = new Map(packs.map(({ number, bytes }) => [number, bytes]));
			return search;
		},
		report: async () => ({ ...(await shelfReport()), taking, signed: key !== undefined }),
		take: (number) => {
			if (isBusy()) return;
			void take(`stick ${number}`, (signal) => helper.readPack(number, signal), found.get(number));
		},
		takeFile: async (file) => {
			if (isBusy()) return 'later';
			// Nobody stands there who knows where it comes from.
			if (key === undefined) {
				journal.trouble('incoming-needs-key', { file: basename(file) });
				return 'unsigned';
			}
			return take(basename(file), async function* (signal) {
				yield* createReadStream(file, { signal });
			});
		},
		stop: () => stopping.abort(),
		back: () => {
			if (!isBusy()) void back();
		},
	};
}
