import type { SettingsWords } from '../settings.ts';

export const SETTINGS_ES: SettingsWords = {
	title: 'Ajustes',
	help: 'Los cambios se aplican de inmediato y se mantienen después de reiniciar o actualizar.',
	unanswered:
		'Nadie ha respondido todavía a las preguntas del primer arranque de este quiosco. Respóndalas primero; después podrá cambiar los ajustes.',
	undo: 'Deshacer los cambios',
	undone: 'Todo ha vuelto a quedar como estaba al entrar en los ajustes.',
	notKept:
		'Los cambios ya se aplican, pero no se pudieron guardar: se perderán al reiniciar. Avise a informática: ¿está el disco lleno o protegido contra escritura?',
	back: 'Atrás',
	keep: 'Listo',

	hours: [
		'Horario de apertura',
		'Mientras el museo está cerrado, la pantalla queda oscura e indica cuándo abre.',
	],
	openNow: 'Ahora está abierto.',
	closedNow: 'Ahora está cerrado: la pantalla se oscurecerá en cuanto nadie la use.',
	always: 'Siempre encendida',
	setHours: 'Indicar el horario',
	noHours: 'Sin horario: siempre encendida, día y noche',
	closed: 'Cerrado',
	closeDay: 'Marcar como cerrado',
	openDay: 'Marcar como abierto',
	opens: 'Abre',
	closes: 'Cierra',
	nextDay: 'del día siguiente',
	daysAfter: 'Igual hasta el domingo',
	special: [
		'Días especiales',
		'Festivos o noches con horario ampliado: sustituyen el horario habitual de ese día.',
	],
	noSpecial: 'No hay días especiales próximos.',
	addDay: 'Añadir un día',
	removeDay: 'Quitar este día',
	day: 'Fecha',
	dayBefore: 'Un día antes',
	dayLater: 'Un día después',
	earlier: { hour: 'Una hora antes', quarter: 'Un cuarto de hora antes' },
	later: { hour: 'Una hora después', quarter: 'Un cuarto de hora después' },
	wakes: 'Un toque en la pantalla oscura',
	wakesOn: 'Despierta la exposición',
	wakesOff: 'No hace nada',

	sound: [
		'Sonido',
		'El de las películas y los nombres pronunciados. Cada visita empieza con el primero de los dos niveles.',
	],
	on: 'Con sonido',
	off: 'Sin sonido',
	begins: 'Volumen al empezar una visita',
	loudest: 'Volumen máximo que puede elegir un visitante',
	quieter: 'Más bajo',
	louder: 'Más alto',
	left: 'Probar el lado izquierdo',
	right: 'Probar el lado derecho',

	languages: ['Idiomas', 'Las visitas empiezan en el primero. Los demás se pueden elegir.'],
	first: 'Primer idioma',
	offered: 'Se pueden elegir',
	lastOne: 'Debe quedar al menos un idioma.',

	waiting: [
		'Tiempo de espera',
		'Pasado este tiempo, se pregunta si todavía hay alguien. Con texto más grande, alto contraste o “Todo más abajo”, el tiempo es el doble.',
	],
	asExhibition: 'Como indica la exposición: {duration}',
};
