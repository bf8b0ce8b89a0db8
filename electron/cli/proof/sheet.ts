import type { Exhibition } from '../../../content/schema/index.ts';
import type { Issue } from '../../exhibit/issues/issue.ts';
import { passagesOf, type Passage } from '../../exhibit/reviews/passages.ts';

/** What a proof sheet is made of. */
export interface Proof {
	readonly exhibition: Exhibition;
	/** What a curator still has to confirm; notes on a text stand beside it. */
	readonly toConfirm: readonly Issue[];
	readonly tag: string;
	/** Leaves out every text that does not hold it. */
	readonly about?: RegExp | undefined;
}

/** A page to print: every text of a language with its sources, what is open about it, and room to sign. */
export function proofSheet({ exhibition, toConfirm, tag, about }: Proof): string {
	const { name, direction } = exhibition.languages.find((language) => language.tag === tag)!;
	const first = exhibition.languages[0]!.tag;
	const originals = new Map(passagesOf(exhibition, first).map((one) => [one.id, one]));
	const passages = passagesOf(exhibition, tag).filter(
		({ title, lines }) => about === undefined || about.test([title, ...lines].join('\n')),
	);
	const blocks = passages.map((passage) => {
		const original = tag === first ? undefined : originals.get(passage.id);
		return block(
			passage,
			original && { ...original, tag: first },
			tag,
			exhibition,
			notesOn(passage, toConfirm),
		);
	});
	const title = `${exhibition.words[first]?.title ?? exhibition.id}: proof sheet, ${name}`;
	return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<title>${html(title)}</title>
<style>${STYLE}</style>
<h1>${html(title)}</h1>
<p lang="en">${passages.length} texts. Sign each that is right as it stands; strike through and write beside it what is not. Whoever keeps the exhibition then copies the gray line into <code>reviews.yaml</code> with your name and the day. A signature falls when a letter of its text changes.</p>
${blocks.join('\n')}
</html>
`;
}

function block(
	{ id, title, lines, sources, seal }: Passage,
	original: (Passage & { readonly tag: string }) | undefined,
	tag: string,
	{ sources: known }: Exhibition,
	notes: readonly string[],
): string {
	const told = ({ title, lines }: Pick<Passage, 'title' | 'lines'>) =>
		`<h3>${html(title)}</h3>${lines.map((line) => `<p>${html(line)}</p>`).join('')}`;
	const named = sources.flatMap((source) => {
		const { title, address } = known[source] ?? {};
		return title === undefined
			? []
			: [
					`<li>${html(source)}: ${html(title)}${address === undefined ? '' : ` (${html(address)})`}</li>`,
				];
	});
	return `<section>
<h2 lang="en">${html(id)}</h2>
<div class="texts"><div>${told({ title, lines })}</div>${original ? `<div class="original" lang="${original.tag}" dir="auto">${told(original)}</div>` : ''}</div>
${named.length > 0 ? `<ul lang="en">${named.join('')}</ul>` : ''}
${notes.map((note) => `<p class="note" lang="en">To confirm: ${html(note)}</p>`).join('')}
<p class="sign" lang="en">☐ right as it stands &nbsp; ☐ see my note &nbsp; Name and day:</p>
<pre>- { of: ${html(id)}, language: ${tag}, by: , on: , seal: "${seal}" }</pre>
</section>`;
}

/** Notes of the lists name their text by its chapter and section, its name, or its leg. */
function notesOn({ id, title }: Passage, toConfirm: readonly Issue[]): string[] {
	const [place, part] = id.split('#');
	const called =
		place === 'names'
			? { file: 'names/names.yaml', what: title }
			: place === 'journey/legs'
				? { file: 'journey/journey.yaml', what: part }
				: { file: undefined, what: part === undefined ? place : `${place}, ${part}` };
	return toConfirm
		.filter(
			({ code, file, what }) =>
				code === 'verify' && what === called.what && file === (called.file ?? file),
		)
		.map(({ fix }) => fix);
}

const html = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
body { font: 11pt/1.45 serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
section { border-top: 1px solid; padding: 0.8em 0; break-inside: avoid; }
h2 { font: 600 9pt monospace; margin: 0; } h3 { margin: 0.3em 0; }
.texts { display: flex; gap: 2em; } .texts > div { flex: 1; } .texts p { margin: 0.3em 0; }
.original { color: #555; } ul { font-size: 9pt; margin: 0.6em 0; padding-inline-start: 1.2em; }
.note { font-size: 9pt; font-style: italic; } .sign { margin: 1.4em 0 0.4em; border-bottom: 1px dotted; padding-bottom: 1.6em; }
pre { font-size: 8pt; color: #777; margin: 0; white-space: pre-wrap; }
`;
