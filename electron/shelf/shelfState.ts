import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../device/wholeFile.ts';
import { VersionId } from './version.ts';

/** Good versions that are kept; the one that is shown is kept too. */
export const KEPT_GOOD = 2;
/** So many falls are remembered; the oldest is tried again one day. */
export const KEPT_FALLS = 5;

/** `current.json`: what stands on the shelf, for the next start. */
const ShelfState = v.strictObject({
	format: v.literal(1),
	/** The exhibition folder that `current` was made of: the one that is read. */
	folder: v.string(),
	/** The folder's fingerprint, and the kiosk's version that read it, when `current` was made. */
	mark: v.string(),
	current: VersionId,
	/** What staff have put `current` in the place of, good or not: they may bring it back. */
	before: v.optional(VersionId),
	/** Shown for five minutes without a fall; the newest first. */
	good: v.pipe(v.array(VersionId), v.maxLength(9)),
	/** What could not be shown, so that it is not tried again before the folder changes. */
	fell: v.array(
		v.strictObject({
			/** The kiosk that it fell in: another one may be mended. */
			kiosk: v.string(),
			mark: v.string(),
			version: VersionId,
			why: v.string(),
		}),
	),
});
export type ShelfState = v.InferOutput<typeof ShelfState>;

/** What was written; nothing, where there is none, it is damaged, or its folder is none of this kiosk's. */
export function readShelfState(
	shelf: string,
	isOurs: (folder: string) => boolean,
): ShelfState | undefined {
	try {
		const text = readFileSync(join(shelf, 'current.json'), 'utf8');
		const parsed = v.safeParse(ShelfState, JSON.parse(text));
		return parsed.success && isOurs(parsed.output.folder) ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

/**
 * By one rename; nothing is written when nothing has changed.
 * @throws when the disk is full or may not be written
 */
export function writeShelfState(shelf: string, state: ShelfState): void {
	const before = readShelfState(shelf, (folder) => folder === state.folder);
	if (JSON.stringify(before) === JSON.stringify(state)) return;
	writeWhole(join(shelf, 'current.json'), JSON.stringify(state));
}
