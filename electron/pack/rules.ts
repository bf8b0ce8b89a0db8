import type { KeyObject } from 'node:crypto';
import { sha256Of } from '../device/sha256.ts';
import { isSignedBy, type Head } from './format.ts';
import { bytesOf, type PackList } from './list.ts';
import { PackRefused } from './refusal.ts';

/** A clock of two PCs that agree on nothing else: time zones, a battery that loses a minute a week. */
const MOST_AHEAD_MS = 2 * 24 * 60 * 60_000;
/** What the kiosk itself still wants to write when the exhibition is there. */
const RESERVE_BYTES = 300e6;
/** Unpacked, and then what visitors see of it on the shelf. */
const COPIES = 2;

/** What a kiosk holds a pack against. */
export interface PackRules {
	/** The museum's key; nothing, where this kiosk came from a stick that nobody had signed. */
	readonly key: KeyObject | undefined;
	/** The pack that is shown. */
	readonly shown: { readonly id: string; readonly list: PackList } | undefined;
	/** Milliseconds since 1970, as far as this PC knows; and when this application was made. */
	readonly now: number;
	readonly built: number;
	readonly freeBytes: number;
}

/**
 * Before anything of the list is read. A museum that has a key shows what is signed with it and nothing else; one
 * without has never asked for signatures.
 * @throws PackRefused
 */
export function checkSignature({ key }: PackRules, head: Head, list: Buffer): void {
	if (sha256Of(list) !== head.sha256) throw new PackRefused('bad-list');
	if (key === undefined) return;
	if (head.signature === undefined) throw new PackRefused('unsigned');
	if (!isSignedBy(key, head, list)) throw new PackRefused('not-ours');
}

/**
 * Before anything of it is written.
 * @throws PackRefused
 */
export function checkList(rules: PackRules, id: string, list: PackList): void {
	const { shown, now, built, freeBytes } = rules;
	if (shown?.id === id) throw new PackRefused('same');
	const made = Date.parse(list.made);
	// A clock that is before its own application knows nothing.
	if (now > built && made > now + MOST_AHEAD_MS)
		throw new PackRefused('future', { made: list.made });
	const isSuccessor = shown?.list.exhibition === list.exhibition;
	if (isSuccessor && made < Date.parse(shown.list.made)) {
		throw new PackRefused('older', { made: list.made, shown: shown.list.made });
	}
	const needed = COPIES * bytesOf(list) + RESERVE_BYTES;
	if (freeBytes < needed) {
		throw new PackRefused('no-room', { needed: String(needed), free: String(freeBytes) });
	}
}
