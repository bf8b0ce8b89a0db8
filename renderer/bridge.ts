import type { KioskBridge } from '../electron/bridge/table.ts';

declare global {
	interface Window {
		/** Put there by the preload script, or by `bridge.fake.ts` in a plain browser. */
		readonly kiosk: KioskBridge;
	}
}

export type { ExhibitionAnswer, SettingsAnswer } from '../electron/bridge/answers.ts';
export type { DayHours, OpenFor, OpeningAnswer, OpeningHours } from '../electron/bridge/hours.ts';
export type { ItAnswer, ItVerb } from '../electron/bridge/it.ts';
export type {
	ExhibitionOnShelf,
	ExhibitionReport,
	FoundPack,
	PackSearch,
	PackWish,
	Taking,
} from '../electron/bridge/packs.ts';
export type {
	Loudness,
	OfferedLanguages,
	Settings,
	SettingsChange,
	Setup,
} from '../electron/bridge/settings.ts';
export type {
	Health,
	MorningRound,
	ResetAnswer,
	StaffAnswer,
	StaffReport,
} from '../electron/bridge/staff.ts';
export type { EndedVisit, VisitSum, VisitSums } from '../electron/bridge/visits.ts';
export type { KioskBridge } from '../electron/bridge/table.ts';
export type { Beat, Fall, Presence } from '../electron/bridge/told.ts';

export function bridge(): KioskBridge {
	return window.kiosk;
}
