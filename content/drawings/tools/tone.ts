const channels = (colour: string) =>
	[1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));

const written = (values: readonly number[]) =>
	`#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A flat tone between two of the form `#rrggbb`; `share` of the second. */
export function between(first: string, second: string, share: number): string {
	const other = channels(second);
	return written(channels(first).map((value, index) => value + (other[index]! - value) * share));
}
