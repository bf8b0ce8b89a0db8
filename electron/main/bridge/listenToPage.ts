import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { channelOf, HEARD, VERBS, type Handlers, type VerbName } from '../../bridge/table.ts';
import type { Journal } from '../../device/journal.ts';
import { isAppAddress } from '../scheme/addresses.ts';
import { Meter } from './meter.ts';
import { isWithin } from './size.ts';

/**
 * Lets the kiosk's own page be heard, verb by verb: its top frame alone, no faster and with nothing
 * larger than the table says, and only what fits the verb's schema. The journal tells what is refused.
 */
export function listenToPage(
	{ id }: Pick<WebContents, 'id'>,
	handlers: Handlers,
	journal: Journal,
): void {
	const isKiosk = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
		sender.id === id && senderFrame?.parent === null && isAppAddress(senderFrame.url);
	for (const name of VERBS) listen(name);

	function listen<Name extends VerbName>(name: Name): void {
		const { kind, argument, aMinute, largest } = HEARD[name];
		const channel = channelOf(name);
		const meter = new Meter(aMinute);
		// The journal itself writes what repeats once a minute.
		const hear = (event: IpcMainEvent | IpcMainInvokeEvent, said: unknown) => {
			// Another page's flood does not use up what the kiosk's own may say.
			if (isKiosk(event)) {
				if (!meter.take(performance.now())) {
					journal.trouble('bridge-flooded', { channel });
					return undefined;
				}
				const read = isWithin(said, largest) ? v.safeParse(argument, said) : undefined;
				if (read?.success) return { said: read.output };
			}
			journal.trouble('bridge-refused', { channel });
			return undefined;
		};
		if (kind === 'tells') {
			ipcMain.on(channel, (event, said: unknown) => {
				const heard = hear(event, said);
				if (heard) handlers[name](heard.said);
			});
			return;
		}
		ipcMain.handle(channel, (event, said: unknown) => {
			const heard = hear(event, said);
			if (heard) return handlers[name](heard.said);
			throw new Error('refused');
		});
	}
}
