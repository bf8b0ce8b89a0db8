import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeHead } from '../../../electron/pack/format.ts';
import type { PackRules } from '../../../electron/pack/rules.ts';

const pair = () => generateKeyPairSync('ed25519');
export const MUSEUM = pair();
export const STRANGER = pair();

export const MADE = '2026-11-30T12:00:00Z';
export const RULES: PackRules = {
	key: MUSEUM.publicKey,
	shown: undefined,
	now: Date.parse('2026-12-01T09:00:00Z'),
	built: Date.parse('2026-11-01T00:00:00Z'),
	freeBytes: 20e9,
};

export const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex');

/** A pack of these texts, which a test may make wrong before it is signed. */
export function madePack(
	files: Readonly<Record<string, string>>,
	other: {
		readonly key?: KeyObject | undefined;
		readonly list?: Readonly<Record<string, unknown>>;
		readonly listed?: readonly unknown[];
	} = {},
): Buffer {
	const { key = MUSEUM.privateKey, list, listed } = other;
	const named = Object.entries(files).map(([path, text]) => ({
		path,
		bytes: Buffer.byteLength(text),
		sha256: sha256(text),
	}));
	const all = { exhibition: 'winter', made: MADE, files: listed ?? named, ...list };
	const bytes = Buffer.from(JSON.stringify(all));
	const signing = 'key' in other ? other.key : key;
	return Buffer.concat([
		writeHead(bytes, signing),
		bytes,
		...Object.values(files).map((text) => Buffer.from(text)),
	]);
}

/** As a stick gives it: in pieces of any length. */
export async function* inPieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
