import type { Split } from '../../texts/measure.ts';
import { readMedium, type ReadForm } from './form.ts';

export const readFigure: ReadForm<'figure'> = (page) => {
	const { joined, section, at, told } = page;
	const { figures } = joined;
	const id = section.figure ?? '';
	if (!figures.has(id)) figures.reportUnknown(id, at('figure'));
	const stamp: Record<string, Split> = {};
	for (const tag of told.keys()) {
		const number = figures.split(id, tag);
		if (number !== undefined) stamp[tag] = number;
	}
	return { kind: 'figure', medium: readMedium(page), stamp };
};
