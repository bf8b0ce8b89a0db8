import type { RoundWords } from '../round.ts';

export const ROUND_ES: RoundWords = {
	title: 'Ronda de la mañana',
	touch: 'Pase un dedo por todo el cristal hasta que se enciendan todos los cuadros.',
	dead: 'Algunos no se encienden',
	colours: 'Busque manchas y líneas. Toque para ver el color siguiente.',
	clean: '¿Estaban limpios todos los colores?',
	isClean: 'Sí, sin manchas ni líneas',
	spotted: 'No, he visto algo',
	tone: 'Un tono a la izquierda y otro a la derecha: ¿ha oído los dos?',
	voice: 'Una voz dice un nombre: ¿la ha oído?',
	heard: 'Sí',
	silent: 'No',
	again: 'Otra vez',
	clock: 'El reloj de la exposición marca {now}. ¿Es correcto?',
	clockRight: 'Sí',
	clockWrong: 'No',
	well: 'Todo está bien: buenos días',
	noted: 'La ronda queda anotada en el registro.',
	done: 'Listo',
	leave: 'Dejar la ronda',
	findings: {
		cells: [
			'Hay partes del cristal que no responden: {cells}.',
			'Seque el cristal y pruebe otra vez. Si siguen igual: informática, el panel táctil está fallando.',
		],
		spots: [
			'La imagen tiene manchas o líneas.',
			'Limpie el cristal y vuelva a mirar. Si siguen: informática, falla el panel o su cable.',
		],
		silent: [
			'No hay sonido, o solo en un lado.',
			'¿Están encendidos y conectados los altavoces? ¿Está apagado el sonido en “Ajustes”? Si no es eso: informática.',
		],
		voice: [
			'No se oye la voz que dice los nombres.',
			'Si los tonos se oyeron, falla la grabación: avise a quien hizo la exposición.',
		],
		clock: [
			'El reloj no va bien.',
			'Informática: pónganlo en hora. Hasta entonces tampoco son fiables el horario, las visitas ni el registro.',
		],
		incidents: [
			'En las últimas 24 horas la exposición falló y volvió por sí sola: {count} veces, {minutes} minutos en total.',
			'Si lo lee a menudo: “Para informática”, “Guardar diagnóstico en USB”, y entregue la memoria a informática.',
		],
	},
};
