import { app } from 'electron';
import type { StaffAnswer, StaffReport, StaffWish } from '../../bridge/staff.ts';
import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { Places } from '../places.ts';
import type { KeptSettings } from '../settings.ts';
import type { KioskWindow } from '../window.ts';
import { StaffDoor } from './door.ts';
import { reportForStaff } from './report.ts';

interface AreaParts {
	readonly kiosk: KioskWindow;
	readonly exhibition: KeptExhibition;
	readonly settings: KeptSettings;
	readonly places: Places;
	readonly journal: Journal;
}

/** What staff can do at the screen, behind their PIN. */
export interface StaffArea {
	knock(pin: string): StaffAnswer;
	/** Nothing, while the door is closed. */
	report(): Promise<StaffReport | undefined>;
	/** Does what staff want; behind a closed door nobody is heard. */
	grant(wish: StaffWish): void;
}

export function openStaffArea(parts: AreaParts): StaffArea {
	const { kiosk, exhibition, settings, places, journal } = parts;
	const door = new StaffDoor(settings.opensWith, () => performance.now());
	let pageRestarts = 0;
	kiosk.contents.on('render-process-gone', () => (pageRestarts += 1));
	// A page that begins anew stands before the visitors, not before staff.
	kiosk.contents.on('did-start-loading', () => {
		door.close();
		settings.stopAsking();
	});
	return {
		knock: (pin) => {
			const answer = door.try(pin);
			if (answer.kind === 'wait') journal.trouble('staff-door', { answer: answer.kind });
			else journal.note('staff-door', { answer: answer.kind });
			return answer;
		},
		report: async () =>
			door.isOpen ? reportForStaff(exhibition, places.data, pageRestarts) : undefined,
		grant: (wish) => {
			if (!door.isOpen) return journal.trouble('staff-refused', { wish });
			journal.note('staff-wish', { wish });
			door.close();
			if (wish === 'ask-again') settings.askAgain();
			// The unit or shell that started the kiosk starts it again.
			if (wish === 'start-again') app.quit();
		},
	};
}
