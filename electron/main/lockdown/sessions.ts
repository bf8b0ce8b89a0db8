import { app, type Session } from 'electron';
import type { Journal } from '../../device/journal.ts';
import { SCHEME } from '../scheme/addresses.ts';

/** Every session that ever comes to be gets the same rules (L-04, L-05, L-20). */
export function lockDownSessions(journal: Journal): void {
	app.on('session-created', (session) => {
		denyPermissions(session);
		denyNetwork(session, journal);
		denyDownloads(session);
	});
}

/** Without these handlers Electron grants whatever a page asks for. */
function denyPermissions(session: Session): void {
	session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
	session.setPermissionCheckHandler(() => false);
	session.setDevicePermissionHandler(() => false);
	session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
	session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
	session.on('select-hid-device', (event) => event.preventDefault());
	session.on('select-serial-port', (event) => event.preventDefault());
	session.on('select-usb-device', (event) => event.preventDefault());
	session.setSpellCheckerEnabled(false);
}

/** Only the kiosk's own scheme is ever requested; the developer tools keep theirs. */
function denyNetwork(session: Session, journal: Journal): void {
	session.webRequest.onBeforeRequest((request, answer) => {
		const { protocol } = new URL(request.url);
		const own = protocol === `${SCHEME}:` || (!app.isPackaged && protocol === 'devtools:');
		if (!own) journal.trouble('lockdown-refused', { what: 'request', protocol });
		answer({ cancel: !own });
	});
}

function denyDownloads(session: Session): void {
	session.on('will-download', (event) => event.preventDefault());
}
