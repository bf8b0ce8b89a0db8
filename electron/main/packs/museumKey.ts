import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Journal } from '../../device/journal.ts';
import type { Places } from '../places.ts';

/** What packs are signed with; nothing, where this kiosk knows no key. Where the key cannot be read another one stands for it, with which nobody has signed anything. */
export function museumKey(
	{ stickKey }: Pick<Places, 'stickKey'>,
	journal: Journal,
): KeyObject | undefined {
	if (stickKey === undefined) return undefined;
	try {
		return createPublicKey(readFileSync(stickKey));
	} catch (error) {
		journal.trouble('stick-key-unreadable', { reason: String(error) });
		return generateKeyPairSync('ed25519').publicKey;
	}
}
