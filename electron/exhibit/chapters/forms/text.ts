import { readMedium, type ReadForm } from './form.ts';

export const readText: ReadForm<'text'> = (page) => ({ kind: 'text', medium: readMedium(page) });
