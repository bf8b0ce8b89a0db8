import type { Journey, WrittenJourney } from '../../../content/schema/index.ts';
import type { Reading, Fitted } from '../reading/reading.ts';
import type { YamlFile } from '../reading/yamlFile.ts';

/**
 * Whether a visitor's clock reaches every team and every moment: each team has the load for a while,
 * and nothing happens after the end.
 * @returns whether it does; every reason against it is reported
 */
export function checkReach(
	reading: Reading,
	{ yaml }: Fitted<WrittenJourney>,
	{ legs, moments, hours }: Pick<Journey, 'legs' | 'moments' | 'hours'>,
): boolean {
	const before = reading.issues.length;
	legs.forEach(({ id, leaves }, index) => {
		const until = legs[index + 1]?.leaves.hours ?? hours;
		if (until > leaves.hours) return;
		reading.report('journey-broken', yaml.position(['legs', index]), {
			what: `By these times the leg \`${id}\` ends when it begins.`,
			why: 'No hour of the clock belongs to its team, so nobody could see it on the map.',
			fix: 'Give it `miles` or a line with a length, or correct the time of a leg beside it.',
		});
	});
	moments.forEach(({ id, at }, index) => {
		if (at <= hours) return;
		reading.report('journey-broken', yaml.position(['moments', index, 'at']), {
			what: `The moment \`${id}\` comes after the journey's end.`,
			why: 'The clock stops there, so nobody could see it.',
			fix: 'Correct its time or that of the last leg, or leave it out.',
		});
	});
	const reached = reading.issues.length === before;
	if (reached) tellSilentLegs(reading, yaml, { legs, moments, hours });
	return reached;
}

/** On a map that tells moments, every team has one: who has none is passed over. */
function tellSilentLegs(
	reading: Reading,
	yaml: YamlFile,
	{ legs, moments, hours }: Pick<Journey, 'legs' | 'moments' | 'hours'>,
): void {
	if (moments.length === 0) return;
	legs.forEach(({ id, leaves, musher }, index) => {
		const [from, until] = [leaves.hours, legs[index + 1]?.leaves.hours ?? hours];
		const isLast = index === legs.length - 1;
		if (moments.some(({ at }) => at >= from && (at < until || isLast))) return;
		reading.report('leg-without-moment', yaml.position(['legs', index]), {
			what: `No moment lies on the leg \`${id}\`, of ${musher}.`,
			why: `From hour ${from.toFixed(1)} to ${until.toFixed(1)} the map tells nothing that happened, as it does of the other teams.`,
			fix: 'Add a moment to `moments` with a time between the team’s start and the next one’s, or leave all moments out.',
		});
	});
}
