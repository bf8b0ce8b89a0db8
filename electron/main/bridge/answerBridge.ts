import { channelOf, type Handlers } from '../../bridge/table.ts';
import type { Journal } from '../../device/journal.ts';
import type { KeptExhibition } from '../exhibition.ts';
import type { FirstPicture } from '../firstPicture.ts';
import type { Opening } from '../opening.ts';
import { giveBackAfterVisits } from '../giveBack.ts';
import type { Recovery } from '../recovery/bringBackPage.ts';
import type { Renewal } from '../recovery/renewPage.ts';
import type { PageWatch } from '../recovery/watchPage.ts';
import { MEDIA_ORIGIN } from '../scheme/addresses.ts';
import type { Visits } from '../../device/visits/keptVisits.ts';
import type { KeptSettings } from '../../device/settings/keptSettings.ts';
import type { StaffArea } from '../staff/area.ts';
import type { KioskWindow } from '../window.ts';
import { listenToPage } from './listenToPage.ts';

interface BridgeParts {
	readonly kiosk: KioskWindow;
	readonly exhibition: KeptExhibition;
	readonly settings: KeptSettings;
	readonly opening: Opening;
	readonly firstPicture: FirstPicture;
	readonly staff: StaffArea;
	readonly visits: Pick<Visits, 'count'>;
	readonly watch: PageWatch;
	readonly renewal: Renewal;
	readonly recovery: Recovery;
	readonly journal: Journal;
}

/** What the shell does for each verb of the bridge; who asks, and what with, is checked before. */
export function answerBridge(parts: BridgeParts): void {
	const { kiosk, exhibition, settings, opening, firstPicture, staff, visits } = parts;
	const { watch, renewal, recovery, journal } = parts;
	const giveBack = giveBackAfterVisits(kiosk.contents, journal);
	const handlers: Handlers = {
		exhibition: async () => {
			await exhibition.started;
			const { current } = exhibition.keeper;
			if (current === undefined) return { kind: 'none' };
			exhibition.fetched();
			const { id: version, exhibition: shown } = current;
			const mediaBase = `${MEDIA_ORIGIN}/${version}/`;
			return { kind: 'exhibition', version, exhibition: shown, mediaBase };
		},
		settings: () => settings.answer,
		opening: () => opening.now,
		changeSettings: (changed) => staff.changeSettings(changed),
		finishSetup: (setup) => settings.finish(setup),
		openStaff: (pin) => staff.knock(pin),
		resetPin: () => staff.resetPin(),
		renewPin: (pin) => staff.renewPin(pin),
		health: () => staff.health(),
		tellRound: (round) => staff.hearRound(round),
		staffReport: () => staff.report(),
		tellStaffWish: (wish) => staff.grant(wish),
		askIt: (verb) => staff.askIt(verb),
		findPacks: () => staff.findPacks(),
		exhibitionReport: () => staff.exhibitionReport(),
		tellPackWish: (wish) => staff.grantPack(wish),
		takeFirstPicture: (version) => firstPicture.take(version, kiosk.contents),
		keepFirstPicture: () => firstPicture.keep(),
		tellPainted: () => {
			journal.note('painted');
			kiosk.repaintSoon();
			watch.painted();
			// A dark glass proves nothing of the exhibition that it does not show.
			if (opening.now.open) exhibition.painted();
			recovery.painted();
		},
		tellBeat: (beat) => {
			watch.beat(beat);
			renewal.beat(beat);
		},
		tellFall: ({ version, why }) => void exhibition.fell(version, why),
		tellPresence: (presence) => {
			journal.note('presence', { presence });
			giveBack(presence);
		},
		tellVisit: (visit) => visits.count(visit),
		visitSums: () => staff.visitSums(),
		tellTrouble: (trouble) => journal.trouble('page', { ...trouble }),
	};
	listenToPage(kiosk.contents, handlers, journal);
	exhibition.onChange(() => kiosk.contents.send(channelOf('onExhibitionWaiting')));
	opening.onChange(() => kiosk.contents.send(channelOf('onOpeningChange')));
}
