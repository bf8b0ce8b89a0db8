import { WrittenSources, type Exhibition } from '../../content/schema/index.ts';
import type { Fitted, Reading } from './reading/reading.ts';

/** Where facts come from; each source is known by its name from here on. */
export async function readSources(reading: Reading): Promise<Fitted<WrittenSources> | undefined> {
	const sources = await reading.fitted(
		'sources.yaml',
		WrittenSources,
		'It lists where facts come from.',
	);
	for (const id of Object.keys(sources?.value ?? {}))
		reading.declare('source', id, sources!.yaml.positionOfKey([id]));
	return sources;
}

/** What visitors see of the sources; what a curator must confirm about them is noted. */
export function shownSources(
	reading: Reading,
	{ value, yaml }: Fitted<WrittenSources>,
): Exhibition['sources'] {
	const shown: Exhibition['sources'] = {};
	for (const [id, { title, kind, address, verify }] of Object.entries(value)) {
		shown[id] = { title, kind, address };
		if (verify) reading.confirm('source-weak', yaml.position([id]), `${id}: ${title}`, verify);
	}
	return shown;
}
