import * as v from 'valibot';
import { stepsOf } from '../device/plainPath.ts';
import { PackRefused } from './refusal.ts';

/** Of an exhibition of a thousand chapters in three languages. */
const MOST_FILES = 20_000;
/** More than any exhibition's films; the disk is asked as well. */
const LARGEST_FILE_BYTES = 16e9;
/** An exhibition is two folders deep. */
const DEEPEST = 5;

/** Whether a file of this name can travel in a pack. */
export const isPackable = (path: string) => (stepsOf(path)?.length ?? Infinity) <= DEEPEST;

const PackedFile = v.strictObject({
	/** Inside the exhibition folder, with forward slashes. */
	path: v.pipe(v.string(), v.check(isPackable)),
	bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST_FILE_BYTES)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What a pack says of itself before its files. */
export const PackList = v.strictObject({
	/** The exhibition's own name, as in its `exhibition.yaml`. */
	exhibition: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
	/** When it was made, in UTC: of two packs of one exhibition the later one is the newer. */
	made: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), v.isoTimestamp()),
	files: v.pipe(v.array(PackedFile), v.minLength(1), v.maxLength(MOST_FILES)),
});
export type PackList = v.InferOutput<typeof PackList>;
export type PackedFile = PackList['files'][number];

/** @throws PackRefused when it is no such list, or names a file twice or below another file */
export function readList(bytes: Uint8Array): PackList {
	const read = v.safeParse(PackList, parsed(bytes));
	if (!read.success) throw new PackRefused('bad-list');
	const { files } = read.output;
	// As disks see them that tell no `A` from `a`.
	const names = new Set(files.map(({ path }) => path.toLowerCase()));
	const isBelow = (path: string) =>
		path
			.split('/')
			.some((_, depth, steps) => depth > 0 && names.has(steps.slice(0, depth).join('/')));
	if (names.size < files.length || [...names].some(isBelow)) throw new PackRefused('bad-list');
	return read.output;
}

export const bytesOf = ({ files }: Pick<PackList, 'files'>): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}
