/**
 * The one screen that needs no exhibition. It is shown while there is nothing good to show, so
 * its words are built in, in the languages that the kiosk ships with.
 */
export const CALM_WORDS: readonly {
	readonly tag: string;
	readonly title: string;
	readonly line: string;
}[] = [
	{ tag: 'en', title: 'Resting the dogs', line: 'This exhibit will be back in a moment.' },
	{ tag: 'es', title: 'Los perros descansan', line: 'La exposición volverá en un momento.' },
	{ tag: 'nb', title: 'Hundene hviler', line: 'Utstillingen er straks tilbake.' },
];
