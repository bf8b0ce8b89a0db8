import type { ReadForm } from './form.ts';

export const readCompare: ReadForm<'compare'> = ({ portraits }) => ({
	kind: 'compare',
	portraits: [...portraits!],
});
