import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Of } from '../device/sha256.ts';
import { ByteReader } from './byteReader.ts';
import { HEAD_BYTES, readHead } from './format.ts';
import { bytesOf, readList, type PackedFile, type PackList } from './list.ts';
import { PackRefused } from './refusal.ts';
import { checkList, checkSignature, type PackRules } from './rules.ts';

/** A pack as it came in, whole. */
export interface TakenPack {
	readonly id: string;
	readonly list: PackList;
	/** All that stood before its files. */
	readonly head: Buffer;
}

interface Taking {
	readonly rules: PackRules;
	/** An empty folder. */
	readonly into: string;
	/** Called as bytes of files come in. */
	readonly progress: (taken: number, of: number) => void;
	/** Staff have turned back. */
	readonly signal?: AbortSignal;
}

/** A pack's name: of its list, and so of every byte in it. */
export const packId = (list: Uint8Array): string => sha256Of(list).slice(0, 24);

/**
 * Reads a pack and writes its files. Each is flushed, so that what is there afterwards outlives a power cut; what is
 * left of one that is refused is the caller's to take away.
 * @throws PackRefused
 */
export async function takePack(
	source: AsyncIterable<Uint8Array>,
	taking: Taking,
): Promise<TakenPack> {
	const reader = new ByteReader(source);
	try {
		return await take(reader, taking);
	} finally {
		await reader.close();
	}
}

async function take(
	reader: ByteReader,
	{ rules, into, progress, signal }: Taking,
): Promise<TakenPack> {
	const first = await reader.take(HEAD_BYTES).catch((error: unknown) => {
		// Shorter than the shortest pack.
		const isShort = error instanceof PackRefused && error.code === 'cut-off';
		throw isShort ? new PackRefused('no-pack') : error;
	});
	const head = readHead(first);
	const listed = await reader.take(head.listBytes);
	checkSignature(rules, head, listed);
	const list = readList(listed);
	const id = packId(listed);
	checkList(rules, id, list);
	const all = bytesOf(list);
	let taken = 0;
	for (const file of list.files) {
		await writeFile(join(into, file.path), file, reader, (bytes) => {
			if (signal?.aborted) throw new PackRefused('stopped');
			progress((taken += bytes), all);
		});
	}
	if (!(await reader.isAtEnd())) throw new PackRefused('too-long');
	return { id, list, head: Buffer.concat([first, listed]) };
}

async function writeFile(
	path: string,
	{ path: name, bytes, sha256 }: PackedFile,
	reader: ByteReader,
	came: (bytes: number) => void,
): Promise<void> {
	const hash = createHash('sha256');
	const file = await onDisk(async () => {
		await mkdir(dirname(path), { recursive: true });
		return open(path, 'wx', 0o644);
	});
	try {
		// The disk writes while the next piece comes and is hashed.
		let writing: Promise<void> = Promise.resolve();
		try {
			for await (const piece of largePieces(reader.pieces(bytes))) {
				hash.update(piece);
				await writing;
				writing = onDisk(() => file.writeFile(piece));
				// Its failure is heard at the next piece.
				writing.catch(() => undefined);
				came(piece.length);
			}
		} finally {
			await writing;
		}
		await onDisk(() => file.sync());
	} finally {
		await file.close();
	}
	if (hash.digest('hex') !== sha256) throw new PackRefused('damaged', { file: name });
}

/** Bytes; a socket gives them by 64 kB, and each write has its price on a weak PC. */
const LARGE = 1 << 20;

async function* largePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let gathered: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of pieces) {
		gathered.push(piece);
		bytes += piece.length;
		if (bytes < LARGE) continue;
		yield Buffer.concat(gathered);
		[gathered, bytes] = [[], 0];
	}
	if (bytes > 0) yield Buffer.concat(gathered);
}

/** What the disk says no to is no fault of the pack. */
async function onDisk<T>(act: () => Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw code === 'ENOSPC' || code === 'EDQUOT'
			? new PackRefused('full')
			: new PackRefused('disk', { why: message });
	}
}
