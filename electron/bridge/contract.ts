import type { Exhibition } from '../../content/schema/index.ts';
import type { ItAnswer, ItVerb } from './it.ts';
import type { Settings, Setup } from './settings.ts';
import type { ResetAnswer, StaffAnswer, StaffReport, StaffWish } from './staff.ts';

/** What the renderer gets when it asks for the exhibition. */
export type ExhibitionAnswer =
	| {
			readonly kind: 'exhibition';
			/** Which of the shelf's versions it is. */
			readonly version: string;
			readonly exhibition: Exhibition;
			/** Base address of the media origin, ending in a slash. */
			readonly mediaBase: string;
	  }
	/** There is nothing good to show yet; the kiosk goes on looking. */
	| { readonly kind: 'none' };

/** What the renderer gets when it asks for the settings. */
export type SettingsAnswer =
	| {
			readonly kind: 'settings';
			readonly settings: Settings;
			/** Whether staff have a PIN; without one only the stick opens their screens. */
			readonly hasPin: boolean;
	  }
	/** The first start, or staff want to answer once more: they are asked now. */
	| { readonly kind: 'asked' }
	/** Nobody is asked, or the settings are lost; the page's own standards hold. */
	| { readonly kind: 'standard'; readonly hasPin: boolean };

/** What visitors are doing, as far as the shell needs to know. */
export type Presence = 'attract' | 'exploring' | 'warning';

/** Something that went wrong in the renderer, for the journal; visitors never see it. */
export interface Trouble {
	readonly message: string;
	readonly where: string;
}

/** An exhibition that the page could not show. */
export interface Fall {
	readonly version: string;
	readonly why: string;
}

/**
 * All that the page may ask of the shell and be told by it. This is the whole seam between the
 * visitor's page and the machine: no file path, no module, no event object crosses it.
 */
export interface KioskBridge {
	/** The newest good exhibition. */
	exhibition(): Promise<ExhibitionAnswer>;
	/** Rings when a newer exhibition waits; the page fetches it when nobody is using the kiosk. */
	onExhibitionWaiting(listener: () => void): void;
	settings(): Promise<SettingsAnswer>;
	/** Staff have answered the questions. Heard only while they are asked; visitors cannot change it. */
	finishSetup(setup: Setup): void;
	/** Tries the staff's door. */
	openStaff(pin: string): Promise<StaffAnswer>;
	/** Looks for the stick that opens the door without a PIN; a new one has to follow. */
	resetPin(): Promise<ResetAnswer>;
	/** The new PIN. Heard once, from those whom the stick has let in. */
	renewPin(pin: string): void;
	/** How the kiosk is; nothing, while the staff's door is closed. */
	staffReport(): Promise<StaffReport | undefined>;
	tellStaffWish(wish: StaffWish): void;
	/** Looks at the computer itself, or acts on it; only an open door is answered. */
	askIt(verb: ItVerb): Promise<ItAnswer>;
	/** The page says that something of it is on the glass for the first time. */
	tellPainted(): void;
	/** The page could not show this version, twice in a minute; another one is looked for. */
	tellFall(fall: Fall): void;
	tellPresence(presence: Presence): void;
	tellTrouble(trouble: Trouble): void;
}

/** Channel names; each is used once in `preload` and once in `main/bridge.ts`. */
export const CHANNEL = {
	exhibition: 'kiosk:exhibition',
	exhibitionWaiting: 'kiosk:exhibition-waiting',
	settings: 'kiosk:settings',
	setup: 'kiosk:setup',
	staffDoor: 'kiosk:staff-door',
	resetPin: 'kiosk:reset-pin',
	renewPin: 'kiosk:renew-pin',
	staffReport: 'kiosk:staff-report',
	staffWish: 'kiosk:staff-wish',
	it: 'kiosk:it',
	painted: 'kiosk:painted',
	fell: 'kiosk:fell',
	presence: 'kiosk:presence',
	trouble: 'kiosk:trouble',
} as const;
