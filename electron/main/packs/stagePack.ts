import { rm } from 'node:fs/promises';
import type { Taking } from '../../bridge/packs.ts';
import type { Mistake } from '../../bridge/staff.ts';
import { isError } from '../../exhibit/issues/issue.ts';
import { beginPack, finishPack } from '../../pack/keptPacks.ts';
import { bytesOf } from '../../pack/list.ts';
import { PackRefused } from '../../pack/refusal.ts';
import type { PackRules } from '../../pack/rules.ts';
import { takePack } from '../../pack/takePack.ts';
import type { ExhibitionKeeper } from '../../shelf/keeper.ts';
import type { KeeperOptions } from '../../shelf/keeperOptions.ts';
import type { Version } from '../../shelf/version.ts';
import { mistakesOf } from '../mistakes.ts';
import type { unshowableMedia } from './showMedia.ts';

/** The loader would not show it. */
export class Mistaken extends Error {
	readonly mistakes: readonly Mistake[];

	constructor(mistakes: readonly Mistake[]) {
		super('mistakes');
		this.mistakes = mistakes;
	}
}

interface Staging {
	readonly source: AsyncIterable<Uint8Array>;
	readonly rules: PackRules;
	readonly signal: AbortSignal;
	readonly tell: (now: Taking) => void;
	readonly keeper: Pick<ExhibitionKeeper, 'prepare' | 'discard' | 'current'>;
	/** How long the pack was when it was found; another one has taken its place, where that is wrong. */
	readonly bytes?: number | undefined;
	/** Folder of the packs. */
	readonly place: string;
	/** Reads and checks an exhibition folder. */
	readonly load: KeeperOptions['load'];
	/** The first file that cannot be shown; see showMedia.ts. */
	readonly show: typeof unshowableMedia;
}

/**
 * Everything that is done with a pack before visitors see it: read and held against its list, read by the loader, put on
 * the shelf, every picture drawn. Whatever fails, what is shown is shown.
 * @throws PackRefused, StickFailed, Mistaken, and what the disk says
 */
export async function stagePack(staging: Staging): Promise<Version> {
	const { source, bytes, rules, signal, tell, keeper, place, load, show } = staging;
	const { root, files } = await beginPack(place);
	try {
		const progress = (bytes: number, of: number) => tell({ kind: 'reading', bytes, of });
		const taken = await takePack(source, { rules, into: files, progress, signal });
		const length = taken.head.length + bytesOf(taken.list);
		if (bytes !== undefined && bytes !== length) throw new PackRefused('no-stick');
		tell({ kind: 'checking' });
		const pack = await finishPack(place, root, taken);
		const { exhibition, issues } = await load(pack.folder, () => undefined);
		const mistakes = issues.filter(isError);
		if (exhibition === undefined || mistakes.length > 0) throw new Mistaken(mistakesOf(mistakes));
		goOn();
		const version = await keeper.prepare(pack.folder, exhibition);
		await lookAt(version).catch(async (error: unknown) => {
			await keeper.discard(version);
			throw error;
		});
		return version;
	} finally {
		await rm(root, { recursive: true, force: true });
	}

	async function lookAt(version: Version): Promise<void> {
		const file = await show(version, keeper.current, (media, of) => {
			goOn();
			tell({ kind: 'testing', media, of });
		});
		if (file !== undefined) throw new PackRefused('media', { file });
		goOn();
	}

	function goOn(): void {
		if (signal.aborted) throw new PackRefused('stopped');
	}
}
