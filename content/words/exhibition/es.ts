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
		'Debe ser un solo archivo cuyo nombre termine en “.exhibition”. Quien prepara la exposición puede crearlo.',
	],
	noStick: [
		'No hay ninguna memoria USB conectada.',
		'Para traer una exposición nueva, conecte una, espere cinco segundos y revise de nuevo.',
	],
	unavailable: [
		'Aquí no se pueden leer memorias USB.',
		'Hace falta la exposición instalada: iniciada así, no tiene acceso a la PC.',
	],
	asks: '¿Mostrar esta exposición?',
	means: [
		'Primero se lee y se revisa; mientras tanto, los visitantes siguen. Después toma el lugar de la actual, en cuanto nadie toque la pantalla.',
		'La actual se retira por completo, también lo que la nueva no tiene. Se puede recuperar.',
	],
	unsigned:
		'Este quiosco no puede saber quién la hizo: se instaló sin la clave de su museo. Acéptela solo si sabe de dónde viene.',
	take: 'Mostrarla',
	taking: 'Una exposición nueva',
	reading: 'Leyendo: {bytes} de {of}. No retire la memoria USB.',
	checking: 'Ya está toda aquí: puede retirar la memoria USB. Ahora se revisa.',
	drawing: 'Puede retirar la memoria USB. Cada imagen se dibuja una vez: {pictures} de {of}.',
	stop: 'Detener',
	taken: [
		'Ya está en su lugar. Los visitantes la verán en cuanto nadie toque la pantalla.',
		'Mírela usted una vez. Si algo está mal, vuelva aquí y recupere la anterior.',
	],
	refused: 'No se aceptó',
	again: 'Intentar de nuevo',
	refusals: {
		'no-pack': [
			'Este archivo no es una exposición.',
			'Puede estar dañado o solo llamarse así. Cópielo otra vez en la memoria USB.',
		],
		'newer-kind': [
			'Esta exposición se hizo para un quiosco más nuevo.',
			'Instale primero el quiosco más nuevo desde su memoria USB.',
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
			'Cópiela otra vez en la memoria USB. Si no ayuda, pida que la hagan de nuevo.',
		],
		'cut-off': [
			'El archivo termina antes de tiempo.',
			'¿Se retiró la memoria USB? Intente de nuevo. Si vuelve a terminar ahí, copie el archivo otra vez en la memoria.',
		],
		'too-long': [
			'En este archivo hay más de lo que debe haber.',
			'Cópielo otra vez en la memoria USB. Si no ayuda, pida que lo hagan de nuevo.',
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
			'Compare el reloj de esta PC con el de la PC donde se hizo. Corrija el que esté mal y pida que la hagan de nuevo.',
		],
		'no-room': [
			'No hay espacio suficiente en el disco de esta PC.',
			'Hacen falta {needed} y quedan {free}. Haga más pequeñas las películas, o pida a informática un disco más grande.',
		],
		disk: [
			'El disco de esta PC no la aceptó.',
			'Reinicie la PC e intente de nuevo. Si no ayuda: informática.',
		],
		mistakes: ['Hay errores en esta exposición.', 'Entregue esta lista a quien la hizo.'],
		picture: [
			'Una imagen no se puede mostrar: {file}.',
			'Quien hizo la exposición debe guardar esa imagen de nuevo.',
		],
		'no-stick': [
			'La memoria USB ya no está, o le falta el archivo.',
			'Conéctela, espere cinco segundos y revise de nuevo.',
		],
		silent: [
			'La memoria USB ya no responde.',
			'Retírela y conéctela de nuevo. Si no ayuda, use otra memoria.',
		],
		stopped: ['Usted la detuvo.', 'No ha cambiado nada.'],
	},
};
