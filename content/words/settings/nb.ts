import type { SettingsWords } from '../settings.ts';

export const SETTINGS_NB: SettingsWords = {
	title: 'Innstillinger',
	help: 'Det du endrer, gjelder med en gang. Det står ved lag etter omstart og oppdatering.',
	unanswered:
		'Ingen har svart på spørsmålene fra første oppstart på denne kiosken ennå. Svar på dem først, så kommer innstillingene.',
	undo: 'Angre endringene',
	undone: 'Alt er som da du kom.',
	notKept:
		'Det du endret, gjelder nå, men kunne ikke lagres: Det er borte etter en omstart. Si fra til IT: Er disken full eller skrivebeskyttet?',
	back: 'Tilbake',
	keep: 'Ferdig',

	hours: ['Åpningstider', 'Når museet er stengt, er glasset mørkt og sier når det åpner.'],
	openNow: 'Det er åpent nå.',
	closedNow: 'Stengt nå: Glasset blir mørkt så snart ingen bruker det.',
	always: 'Alltid på',
	setHours: 'Sett åpningstider',
	noHours: 'Alltid på, dag og natt',
	closed: 'Stengt',
	closeDay: 'Stengt den dagen',
	openDay: 'Åpent den dagen',
	opens: 'Åpner',
	closes: 'Stenger',
	nextDay: 'neste dag',
	daysAfter: 'Likt til og med søndag',
	special: [
		'Spesielle dager',
		'Helligdager og lange kvelder: De gjelder i stedet for tidene på den ukedagen.',
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
		'Fra filmer og uttalte navn. Hvert besøk begynner på det første av de to nivåene.',
	],
	on: 'Med lyd',
	off: 'Uten lyd',
	begins: 'Når et besøk begynner',
	loudest: 'Det høyeste en gjest kan velge',
	quieter: 'Lavere',
	louder: 'Høyere',
	left: 'Prøv venstre side',
	right: 'Prøv høyre side',

	languages: ['Språk', 'Besøk begynner på det første. De andre kan velges.'],
	first: 'Kommer først',
	offered: 'Kan velges',
	lastOne: 'Ett språk blir alltid igjen.',

	waiting: [
		'Tid uten berøring',
		'Etter så lang tid blir gjesten spurt om noen fortsatt er der. De som leser stor skrift, får dobbelt så lang tid.',
	],
	asExhibition: 'Som utstillingen sier: {duration}',
};
