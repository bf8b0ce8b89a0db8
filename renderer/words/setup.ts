/**
 * The words of the first start. They are built in: it comes before any exhibition, in the languages
 * that the kiosk ships with.
 */
export interface SetupWords {
	readonly name: string;
	readonly language: string;
	readonly size: string;
	readonly sizeHelp: string;
	readonly measured: string;
	readonly upright: string;
	readonly smaller: string;
	readonly larger: string;
	readonly distance: string;
	readonly distanceHelp: string;
	readonly sound: string;
	readonly soundHelp: string;
	readonly on: string;
	readonly off: string;
	readonly back: string;
	readonly next: string;
	readonly asItIs: string;
}

export const SETUP_WORDS: Readonly<Record<string, SetupWords>> = {
	en: {
		name: 'English',
		language: 'Language of the staff’s screens',
		size: 'How large is the screen?',
		sizeHelp: 'Hold a ruler to the bar. Touch − or + until it is 10 cm long (4 inches).',
		measured: 'Screen',
		upright:
			'Does the picture lie on its side? Later you turn it on the staff’s screens, in “For IT”.',
		smaller: 'Shorter bar',
		larger: 'Longer bar',
		distance: 'How far away do visitors stand?',
		distanceHelp: 'From their eyes to the glass. The letters become large enough for it.',
		sound: 'May the exhibit be heard?',
		soundHelp: 'Films and spoken names. Visitors can make it louder themselves.',
		on: 'With sound',
		off: 'Silent',
		back: 'Back',
		next: 'Next',
		asItIs: 'Use it as it is',
	},
	es: {
		name: 'Español',
		language: 'Idioma de las pantallas del personal',
		size: '¿Qué tamaño tiene la pantalla?',
		sizeHelp: 'Ponga una regla junto a la barra. Toque − o + hasta que mida 10 cm.',
		measured: 'Pantalla',
		upright:
			'¿La imagen está tumbada? Después la gira en las pantallas del personal, en «Para informática».',
		smaller: 'Barra más corta',
		larger: 'Barra más larga',
		distance: '¿A qué distancia están los visitantes?',
		distanceHelp: 'De los ojos al cristal. Las letras serán lo bastante grandes.',
		sound: '¿Se puede oír la exposición?',
		soundHelp: 'Películas y nombres hablados. Los visitantes pueden subir el volumen.',
		on: 'Con sonido',
		off: 'En silencio',
		back: 'Atrás',
		next: 'Siguiente',
		asItIs: 'Usar tal como está',
	},
	nb: {
		name: 'Norsk',
		language: 'Språk på de ansattes skjermer',
		size: 'Hvor stor er skjermen?',
		sizeHelp: 'Hold en linjal mot streken. Trykk − eller + til den er 10 cm lang.',
		measured: 'Skjerm',
		upright:
			'Ligger bildet på siden? Senere snur dere det på de ansattes skjermer, under «For IT».',
		smaller: 'Kortere strek',
		larger: 'Lengre strek',
		distance: 'Hvor langt unna står de besøkende?',
		distanceHelp: 'Fra øynene til glasset. Bokstavene blir store nok til det.',
		sound: 'Kan utstillingen høres?',
		soundHelp: 'Filmer og uttalte navn. De besøkende kan skru opp selv.',
		on: 'Med lyd',
		off: 'Stille',
		back: 'Tilbake',
		next: 'Neste',
		asItIs: 'Bruk den som den er',
	},
};
