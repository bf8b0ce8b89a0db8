import { setTimeout as wait } from 'node:timers/promises';

/**
 * A start that stays dark for longer would be taken for a dead screen. Two readings at once make both
 * slower: the package's is read only when the folder's looks as if it would never end.
 */
const PATIENCE_MS = [30_000, 120_000] as const;

interface Beginning {
	/** Milliseconds; see `KeeperOptions`. */
	readonly patience: readonly [shelf: number, shipped: number] | undefined;
	/** Show what is on the shelf, or whatever can be shown; whether that is something else than before. */
	readonly fromShelf: () => Promise<boolean>;
	readonly fromAnywhere: () => Promise<boolean>;
	readonly isShowing: () => boolean;
	readonly nothing: () => void;
	readonly changed: () => void;
}

/**
 * Waits for the first reading, but not for ever: until it is done something else is shown.
 * @param arriving says whether the folder is shown
 */
export async function startPatiently(
	arriving: Promise<boolean>,
	beginning: Beginning,
): Promise<void> {
	const { patience: [shelf, shipped] = PATIENCE_MS, fromShelf, fromAnywhere } = beginning;
	const { isShowing, nothing, changed } = beginning;
	const soon = await within(shelf, arriving);
	if (soon === true) return;
	if (soon === 'late') await fromShelf();
	else await fromAnywhere();
	if (!isShowing()) nothing();
	if (soon === 'late') void arriveLate();

	/** The calm screen, or what was good, is on the glass: what comes now is another exhibition. */
	async function arriveLate(): Promise<void> {
		const later = await within(shipped, arriving);
		const isElse = later !== true && !isShowing() && (await fromAnywhere());
		if (later === true || isElse) changed();
		if (later === 'late' && (await arriving)) changed();
	}
}

/** What a promise says, or that it has not said anything for so many milliseconds. */
const within = <T>(milliseconds: number, said: Promise<T>): Promise<T | 'late'> =>
	Promise.race([said, wait(milliseconds, 'late' as const, { ref: false })]);
