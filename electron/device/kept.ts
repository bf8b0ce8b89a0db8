import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A text file; empty, where it is missing or cannot be read. */
export function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** What the kiosk has kept in a JSON file; nothing, where that is missing, damaged or of another kind. */
export function readKept<Kept>(
	file: string,
	schema: v.GenericSchema<unknown, Kept>,
): Kept | undefined {
	try {
		return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}
