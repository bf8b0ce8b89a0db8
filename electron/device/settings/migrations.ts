import * as v from 'valibot';
import { SETTINGS_FORMAT } from './format.ts';

/** A settings file of any format, as far as a change from one to the next needs to know it. */
const Formatted = v.looseObject({
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	screen: v.optional(v.looseObject({})),
});
type Formatted = v.InferOutput<typeof Formatted>;

/** Where the question for the height begins: a table's height above the floor, in centimetres. */
const USUAL_HEIGHT = 80;

/** From a format to the next one. Pure; once released, never changed. */
const MIGRATIONS: Readonly<Record<number, (settings: Formatted) => Formatted>> = {
	// Nobody had been asked how high the glass hangs.
	1: ({ screen, ...others }) => ({
		...others,
		...(screen && { screen: { height: USUAL_HEIGHT, ...screen } }),
		format: 2,
	}),
	// Nothing could be set but what the first start asks.
	2: (settings) => ({ ...settings, format: 3 }),
};

/** What an older kiosk wrote, as this one writes it; what is no settings file comes back as it is. */
export function migrate(value: unknown): unknown {
	const read = v.safeParse(Formatted, value);
	if (!read.success) return value;
	let settings = read.output;
	while (settings.format < SETTINGS_FORMAT) settings = MIGRATIONS[settings.format]!(settings);
	return settings;
}
