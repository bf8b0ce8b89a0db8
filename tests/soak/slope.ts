import { median } from '../bench/measure.ts';

/** What something was after how many hours. */
export interface Sample {
	readonly hours: number;
	readonly value: number;
}

/**
 * How much it grows an hour: the middle of the slopes between all pairs, which a few odd samples do not move (Theil and
 * Sen; Sen 1968, Journal of the American Statistical Association 63).
 */
export function slopeOf(samples: readonly Sample[]): number {
	const slopes = samples.flatMap((one, index) =>
		samples
			.slice(index + 1)
			.filter(({ hours }) => hours !== one.hours)
			.map((other) => (other.value - one.value) / (other.hours - one.hours)),
	);
	return slopes.length === 0 ? 0 : median(slopes);
}
