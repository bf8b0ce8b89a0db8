import fc from 'fast-check';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exhibition } from '../../content/schema/index.ts';
import { loadExhibition } from '../../electron/exhibit/load.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { NOT_BEGUN, type Carrying } from '../../renderer/core/carry.ts';
import { HOME, type Route } from '../../renderer/core/route.ts';
import { SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { expect, test } from './page.ts';

// The richest exhibition there is, and what is made of it.
test.use({ exhibition: SHIPPED_EXHIBITION });

/** What slips when somebody edits a file: a line twice, gone, or in another's place; another name. */
const Slip = fc.record({
	file: fc.nat(),
	line: fc.nat(),
	other: fc.nat(),
	kind: fc.constantFrom('twice', 'gone', 'elsewhere', 'renamed'),
});
type Slip = typeof Slip extends fc.Arbitrary<infer T> ? T : never;

/** A name as files use them: `nome`, `dogs/togo`. */
const NAME = /\b[a-z]+(?:[-/][a-z]+)*\b/g;

function slipped(text: string, { line, other, kind }: Slip): string {
	const lines = text.split('\n');
	const [at, to] = [line % lines.length, other % lines.length];
	switch (kind) {
		case 'twice':
			return lines.toSpliced(to, 0, lines[at]!).join('\n');
		case 'gone':
			return lines.toSpliced(at, 1).join('\n');
		case 'elsewhere':
			return lines.with(at, lines[to]!).join('\n');
		case 'renamed': {
			const names = text.match(NAME) ?? ['nome'];
			return lines.with(at, lines[at]!.replace(NAME, names[other % names.length]!)).join('\n');
		}
	}
}

/** Where a visitor is, and how far the load is carried there. */
interface Stop {
	readonly route: Route;
	readonly carrying?: Carrying;
}

/** Everything that a visitor can come to. */
function stopsOf({ chapters, journey }: Exhibition): Stop[] {
	const pages = chapters.flatMap(({ id, sections }) =>
		[...sections.keys(), sections.length].flatMap((page) =>
			[false, true].map((more): Route => ({ view: 'chapter', id, page, more })),
		),
	);
	// The same sources whether its deeper layer is open or not.
	const sources = pages.flatMap((of): Route[] =>
		of.view === 'chapter' && !of.more ? [{ view: 'sources', of }] : [],
	);
	const map: Route[] = [
		{ view: 'journey' },
		{ view: 'journey', as: 'list' },
		{ view: 'journey', as: 'shares' },
	];
	const routes: Route[] = [
		{ view: 'home' },
		...pages,
		...sources,
		...(journey ? map : []),
		{ view: 'sources' },
	];
	return [...routes.map((route) => ({ route })), ...carriedIn(journey)];
}

/** The load before anybody has touched it, in the hands of each team, under way with it, and where it was wanted. */
function carriedIn(journey: Exhibition['journey']): Stop[] {
	if (journey?.carry === undefined) return [];
	const under = [...journey.legs.keys()].flatMap((leg) =>
		[0, 0.5].map((share) => ({ ...NOT_BEGUN, begun: true, leg, share })),
	);
	const arrived = { ...under.at(-1)!, share: 1, arrived: true };
	// Gone away from in between: who comes back finds it where it was.
	return [NOT_BEGUN, ...under, arrived].flatMap((carrying) => [
		{ route: HOME },
		{ route: { view: 'carry' }, carrying },
	]);
}

test('whatever passes the check can be drawn, on every page', async ({ visitor }) => {
	const { page } = visitor;
	await visitor.open();
	const folder = await mkdtemp(join(tmpdir(), 'serum-run-slips-'));
	await cp(SHIPPED_EXHIBITION, folder, { recursive: true });
	const files = (await readdir(folder, { recursive: true })).filter((name) =>
		/\.(?:yaml|md)$/.test(name),
	);
	const label = files.indexOf('dogs/togo/en.md');
	expect(label).not.toBe(-1);
	const end =
		(await readFile(join(folder, files[label]!), 'utf8')).trimEnd().split('\n').length - 1;
	const harmless: Slip = { file: label, line: end, other: end, kind: 'twice' };
	let drawn = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(Slip, { minLength: 1, maxLength: 2 }), async (slips) => {
			const before = new Map<string, string>();
			for (const slip of slips) {
				const path = join(folder, files[slip.file % files.length]!);
				const text = await readFile(path, 'utf8');
				if (!before.has(path)) before.set(path, text);
				await writeFile(path, slipped(text, slip));
			}
			const { exhibition } = await loadExhibition(folder);
			for (const [path, text] of before) await writeFile(path, text);
			if (exhibition === undefined) return;
			drawn += 1;
			const troubles = await page.evaluate(
				async ([shown, stops]) => {
					const kiosk = window.kiosk as FakeBridge;
					const told = kiosk.told.length;
					kiosk.offer(shown);
					await window.visitEvery(stops);
					return kiosk.told.slice(told).filter((said) => /^(?:trouble|fell):/.test(said));
				},
				[exhibition, stopsOf(exhibition)] as const,
			);
			expect(troubles).toEqual([]);
		}),
		{
			numRuns: process.env['LONG'] ? 40 : 6,
			// All of it as it is, and a slip that is none: whatever chance brings, something is drawn.
			examples: [[[]], [[harmless]]],
		},
	);
	expect(drawn).toBeGreaterThanOrEqual(2);
	await rm(folder, { recursive: true });
});
