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
	readonly save: string;
	readonly back: string;
}

/** In the languages that the kiosk ships with. */
export const VISIT_WORDS: Readonly<Record<string, VisitWords>> = {
	en: {
		title: 'Visits',
		today: 'Today',
		week: 'The 7 days before',
		month: 'The 28 days before',
		sum: '{visits} visits · typically {median}',
		none: 'No visits',
		languages: 'Languages',
		carried: 'Carried the serum',
		stayed: 'Said “Yes, keep going”',
		since: 'Counted since',
		hours: 'Visits by the hour, in those 28 days',
		nothingPersonal:
			'Counted here and told to nobody: no names, no pictures, no times nearer than an hour.',
		save: 'Save to a USB stick',
		back: 'Back',
	},
	es: {
		title: 'Visitas',
		today: 'Hoy',
		week: 'Los 7 días anteriores',
		month: 'Los 28 días anteriores',
		sum: '{visits} visitas · lo habitual: {median}',
		none: 'Ninguna visita',
		languages: 'Idiomas',
		carried: 'Llevaron el suero',
		stayed: 'Dijeron “Sí, seguir”',
		since: 'Contadas desde',
		hours: 'Visitas por horas, en esos 28 días',
		nothingPersonal:
			'Se cuentan aquí y no se comunican a nadie: sin nombres, sin imágenes, sin horas más precisas que una.',
		save: 'Guardar en una memoria USB',
		back: 'Atrás',
	},
	nb: {
		title: 'Besøk',
		today: 'I dag',
		week: 'De 7 dagene før',
		month: 'De 28 dagene før',
		sum: '{visits} besøk · som regel {median}',
		none: 'Ingen besøk',
		languages: 'Språk',
		carried: 'Bar serumet',
		stayed: 'Sa «Ja, fortsett»',
		since: 'Talt siden',
		hours: 'Besøk time for time, i de 28 dagene',
		nothingPersonal:
			'Telles her og fortelles til ingen: ingen navn, ingen bilder, ingen tider nærmere enn en time.',
		save: 'Lagre på en minnepinne',
		back: 'Tilbake',
	},
};
