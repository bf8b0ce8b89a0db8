import type { ItAnswer, ItVerb } from '../../bridge/it.ts';
import type { Journal } from '../journal.ts';
import type { StaffDoor } from '../door/door.ts';
import type { Helper } from './helper.ts';

/**
 * The computer's helper as the page may reach it: behind the staff's open door only, and the journal
 * says what was asked. Behind a closed door the helper does not even hear of it.
 */
export function guardHelper(
	door: Pick<StaffDoor, 'isOpen'>,
	helper: Pick<Helper, 'ask'>,
	journal: Journal,
): (verb: ItVerb) => Promise<ItAnswer> {
	return async (verb) => {
		if (!door.isOpen) {
			journal.trouble('staff-refused', { verb });
			return { kind: 'failed', reason: 'closed' };
		}
		// Noted before it is done: some of it ends this very program.
		journal.note('staff-it', { verb });
		const answer = await helper.ask(verb);
		if (answer.kind === 'failed') {
			journal.trouble('staff-it-failed', { verb, reason: answer.reason });
		}
		return answer;
	};
}
