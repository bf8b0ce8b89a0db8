import { tableOfClaims } from '../../../../content/schema/index.ts';
import { readMedium, type ReadForm } from './form.ts';

export const readClaims: ReadForm<'claims'> = (page) => {
	const { joined, section, at, told } = page;
	const claims = section.claims!;
	claims.forEach(({ sources }, card) =>
		joined.references.sources(sources, (n) => at('claims', card, 'sources', n)),
	);
	for (const { body, position } of told.values()) {
		const written = tableOfClaims(body)?.claims.length;
		if (written === claims.length) continue;
		joined.reading.report('text-unmatched', position, {
			what:
				written === undefined
					? `The section \`${section.id}\` has no table of claims.`
					: `The section \`${section.id}\` has another number of claims here: ${written}, and in its \`.yaml\` file ${claims.length}.`,
			why: 'The `.yaml` file beside this text says under `claims:` what the record says to each of them, in the order of the table.',
			fix: 'Write one table of two columns, in each row a claim and what the record says, as in `| Togo met Balto. | They never met. |`, with as many rows as `claims:` has lines.',
		});
	}
	return { kind: 'claims', medium: readMedium(page), claims };
};
