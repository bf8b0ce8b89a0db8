import type { ExhibitionReport, FoundPack, PackSearch, PackWish, Taking } from './bridge.ts';

/** The sticks and the shelf of a plain browser; a test changes what is there and what becomes of it. */
export interface FakePacks {
	search: PackSearch;
	report: ExhibitionReport;
	/** What becomes of a pack that is taken. */
	outcome: Taking;
	grant(wish: PackWish): void;
}

const ON_STICK: readonly FoundPack[] = [
	{ number: 1, name: 'togo-and-balto-2026-12-01-09-30.exhibition', bytes: 487e6 },
	{ number: 2, name: 'winter.exhibition', bytes: 2.2e6 },
];

/** Two packs on a stick, and an exhibition that can be brought back. */
export function fakePacks(): FakePacks {
	return {
		search: { kind: 'found', packs: ON_STICK },
		report: {
			shown: { exhibition: 'togo-and-balto', made: '2026-11-30T12:00:00Z' },
			before: { exhibition: 'togo-and-balto', made: undefined },
			taking: { kind: 'none' },
			signed: true,
		},
		outcome: { kind: 'taken' },
		grant({ wish }) {
			const { shown, before } = this.report;
			if (wish === 'take') this.report = { ...this.report, taking: this.outcome };
			if (wish === 'back') this.report = { ...this.report, shown: before, before: shown };
			if (wish === 'stop') {
				const taking = { kind: 'refused', refusal: 'stopped', facts: {}, mistakes: [] } as const;
				this.report = { ...this.report, taking };
			}
		},
	};
}
