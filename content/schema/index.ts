/**
 * The model. `written/` is what a museum writes, file by file; `shown/` is what the kiosk shows,
 * read, checked and joined. It imports only the validator and runs anywhere.
 */
export * from './identifier.ts';
export * from './localized.ts';
export * from './prose.ts';
export * from './shown/carry.ts';
export * from './shown/exhibition.ts';
export * from './mapSize.ts';
export * from './shown/files.ts';
export * from './shown/journey.ts';
export * from './shown/medium.ts';
export * from './forms/index.ts';
export { Verdict, tableOfClaims, type Claim, type ToldClaim } from './forms/claims.ts';
export { Stamp } from './forms/figure.ts';
export { tableOfYears, type Year } from './forms/timeline.ts';
export * from './written/archive.ts';
export * from './written/carry.ts';
export * from './written/chapter.ts';
export * from './written/exhibition.ts';
export * from './written/figures.ts';
export * from './written/journey.ts';
export * from './written/media.ts';
export * from './written/names.ts';
export * from './written/reviews.ts';
export * from './written/slides.ts';
export * from './written/words.ts';
export { SourceKind, WrittenSources } from './written/sources.ts';
