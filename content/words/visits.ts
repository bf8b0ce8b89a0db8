/** The words of the staff's page about visits, built in as all that staff read. */
export interface VisitWords {
	readonly title: string;
	readonly today: string;
	readonly week: string;
	readonly month: string;
	/** `{visits}` and `{median}`. */
	readonly sum: string;
	readonly none: string;
	readonly languages: string;
	/** Who carried the serum; who was asked whether they were still there, and was. */
	readonly carried: string;
	readonly stayed: string;
	readonly since: string;
	/** Above the chart. */
	readonly hours: string;
	readonly nothingPersonal: string;
	readonly back: string;
}

/** In the languages that the kiosk ships with. */
export const VISIT_WORDS: Readonly<Record<string, VisitWords>> = {
	en: {
		title: 'Visits',
		today: 'Today',
		week: 'The 7 days before',
		month: 'The 28 days before',
		sum: '{visits} · typical length: {median}',
		none: 'No visits',
		languages: 'Languages',
		carried: 'Carried the serum',
		stayed: 'Said “Yes, keep going”',
		since: 'Counted since',
		hours: 'Visits by hour of the day, over those 28 days',
		nothingPersonal:
			'Counted on this PC and sent to nobody: no names, no pictures, and of the time of day only the hour.',
		back: 'Back',
	},
	es: {
		title: 'Visitas',
		today: 'Hoy',
		week: 'Los 7 días anteriores',
		month: 'Los 28 días anteriores',
		sum: '{visits} · duración habitual: {median}',
		none: 'Ninguna visita',
		languages: 'Idiomas',
		carried: 'Llevaron el suero',
		stayed: 'Dijeron “Sí, seguir”',
		since: 'Contadas desde',
		hours: 'Visitas según la hora del día, en esos 28 días',
		nothingPersonal:
			'Se cuentan en esta PC y no se envían a nadie: sin nombres, sin imágenes y, del momento, solo la hora, sin minutos.',
		back: 'Atrás',
	},
	nb: {
		title: 'Besøk',
		today: 'I dag',
		week: 'De 7 dagene før',
		month: 'De 28 dagene før',
		sum: '{visits} · vanlig varighet: {median}',
		none: 'Ingen besøk',
		languages: 'Språk',
		carried: 'Fraktet serumet',
		stayed: 'Sa «Ja, fortsett»',
		since: 'Telt siden',
		hours: 'Besøk etter klokkeslett, i disse 28 dagene',
		nothingPersonal:
			'Telles på denne PC-en og sendes ikke til noen: ingen navn, ingen bilder, og av klokkeslettet bare timen.',
		back: 'Tilbake',
	},
};
