import { app } from 'electron';
import { isError, type Issue } from '../exhibit/issue.ts';
import { ExhibitionKeeper, type KeeperEvent } from '../exhibit/keeper.ts';
import type { Journal } from '../device/journal.ts';
import type { Places } from './places.ts';

/** How often the exhibition folder is looked at; a change is shown after two looks alike. */
const LOOK_EVERY_MS = 2_000;

export interface KeptExhibition {
	readonly keeper: ExhibitionKeeper;
	/** Resolves when the first reading is done, good or not. */
	readonly started: Promise<void>;
	/** Called whenever a newer exhibition waits to be shown. */
	onChange(listener: () => void): void;
}

/** Starts reading the exhibition at once and looks after it for as long as the kiosk runs. */
export function keepExhibition(places: Places, journal: Journal): KeptExhibition {
	const listeners: (() => void)[] = [];
	const keeper = new ExhibitionKeeper({
		version: app.getVersion(),
		folder: places.exhibition,
		lastGoodFile: places.lastGood,
		tell: (event) => tell(journal, event),
		changed: () => {
			void keeper.remember();
			for (const listener of listeners) listener();
		},
	});
	const started = keeper.start();
	void started.then(() => lookForEver(keeper));
	return { keeper, started, onChange: (listener) => void listeners.push(listener) };
}

function lookForEver(keeper: ExhibitionKeeper): void {
	setTimeout(() => void keeper.look().finally(() => lookForEver(keeper)), LOOK_EVERY_MS);
}

function tell(journal: Journal, event: KeeperEvent): void {
	switch (event.kind) {
		case 'refused':
		case 'advice':
			journal.trouble(`exhibition-${event.kind}`, flat(event.issue));
			return;
		case 'showing':
			journal.note('exhibition-ready', { id: event.id, from: event.from });
			return;
		case 'nothing-to-show':
			journal.trouble('exhibition-none');
			return;
		case 'not-remembered':
			journal.trouble('exhibition-not-remembered', { reason: event.reason });
			return;
		default:
			event satisfies never;
	}
}

function flat(issue: Issue): Record<string, string> {
	const { code, file, line, column, what, why, fix } = issue;
	return {
		code,
		place: `${file}:${line}:${column}`,
		what,
		why,
		fix,
		shown: isError(issue) ? 'no' : 'yes',
	};
}
