/**
 * A pack: one exhibition as one file, for a stick or a shared folder.
 *
 *   serum-run-kiosk pack 1\n
 *   <signature>\n            ed25519, 128 hex digits; 128 dashes, where nobody has signed it
 *   <SHA-256>\n              of the list, 64 hex digits: damage is told from a stranger's signature
 *   <length>\n               of the list in bytes, 10 digits
 *   <list>                   JSON, see list.ts
 *   <files>                  their bytes, one file after the other, in the order of the list
 *
 * It is read from its beginning to its end, once. The signature is held against the list before that is parsed, each
 * file against the list before anybody opens it. There is nothing to unpack: no names between the files, no links, no
 * compression, and so none of the tricks that archives are known for.
 */
import { sign, verify, type KeyObject } from 'node:crypto';
import { sha256Of } from '../device/sha256.ts';
import { PackRefused } from './refusal.ts';

const MAGIC = 'serum-run-kiosk pack ';
const FORMAT = 1;
const FIRST_LINE = `${MAGIC}${FORMAT}\n`;
const UNSIGNED = '-'.repeat(128);
const HEAD = new RegExp(
	`^${MAGIC}(\\d+)\\n(?:([0-9a-f]{128}|-{128})\\n([0-9a-f]{64})\\n(\\d{10})\\n)?`,
);
/** In bytes: its four lines always have the same length. */
export const HEAD_BYTES = FIRST_LINE.length + 129 + 65 + 11;

/** Ten thousand files need 1.5 MB; what is parsed has no signature on a kiosk without a key. */
const LONGEST_LIST_BYTES = 4_000_000;

/** What stands before a pack's list. */
export interface Head {
	/** Hex; nothing, where nobody has signed it. */
	readonly signature: string | undefined;
	/** Of the list, hex. */
	readonly sha256: string;
	readonly listBytes: number;
}

/** @throws PackRefused when these bytes begin no pack, or one of a newer kiosk */
export function readHead(bytes: Buffer): Head {
	const [, format, signature, sha256, length] = HEAD.exec(bytes.toString('latin1')) ?? [];
	if (format !== undefined && Number(format) > FORMAT) throw new PackRefused('newer-kind');
	const isOurs = format === String(FORMAT);
	if (!isOurs || signature === undefined || sha256 === undefined) throw new PackRefused('no-pack');
	const listBytes = Number(length);
	if (listBytes > LONGEST_LIST_BYTES) throw new PackRefused('bad-list');
	return { signature: signature === UNSIGNED ? undefined : signature, sha256, listBytes };
}

/** @param key nothing, where nobody signs it */
export function writeHead(list: Buffer, key: KeyObject | undefined): Buffer {
	const signature = key && sign(null, signed(list), key).toString('hex');
	const length = String(list.length).padStart(10, '0');
	return Buffer.from(`${FIRST_LINE}${signature ?? UNSIGNED}\n${sha256Of(list)}\n${length}\n`);
}

/** Whether that key has signed this list, as a pack's and as nothing else's. */
export function isSignedBy(key: KeyObject, { signature }: Head, list: Buffer): boolean {
	return signature !== undefined && verify(null, signed(list), key, Buffer.from(signature, 'hex'));
}

const signed = (list: Buffer) => Buffer.concat([Buffer.from(FIRST_LINE), list]);
