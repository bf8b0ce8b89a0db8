/** The words of `kiosks.html`, the page on a stick that shows every kiosk it has been to. */
export interface FleetWords {
	readonly title: string;
	/** With `{count}`. */
	readonly kiosks: string;
	readonly kiosk: string;
	readonly state: string;
	readonly well: string;
	readonly exhibition: string;
	readonly version: string;
	readonly fingerprint: string;
	/** Below the table: what equal ones mean. */
	readonly fingerprintHelp: string;
	readonly inOrder: string;
	readonly visits: string;
	readonly seen: string;
	/** With `{count}` and `{minutes}`. */
	readonly incidents: string;
	readonly none: string;
	/** With `{count}`. */
	readonly unreadable: string;
}

/** In the languages that the kiosk ships with. */
export const FLEET_WORDS: Readonly<Record<string, FleetWords>> = {
	en: {
		title: 'Our kiosks',
		kiosks: 'Kiosks this stick has been to: {count}',
		kiosk: 'Kiosk',
		state: 'What it needs',
		well: 'All is well',
		exhibition: 'Exhibition',
		version: 'Version',
		fingerprint: 'Fingerprint',
		fingerprintHelp:
			'Kiosks with the same fingerprint run the same version, show the same exhibition and have the same settings.',
		inOrder: 'In working order',
		visits: 'Visits in 28 days',
		seen: 'Last seen',
		incidents: 'In the last 24 hours it failed and came back by itself: {count} ×, {minutes} min',
		none: 'No kiosk has left a line here yet.',
		unreadable: 'Lines that cannot be read: {count}. Add the kiosks that are missing here again.',
	},
	es: {
		title: 'Nuestros quioscos',
		kiosks: 'Quioscos por los que ha pasado esta memoria USB: {count}',
		kiosk: 'Quiosco',
		state: 'Qué necesita',
		well: 'Todo está bien',
		exhibition: 'Exposición',
		version: 'Versión',
		fingerprint: 'Huella',
		fingerprintHelp:
			'Los quioscos con la misma huella tienen la misma versión, muestran la misma exposición y tienen los mismos ajustes.',
		inOrder: 'En funcionamiento',
		visits: 'Visitas en 28 días',
		seen: 'Visto por última vez',
		incidents: 'En 24 horas, veces que falló y se recuperó solo: {count}; en total, {minutes} min',
		none: 'Aquí todavía no hay datos de ningún quiosco.',
		unreadable:
			'Líneas que no se pueden leer: {count}. Añada otra vez los quioscos que falten en la tabla.',
	},
	nb: {
		title: 'Kioskene våre',
		kiosks: 'Kiosker denne minnepinnen har vært innom: {count}',
		kiosk: 'Kiosk',
		state: 'Hva den trenger',
		well: 'Alt er i orden',
		exhibition: 'Utstilling',
		version: 'Versjon',
		fingerprint: 'Fingeravtrykk',
		fingerprintHelp:
			'Kiosker med samme fingeravtrykk har samme versjon, viser samme utstilling og har samme innstillinger.',
		inOrder: 'I drift',
		visits: 'Besøk siste 28 dager',
		seen: 'Sist sett',
		incidents: 'Siste døgn: stanset og kom i gang igjen av seg selv {count} ×, {minutes} min',
		none: 'Ingen kiosker er lagt til her ennå.',
		unreadable: 'Linjer som ikke kan leses: {count}. Legg til kioskene det gjelder, på nytt.',
	},
};
