/**
 * The words around the staff's PIN: where a new one is shown, and the way in for those who have
 * lost theirs. They are built in, as all words for staff.
 */
export interface PinWords {
	readonly made: string;
	readonly writeDown: string;
	readonly written: string;
	readonly own: string;
	readonly ownTitle: string;
	readonly ownHelp: string;
	readonly trivial: string;
	readonly kept: string;
	readonly keptHelp: string;
	readonly keep: string;
	readonly renew: string;
	readonly erase: string;
	readonly back: string;
	readonly next: string;
	readonly lost: string;
	readonly none: string;
	/** What staff do, in its order. */
	readonly way: readonly [plugIn: string, look: string, write: string];
	readonly look: string;
	readonly looking: string;
	/** What the shell says when the stick opens nothing, and what to do about it. */
	readonly found: Readonly<Record<'no-stick' | 'no-file' | 'not-ours' | 'unavailable', string>>;
}

export const PIN_WORDS: Readonly<Record<string, PinWords>> = {
	en: {
		made: 'This is the PIN',
		writeDown: 'Write it on the card now: it is shown only once.',
		written: 'I wrote it down',
		own: 'Choose your own',
		ownTitle: 'Your own PIN',
		ownHelp: 'Six to eight digits that nobody could guess.',
		trivial: 'Anyone could guess that one. Type another.',
		kept: 'The PIN stays the same',
		keptHelp: 'Take a new one if anyone knows it who no longer should.',
		keep: 'Keep it',
		renew: 'A new PIN',
		erase: 'Erase',
		back: 'Back',
		next: 'Next',
		lost: 'PIN lost?',
		none: 'There is no PIN',
		way: [
			'Plug the museum’s USB stick into the PC.',
			'Touch “Look for the USB stick”.',
			'Write the new PIN on the card.',
		],
		look: 'Look for the USB stick',
		looking: 'One moment',
		found: {
			'no-stick': 'No USB stick was found. Push it in firmly, wait five seconds and look again.',
			'no-file':
				'This is not the museum’s USB stick. Plug in the one that the exhibit was installed from.',
			'not-ours':
				'This USB stick belongs to another exhibit. Plug in the one that this exhibit was installed from.',
			unavailable: 'This PC cannot look for USB sticks. Please ask the IT department.',
		},
	},
	es: {
		made: 'Este es el PIN',
		writeDown: 'Anótelo ahora en la tarjeta: solo se muestra una vez.',
		written: 'Ya está anotado',
		own: 'Elegir uno propio',
		ownTitle: 'Su propio PIN',
		ownHelp: 'De seis a ocho dígitos que nadie pueda adivinar.',
		trivial: 'Ese lo adivinaría cualquiera. Escriba otro.',
		kept: 'El PIN sigue igual',
		keptHelp: 'Cámbielo cuando lo sepa alguien que ya no debería saberlo.',
		keep: 'Dejarlo así',
		renew: 'Un PIN nuevo',
		erase: 'Borrar',
		back: 'Atrás',
		next: 'Siguiente',
		lost: '¿PIN perdido?',
		none: 'No hay ningún PIN',
		way: [
			'Conecte a la PC la memoria USB del museo.',
			'Toque “Buscar la memoria USB”.',
			'Anote el PIN nuevo en la tarjeta.',
		],
		look: 'Buscar la memoria USB',
		looking: 'Un momento',
		found: {
			'no-stick':
				'No se encontró ninguna memoria USB. Insértela hasta el fondo, espere cinco segundos y busque otra vez.',
			'no-file':
				'Esta no es la memoria USB del museo. Conecte la que se usó para instalar la exposición.',
			'not-ours':
				'Esta memoria USB es de otra exposición. Conecte la que se usó para instalar esta.',
			unavailable: 'Esta PC no puede buscar memorias USB. Avise a informática.',
		},
	},
	nb: {
		made: 'Dette er PIN-koden',
		writeDown: 'Skriv den på kortet nå: Den vises bare én gang.',
		written: 'Den er skrevet ned',
		own: 'Velg en egen',
		ownTitle: 'Deres egen PIN-kode',
		ownHelp: 'Seks til åtte sifre som ingen kan gjette.',
		trivial: 'Den kan hvem som helst gjette. Tast en annen.',
		kept: 'PIN-koden blir som den er',
		keptHelp: 'Lag en ny hvis noen som ikke lenger skal ha den, kjenner den.',
		keep: 'Behold den',
		renew: 'En ny PIN-kode',
		erase: 'Slett',
		back: 'Tilbake',
		next: 'Neste',
		lost: 'Mistet PIN-koden?',
		none: 'Det finnes ingen PIN-kode',
		way: [
			'Sett museets minnepinne i PC-en.',
			'Trykk på «Se etter minnepinnen».',
			'Skriv den nye PIN-koden på kortet.',
		],
		look: 'Se etter minnepinnen',
		looking: 'Et øyeblikk',
		found: {
			'no-stick':
				'Fant ingen minnepinne. Skyv den godt inn, vent fem sekunder, og se etter på nytt.',
			'no-file':
				'Dette er ikke museets minnepinne. Sett i den som utstillingen ble installert fra.',
			'not-ours':
				'Denne minnepinnen hører til en annen utstilling. Sett i den som denne ble installert fra.',
			unavailable: 'Denne PC-en kan ikke se etter minnepinner. Spør IT-avdelingen.',
		},
	},
};
