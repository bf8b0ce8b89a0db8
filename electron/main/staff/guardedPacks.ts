import type { ExhibitionReport, PackSearch, PackWish } from '../../bridge/packs.ts';
import type { StaffDoor } from '../../device/door/door.ts';
import type { Journal } from '../../device/journal.ts';
import type { Packs } from '../packs/packs.ts';

/** Exhibitions on sticks and before visitors, and what staff want of them; behind a closed door nobody is heard. */
export interface GuardedPacks {
	findPacks(): Promise<PackSearch>;
	exhibitionReport(): Promise<ExhibitionReport | undefined>;
	grantPack(wish: PackWish): void;
}

/** Exhibitions as the page may reach them: behind the staff's open door only. */
export function guardPacks(
	door: Pick<StaffDoor, 'isOpen'>,
	packs: Packs,
	journal: Journal,
): GuardedPacks {
	return {
		findPacks: async () =>
			door.isOpen ? packs.find() : { kind: 'failed' as const, reason: 'closed' },
		exhibitionReport: async () => (door.isOpen ? packs.report() : undefined),
		grantPack: (said: PackWish) => {
			if (!door.isOpen) return journal.trouble('staff-refused', { wish: said.wish });
			journal.note('staff-wish', { wish: said.wish });
			if (said.wish === 'take') packs.take(said.number);
			else packs[said.wish]();
		},
	};
}
