import { app } from 'electron';
import { readCommandLine } from '../device/commandLine.ts';
import { hardwareClock } from '../device/hours/hardwareClock.ts';
import { reachServiceManager } from '../device/serviceManager.ts';
import { keepLedger } from './availability.ts';
import { answerBridge } from './bridge/answerBridge.ts';
import { keepAwake } from './awake.ts';
import { reloadOnBuild } from './development.ts';
import { keepExhibition } from './exhibition.ts';
import { keepFirstPicture } from './firstPicture.ts';
import { layGround } from './ground.ts';
import { openKioskJournal } from './journal.ts';
import { hardenProcess } from './lockdown/process.ts';
import { lockDownContents } from './lockdown/contents.ts';
import { lockDownSessions } from './lockdown/sessions.ts';
import { keepLadder } from './ladder.ts';
import { isOnlyKiosk } from './oneKiosk.ts';
import { findPlaces, tellOfOwnFiles } from './places.ts';
import { exitOnUnknownState } from './recovery/unknownState.ts';
import { bringBackPage } from './recovery/bringBackPage.ts';
import { renewPage } from './recovery/renewPage.ts';
import { NOBODY_WATCHES, watchPage } from './recovery/watchPage.ts';
import { refuseStrangers } from './lockdown/strangers.ts';
import { registerScheme, serveScheme } from './scheme/serve.ts';
import { keepSettings } from '../device/settings/keptSettings.ts';
import { keepVisits } from '../device/visits/keptVisits.ts';
import { openStaffArea } from './staff/area.ts';
import { reachHelper } from '../device/helper/helper.ts';
import { keepOpening } from './opening.ts';
import { openTryOutWindow } from './tryOut.ts';
import { openKioskWindow } from './window.ts';

// Before Electron is ready: what cannot be changed later.
const commandLine = readCommandLine(process.argv);
const places = findPlaces(commandLine);
const journal = openKioskJournal(places.journal);
exitOnUnknownState(journal);
refuseStrangers(commandLine, journal);
hardenProcess();
registerScheme();
if (!commandLine.tryOut) layGround(places.themes);
tellOfOwnFiles(places, journal);
if (isOnlyKiosk(places.data, journal)) void start();

async function start(): Promise<void> {
	// Policies hook into creation, so they come before the first session and window exist.
	lockDownSessions(journal);
	lockDownContents(journal);
	const ladder = keepLadder(places, journal);
	const manager = reachServiceManager(process.env);
	manager.progress();
	// Reading the exhibition overlaps with Electron's own start.
	const exhibition = keepExhibition(places, journal, manager.progress);
	const settings = keepSettings(places.settings, journal);
	const opening = keepOpening(settings, journal, { wall: Date.now, hardware: hardwareClock });
	void exhibition.started.then(manager.progress);
	await app.whenReady();

	const kept = { places, exhibition, settings, opening, ladder, journal };
	const firstPicture = keepFirstPicture(kept);
	serveScheme(places, exhibition.keeper, firstPicture);
	const kiosk = commandLine.tryOut
		? openTryOutWindow(places, () => ladder.isPlain, journal)
		: openKioskWindow(places, commandLine.display, () => ladder.isPlain, journal);
	// Loads the page: whatever comes after this happens beside it.
	const recovery = bringBackPage({ kiosk, manager, ...kept });
	const ledger = keepLedger(kept);
	const helper = reachHelper(commandLine.helper);
	const visits = keepVisits(places.visits, journal, () => new Date());
	const staff = openStaffArea({ kiosk, helper, visits, ledger, ...kept });
	const isWatched = !commandLine.tryOut && !commandLine.development;
	const watch = isWatched ? watchPage({ kiosk, manager, ledger, journal }) : NOBODY_WATCHES;
	const renewal = renewPage({ kiosk, ...kept });
	answerBridge({ kiosk, firstPicture, staff, visits, watch, renewal, recovery, ...kept });
	if (!commandLine.tryOut) keepAwake();
	if (commandLine.development) reloadOnBuild(kiosk, places);
}
