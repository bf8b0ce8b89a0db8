import { tableOfYears } from '../../../../content/schema/index.ts';
import { chaptersOn } from '../shelves.ts';
import type { ReadForm } from './form.ts';

export const readTimeline: ReadForm<'timeline'> = ({ joined, section, at, told }) => {
	const { reading, references } = joined;
	const dogs = section.timeline!;
	dogs.forEach((dog, n) => references.chapter(dog, chaptersOn(reading, 'dogs'), at('timeline', n)));
	references.unique(
		dogs.map((id) => ({ id })),
		(n) => at('timeline', n),
	);
	for (const { body, position } of told.values()) {
		if (tableOfYears(body) !== undefined) continue;
		reading.report('text-unmatched', position, {
			what: `The section \`${section.id}\` has no table of years.`,
			why: 'The `.yaml` file beside this text says `timeline:`: the kiosk draws its years as a line.',
			fix: 'Write one table of three columns, the first with a year in each row, as in `| 1925 | | A bronze |`, or take `timeline:` out.',
		});
	}
	if (section.medium !== undefined) {
		reading.report('form-mixed', at('medium'), {
			what: `The section \`${section.id}\` has a line of years and a picture.`,
			why: 'The line takes the whole page, with the two dogs at its sides: the picture would never be seen.',
			fix: 'Take `medium:` out, or `timeline:`.',
		});
	}
	return { kind: 'timeline', dogs };
};
