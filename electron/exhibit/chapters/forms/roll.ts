import { readMedium, type ReadForm } from './form.ts';

export const readRoll: ReadForm<'roll'> = (page) => {
	const { joined, section, told } = page;
	for (const { body, position } of told.values()) {
		if (body.some(({ kind }) => kind === 'list')) continue;
		joined.reading.report('text-unmatched', position, {
			what: `The section \`${section.id}\` has no list.`,
			why: 'The `.yaml` file beside this text says `roll: true`: the kiosk sets its list large, name by name.',
			fix: 'Write each name on a line of its own that begins with `- `, or take `roll:` out.',
		});
	}
	return { kind: 'roll', medium: readMedium(page) };
};
