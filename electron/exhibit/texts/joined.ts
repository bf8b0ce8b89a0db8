import type { WrittenExhibition } from '../../../content/schema/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { References } from '../reading/references.ts';
import type { Figures } from './figures.ts';
import type { Names } from './names.ts';

/** What chapters, and all that is told about them, are joined with. */
export interface Joined {
	readonly reading: Reading;
	readonly languages: WrittenExhibition['languages'];
	readonly references: References;
	readonly figures: Figures;
	readonly names: Names;
}
