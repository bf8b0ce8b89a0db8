import type { ExhibitionWords } from '../exhibition.ts';

/** The page about the exhibition in Spanish. */
export const EXHIBITION_ES: ExhibitionWords = {
	title: 'Exposición',
	shown: 'Los visitantes ven',
	before: 'La anterior',
	none: 'Ninguna',
	unpacked: 'no vino en una memoria USB',
	onStick: 'En la memoria USB',
	looking: 'Revisando la memoria USB…',
	lookAgain: 'Revisar de nuevo',
	bringBack: 'Recuperar la anterior',
	back: 'Atrás',
	noPacks: [
		'No hay ninguna exposición en la memoria USB.',
		'Debe ser un solo archivo cuyo nombre termine en “.exhibition”. Pídalo a quien prepara la exposición.',
	],
	noStick: [
		'No hay ninguna memoria USB conectada.',
		'Para cargar una exposición nueva, conecte una, espere cinco segundos y toque “Revisar de nuevo”.',
	],
	unavailable: [
		'Aquí no se pueden leer memorias USB.',
		'Hace falta el quiosco instalado: iniciado así, no tiene acceso a la PC.',
	],
	asks: '¿Mostrar esta exposición?',
	means: [
		'Primero se lee y se revisa; mientras tanto, los visitantes pueden seguir. Después reemplaza a la actual, en cuanto nadie toque la pantalla.',
		'La actual se retira por completo, incluso lo que no está en la nueva. Después puede recuperarla.',
	],
	unsigned:
		'Este quiosco no puede saber quién la hizo: se instaló sin la clave de su museo. Acéptela solo si sabe de dónde viene.',
	take: 'Mostrarla',
	taking: 'Una exposición nueva',
	reading: 'Leyendo: {bytes} de {of}. No retire la memoria USB.',
	checking: 'Ya se leyó completa: puede retirar la memoria USB. Ahora se está revisando.',
	testing: 'Puede retirar la memoria USB. Se prueba cada imagen y película: {media} de {of}.',
	stop: 'Detener',
	taken: [
		'Ya está en su lugar. Los visitantes la verán en cuanto nadie toque la pantalla.',
		'Véala usted también. Si algo está mal, vuelva aquí y toque “Recuperar la anterior”.',
	],
	refused: 'No se aceptó',
	again: 'Intentar de nuevo',
	refusals: {
		'no-pack': [
			'Este archivo no es una exposición.',
			'Puede estar dañado, o ser otro archivo con un nombre así. Cópielo otra vez en la memoria USB.',
		],
		'newer-kind': [
			'Esta exposición necesita una versión más nueva del quiosco.',
			'Actualice primero el quiosco desde una memoria USB de instalación más nueva.',
		],
		unsigned: [
			'Nadie ha firmado esta exposición.',
			'Este quiosco solo acepta lo que está firmado con la clave de su museo. Pida a quien la hizo que la firme.',
		],
		'not-ours': [
			'Esta exposición está firmada con otra clave, no con la de su museo.',
			'Averigüe de dónde viene. Solo puede firmarla quien tiene la clave de su museo.',
		],
		'bad-list': [
			'La lista de archivos de esta exposición está dañada.',
			'Cópiela otra vez en la memoria USB. Si sigue igual, pida que la hagan de nuevo.',
		],
		'cut-off': [
			'El archivo termina antes de tiempo.',
			'¿Se retiró la memoria USB? Intente de nuevo. Si vuelve a pasar, copie el archivo otra vez en la memoria USB.',
		],
		'too-long': [
			'En este archivo hay más de lo que debe haber.',
			'Cópielo otra vez en la memoria USB. Si sigue igual, pida que lo hagan de nuevo.',
		],
		damaged: [
			'{file} está dañado.',
			'Copie la exposición otra vez en la memoria USB, o use otra memoria.',
		],
		older: [
			'Esta exposición es del {made}. Los visitantes ven una más nueva, del {shown}.',
			'Para volver un paso atrás, use “Recuperar la anterior”. Para mostrar esta de todos modos, pida que la hagan de nuevo: así será la más nueva.',
		],
		same: ['Esta es la exposición que ven los visitantes.', 'No hay nada que hacer.'],
		future: [
			'Esta exposición dice que se hizo el {made}, una fecha que aún no ha llegado.',
			'Compare el reloj de esta PC con el de la PC donde se hizo. Si el de esta PC está mal, informática debe ajustarlo; si es el otro, pida que lo corrijan y que hagan de nuevo la exposición.',
		],
		'no-room': [
			'No hay espacio suficiente en el disco de esta PC.',
			'Hacen falta {needed} y quedan libres {free}. Pida a quien la hizo archivos de película más pequeños, o a informática un disco más grande.',
		],
		full: [
			'El disco de esta PC se ha llenado.',
			'Informática: libere espacio en él; después, intente de nuevo.',
		],
		disk: [
			'No se pudo guardar en el disco de esta PC.',
			'Reinicie la PC e intente de nuevo. Si sigue igual: informática.',
		],
		mistakes: [
			'Hay errores en esta exposición.',
			'Tome una foto de la lista de abajo y envíela a quien hizo la exposición.',
		],
		media: [
			'{file} no se puede mostrar.',
			'Avise a quien hizo la exposición: debe guardar de nuevo este archivo. El README de la carpeta de la exposición dice en qué formato.',
		],
		'no-stick': [
			'La memoria USB ya no está, o le falta el archivo.',
			'Conéctela, espere cinco segundos e intente de nuevo. Si le falta el archivo, cópielo antes.',
		],
		silent: [
			'La memoria USB ya no responde.',
			'Retírela y conéctela de nuevo. Si sigue igual, use otra memoria.',
		],
		stopped: ['Usted detuvo la operación.', 'No ha cambiado nada.'],
	},
};
