import * as v from 'valibot';
import { Identifier } from '../identifier.ts';
import { localized } from '../localized.ts';
import { CarryText, WrittenCarry } from '../written/carry.ts';

/** A part of the map, in its units: left, top, width, height. */
const Area = v.tuple([v.number(), v.number(), v.number(), v.number()]);
export type Area = v.InferOutput<typeof Area>;

/** A sheet of the map: what its picture shows, and in it the ways that have to be seen whole. */
export const CarrySheet = v.strictObject({
	map: Identifier,
	area: Area,
	ways: Area,
	/** Index of its last leg. */
	last: v.number(),
});
export type CarrySheet = v.InferOutput<typeof CarrySheet>;

const { load, hands, lantern, frost, end } = WrittenCarry.entries;

export const Carry = v.strictObject({
	load,
	hands,
	lantern,
	frost,
	end,
	/** Index of the leg, and its picture. */
	veil: v.optional(v.strictObject({ leg: v.number(), picture: Identifier })),
	sheets: v.array(CarrySheet),
	text: localized(CarryText),
});
export type Carry = v.InferOutput<typeof Carry>;
