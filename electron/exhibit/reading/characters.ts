import { issue, type Issue, type Position } from '../issues/issue.ts';
import { codePoint } from '../issues/hidden.ts';

/** A text as it is meant, and what stood in it that nobody sees. */
export interface ReadableText {
	/** Nothing when the file holds no text at all. */
	readonly text?: string;
	readonly issues: readonly Issue[];
}

/**
 * Looks at the characters of a file before it is parsed. A parser meets what nobody sees as a mistake of
 * another kind, and its remedy does not help; so what is clearly meant as a space is read as one, and told.
 */
export function readableText(file: string, written: string): ReadableText {
	const lost = lostText(file, written);
	if (lost !== undefined) return { issues: [lost] };
	const found = new Map<string, { readonly at: Position; count: number; words: Words }>();
	const note = (character: string, line: number, column: number, words: Words) => {
		const known = found.get(character + words.what);
		if (known !== undefined) known.count += 1;
		else found.set(character + words.what, { at: { file, line, column }, count: 1, words });
	};
	const isYaml = /\.ya?ml$/i.test(file);
	/** Of the two `---` that hold a label's fields. */
	let fences = 0;
	const lines = written.split(/\r?\n/).map((line, index) => {
		if (!isYaml && fences < 2 && FENCE.test(line)) {
			fences += 1;
			return '---';
		}
		const isHead = isYaml || fences === 1;
		const spaced = isHead
			? withSpaces(line, (at) => note(line[at]!, index + 1, at + 1, SPACE))
			: line;
		const told = spaced.replace(STRAY, (character, at: number) => {
			note(character, index + 1, at + 1, strayWords(character));
			return replacementOf(character);
		});
		return isHead ? told : told.replace(BULLET, '$<indent>- ');
	});
	const issues = [...found].map(([key, { at, count, words }]) =>
		strayIssue(key[0]!, at, count, words),
	);
	return { text: lines.join('\n'), issues };
}

interface Words {
	readonly what: string;
	readonly why: string;
}

/** `---`, also with a space behind it that nobody sees. */
const FENCE = /^---\s*$/;
/** Spaces of other widths, and marks without any, where only plain spaces make a column. */
const WIDE = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
const WITHOUT_WIDTH = '\u200b\u2060\ufeff';
const ODD = `${WIDE}${WITHOUT_WIDTH}`;
const ODD_CHARACTERS = new RegExp(`[${ODD}]`, 'g');
/** Indentation, the dash of an entry, and what stands right after a field's colon. */
const COLUMNS = new RegExp(`^(?:[ ${ODD}]*)(?:-[ ${ODD}]+)?(?:[\\w-]+:(?=[${ODD}])[ ${ODD}]+)?`);

/** @param tell where each of them stands, from 0 */
function withSpaces(line: string, tell: (at: number) => void): string {
	const columns = COLUMNS.exec(line)![0];
	const plain = columns.replace(ODD_CHARACTERS, (character, at: number) => {
		tell(at);
		return WITHOUT_WIDTH.includes(character) ? '' : ' ';
	});
	return plain + line.slice(columns.length);
}

const SPACE: Words = {
	what: 'stands where a plain space belongs',
	why: 'It looks like a space and is none; it was read as one.',
};

/** Line marks of word processors, marks of embedded things, control characters, lost letters. */
const STRAY = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffd]/g;

function strayWords(character: string): Words {
	if (character === '\ufffd') {
		return {
			what: 'stands where a letter was',
			why: 'The letter was lost when the file was saved in another encoding; visitors see a mark.',
		};
	}
	return {
		what: 'stands in a text',
		why: 'It came along from a word processor; visitors are shown the words without it.',
	};
}

/** What broke a line becomes a space; a lost letter stays to be seen; the rest goes. */
function replacementOf(character: string): string {
	if (/[\u000b\u000c\u0085\u2028\u2029]/.test(character)) return ' ';
	return character === '\ufffd' ? character : '';
}

/** A word processor's bullet in front of a line; a dash only with a tab, since speech begins with one too. */
const BULLET = /^(?<indent>[ \t]*)(?:[•◦‣▪▫●○∙·\uf0b7\uf0a7][ \t\u00a0]+|[–—o][\t])/;

function strayIssue(character: string, at: Position, count: number, { what, why }: Words): Issue {
	const more =
		count > 1 ? `, here and in ${count - 1} other place${count > 2 ? 's' : ''} of this file` : '';
	return issue('character-stray', at, {
		what: `A character that is not seen (${codePoint(character)}) ${what}${more}.`,
		why,
		fix: 'Delete what stands around it and type it again here.',
	});
}

/** A file without any text: empty, or zeros where a power cut left them. */
function lostText(file: string, written: string): Issue | undefined {
	const zero = written.indexOf('\0');
	if (zero === -1 && written.trim() !== '') return undefined;
	const before = written.slice(0, Math.max(0, zero)).split('\n');
	const zeros = written.split('\0').length - 1;
	const isWide = zeros > 0 && written.replaceAll('\0', '').length >= zeros * 0.8;
	const position = { file, line: before.length, column: before.at(-1)!.length + 1 };
	if (isWide) {
		return issue('file-unreadable', position, {
			what: 'This file cannot be read as text: it is not saved as UTF-8.',
			why: 'Another encoding (UTF-16, “Unicode”) puts other bytes between the letters.',
			fix: 'Open it in a text editor and save it again with the encoding UTF-8.',
		});
	}
	return issue('file-unreadable', position, {
		what:
			zero === -1
				? 'This file is empty.'
				: 'From here on this file holds zeros instead of letters.',
		why: 'A power cut, or a stick that is pulled out while a file is written, leaves such a file.',
		fix: 'Put the file back from a copy.',
	});
}
