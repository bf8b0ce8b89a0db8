/** What the dark glass of a closed museum says, in one language. */
export interface ClosedWords {
	readonly tag: string;
	readonly title: string;
	/** When it opens: later today, tomorrow, on another day. `{time}` and `{day}` stand in them. */
	readonly today: string;
	readonly tomorrow: string;
	readonly later: string;
	/** Where a touch wakes it. */
	readonly wakes: string;
}

/** In the languages that the kiosk ships with. */
export const CLOSED_WORDS: readonly ClosedWords[] = [
	{
		tag: 'en',
		title: 'We are closed now',
		today: 'We open today at {time}.',
		tomorrow: 'We open tomorrow at {time}.',
		later: 'We open on {day}, at {time}.',
		wakes: 'Touch the glass to look around anyway.',
	},
	{
		tag: 'es',
		title: 'Ahora estamos cerrados',
		today: 'Abrimos hoy a las {time}.',
		tomorrow: 'Abrimos mañana a las {time}.',
		later: 'Abrimos el {day}, a las {time}.',
		wakes: 'Si quieres mirar de todos modos, toca la pantalla.',
	},
	{
		tag: 'nb',
		title: 'Nå er det stengt',
		today: 'Vi åpner i dag klokken {time}.',
		tomorrow: 'Vi åpner i morgen klokken {time}.',
		later: 'Vi åpner {day} klokken {time}.',
		wakes: 'Trykk på glasset hvis du likevel vil se deg om.',
	},
];
