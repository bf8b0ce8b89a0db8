import * as v from 'valibot';
import { SourceId, Text } from '../identifier.ts';
import { SOURCE_KINDS } from '../sourceKinds.ts';

/** See `SOURCE_KINDS`. */
export const SourceKind = v.picklist(SOURCE_KINDS);
export type SourceKind = v.InferOutput<typeof SourceKind>;

/** Where a fact comes from. The address is printed and put into a code, never opened here. */
const WrittenSource = v.strictObject({
	title: Text,
	kind: v.optional(SourceKind, 'web'),
	address: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'address'))),
	/** What a curator must still confirm; never shown to visitors. */
	verify: v.optional(Text),
});

/** `sources.yaml` */
export const WrittenSources = v.record(SourceId, WrittenSource);
export type WrittenSources = v.InferOutput<typeof WrittenSources>;
