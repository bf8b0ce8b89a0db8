import type { RoundWords } from '../round.ts';

export const ROUND_NB: RoundWords = {
	title: 'Morgenrunde',
	touch: 'Dra en finger over hele glasset til alle rutene lyser.',
	dead: 'Noen ruter lyser ikke',
	colours: 'Se etter flekker og streker. Trykk for neste farge.',
	clean: 'Var alle fargene rene?',
	isClean: 'Ja, ingen flekker eller streker',
	spotted: 'Nei, jeg så noe',
	tone: 'En tone til venstre, så en til høyre: Hørte dere begge?',
	voice: 'En stemme sier et navn: Hørte dere den?',
	heard: 'Ja',
	silent: 'Nei',
	again: 'En gang til',
	clock: 'Klokken i utstillingen viser {now}. Stemmer det?',
	clockRight: 'Ja',
	clockWrong: 'Nei',
	well: 'Alt er i orden: god morgen',
	noted: 'Runden står i loggen.',
	done: 'Ferdig',
	leave: 'Avbryt runden',
	findings: {
		cells: [
			'Deler av glasset reagerer ikke. Antall ruter: {cells}.',
			'Tørk glasset tørt, og prøv igjen. Reagerer de fortsatt ikke: IT-avdelingen. Berøringspanelet svikter.',
		],
		spots: [
			'Bildet har flekker eller streker.',
			'Tørk glasset og se igjen. Er de der fortsatt: IT-avdelingen. Panelet eller kabelen svikter.',
		],
		silent: [
			'Det er ingen lyd, eller det er lyd bare på én side.',
			'Er høyttalerne på, og koblet til? Er lyden slått av under «Innstillinger»? Hjelper det ikke: IT-avdelingen.',
		],
		voice: [
			'Stemmen som sier navnene, høres ikke.',
			'Hvis tonene ble hørt, er det noe galt med opptaket: Si fra til dem som laget utstillingen.',
		],
		clock: [
			'Klokken går feil.',
			'IT-avdelingen: Still den. Inntil da er åpningstider, besøk og logg også feil.',
		],
		incidents: [
			'Det siste døgnet har utstillingen stanset og kommet i gang igjen av seg selv: {count} ×, til sammen {minutes} min.',
			'Ser dere dette ofte, velger dere «For IT» og «Lagre feilrapport på en minnepinne» og gir pinnen til IT.',
		],
	},
};
