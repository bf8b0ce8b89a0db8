/**
 * One step of a path: letters, digits, `_`, `-`, and dots inside. So `..`, `\`, `%`, a drive letter, a stream
 * (`a.png:x`), a hidden file and white space are all refused before any disk is asked.
 */
const STEP = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** An address has one character more, the slash before it. */
const LONGEST = 179;

/** The steps of a path inside a folder, with forward slashes; nothing, when one of them is not plain. */
export function stepsOf(path: string): string[] | undefined {
	if (path.length > LONGEST) return undefined;
	const steps = path.split('/');
	const plain = steps.every(
		(step) => STEP.test(step) && !step.includes('..') && !DEVICE.test(step),
	);
	return plain ? steps : undefined;
}
