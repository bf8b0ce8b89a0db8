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
	readonly height: string;
	readonly heightHelp: string;
	readonly lower: string;
	readonly higher: string;
	readonly withinReach: string;
	/** With `{cm}`. */
	readonly tooHigh: string;
	readonly distance: string;
	readonly distanceHelp: string;
	readonly tooFar: string;
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
		height: 'How high does the glass hang?',
		heightHelp:
			'From the floor to the lower edge of the glass. Somebody seated reaches 1.10 m high.',
		lower: 'Lower',
		higher: 'Higher',
		withinReach:
			'Once a visitor chooses “Everything lower”, nothing to touch is higher than 1.10 m.',
		tooHigh:
			'Some plates are higher than 1.10 m here, even with “Everything lower”. Hang the screen {cm} cm lower.',
		distance: 'How far away do visitors stand?',
		distanceHelp: 'From their eyes to the glass. The letters become large enough for it.',
		tooFar:
			'From there even the largest letters are smaller than EN 301 549 asks for (0.7°). A larger screen, or a shorter way, helps.',
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
		height: '¿A qué altura está el cristal?',
		heightHelp:
			'Del suelo al borde inferior del cristal. Una persona sentada alcanza hasta 1,10 m.',
		lower: 'Más bajo',
		higher: 'Más alto',
		withinReach:
			'Cuando alguien elige «Todo más abajo», nada de lo que se toca queda por encima de 1,10 m.',
		tooHigh:
			'Aquí algunos botones quedan por encima de 1,10 m, incluso con «Todo más abajo». Cuelgue la pantalla {cm} cm más abajo.',
		distance: '¿A qué distancia están los visitantes?',
		distanceHelp: 'De los ojos al cristal. El tamaño de la letra se adapta a esa distancia.',
		tooFar:
			'Desde ahí, ni las letras más grandes llegan a lo que pide la norma EN 301 549 (0,7°). Ayuda una pantalla mayor o acercarse más.',
		sound: '¿Debe tener sonido la exposición?',
		soundHelp: 'Películas y nombres pronunciados. Los visitantes pueden subir el volumen.',
		on: 'Con sonido',
		off: 'Sin sonido',
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
		height: 'Hvor høyt henger glasset?',
		heightHelp: 'Fra gulvet til glassets nedre kant. Den som sitter, når opp til 1,10 m.',
		lower: 'Lavere',
		higher: 'Høyere',
		withinReach: 'Når noen velger «Alt lavere», sitter ingen knapper høyere opp enn 1,10 m.',
		tooHigh:
			'Her sitter noen knapper høyere opp enn 1,10 m, selv med «Alt lavere». Heng skjermen {cm} cm lavere.',
		distance: 'Hvor langt unna står de besøkende?',
		distanceHelp: 'Fra øynene til glasset. Skriftstørrelsen tilpasses avstanden.',
		tooFar:
			'Derfra er selv de største bokstavene mindre enn EN 301 549 krever (0,7°). En større skjerm eller kortere avstand hjelper.',
		sound: 'Skal utstillingen ha lyd?',
		soundHelp: 'Filmer og opplesning av navn. De besøkende kan skru opp selv.',
		on: 'Med lyd',
		off: 'Uten lyd',
		back: 'Tilbake',
		next: 'Neste',
		asItIs: 'Bruk den som den er',
	},
};
