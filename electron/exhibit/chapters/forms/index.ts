import type { Form, FormKind, WrittenSection } from '../../../../content/schema/index.ts';
import type { Joined } from '../../texts/joined.ts';
import { readClaims } from './claims.ts';
import { readCompare } from './compare.ts';
import { readFigure } from './figure.ts';
import type { ReadForm, WrittenPage } from './form.ts';
import { readRoll } from './roll.ts';
import { readText } from './text.ts';
import { readTimeline } from './timeline.ts';

/** Every form, as `content/schema/forms` names them. */
const FORMS: { readonly [Kind in FormKind]: ReadForm<Kind> } = {
	text: readText,
	figure: readFigure,
	roll: readRoll,
	timeline: readTimeline,
	claims: readClaims,
	compare: readCompare,
};

/** The one form of a section. */
export function readForm(page: WrittenPage): Form {
	return FORMS[kindOf(page)](page);
}

/** The line that says the form; without one, what stands in the text. */
function kindOf({ joined, section, portraits, at, told }: WrittenPage): FormKind {
	const [said, ...others] = saidBy(section);
	for (const other of others) {
		joined.reading.report('form-mixed', at(other), {
			what: `The section \`${section.id}\` says \`${said}:\` and \`${other}:\`.`,
			why: 'A page has one form: the kiosk could not tell which of the two is meant.',
			fix: `Take one of them out, or make two sections of it.`,
		});
	}
	if (said !== undefined) return said;
	const first = told.get(firstOf(joined));
	const compares = first?.body.some(({ kind }) => kind === 'table') ?? false;
	return compares && portraits !== undefined && section.medium === undefined ? 'compare' : 'text';
}

const firstOf = ({ languages }: Joined) => languages[0]!.tag;

function saidBy({ timeline, claims, figure, roll }: WrittenSection) {
	return [
		timeline === undefined ? [] : (['timeline'] as const),
		claims === undefined ? [] : (['claims'] as const),
		figure === undefined ? [] : (['figure'] as const),
		roll ? (['roll'] as const) : [],
	].flat();
}
