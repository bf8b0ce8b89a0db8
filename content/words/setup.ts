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
	/** With `{length}`. */
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
		language: 'Language of the staff screens',
		size: 'How large is the screen?',
		sizeHelp: 'Hold a ruler to the bar. Touch − or + until it is 3 15/16 inches (10 cm) long.',
		measured: 'Screen',
		upright:
			'Is the picture sideways? You can rotate it later, on the staff screens under “For IT”.',
		smaller: 'Shorter bar',
		larger: 'Longer bar',
		height: 'How high is the screen mounted?',
		heightHelp:
			'From the floor to the lower edge of the glass. A seated visitor reaches 3 ft 7 in (1.10 m).',
		lower: 'Lower',
		higher: 'Higher',
		withinReach:
			'When a visitor chooses “Everything lower”, nothing to touch is higher than 3 ft 7 in (1.10 m).',
		tooHigh:
			'Some buttons are higher than 3 ft 7 in (1.10 m) here, even with “Everything lower”. Mount the screen {length} lower.',
		distance: 'How far away do visitors stand?',
		distanceHelp: 'From their eyes to the glass. The letters adjust to that distance.',
		tooFar:
			'From there, even the largest letters are smaller than EN 301 549 requires (0.7°). A larger screen or a shorter distance helps.',
		sound: 'Should the exhibit have sound?',
		soundHelp: 'Films and spoken names. Visitors can turn it up themselves.',
		on: 'With sound',
		off: 'Without sound',
		back: 'Back',
		next: 'Next',
		asItIs: 'Use it as it is',
	},
	es: {
		name: 'Español',
		language: 'Idioma de las pantallas del personal',
		size: '¿Qué tamaño tiene la pantalla?',
		sizeHelp: 'Ponga una regla sobre la barra. Toque − o + hasta que mida 10 cm (3 15/16 pulg.).',
		measured: 'Pantalla',
		upright:
			'¿La imagen aparece de lado? Después podrá girarla en las pantallas del personal, en “Para informática”.',
		smaller: 'Barra más corta',
		larger: 'Barra más larga',
		height: '¿A qué altura está el cristal?',
		heightHelp: 'Del piso al borde inferior del cristal. Una persona sentada alcanza hasta 1,10 m.',
		lower: 'Más bajo',
		higher: 'Más alto',
		withinReach:
			'Cuando alguien elige “Todo más abajo”, nada de lo que se toca queda por encima de 1,10 m.',
		tooHigh:
			'Aquí algunos botones quedan por encima de 1,10 m, incluso con “Todo más abajo”. Cuelgue la pantalla {length} más abajo.',
		distance: '¿A qué distancia están los visitantes?',
		distanceHelp: 'De los ojos al cristal. El tamaño de la letra se adapta a esa distancia.',
		tooFar:
			'Desde ahí, ni las letras más grandes llegan a lo que pide la norma EN 301 549 (0,7°). Ayuda una pantalla mayor o una distancia menor.',
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
		sizeHelp: 'Hold en linjal mot streken. Trykk på − eller + til den er 10 cm lang.',
		measured: 'Skjerm',
		upright:
			'Ligger bildet på siden? Dere kan snu det senere, på de ansattes skjermer under «For IT».',
		smaller: 'Kortere strek',
		larger: 'Lengre strek',
		height: 'Hvor høyt henger glasset?',
		heightHelp: 'Fra gulvet til glassets nedre kant. Den som sitter, når opp til 1,10 m.',
		lower: 'Lavere',
		higher: 'Høyere',
		withinReach: 'Når noen velger «Alt lavere», sitter ingen knapper høyere opp enn 1,10 m.',
		tooHigh:
			'Her sitter noen knapper høyere opp enn 1,10 m, selv med «Alt lavere». Heng skjermen {length} lavere.',
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
