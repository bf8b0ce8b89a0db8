import { app } from 'electron';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
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
import { StickFailed } from '../../device/helper/packsOnSticks.ts';
import type { Journal } from '../../device/journal.ts';
import { packOf, sweepPacks } from '../../pack/keptPacks.ts';
import { PackRefused } from '../../pack/refusal.ts';
import type { PackRules } from '../../pack/rules.ts';
import type { Version } from '../../shelf/version.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { Places } from '../places.ts';
import { readApart } from '../readApart.ts';
import { undrawablePicture } from './drawPictures.ts';
import { Mistaken, stagePack } from './stagePack.ts';

interface PacksParts {
	readonly exhibition: Pick<KeptExhibition, 'keeper' | 'started'>;
	readonly places: Places;
	readonly helper: Pick<Helper, 'findPacks' | 'readPack'>;
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

export function openPacks({ exhibition, places, helper, journal }: PacksParts): Packs {
	const { keeper, started } = exhibition;
	const key = museumKey(places, journal);
	let taking: Taking = { kind: 'none' };
	let stopping = new AbortController();
	const isBusy = () => !['none', 'taken', 'refused'].includes(taking.kind);
	void started.then(sweep);

	/** What is neither shown nor can be brought back goes. */
	async function sweep(): Promise<void> {
		const inUse = [keeper.current, await keeper.before()].map((version) => version?.folder ?? '');
		await sweepPacks(places.packs, new Set(inUse));
	}

	async function rules(): Promise<PackRules> {
		const disk = await statfs(places.data);
		return {
			key,
			shown: keeper.current && (await packOf(places.packs, keeper.current.folder)),
			now: Date.now(),
			built: statSync(app.getAppPath()).mtimeMs,
			freeBytes: disk.bavail * disk.bsize,
		};
	}

	async function take(
		from: string,
		read: (signal: AbortSignal) => AsyncIterable<Uint8Array>,
	): Promise<Outcome> {
		stopping = new AbortController();
		taking = { kind: 'reading', bytes: 0, of: 0 };
		journal.note('pack-taking', { from });
		try {
			await sweep();
			const version = await stagePack({
				source: read(stopping.signal),
				rules: await rules(),
				signal: stopping.signal,
				tell: (now) => (taking = now),
				keeper,
				place: places.packs,
				load: (folder, progress) => readApart(places.reader, folder, progress),
				draw: undrawablePicture,
			});
			await keeper.turnTo(version);
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
		const before = await keeper.before();
		if (before === undefined) return;
		try {
			await keeper.turnTo(before);
			taking = { kind: 'none' };
			journal.note('exhibition-brought-back', { version: before.id });
		} catch (error) {
			taking = refusalOf(error);
			journal.trouble('exhibition-not-brought-back', { reason: String(error) });
		}
	}

	const onShelf = async (version: Version | undefined): Promise<ExhibitionOnShelf | undefined> =>
		version && {
			exhibition: version.exhibition.id,
			made: (await packOf(places.packs, version.folder))?.list.made,
		};
	return {
		find: () => helper.findPacks(),
		report: async () => ({
			shown: await onShelf(keeper.current),
			before: await onShelf(await keeper.before()),
			taking,
			signed: key !== undefined,
		}),
		take: (number) => {
			if (isBusy()) return;
			void take(`stick ${number}`, (signal) => helper.readPack(number, signal));
		},
		takeFile: async (file) => {
			if (isBusy()) return 'later';
			// Nobody stands there who knows where it comes from.
			if (key === undefined) {
				journal.trouble('incoming-needs-key', { file: basename(file) });
				return 'unsigned';
			}
			return take(basename(file), (signal) => createReadStream(file, { signal }));
		},
		stop: () => stopping.abort(),
		back: () => {
			if (!isBusy()) void back();
		},
	};
}

type Refused = Extract<Taking, { kind: 'refused' }>;

function refusalOf(error: unknown): Refused {
	const refused = { kind: 'refused', facts: {}, mistakes: [] } as const;
	if (error instanceof Mistaken)
		return { ...refused, refusal: 'mistakes', mistakes: error.mistakes };
	if (error instanceof PackRefused) return { ...refused, refusal: error.code, facts: error.facts };
	if (error instanceof StickFailed) return { ...refused, refusal: error.reason };
	const { code } = error as NodeJS.ErrnoException;
	return { ...refused, refusal: code === 'ENOSPC' ? 'no-room' : 'disk' };
}

/** Where the key cannot be read another one stands for it, with which nobody has signed anything. */
function museumKey({ stickKey }: Places, journal: Journal): KeyObject | undefined {
	if (stickKey === undefined) return undefined;
	try {
		return createPublicKey(readFileSync(stickKey));
	} catch (error) {
		journal.trouble('stick-key-unreadable', { reason: String(error) });
		return generateKeyPairSync('ed25519').publicKey;
	}
}
