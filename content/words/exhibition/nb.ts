import type { ExhibitionWords } from '../exhibition.ts';

/** The page about the exhibition in Norwegian. */
export const EXHIBITION_NB: ExhibitionWords = {
	title: 'Utstilling',
	shown: 'De besøkende ser',
	before: 'Den forrige',
	none: 'Ingen',
	unpacked: 'ikke fra en minnepinne',
	onStick: 'På minnepinnen',
	looking: 'Ser på minnepinnen …',
	lookAgain: 'Se etter igjen',
	bringBack: 'Hent tilbake den forrige',
	back: 'Tilbake',
	noPacks: [
		'Det er ingen utstilling på minnepinnen.',
		'Den må være én fil med et navn som slutter på «.exhibition». Den som lager utstillingen, kan skrive en.',
	],
	noStick: [
		'Ingen minnepinne er satt i.',
		'Skal det inn en ny utstilling, så sett i en, vent fem sekunder og se etter igjen.',
	],
	unavailable: [
		'Minnepinner kan ikke leses her.',
		'Det krever den installerte utstillingen: Startet slik når den ikke PC-en.',
	],
	asks: 'Vise denne utstillingen?',
	means: [
		'Først leses og kontrolleres den; de besøkende fortsetter så lenge. Så tar den plassen til den nåværende, straks ingen rører glasset.',
		'Alt i den nåværende går ut, også det den nye ikke har. Den kan hentes tilbake.',
	],
	unsigned:
		'Denne kiosken kan ikke vite hvem som har laget den: Den ble installert uten museets nøkkel. Ta den bare inn hvis du vet hvor den kommer fra.',
	take: 'Vis den',
	taking: 'En ny utstilling',
	reading: 'Leser: {bytes} av {of}. La minnepinnen stå i.',
	checking: 'Alt er her: Du kan ta ut minnepinnen. Nå kontrolleres det.',
	drawing: 'Du kan ta ut minnepinnen. Hvert bilde tegnes én gang: {pictures} av {of}.',
	stop: 'Stopp',
	taken: [
		'Den er på plass. De besøkende ser den straks ingen rører glasset.',
		'Se på den selv én gang. Er noe galt, så kom tilbake hit og hent tilbake den forrige.',
	],
	refused: 'Den ble ikke tatt inn',
	again: 'Prøv igjen',
	refusals: {
		'no-pack': [
			'Denne filen er ingen utstilling.',
			'Den kan være skadet, eller bare hete slik. Kopier den til minnepinnen på nytt.',
		],
		'newer-kind': [
			'Denne utstillingen er laget for en nyere kiosk.',
			'Installer den nyere kiosken først, fra minnepinnen dens.',
		],
		unsigned: [
			'Ingen har signert denne utstillingen.',
			'Denne kiosken tar bare inn det som er signert med museets nøkkel. Be den som har laget den, om å signere.',
		],
		'not-ours': [
			'Denne utstillingen er signert med en annen nøkkel enn museets.',
			'Finn ut hvor den kommer fra. Bare den som har museets nøkkel, kan signere den.',
		],
		'bad-list': [
			'Listen over filene i denne utstillingen er skadet.',
			'Kopier den til minnepinnen på nytt. Hjelper ikke det, må den lages på nytt.',
		],
		'cut-off': [
			'Filen slutter for tidlig.',
			'Ble minnepinnen tatt ut? Prøv igjen. Slutter den der igjen, så kopier filen til minnepinnen på nytt.',
		],
		'too-long': [
			'Det er mer i denne filen enn det skal være.',
			'Kopier den til minnepinnen på nytt. Hjelper ikke det, må den lages på nytt.',
		],
		damaged: [
			'{file} er skadet.',
			'Kopier utstillingen til minnepinnen på nytt, eller bruk en annen minnepinne.',
		],
		older: [
			'Denne utstillingen er fra {made}. De besøkende ser en nyere, fra {shown}.',
			'For å gå ett skritt tilbake: «Hent tilbake den forrige». Skal denne vises likevel, må den lages på nytt: Da er den nyest.',
		],
		same: ['Dette er utstillingen de besøkende ser.', 'Det er ingenting å gjøre.'],
		future: [
			'Denne utstillingen sier at den ble laget {made}, og det er fram i tid.',
			'Sammenlign klokken på denne PC-en med den på PC-en der den ble laget. Still den som går feil, og få den laget på nytt.',
		],
		'no-room': [
			'Det er ikke nok plass på disken i denne PC-en.',
			'Den trenger {needed}, og {free} er ledig. Gjør filmene mindre, eller be IT om en større disk.',
		],
		disk: [
			'Disken i denne PC-en tok den ikke imot.',
			'Start PC-en på nytt og prøv igjen. Hjelper ikke det: IT-avdelingen.',
		],
		mistakes: [
			'Det er feil i denne utstillingen.',
			'Gi det som står her, til den som har laget den.',
		],
		picture: [
			'Et bilde kan ikke vises: {file}.',
			'Den som har laget utstillingen, må lagre bildet på nytt.',
		],
		'no-stick': [
			'Minnepinnen er borte, eller filen på den.',
			'Sett den i, vent fem sekunder og se etter igjen.',
		],
		silent: [
			'Minnepinnen svarer ikke lenger.',
			'Ta den ut og sett den i igjen. Hjelper ikke det, så bruk en annen.',
		],
		stopped: ['Du stoppet den.', 'Ingenting er endret.'],
	},
};
