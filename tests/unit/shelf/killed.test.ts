import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { ExhibitionKeeper } from '../../../electron/shelf/keeper.ts';
import { wholeFile } from '../../../electron/shelf/servedFile.ts';
import { applyMistake, exhibitionCopy } from '../../fixtures/fixture.ts';
import { dyingAt } from './deadDisk.ts';

let folder: string;
let shipped: string;
let data: string;
let shelf: string;

beforeEach(async () => {
	[folder, shipped] = [await exhibitionCopy(), await exhibitionCopy()];
	data = await mkdtemp(join(tmpdir(), 'serum-run-data-'));
	shelf = join(data, 'shelf');
});
afterEach(async () => {
	for (const place of [folder, shipped, data]) await rm(place, { recursive: true, force: true });
});

/** A start, and the first looks at what was changed while it was off. */
async function startAndLook(): Promise<void> {
	const keeper = keep();
	await keeper.start();
	await keeper.look();
	await keeper.look();
}

function keep(): ExhibitionKeeper {
	const nobody = () => undefined;
	const options = { version: '1', folder, shipped, shelf, load: loadExhibition };
	return new ExhibitionKeeper({ ...options, tell: nobody, changed: nobody });
}

const drawing = (shape: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shape}</svg>`;
/** A title and a picture that belong together. */
async function write(title: string): Promise<void> {
	const slides = `hello: { title: ${title} }\nteam: { title: Team }\n`;
	await writeFile(join(folder, 'slides/en.yaml'), slides);
	await writeFile(join(folder, 'media/sky.svg'), drawing(`<desc>${title}</desc>`));
}

async function shown(keeper: ExhibitionKeeper): Promise<readonly string[]> {
	const { exhibition, root } = keeper.current!;
	const sky = await readFile(join(root, 'media/sky.svg'), 'utf8');
	return [exhibition.slides[0]!.text['en']!.title, /<desc>(.*)<\/desc>/.exec(sky)?.[1] ?? 'none'];
}

test('killed at every change on the disk: the old version or the new one, texts and pictures of the same', async () => {
	await write('Old');
	await keep().start();
	let change = 1;
	for (; ; change += 1) {
		await write('Old');
		await startAndLook();
		await write(`New ${change}`);
		const died = await dyingAt(change, startAndLook);
		if (!died) break;
		// The folder cannot help: what is on the shelf has to do.
		await applyMistake('broken-tab', folder);
		const after = keep();
		await after.start();
		const [title, picture] = await shown(after);
		expect(picture, `killed at change ${change}`).toBe(title);
		expect(['Old', `New ${change}`]).toContain(title);
		// And it goes on from there.
		await mendExhibitionFile();
		await write(`Next ${change}`);
		await after.look();
		await after.look();
		expect(await shown(after)).toEqual([`Next ${change}`, `Next ${change}`]);
	}
	// Copies, lists, two renames: each was killed, and the one that lived has the new version.
	expect(change).toBeGreaterThan(12);
	await applyMistake('broken-tab', folder);
	const last = keep();
	await last.start();
	expect(await shown(last)).toEqual([`New ${change}`, `New ${change}`]);
});

async function mendExhibitionFile(): Promise<void> {
	const mended = await exhibitionCopy();
	const name = 'exhibition.yaml';
	await writeFile(join(folder, name), await readFile(join(mended, name)));
	await rm(mended, { recursive: true });
}

/** A file of the folder or of the shelf, and what the disk does to it. */
const Damage = fc.record({
	file: fc.nat(),
	kind: fc.constantFrom('cut', 'flip', 'gone'),
	at: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

test('whatever the disk damages in the folder or on the shelf: every picture that is shown is whole', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(Damage, { minLength: 1, maxLength: 3 }), async (damages) => {
			await rm(folder, { recursive: true, force: true });
			await rm(shelf, { recursive: true, force: true });
			folder = await exhibitionCopy();
			const first = keep();
			await first.start();
			await first.confirm(first.current!.id);
			const files = [folder, shelf].flatMap((root) =>
				readdirSync(root, { recursive: true, encoding: 'utf8' })
					.map((name) => join(root, name))
					.filter((path) => statSync(path).isFile())
					.sort(),
			);
			for (const { file, kind, at } of damages) hurt(files[file % files.length]!, kind, at);
			const keeper = keep();
			await keeper.start();
			for (let fallen = 0; !(await allWhole(keeper)); fallen += 1) expect(fallen).toBeLessThan(4);
			// The folder's own words may have changed for good; those of the shelf never.
			const hurtFolder = damages.some(({ file }) => files[file % files.length]!.startsWith(folder));
			if (!hurtFolder) expect(wordsOf(keeper)).toEqual(wordsOf(first));
			expect(keeper.exhibition?.id).toBe('test-exhibition');
		}),
		{ numRuns: 60 },
	);
}, 300_000);

/** All but the marks by which a new file is told from an old one. */
function wordsOf({ exhibition }: ExhibitionKeeper) {
	return { ...exhibition, media: undefined };
}

function hurt(path: string, kind: string, at: number): void {
	// Two damages may meet in one file.
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return;
	if (kind === 'gone') return rmSync(path);
	if (kind === 'cut') return truncateSync(path, Math.floor(found.size * at));
	const bytes = readFileSync(path);
	const place = Math.floor(bytes.length * at);
	if (bytes[place] === undefined) return;
	bytes[place] ^= 4;
	writeFileSync(path, bytes);
	// Silent: neither size nor date tell of it.
	utimesSync(path, found.atime, found.mtime);
}

/** Asks for every file as the page does; what is damaged is healed, or the version gives way. */
async function allWhole(keeper: ExhibitionKeeper): Promise<boolean> {
	const { id, root, files } = keeper.current!;
	for (const [file, expected] of Object.entries(files)) {
		if (await wholeFile(join(root, file), expected)) continue;
		if (!(await keeper.heal(id, file))) return false;
		expect(await wholeFile(join(root, file), expected), file).toBeDefined();
	}
	return true;
}
