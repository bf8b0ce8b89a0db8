import * as v from 'valibot';
import { LanguageTag } from './identifier.ts';

/** The same thing in each language that has it, by language tag. */
export function localized<const Schema extends v.GenericSchema>(schema: Schema) {
	return v.record(LanguageTag, schema);
}

export type Localized<T> = Readonly<Record<string, T>>;
