/** Columns of the oldest console. */
const COLUMNS = 78;

/**
 * A staff's paper as text for a console: no pictures, no marks, lines of its width. What is to be
 * typed stands by itself, after an arrow.
 * @param markdown of the kinds that the papers use: titles, paragraphs, lists, indented blocks
 */
export function plainText(markdown: string): string {
	const lines: string[] = [];
	let block: 'type' | 'shown' | undefined;
	for (const line of markdown.replaceAll(/\n{3,}/g, '\n\n').split('\n')) {
		const fence = /^ *```(\w*)/.exec(line);
		if (fence) block = block === undefined ? (fence[1] === 'type' ? 'type' : 'shown') : undefined;
		else if (block === 'type') lines.push(`     ->  ${line.trim()}`);
		else if (block === 'shown') lines.push(`         ${line.trim()}`);
		else if (line.startsWith('#')) lines.push(...title(line));
		else if (!line.startsWith('![')) lines.push(...wrapped(line));
	}
	return `${lines
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim()}\n`;
}

function title(line: string): readonly string[] {
	const words = line.replace(/^#+ /, '');
	const rule = line.startsWith('## ') ? '-' : '=';
	return [words, rule.repeat([...words].length)];
}

function wrapped(line: string): readonly string[] {
	const [, indent = '', mark = '', text = ''] = /^( *)((?:\d+\.|-) )?(.*)$/.exec(line) ?? [];
	const hanging = ' '.repeat(indent.length + mark.length);
	const lines: string[] = [];
	let current = indent + mark;
	for (const word of text.replaceAll(/\*\*|`/g, '').split(' ')) {
		if ([...current].length + [...word].length >= COLUMNS && current.trim() !== '') {
			lines.push(current.trimEnd());
			current = hanging;
		}
		current += `${word} `;
	}
	return [...lines, current.trimEnd()];
}
