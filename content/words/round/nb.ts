import type { RoundWords } from '../round.ts';

export const ROUND_NB: RoundWords = {
	title: 'Morgenrunde',
	touch: 'Dra en finger over hele glasset til alle rutene lyser.',
	dead: 'Noen lyser ikke',
	colours: 'Se etter flekker og streker. Trykk for neste farge.',
	clean: 'Var alle fargene rene?',
	isClean: 'Ja, ingen flekker eller streker',
	spotted: 'Nei, jeg så noe',
	tone: 'En tone til venstre, så en til høyre: Hørte du begge?',
	voice: 'En stemme sier et navn: Hørte du den?',
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
			'Deler av glasset svarer ikke: {cells}.',
			'Tørk glasset og prøv igjen. Hvis de fortsatt er døde: IT-avdelingen, berøringspanelet svikter.',
		],
		spots: [
			'Bildet har flekker eller streker.',
			'Tørk glasset og se igjen. Hvis de er der fortsatt: IT-avdelingen, panelet eller kabelen svikter.',
		],
		silent: [
			'Det er ingen lyd, eller bare på én side.',
			'Er høyttalerne på, og koblet til? Er lyden slått av under «Innstillinger»? Hvis ikke: IT-avdelingen.',
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
			'I det siste døgnet sviktet utstillingen og kom tilbake av seg selv: {count} ganger, {minutes} minutter til sammen.',
			'Hvis du leser dette ofte: «For IT», «Lagre feilrapport på en minnepinne», og gi pinnen til IT.',
		],
	},
};
