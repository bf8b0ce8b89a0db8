import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import {
	FallArgument,
	NoArgument,
	PresenceArgument,
	TroubleArgument,
} from '../bridge/arguments.ts';
import { CHANNEL, type ExhibitionAnswer } from '../bridge/contract.ts';
import { ItVerb } from '../bridge/it.ts';
import { Pin, Setup } from '../bridge/settings.ts';
import { StaffWish } from '../bridge/staff.ts';
import type { Journal } from '../device/journal.ts';
import type { ServiceManager } from '../device/serviceManager.ts';
import type { KeptExhibition } from './exhibition.ts';
import { isAppAddress, MEDIA_ORIGIN } from './scheme/addresses.ts';
import type { KeptSettings } from './settings.ts';
import type { StaffArea } from './staff/area.ts';
import type { KioskWindow } from './window.ts';

interface BridgeParts {
	readonly kiosk: KioskWindow;
	readonly exhibition: KeptExhibition;
	readonly settings: KeptSettings;
	readonly staff: StaffArea;
	readonly manager: ServiceManager;
	readonly journal: Journal;
}

/** Answers the page. Sender and argument are checked in the wrappers; handlers stay one line. */
export function answerBridge(parts: BridgeParts): void {
	const { kiosk, exhibition, settings, staff, manager, journal } = parts;
	const isKiosk = (event: IpcMainEvent | IpcMainInvokeEvent) => {
		const frame = event.senderFrame;
		return (
			event.sender.id === kiosk.contents.id && frame?.parent === null && isAppAddress(frame.url)
		);
	};
	const answer = <A, T>(
		channel: string,
		schema: v.GenericSchema<unknown, A>,
		reply: (asked: A) => T | Promise<T>,
	) => {
		ipcMain.handle(channel, (event, argument: unknown) => {
			const asked = v.safeParse(schema, argument);
			if (isKiosk(event) && asked.success) return reply(asked.output);
			// The preload script may ask before its page has an address; it asks again when it has one.
			if (event.senderFrame?.url !== '') journal.trouble('bridge-refused', { channel });
			throw new Error('refused');
		});
	};
	const hear = <T>(
		channel: string,
		schema: v.GenericSchema<unknown, T>,
		act: (said: T) => void,
	) => {
		ipcMain.on(channel, (event, argument: unknown) => {
			const said = v.safeParse(schema, argument);
			if (isKiosk(event) && said.success) act(said.output);
			else journal.trouble('bridge-refused', { channel });
		});
	};

	answer(CHANNEL.exhibition, NoArgument, async (): Promise<ExhibitionAnswer> => {
		await exhibition.started;
		const { current } = exhibition.keeper;
		if (current === undefined) return { kind: 'none' };
		exhibition.fetched();
		const { id: version, exhibition: shown } = current;
		const mediaBase = `${MEDIA_ORIGIN}/${version}/`;
		return { kind: 'exhibition', version, exhibition: shown, mediaBase };
	});
	answer(CHANNEL.settings, NoArgument, () => settings.answer);
	answer(CHANNEL.staffDoor, Pin, (pin) => staff.knock(pin));
	answer(CHANNEL.resetPin, NoArgument, () => staff.resetPin());
	hear(CHANNEL.renewPin, Pin, (pin) => staff.renewPin(pin));
	answer(CHANNEL.staffReport, NoArgument, () => staff.report());
	hear(CHANNEL.staffWish, StaffWish, (wish) => staff.grant(wish));
	answer(CHANNEL.it, ItVerb, (verb) => staff.askIt(verb));
	hear(CHANNEL.setup, Setup, (setup) => settings.finish(setup));
	hear(CHANNEL.painted, NoArgument, () => {
		journal.note('painted');
		kiosk.show();
		manager.ready();
		exhibition.painted();
	});
	hear(CHANNEL.fell, FallArgument, ({ version, why }) => exhibition.fell(version, why));
	hear(CHANNEL.presence, PresenceArgument, (presence) => journal.note('presence', { presence }));
	hear(CHANNEL.trouble, TroubleArgument, (trouble) => journal.trouble('page', { ...trouble }));
	exhibition.onChange(() => kiosk.contents.send(CHANNEL.exhibitionWaiting));
}
