import * as v from 'valibot';

/** What a verb is held to: the page is not trusted, and may be broken. */
export interface Limits {
	/** Calls in a minute; so many may come at once. What comes above is dropped, and told once. */
	readonly aMinute: number;
	/** UTF-16 code units of the argument as JSON. */
	readonly largest: number;
}

/** The page asks, and the shell answers. */
export interface Asks<Argument, Answer> extends Limits {
	readonly kind: 'asks';
	readonly argument: v.GenericSchema<unknown, Argument>;
	/** Only its type means something. */
	readonly answer?: Answer;
}

/** The page tells; nothing comes back. */
export interface Tells<Argument> extends Limits {
	readonly kind: 'tells';
	readonly argument: v.GenericSchema<unknown, Argument>;
}

/** The shell rings; the page then asks for what it wants. Nothing else ever comes by itself. */
export interface Rings {
	readonly kind: 'rings';
}

/** A line of the bridge's table as the page's verb. */
export type Verb<Line> =
	Line extends Asks<infer Argument, infer Answer>
		? (...said: Said<Argument>) => Promise<Answer>
		: Line extends Tells<infer Argument>
			? (...said: Said<Argument>) => void
			: (listener: () => void) => void;

/** What is said with a verb: one value, or nothing. */
type Said<Argument> = Argument extends undefined ? [] : [said: Argument];

/** Characters of an argument for which nothing else is known: a word, a PIN, a short form. */
const SHORT = 500;

/** @example asks<StaffAnswer>().with(Pin, { aMinute: 30 }) */
export function asks<Answer>() {
	return {
		with: <Argument>(
			argument: v.GenericSchema<unknown, Argument>,
			{ aMinute, largest = SHORT }: Partial<Limits> & Pick<Limits, 'aMinute'>,
		): Asks<Argument, Answer> => ({
			kind: 'asks',
			argument,
			aMinute,
			largest,
		}),
	};
}

export function tells<Argument>(
	argument: v.GenericSchema<unknown, Argument>,
	{ aMinute, largest = SHORT }: Partial<Limits> & Pick<Limits, 'aMinute'>,
): Tells<Argument> {
	return { kind: 'tells', argument, aMinute, largest };
}

export const rings = (): Rings => ({ kind: 'rings' });

/** A verb that is said without anything. */
export const Nothing: v.GenericSchema<unknown, undefined> = v.undefined();
