import { app } from 'electron';
import { join, resolve } from 'node:path';
import type { CommandLine } from '../device/commandLine.ts';
import type { Journal } from '../device/journal.ts';
import { usableFolder } from '../device/stateFolder.ts';

/** Where things lie on this machine. Absolute paths; they never reach the page. */
export interface Places {
	/** The built page: what `kiosk://app/` serves. */
	readonly renderer: string;
	readonly preload: string;
	/** Themes of the toolkit that draws a window before Chromium does. */
	readonly themes: string;
	/** The script of the process that reads exhibitions. */
	readonly reader: string;
	readonly exhibition: string;
	/** Folder for the kiosk's own files. */
	readonly data: string;
	/** The folder that was wanted for them: the same, unless it cannot be used. */
	readonly dataWanted: string;
	/** Why that is not the folder that was wanted; see `device/stateFolder.ts`. */
	readonly dataTrouble: string | undefined;
	readonly journal: string;
	/** The exhibition of the package. */
	readonly shipped: string;
	/** The versions of the exhibition that were good. */
	readonly shelf: string;
	/** The packs that were taken; see `electron/pack/keptPacks.ts`. */
	readonly packs: string;
	/** The key that they are signed with; nothing, where this kiosk knows none. */
	readonly stickKey: string | undefined;
	/** Folder that packs come into from elsewhere; nothing, where there is none. */
	readonly incoming: string | undefined;
	/** Which of them was tried last. */
	readonly incomingTried: string;
	/** The wrong tries at the staff's door. */
	readonly tries: string;
	/** How this kiosk stands; see `device/ladder`. */
	readonly ladder: string;
	/** In which minutes the exhibit answered: what is over, and what goes on. */
	readonly availability: { readonly over: string; readonly now: string };
	/** The museum's own counts of visits. */
	readonly visits: string;
	/** What this kiosk leaves of itself on a stick; the computer's helper takes it from here. */
	readonly fleetLine: string;
	/** Nothing when nobody is to be asked. */
	readonly settings: string | undefined;
}

/** A packaged kiosk has its exhibition beside the code, so that a museum can replace it. */
export function findPlaces(commandLine: CommandLine): Places {
	const { exhibition, data, settings, stickKey, incoming } = commandLine;
	const wanted = data === undefined ? app.getPath('userData') : resolve(data);
	const { folder, trouble } = usableFolder(wanted);
	app.setPath('userData', folder);
	const root = app.getAppPath();
	const shipped = app.isPackaged
		? join(process.resourcesPath, 'exhibition')
		: join(root, 'content', 'exhibition');
	return {
		renderer: join(root, 'dist', 'renderer'),
		preload: join(root, 'dist', 'electron', 'preload.cjs'),
		themes: app.isPackaged ? join(process.resourcesPath, 'linux') : join(root, 'electron', 'linux'),
		reader: join(root, 'dist', 'electron', 'reader.cjs'),
		exhibition: exhibition === undefined ? shipped : resolve(exhibition),
		data: folder,
		dataWanted: wanted,
		dataTrouble: trouble,
		journal: join(folder, 'journal.log'),
		shipped,
		shelf: join(folder, 'shelf'),
		packs: join(folder, 'packs'),
		stickKey: stickKey === undefined ? undefined : resolve(stickKey),
		incoming: incoming === undefined ? undefined : resolve(incoming),
		incomingTried: join(folder, 'incoming.json'),
		tries: join(folder, 'door.json'),
		ladder: join(folder, 'ladder.json'),
		availability: {
			over: join(folder, 'availability.csv'),
			now: join(folder, 'availability-now.json'),
		},
		visits: join(folder, 'visits.csv'),
		fleetLine: join(folder, 'fleet-line.json'),
		settings: settings === undefined ? undefined : resolve(settings),
	};
}

/** Says where the kiosk's own files are, when they are not where they were wanted. */
export function tellOfOwnFiles({ data, dataWanted, dataTrouble }: Places, journal: Journal): void {
	if (dataTrouble === undefined) return;
	journal.trouble('own-files-elsewhere', { why: dataTrouble, folder: data });
	console.error(
		`The kiosk's own folder ${dataWanted} cannot be used (${dataTrouble}); for this run it is ${data}.`,
	);
}
