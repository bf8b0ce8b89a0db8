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
		'Den må være én fil med et navn som slutter på «.exhibition». Be den som lager utstillingen, om filen.',
	],
	noStick: [
		'Det står ingen minnepinne i PC-en.',
		'Vil dere hente inn en ny utstilling, setter dere i en, venter fem sekunder og trykker på «Se etter igjen».',
	],
	unavailable: [
		'Minnepinner kan ikke leses her.',
		'Det krever en installert kiosk: Startet på denne måten har den ikke tilgang til PC-en.',
	],
	asks: 'Vil dere vise denne utstillingen?',
	means: [
		'Først leses og kontrolleres den; de besøkende kan fortsette imens. Så erstatter den utstillingen som vises nå, så snart ingen rører skjermen.',
		'Alt i den gamle forsvinner, også det den nye ikke har. Dere kan hente den gamle tilbake.',
	],
	unsigned:
		'Denne kiosken kan ikke vite hvem som har laget den: Den ble installert uten museets nøkkel. Ta den bare inn hvis dere vet hvor den kommer fra.',
	take: 'Vis den',
	taking: 'En ny utstilling',
	reading: 'Leser: {bytes} av {of}. La minnepinnen stå i.',
	checking: 'Alt er lest: Dere kan ta ut minnepinnen. Nå kontrolleres utstillingen.',
	testing: 'Dere kan ta ut minnepinnen. Prøver hvert bilde og hver film: {media} av {of}.',
	stop: 'Stopp',
	taken: [
		'Den er på plass. De besøkende ser den så snart ingen rører skjermen.',
		'Se på den selv også. Er noe galt, kommer dere tilbake hit og trykker på «Hent tilbake den forrige».',
	],
	refused: 'Den ble ikke tatt inn',
	again: 'Prøv igjen',
	refusals: {
		'no-pack': [
			'Denne filen er ingen utstilling.',
			'Den kan være skadet, eller bare ha et slikt navn. Kopier den til minnepinnen på nytt.',
		],
		'newer-kind': [
			'Denne utstillingen krever en nyere versjon av kiosken.',
			'Oppdater kiosken først, fra en nyere installasjonsminnepinne.',
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
			'Ble minnepinnen tatt ut? Prøv igjen. Skjer det samme igjen, kopierer dere filen til minnepinnen på nytt.',
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
			'Denne utstillingen sier at den ble laget {made}, en dato som ligger fram i tid.',
			'Sammenlign klokken på denne PC-en med klokken på PC-en den ble laget på. Går denne feil, må IT stille den; går den andre feil, må den stilles og utstillingen lages på nytt.',
		],
		'no-room': [
			'Det er ikke nok plass på disken i denne PC-en.',
			'Den trenger {needed}, og bare {free} er ledig. Be den som har laget den, om mindre filmfiler, eller be IT om en større disk.',
		],
		full: [
			'Disken i denne PC-en er blitt full.',
			'IT-avdelingen: Gjør plass på den, og prøv igjen.',
		],
		disk: [
			'Den kunne ikke lagres på disken i denne PC-en.',
			'Start PC-en på nytt og prøv igjen. Hjelper ikke det: IT-avdelingen.',
		],
		mistakes: [
			'Det er feil i denne utstillingen.',
			'Ta bilde av listen nedenfor, og send det til den som har laget utstillingen.',
		],
		media: [
			'{file} kan ikke vises.',
			'Si fra til den som har laget utstillingen: Filen må lagres på nytt. README i utstillingsmappen sier i hvilket format.',
		],
		'no-stick': [
			'Minnepinnen er borte, eller filen på den.',
			'Sett den i, vent fem sekunder, og prøv igjen. Mangler filen, må den først kopieres dit.',
		],
		silent: [
			'Minnepinnen svarer ikke lenger.',
			'Ta den ut og sett den i igjen. Hjelper ikke det, så bruk en annen.',
		],
		stopped: ['Dere avbrøt.', 'Ingenting er endret.'],
	},
};
