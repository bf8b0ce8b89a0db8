/**
 * The words of the staff's screens. They are built in: staff need them most when there is no good
 * exhibition, in the languages that the kiosk ships with.
 */
export interface StaffWords {
	readonly staffOnly: string;
	readonly pin: string;
	readonly closesItself: string;
	readonly wrong: string;
	readonly wait: string;
	readonly open: string;
	readonly close: string;
	readonly well: string;
	readonly look: string;
	/** What was found, and what to do about it. */
	readonly findings: Readonly<
		Record<
			| 'nothing'
			| 'lowered'
			| 'mistakes'
			| 'touch'
			| 'settings'
			| 'forgets'
			| 'lock'
			| 'disk'
			| 'page',
			readonly [what: string, fix: string]
		>
	>;
	readonly facts: string;
	readonly exhibition: string;
	readonly version: string;
	/** A short mark of application, exhibition and settings. */
	readonly fingerprint: string;
	readonly running: string;
	readonly screen: string;
	readonly memory: string;
	readonly disk: string;
	readonly restarts: string;
	/** How much of a month it answered; `{month}` stands in it. */
	readonly inOrder: string;
	readonly earlier: string;
	readonly later: string;
	readonly wipe: string;
	readonly wiping: string;
	/** Of a wiping that a finger in the corner has begun. */
	readonly endWiping: string;
	readonly askAgain: string;
	readonly startAgain: string;
	readonly starting: string;
}

export const STAFF_WORDS: Readonly<Record<string, StaffWords>> = {
	en: {
		staffOnly: 'Staff only',
		pin: 'Your PIN',
		closesItself: 'Closes by itself after 30 seconds without a touch.',
		wrong: 'That is not the PIN.',
		wait: 'Too many wrong PINs. Try again in',
		open: 'Open',
		close: 'Back to visitors',
		well: 'All is well',
		look: 'Please look at this',
		findings: {
			nothing: [
				'Visitors see “Resting the dogs”.',
				'There is no working exhibition. Put a good folder back; it appears at once.',
			],
			lowered: [
				'The exhibit failed again and again. So that it stays on, it leaves something out: movement, the graphics chip or the newest content.',
				'Tonight it tries everything again by itself; “Restart the exhibit” tries now. If you read this again tomorrow, tell IT and show them the journal.',
			],
			mistakes: [
				'The exhibition folder has a mistake. Visitors see the last version that worked.',
				'Correct what is listed below; the new version then appears by itself.',
			],
			touch: [
				'No touch screen found.',
				'Is its cable plugged in? Turn the PC off and on. If that does not help: IT department.',
			],
			settings: [
				'The settings are lost: letters and sound are as on a new kiosk.',
				'Choose “Settings”, then “Screen, sound and PIN”, and answer the questions.',
			],
			forgets: [
				'The exhibit cannot keep its own files.',
				'It works, but nothing of this run stays: journal, wrong PIN tries, its copy of the exhibition. IT department: is the disk full or read-only?',
			],
			lock: [
				'This PC is not locked.',
				'Visitors may reach the system. Lock it: “For IT”, then “Lock and unlock”.',
			],
			disk: ['The disk is nearly full.', 'IT department: less than 1 GB is free.'],
			page: [
				'The exhibit had to be restarted several times.',
				'It keeps running by itself. Tell IT, and show them the journal.',
			],
		},
		facts: 'This kiosk',
		exhibition: 'Exhibition',
		version: 'Version',
		fingerprint: 'Fingerprint',
		running: 'Running for',
		screen: 'Screen',
		memory: 'Memory in use',
		disk: 'Free disk space',
		restarts: 'Restarts',
		inOrder: 'In working order, {month}',
		earlier: 'Scroll up',
		later: 'Scroll down',
		wipe: 'Wipe the glass',
		wiping: 'Touches do nothing now. Wipe in peace.',
		endWiping: 'Hold a finger in the upper left corner again, and visitors can go on.',
		askAgain: 'Screen, sound and PIN',
		startAgain: 'Restart the exhibit',
		starting: 'One moment',
	},
	es: {
		staffOnly: 'Solo personal',
		pin: 'Su PIN',
		closesItself: 'Se cierra por sí solo si nadie lo toca durante 30 segundos.',
		wrong: 'Ese no es el PIN.',
		wait: 'Demasiados intentos fallidos. Vuelva a intentarlo dentro de',
		open: 'Abrir',
		close: 'Volver a la exposición',
		well: 'Todo está bien',
		look: 'Por favor, mire esto',
		findings: {
			nothing: [
				'Los visitantes ven “Los perros descansan”.',
				'No hay ninguna exposición válida. Vuelva a poner una carpeta válida: se muestra enseguida.',
			],
			lowered: [
				'La exposición falló una y otra vez. Para seguir encendida, deja algo de lado: el movimiento, el chip gráfico o el contenido más nuevo.',
				'Esta noche lo vuelve a probar todo; con “Reiniciar la exposición”, ahora mismo. Si mañana vuelve a leer esto, avise a informática y muestre el registro.',
			],
			mistakes: [
				'La carpeta de la exposición tiene un error. Los visitantes ven la última versión válida.',
				'Corrija lo que se indica abajo; la nueva versión se mostrará sola.',
			],
			touch: [
				'El sistema no reconoce ninguna pantalla táctil.',
				'¿Está conectado el cable? Apague y encienda la PC. Si sigue igual: informática.',
			],
			settings: [
				'Los ajustes se perdieron: la letra y el sonido están como en un quiosco nuevo.',
				'Elija “Ajustes” y “Pantalla, sonido y PIN”, y responda a las preguntas.',
			],
			forgets: [
				'La exposición no puede guardar sus propios archivos.',
				'Funciona, pero de esta sesión no queda nada: ni registro, ni PIN fallidos, ni su copia de la exposición. Informática: ¿está el disco lleno o protegido contra escritura?',
			],
			lock: [
				'Esta PC no está bloqueada.',
				'Los visitantes podrían llegar al sistema. Bloquéela: “Para informática”, “Bloquear y desbloquear”.',
			],
			disk: ['El disco está casi lleno.', 'Informática: queda libre menos de 1 GB.'],
			page: [
				'Hubo que reiniciar la exposición varias veces.',
				'Sigue funcionando sola. Avise a informática y muestre el registro.',
			],
		},
		facts: 'Este quiosco',
		exhibition: 'Exposición',
		version: 'Versión',
		fingerprint: 'Huella',
		running: 'En marcha desde hace',
		screen: 'Pantalla',
		memory: 'Memoria en uso',
		disk: 'Libre en el disco',
		restarts: 'Reinicios automáticos',
		inOrder: 'En funcionamiento, {month}',
		earlier: 'Más arriba',
		later: 'Más abajo',
		wipe: 'Limpiar el cristal',
		wiping: 'Ahora los toques no hacen nada. Limpie con calma.',
		endWiping: 'Para terminar, vuelva a mantener un dedo quieto en la esquina superior izquierda.',
		askAgain: 'Pantalla, sonido y PIN',
		startAgain: 'Reiniciar la exposición',
		starting: 'Un momento',
	},
	nb: {
		staffOnly: 'Bare for ansatte',
		pin: 'PIN-koden',
		closesItself: 'Lukkes når ingen rører skjermen på 30 sekunder.',
		wrong: 'Det er ikke PIN-koden.',
		wait: 'For mange feilforsøk. Prøv igjen om',
		open: 'Åpne',
		close: 'Tilbake til de besøkende',
		well: 'Alt er i orden',
		look: 'Se på dette',
		findings: {
			nothing: [
				'De besøkende ser «Hundene hviler».',
				'Det finnes ingen gyldig utstilling. Legg tilbake en mappe uten feil; den vises med en gang.',
			],
			lowered: [
				'Utstillingen stoppet gang på gang. For å holde seg i gang utelater den noe: bevegelse, grafikkbrikken eller det nyeste innholdet.',
				'I natt prøver den alt igjen av seg selv; «Start utstillingen på nytt» prøver nå. Står dette her også i morgen, si fra til IT og vis dem loggen.',
			],
			mistakes: [
				'Utstillingsmappen har en feil. De besøkende ser den siste versjonen uten feil.',
				'Rett det som står nedenfor, så vises den nye av seg selv.',
			],
			touch: [
				'Systemet finner ingen berøringsskjerm.',
				'Står kabelen i? Slå av og på. Hjelper det ikke: IT-avdelingen.',
			],
			settings: [
				'Innstillingene er gått tapt: Bokstaver og lyd er som på en ny kiosk.',
				'Velg «Innstillinger», så «Skjerm, lyd og PIN», og svar på spørsmålene.',
			],
			forgets: [
				'Utstillingen kan ikke ta vare på sine egne filer.',
				'Den virker, men ingenting fra denne kjøringen blir igjen: logg, feil PIN-koder, egen kopi av utstillingen. IT-avdelingen: Er disken full eller skrivebeskyttet?',
			],
			lock: [
				'Denne PC-en er ikke låst.',
				'Besøkende kan komme seg inn i systemet. Lås den: «For IT», så «Lås og lås opp».',
			],
			disk: ['Disken er nesten full.', 'IT-avdelingen: Mindre enn 1 GB er ledig.'],
			page: [
				'Utstillingen måtte startes på nytt flere ganger.',
				'Den går videre av seg selv. Si fra til IT, og vis dem loggen.',
			],
		},
		facts: 'Denne kiosken',
		exhibition: 'Utstilling',
		version: 'Versjon',
		fingerprint: 'Fingeravtrykk',
		running: 'Har gått i',
		screen: 'Skjerm',
		memory: 'Minne i bruk',
		disk: 'Ledig på disken',
		restarts: 'Automatiske omstarter',
		inOrder: 'I drift, {month}',
		earlier: 'Lenger opp',
		later: 'Lenger ned',
		wipe: 'Tørk av glasset',
		wiping: 'Nå reagerer ikke skjermen. Tørk i fred.',
		endWiping: 'Hold en finger i øvre venstre hjørne igjen, så kan de besøkende fortsette.',
		askAgain: 'Skjerm, lyd og PIN',
		startAgain: 'Start utstillingen på nytt',
		starting: 'Et øyeblikk',
	},
};
