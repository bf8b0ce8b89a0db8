import * as v from 'valibot';
import { SourceId, Text } from '../identifier.ts';

/** Where a fact comes from. The address is printed, never opened: a kiosk shows no web page. */
export const Source = v.strictObject({
	title: Text,
	address: v.optional(Text),
	note: v.optional(Text),
});

/** `sources.yaml` */
export const WrittenSources = v.record(SourceId, Source);
