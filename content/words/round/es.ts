import type { RoundWords } from '../round.ts';

export const ROUND_ES: RoundWords = {
	title: 'Ronda de la mañana',
	touch: 'Pase un dedo por todo el cristal hasta que se enciendan todos los recuadros.',
	dead: 'Algunos no se encienden',
	colours: 'Busque manchas y líneas. Toque para ver el color siguiente.',
	clean: '¿Se veían uniformes todos los colores?',
	isClean: 'Sí, sin manchas ni líneas',
	spotted: 'No, vi alguna',
	tone: 'Un tono a la izquierda y otro a la derecha: ¿oyó los dos?',
	voice: 'Una voz dice un nombre: ¿la oyó?',
	heard: 'Sí',
	silent: 'No',
	again: 'Otra vez',
	clock: 'Reloj de la exposición: {now}. ¿Es correcto?',
	clockRight: 'Sí',
	clockWrong: 'No',
	well: 'Todo está bien. ¡Buenos días!',
	noted: 'La ronda queda anotada en el registro.',
	done: 'Listo',
	leave: 'Dejar la ronda',
	findings: {
		cells: [
			'Recuadros del cristal que no responden: {cells}.',
			'Limpie el cristal con un paño seco y pruebe otra vez. Si siguen igual, avise a informática: falla el panel táctil.',
		],
		spots: [
			'La imagen tiene manchas o líneas.',
			'Limpie el cristal y vuelva a mirar. Si siguen, avise a informática: falla el panel o su cable.',
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
			'El reloj no está en hora.',
			'Avise a informática para que lo ponga en hora. Hasta entonces tampoco son fiables el horario, las visitas ni el registro.',
		],
		incidents: [
			'Veces que la exposición falló y volvió sola en las últimas 24 horas: {count} (en total, {minutes} min).',
			'Si este aviso se repite, toque “Para informática” y “Guardar diagnóstico en USB”, y entregue la memoria USB a informática.',
		],
	},
};
