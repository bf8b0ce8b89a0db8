/**
 * The words of the first start. They are built in: it comes before any exhibition, in the languages
 * that the kiosk ships with.
 */
export interface SetupWords {
	readonly name: string;
	readonly language: string;
	readonly size: string;
	readonly sizeHelp: string;
	readonly upright: string;
	readonly smaller: string;
	readonly larger: string;
	readonly distance: string;
	readonly distanceHelp: string;
	readonly sound: string;
	readonly soundHelp: string;
	readonly on: string;
	readonly off: string;
	readonly pin: string;
	readonly pinHelp: string;
	readonly pinKept: string;
	readonly erase: string;
	readonly back: string;
	readonly next: string;
	readonly finish: string;
	readonly asItIs: string;
}

export const SETUP_WORDS: Readonly<Record<string, SetupWords>> = {
	en: {
		name: 'English',
		language: 'Language of the staff’s screens',
		size: 'How large is the screen?',
		sizeHelp: 'Hold a ruler to the bar. Touch − or + until it is 10 cm (4 inches) long.',
		upright: 'Does the picture lie on its side? Your IT department turns it when it locks this PC.',
		smaller: 'Shorter bar',
		larger: 'Longer bar',
		distance: 'How far away do visitors stand?',
		distanceHelp: 'From their eyes to the glass. The letters become large enough for it.',
		sound: 'May the exhibit be heard?',
		soundHelp: 'Films and spoken names. Visitors can make it louder themselves.',
		on: 'With sound',
		off: 'Silent',
		pin: 'A PIN for staff',
		pinHelp:
			'Six to eight digits, or none. It opens the staff’s screens. Write it down: it cannot be read from the kiosk.',
		pinKept: 'Six to eight new digits, or none: the PIN you have stays.',
		erase: 'Erase',
		back: 'Back',
		next: 'Next',
		finish: 'Done',
		asItIs: 'Use it as it is',
	},
	es: {
		name: 'Español',
		language: 'Idioma de las pantallas del personal',
		size: '¿Qué tamaño tiene la pantalla?',
		sizeHelp: 'Ponga una regla junto a la barra. Toque − o + hasta que mida 10 cm.',
		upright: '¿La imagen está tumbada? Informática la gira al bloquear este PC.',
		smaller: 'Barra más corta',
		larger: 'Barra más larga',
		distance: '¿A qué distancia están los visitantes?',
		distanceHelp: 'De los ojos al cristal. Las letras serán lo bastante grandes.',
		sound: '¿Se puede oír la exposición?',
		soundHelp: 'Películas y nombres hablados. Los visitantes pueden subir el volumen.',
		on: 'Con sonido',
		off: 'En silencio',
		pin: 'Un PIN para el personal',
		pinHelp:
			'De seis a ocho cifras, o ninguno. Abre las pantallas del personal. Anótelo: no se puede leer en el quiosco.',
		pinKept: 'De seis a ocho cifras nuevas, o ninguna: el PIN que tiene se queda.',
		erase: 'Borrar',
		back: 'Atrás',
		next: 'Siguiente',
		finish: 'Listo',
		asItIs: 'Usar tal como está',
	},
	nb: {
		name: 'Norsk',
		language: 'Språk på de ansattes skjermer',
		size: 'Hvor stor er skjermen?',
		sizeHelp: 'Hold en linjal mot streken. Trykk − eller + til den er 10 cm lang.',
		upright: 'Ligger bildet på siden? IT-avdelingen snur det når den låser denne PC-en.',
		smaller: 'Kortere strek',
		larger: 'Lengre strek',
		distance: 'Hvor langt unna står de besøkende?',
		distanceHelp: 'Fra øynene til glasset. Bokstavene blir store nok til det.',
		sound: 'Kan utstillingen høres?',
		soundHelp: 'Filmer og uttalte navn. De besøkende kan skru opp selv.',
		on: 'Med lyd',
		off: 'Stille',
		pin: 'En PIN-kode for de ansatte',
		pinHelp:
			'Seks til åtte sifre, eller ingen. Den åpner de ansattes skjermer. Skriv den ned: den kan ikke leses på kiosken.',
		pinKept: 'Seks til åtte nye sifre, eller ingen: PIN-koden dere har, blir stående.',
		erase: 'Slett',
		back: 'Tilbake',
		next: 'Neste',
		finish: 'Ferdig',
		asItIs: 'Bruk den som den er',
	},
};
