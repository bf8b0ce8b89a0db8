/** Names of keys as QEMU has them, for what stands on a US keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
	' ': 'spc',
	'-': 'minus',
	'=': 'equal',
	'[': 'bracket_left',
	']': 'bracket_right',
	';': 'semicolon',
	"'": 'apostrophe',
	'`': 'grave_accent',
	'\\': 'backslash',
	',': 'comma',
	'.': 'dot',
	'/': 'slash',
	'\n': 'ret',
	'\t': 'tab',
};
const SHIFTED: Readonly<Record<string, string>> = {
	'!': '1',
	'@': '2',
	'#': '3',
	$: '4',
	'%': '5',
	'^': '6',
	'&': '7',
	'*': '8',
	'(': '9',
	')': '0',
	_: 'minus',
	'+': 'equal',
	'{': 'bracket_left',
	'}': 'bracket_right',
	':': 'semicolon',
	'"': 'apostrophe',
	'~': 'grave_accent',
	'|': 'backslash',
	'<': 'comma',
	'>': 'dot',
	'?': 'slash',
};

/**
 * The keys that write one character.
 * @throws when a US keyboard has no such character
 */
export function keysFor(character: string): readonly string[] {
	if (/^[a-z0-9]$/.test(character)) return [character];
	if (/^[A-Z]$/.test(character)) return ['shift', character.toLowerCase()];
	const plain = PLAIN[character];
	if (plain !== undefined) return [plain];
	const shifted = SHIFTED[character];
	if (shifted === undefined) throw new Error(`No key writes ${JSON.stringify(character)}.`);
	return ['shift', shifted];
}
