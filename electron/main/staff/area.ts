import { app } from 'electron';
import { hostname } from 'node:os';
import type { ItAnswer, ItVerb } from '../../bridge/it.ts';
import type { Settings, SettingsChange } from '../../bridge/settings.ts';
import type {
	Health,
	MorningRound,
	ResetAnswer,
	StaffAnswer,
	StaffReport,
	StaffWish,
} from '../../bridge/staff.ts';
import type { Visits } from '../../device/visits/keptVisits.ts';
import type { VisitSums } from '../../bridge/visits.ts';
import type { Ledger } from '../../device/availability/keptLedger.ts';
import type { Ladder } from '../../device/ladder/keptLadder.ts';
import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { Places } from '../places.ts';
import type { KeptSettings } from '../../device/settings/keptSettings.ts';
import type { KioskWindow } from '../window.ts';
import { StaffDoor } from '../../device/door/door.ts';
import { guardHelper } from '../../device/helper/guardedHelper.ts';
import type { Helper } from '../../device/helper/helper.ts';
import { openTries } from '../../device/door/keptTries.ts';
import { watchIncoming } from '../packs/incoming.ts';
import { openPacks } from '../packs/packs.ts';
import { guardPacks, type GuardedPacks } from './guardedPacks.ts';
import { healthOf, reportForStaff } from './report.ts';
import { writeWhole } from '../../device/wholeFile.ts';
import { fleetLineOf } from './fleetLine.ts';
import { openStickWay } from '../../device/door/stickWay.ts';

/** Whatever goes onto a stick takes this kiosk's line along. */
const LEAVES_LINE: ReadonlySet<ItVerb> = new Set(['join-fleet', 'save-visits', 'save-diagnostics']);

interface AreaParts {
	readonly kiosk: KioskWindow;
	readonly exhibition: KeptExhibition;
	readonly settings: KeptSettings;
	readonly places: Places;
	readonly ladder: Pick<Ladder, 'rung'>;
	readonly ledger: Ledger;
	readonly helper: Helper;
	readonly visits: Visits;
	readonly journal: Journal;
}

/** What staff can do at the screen, behind their PIN. */
export interface StaffArea extends GuardedPacks {
	knock(pin: string): StaffAnswer;
	/** Looks for the stick that opens the door without a PIN. */
	resetPin(): Promise<ResetAnswer>;
	/** The new PIN of those whom the stick has let in. */
	renewPin(pin: string): void;
	/** What may want staff, at any time. */
	health(): Promise<Health>;
	/** Nothing, while the door is closed. */
	report(): Promise<StaffReport | undefined>;
	/** The morning round is over; behind a closed door nobody is heard. */
	hearRound(round: MorningRound): void;
	/** Does what staff want; behind a closed door nobody is heard. */
	grant(wish: StaffWish): void;
	/** Changes what holds at this place; behind a closed door nothing. */
	changeSettings(settings: Settings): SettingsChange;
	/** Lets the computer's helper do something; behind a closed door it is not even asked. */
	askIt(verb: ItVerb): Promise<ItAnswer>;
	/** What was counted of visits; nothing, while the door is closed. */
	visitSums(): VisitSums | undefined;
}

export function openStaffArea(parts: AreaParts): StaffArea {
	const { kiosk, exhibition, settings, places, ladder, ledger, helper, visits, journal } = parts;
	const door = new StaffDoor({
		fits: settings.opensWith,
		now: () => performance.now(),
		kept: openTries(places.tries, journal, Date.now),
	});
	const stickWay = openStickWay({ lookForReset: helper.resetPin, door, settings, journal });
	const shut = () => {
		door.close();
		stickWay.forget();
	};
	const packs = openPacks({ exhibition, places, helper, wallClock: Date.now, journal });
	const { incoming: folder, incomingTried: memory } = places;
	if (folder !== undefined) watchIncoming({ folder, memory, takeFile: packs.takeFile, journal });
	const askIt = guardHelper(door, helper, journal);
	/** As it is at this moment: the computer's helper reads it when it writes to the stick. */
	const leaveLine = async () => {
		try {
			const report = await reportForStaff(reported());
			const line = { name: hostname(), now: new Date(), report, visits: visits.sums() };
			writeWhole(places.fleetLine, fleetLineOf(line));
		} catch (error) {
			// The helper writes the one before, or says that there is none.
			journal.trouble('fleet-line-not-kept', { reason: String(error) });
		}
	};
	let pageRestarts = 0;
	kiosk.contents.on('render-process-gone', () => (pageRestarts += 1));
	// A page that begins anew stands before the visitors, not before staff.
	kiosk.contents.on('did-start-loading', () => {
		shut();
		settings.stopAsking();
	});
	const reported = () => ({ exhibition, settings, places, ladder, ledger, pageRestarts });
	return {
		knock: (pin) => {
			const answer = door.try(pin);
			if (answer.kind === 'wait') journal.trouble('staff-door', { answer: answer.kind });
			else journal.note('staff-door', { answer: answer.kind });
			return answer;
		},
		resetPin: stickWay.look,
		renewPin: stickWay.renew,
		health: () => healthOf(reported()),
		report: async () => (door.isOpen ? reportForStaff(reported()) : undefined),
		hearRound: ({ found }) => {
			if (!door.isOpen) return journal.trouble('staff-refused', { wish: 'morning-round' });
			journal.note('morning-round', { found: found.join(' ') || 'nothing' });
		},
		grant: (wish) => {
			// The questions that are asked once more stand before the door, which was closed behind them.
			const leavesQuestions = wish === 'leave' && settings.stopAsking();
			if (!door.isOpen && !leavesQuestions) return journal.trouble('staff-refused', { wish });
			journal.note('staff-wish', { wish });
			shut();
			if (wish === 'ask-again') settings.askAgain();
			// The unit or shell that started the kiosk starts it again.
			if (wish === 'start-again') app.quit();
		},
		changeSettings: (changed) => {
			if (door.isOpen) return settings.change(changed);
			journal.trouble('staff-refused', { wish: 'change-settings' });
			return 'closed';
		},
		askIt: async (verb) => {
			if (door.isOpen && LEAVES_LINE.has(verb)) await leaveLine();
			return askIt(verb);
		},
		visitSums: () => (door.isOpen ? visits.sums() : undefined),
		...guardPacks(door, packs, journal),
	};
}
