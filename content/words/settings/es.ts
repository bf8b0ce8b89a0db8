import type { SettingsWords } from '../settings.ts';

export const SETTINGS_ES: SettingsWords = {
	title: 'Ajustes',
	help: 'Lo que cambie vale enseguida y se mantiene después de reiniciar o actualizar.',
	unanswered:
		'En este quiosco nadie ha contestado todavía las preguntas del primer inicio. Contéstelas primero; después podrá cambiar los ajustes.',
	undo: 'Deshacer los cambios',
	undone: 'Todo está como cuando usted llegó.',
	notKept:
		'Lo que cambió vale ahora, pero no se pudo guardar: se pierde al reiniciar. Avise a informática: ¿está el disco lleno o protegido contra escritura?',
	back: 'Atrás',
	keep: 'Listo',

	hours: [
		'Horario de apertura',
		'Mientras el museo está cerrado, la pantalla queda oscura e indica cuándo abre.',
	],
	openNow: 'Ahora está abierto.',
	closedNow: 'Cerrado ahora: la pantalla se oscurece en cuanto nadie la usa.',
	always: 'Siempre encendida',
	setHours: 'Indicar el horario',
	noHours: 'Siempre encendida, día y noche',
	closed: 'Cerrado',
	closeDay: 'Cerrado ese día',
	openDay: 'Abierto ese día',
	opens: 'Abre',
	closes: 'Cierra',
	nextDay: 'del día siguiente',
	daysAfter: 'Igual hasta el domingo',
	special: [
		'Días especiales',
		'Festivos o noches con horario largo: sustituyen el horario de ese día de la semana.',
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
		'De las películas y los nombres hablados. Cada visita empieza con el primero de los dos niveles.',
	],
	on: 'Con sonido',
	off: 'Sin sonido',
	begins: 'Al empezar una visita',
	loudest: 'Lo más alto que puede elegir un visitante',
	quieter: 'Más bajo',
	louder: 'Más alto',
	left: 'Probar el lado izquierdo',
	right: 'Probar el lado derecho',

	languages: ['Idiomas', 'Las visitas empiezan en el primero. Los demás se pueden elegir.'],
	first: 'Va primero',
	offered: 'Se pueden elegir',
	lastOne: 'Siempre queda un idioma.',

	waiting: [
		'Tiempo sin tocar',
		'Pasado este tiempo se pregunta si todavía hay alguien. Quien usa letra grande tiene el doble.',
	],
	asExhibition: 'Como indica la exposición: {duration}',
};
