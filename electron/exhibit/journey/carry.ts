import {
	WrittenCarry,
	type Carry,
	type CarryText,
	type Localized,
	type WrittenJourney,
} from '../../../content/schema/index.ts';
import { didYouMean } from '../issues/suggestion.ts';
import type { Fitted } from '../reading/reading.ts';
import type { Joined } from '../texts/joined.ts';
import { sheetsOf } from './carrySheets.ts';
import { checkCarryTexts } from './carryTexts.ts';
import type { JourneyLines } from './journeyLine.ts';
import type { JourneyTexts } from './journeyTexts.ts';
import { projector } from './projection.ts';

const FILE = 'journey/carry.yaml';

/** The file is optional: on most maps nothing is carried. Nothing, too, when it does not hold together. */
export async function readCarry(
	joined: Joined,
	journey: WrittenJourney,
	lines: JourneyLines,
	texts: JourneyTexts,
): Promise<Carry | undefined> {
	const { reading } = joined;
	checkCarryTexts(joined, journey, texts, reading.has(FILE));
	if (!reading.has(FILE)) return undefined;
	const fitted = await reading.fitted(FILE, WrittenCarry, 'It says what visitors carry.');
	if (fitted === undefined || !holdsTogether(joined, fitted, journey)) return undefined;
	const { sheets, veil, ...pictures } = fitted.value;
	const legs = journey.legs.map(({ id }) => id);
	const project = projector(journey.projection);
	return {
		...pictures,
		veil: veil && { leg: legs.indexOf(veil.leg), picture: veil.picture },
		sheets: sheetsOf(sheets, new Map(legs.map((id) => [id, lines.get(id)!.map(project)]))),
		text: Object.fromEntries(
			[...texts].flatMap(([tag, { value }]) => (value.carry ? [[tag, value.carry]] : [])),
		) as Localized<CarryText>,
	};
}

/** Whether every picture is one, and the sheets hold all legs in their order. */
function holdsTogether(
	{ reading, references }: Joined,
	{ value, yaml }: Fitted<WrittenCarry>,
	{ legs }: WrittenJourney,
): boolean {
	const before = reading.issues.length + references.issues.length;
	const picture = (id: string | undefined, ...path: (string | number)[]) => {
		if (id !== undefined) references.medium(id, yaml.position(path), ['picture']);
	};
	const scene = (id: string | undefined, ...path: (string | number)[]) => {
		if (id !== undefined) references.medium(id, yaml.position(path), ['picture', 'scene']);
	};
	picture(value.load, 'load');
	picture(value.hands.behind, 'hands', 'behind');
	picture(value.hands.before, 'hands', 'before');
	picture(value.lantern, 'lantern');
	picture(value.frost, 'frost');
	scene(value.veil?.picture, 'veil', 'picture');
	scene(value.end, 'end');
	const ids = legs.map(({ id }) => id);
	const leg = (id: string, ...path: (string | number)[]): number => {
		const index = ids.indexOf(id);
		if (index === -1) {
			reading.report('reference-unknown', yaml.position(path), {
				what: `There is no leg called \`${id}\`.`,
				why: 'It is none of the `legs` of journey.yaml.',
				fix: didYouMean(id, ids),
			});
		}
		return index;
	};
	if (value.veil) leg(value.veil.leg, 'veil', 'leg');
	let last = -1;
	value.sheets.forEach(({ map, until }, index) => {
		picture(map, 'sheets', index, 'map');
		const at = leg(until, 'sheets', index, 'until');
		if (at !== -1 && at <= last) {
			reading.report('journey-broken', yaml.position(['sheets', index, 'until']), {
				what: `This sheet ends with \`${until}\`, where the one before it has ended already.`,
				why: 'It would hold no leg, and nobody would ever see it.',
				fix: 'Put the sheets in the order of the way, or take this one out.',
			});
		}
		last = Math.max(last, at);
	});
	if (last !== ids.length - 1 && last !== -1) {
		reading.report('journey-broken', yaml.position(['sheets', value.sheets.length - 1, 'until']), {
			what: `The last sheet ends with \`${ids[last]}\`, the way with \`${ids.at(-1)}\`.`,
			why: 'Visitors could not carry the load to its end.',
			fix: `Write \`until: ${ids.at(-1)}\`, or add a sheet for the rest of the way.`,
		});
	}
	return reading.issues.length + references.issues.length === before;
}
