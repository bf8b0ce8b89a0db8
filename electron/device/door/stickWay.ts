import type { ResetAnswer } from '../../bridge/staff.ts';
import type { Journal } from '../journal.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import type { StaffDoor } from './door.ts';

interface WayParts {
	readonly lookForReset: () => Promise<ResetAnswer>;
	readonly door: StaffDoor;
	readonly settings: KeptSettings;
	readonly journal: Journal;
}

/** The way in for staff who have no PIN any more: the museum's stick, and then a new PIN. */
export interface StickWay {
	/** Opens the door when the stick is there. Whoever asks meanwhile gets the same answer. */
	look(): Promise<ResetAnswer>;
	/** The PIN that takes the place of the lost one. */
	renew(pin: string): void;
	/** Whoever the stick has let in, or would, is gone. */
	forget(): void;
}

export function openStickWay({ lookForReset, door, settings, journal }: WayParts): StickWay {
	let looking: Promise<ResetAnswer> | undefined;
	/** Counts those who stood before the door: an answer for somebody who has gone opens nothing. */
	let visitors = 0;
	let owesPin = false;
	const look = async (): Promise<ResetAnswer> => {
		const asking = visitors;
		const answer = await lookForReset().catch((): ResetAnswer => 'unavailable');
		journal.note('staff-stick', { answer });
		if (answer === 'granted' && asking === visitors) {
			door.open();
			owesPin = true;
		}
		return answer;
	};
	return {
		look: () => (looking ??= look().finally(() => (looking = undefined))),
		renew: (pin) => {
			if (!owesPin || !door.isOpen) return journal.trouble('staff-refused', { wish: 'renew-pin' });
			owesPin = false;
			settings.renewPin(pin);
		},
		forget: () => {
			visitors += 1;
			owesPin = false;
		},
	};
}
