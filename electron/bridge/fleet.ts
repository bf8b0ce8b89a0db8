import * as v from 'valibot';

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Count = v.pipe(v.number(), v.minValue(0));

/**
 * What a kiosk leaves of itself on a visiting stick: one line of JSON, which the stick's own page shows beside those of
 * the others. Nothing in it tells of a visitor. Formats that are added to it stay readable: keys are never renamed.
 */
export const FleetLine = v.object({
	format: v.literal(1),
	/** Of the PC, as its IT calls it. */
	name: Text(64),
	/** When it was left, by that PC's clock; ISO 8601 in UTC. */
	at: v.pipe(
		v.string(),
		v.isoTimestamp(),
		v.check((at) => !Number.isNaN(Date.parse(at)), 'no such day'),
	),
	/** Kiosks with the same one show the same; see `main/staff/fingerprint.ts`. */
	fingerprint: Text(20),
	version: Text(40),
	exhibition: v.optional(Text(100)),
	shown: v.picklist(['folder', 'last-good', 'nothing']),
	mistakeCount: Count,
	settingsLost: v.boolean(),
	lowered: v.boolean(),
	forgets: v.boolean(),
	runningSeconds: Count,
	pageRestarts: Count,
	freeDiskBytes: v.optional(Count),
	locked: v.optional(v.boolean()),
	/** The latest months, the last one first. */
	availability: v.pipe(
		v.array(
			v.object({
				month: Text(7),
				share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
				missedMinutes: Count,
			}),
		),
		v.maxLength(3),
	),
	incidents: v.object({ count: Count, minutes: Count }),
	/** Of the 28 days before. */
	visits: Count,
});
export type FleetLine = v.InferOutput<typeof FleetLine>;
