import type { Chapter, Exhibition, Journey } from '../../content/schema/index.ts';
import { top, type Reading } from './reading/reading.ts';

/**
 * The exhibition without what visitors can never come to: only that lies on the shelf and crosses to the
 * page, so that a thousand profiles in the folder cost a start nothing. A chapter that nothing leads to
 * is told.
 */
export function reachableOf(reading: Reading, exhibition: Exhibition): Exhibition {
	const { home, slides, chapters, media } = exhibition;
	const opened = new Set([...home, ...slides.map(({ opens }) => opens)]);
	for (const { id, kind } of chapters) {
		if (!opened.has(id)) reportUnreachable(reading, `${id}/${kind}.yaml`, id);
	}
	const kept = chapters.filter(({ id }) => opened.has(id));
	// Of dogs that are only pictured, the page needs the face and the colour.
	const pictured = new Set([
		...slides.flatMap(({ portraits }) => portraits),
		...kept.flatMap(({ portraits }): readonly string[] => portraits ?? []),
	]);
	const told = new Set(
		kept.flatMap(({ sections }) =>
			sections.flatMap(({ form }) => (form.kind === 'timeline' ? form.dogs : [])),
		),
	);
	const known = new Set(kept.map(({ face }) => face));
	const needed = chapters.filter(({ id, face }) => {
		if (opened.has(id) || told.has(id)) return true;
		const isFirst = pictured.has(face) && !known.has(face);
		known.add(face);
		return isFirst;
	});
	const shown = new Set(mediaOf({ ...exhibition, chapters: needed }));
	return {
		...exhibition,
		chapters: needed,
		media: Object.fromEntries(Object.entries(media).filter(([id]) => shown.has(id))),
	};
}

/** Names of everything that is drawn somewhere. */
function mediaOf({ slides, chapters, journey }: Exhibition): string[] {
	return [
		...slides.flatMap(({ scene, portraits }) => [scene, ...portraits]),
		...chapters.flatMap(mediaOfChapter),
		...(journey ? mediaOfJourney(journey) : []),
	];
}

function mediaOfJourney({ map, carry }: Journey): string[] {
	if (carry === undefined) return [map];
	const { load, hands, lantern, frost, veil, end, sheets } = carry;
	const drawn = [load, hands.behind, hands.before, lantern, frost, veil?.picture, end];
	return [map, ...sheets.map((sheet) => sheet.map), ...drawn.filter((id) => id !== undefined)];
}

function mediaOfChapter({ face, portraits, sections }: Chapter): string[] {
	const inSections = sections.flatMap(({ form }): (string | undefined)[] => {
		switch (form.kind) {
			case 'timeline':
				return [];
			case 'compare':
				return form.portraits;
			default:
				return [form.medium];
		}
	});
	return [face, ...(portraits ?? []), ...inSections].filter((id) => id !== undefined);
}

function reportUnreachable(reading: Reading, file: string, id: string): void {
	reading.report('chapter-unreachable', top(file), {
		what: `Nothing leads to the chapter \`${id}\`.`,
		why: 'Visitors come to a chapter by its poster at home or by a slide: this one they never see.',
		fix: `Add \`- ${id}\` to \`home:\` in exhibition.yaml (seven are the most), or write \`opens: ${id}\` at a slide.`,
	});
}
