import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A state in which the folder for the kiosk's own files may be, and what happens to it while the kiosk runs. */
export interface PlaceState {
	/** @param place an empty folder @returns the folder that the kiosk is given */
	before(place: string): string;
	meanwhile?(place: string): void;
}

const inside = (make: (data: string) => void) => (place: string) => {
	const data = join(place, 'data');
	mkdirSync(data);
	make(data);
	return data;
};
const mounted = (options: string, fill: (data: string) => void) =>
	inside((data) => {
		execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', data]);
		fill(data);
	});
/** Writes until nothing more can be written. */
function fillUp(data: string): void {
	try {
		writeFileSync(join(data, 'full'), Buffer.alloc(200_000_000));
	} catch {
		// It is.
	}
}

function takeNames(data: string): void {
	try {
		for (let name = 0; ; name += 1) writeFileSync(join(data, String(name)), '');
	} catch {
		// There is none left.
	}
}

export const PLACES: Readonly<Record<string, PlaceState>> = {
	'is missing': { before: (place) => join(place, 'nowhere', 'data') },
	'is a file': {
		before: (place) => {
			writeFileSync(join(place, 'data'), 'A file where a folder should be.');
			return join(place, 'data');
		},
	},
	'on a disk that cannot be written': { before: mounted('ro', () => undefined) },
	'on a full disk': { before: mounted('size=1m', fillUp) },
	'on a disk that takes no more files': { before: mounted('size=9m,nr_inodes=40', takeNames) },
	'its lock is a folder': { before: inside((data) => mkdirSync(join(data, 'SingletonLock'))) },
	'its lock is a file': {
		before: inside((data) => writeFileSync(join(data, 'SingletonLock'), '')),
	},
	'its lock is of another PC': {
		before: inside((data) => symlinkSync('another-4711', join(data, 'SingletonLock'))),
	},
	'becomes full while it runs': {
		before: mounted('size=90m', () => undefined),
		meanwhile: (place) => fillUp(join(place, 'data')),
	},
	'goes away while it runs': {
		before: inside(() => undefined),
		meanwhile: (place) => rmSync(join(place, 'data'), { recursive: true, force: true }),
	},
};
