import type { SettingsWords } from '../settings.ts';

export const SETTINGS_NB: SettingsWords = {
	title: 'Innstillinger',
	help: 'Endringer gjelder med en gang og beholdes etter omstart og oppdatering.',
	unanswered:
		'Ingen har svart på spørsmålene fra første start på denne kiosken ennå. Svar på dem først, så kommer innstillingene.',
	undo: 'Angre endringene',
	undone: 'Alt er som da dere kom.',
	notKept:
		'Endringene gjelder nå, men kunne ikke lagres: De forsvinner ved omstart. Si fra til IT: Er disken full eller skrivebeskyttet?',
	back: 'Tilbake',
	keep: 'Ferdig',

	hours: ['Åpningstider', 'Når museet er stengt, er glasset mørkt og viser når museet åpner.'],
	openNow: 'Det er åpent nå.',
	closedNow: 'Stengt nå: Glasset blir mørkt så snart ingen bruker det.',
	always: 'Alltid på',
	setHours: 'Angi åpningstider',
	noHours: 'Alltid på, dag og natt',
	closed: 'Stengt',
	closeDay: 'Hold stengt denne dagen',
	openDay: 'Hold åpent denne dagen',
	opens: 'Åpner',
	closes: 'Stenger',
	nextDay: 'neste dag',
	daysAfter: 'Samme tider til og med søndag',
	special: [
		'Spesielle dager',
		'Helligdager og kveldsåpne dager: Tidene her gjelder i stedet for de vanlige tidene den dagen.',
	],
	noSpecial: 'Ingen spesielle dager framover.',
	addDay: 'Legg til en dag',
	removeDay: 'Fjern denne dagen',
	day: 'Dato',
	dayBefore: 'En dag tidligere',
	dayLater: 'En dag senere',
	earlier: { hour: 'En time tidligere', quarter: 'Et kvarter tidligere' },
	later: { hour: 'En time senere', quarter: 'Et kvarter senere' },
	wakes: 'Et trykk på det mørke glasset',
	wakesOn: 'Vekker utstillingen',
	wakesOff: 'Gjør ingenting',

	sound: [
		'Lyd',
		'Filmer og opplesning av navn. Hvert besøk begynner med det første av de to nivåene.',
	],
	on: 'Med lyd',
	off: 'Uten lyd',
	begins: 'Når et besøk begynner',
	loudest: 'Det høyeste de besøkende kan velge',
	quieter: 'Lavere',
	louder: 'Høyere',
	left: 'Prøv venstre side',
	right: 'Prøv høyre side',

	languages: ['Språk', 'Hvert besøk begynner på språket som kommer først. De andre kan velges.'],
	first: 'Kommer først',
	offered: 'Kan velges',
	lastOne: 'Minst ett språk må kunne velges.',

	waiting: [
		'Tid uten berøring',
		'Etter så lang tid blir den besøkende spurt om noen fortsatt er der. Med større tekst, høy kontrast eller alt lavere er tiden dobbelt så lang.',
	],
	asExhibition: 'Som angitt i utstillingen: {duration}',
};
