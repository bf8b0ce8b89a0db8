import * as v from 'valibot';
import { SourceId, Text } from '../identifier.ts';

/** Where a fact comes from. The address is printed and put into a code, never opened here. */
const WrittenSource = v.strictObject({
	title: Text,
	address: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'address'))),
	/** What a curator must still confirm; never shown to visitors. */
	verify: v.optional(Text),
});

/** `sources.yaml` */
export const WrittenSources = v.record(SourceId, WrittenSource);
export type WrittenSources = v.InferOutput<typeof WrittenSources>;
