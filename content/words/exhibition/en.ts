import type { ExhibitionWords } from '../exhibition.ts';

/** The page about the exhibition in English. */
export const EXHIBITION_EN: ExhibitionWords = {
	title: 'Exhibition',
	shown: 'Visitors see',
	before: 'The one before',
	none: 'None',
	unpacked: 'not from a USB stick',
	onStick: 'On the USB stick',
	looking: 'Looking at the USB stick …',
	lookAgain: 'Look again',
	bringBack: 'Bring back the one before',
	back: 'Back',
	noPacks: [
		'There is no exhibition on the USB stick.',
		'It must be one file whose name ends in “.exhibition”. Whoever makes the exhibition can write one.',
	],
	noStick: [
		'No USB stick is plugged in.',
		'To bring a new exhibition, plug one in, wait five seconds and look again.',
	],
	unavailable: [
		'USB sticks cannot be read here.',
		'This needs the installed exhibit: started this way, it cannot reach the PC.',
	],
	asks: 'Show this exhibition?',
	means: [
		'It is read and checked first; visitors go on meanwhile. Then it takes the place of the present one, as soon as nobody is touching the glass.',
		'All of the present one goes, also what the new one does not have. It can be brought back.',
	],
	unsigned:
		'This kiosk cannot tell who made it: it was installed without your museum’s key. Take it only if you know where it comes from.',
	take: 'Show it',
	taking: 'A new exhibition',
	reading: 'Reading: {bytes} of {of}. Leave the USB stick in.',
	checking: 'All of it is here: you can take the USB stick out. Checking it now.',
	drawing: 'You can take the USB stick out. Drawing every picture once: {pictures} of {of}.',
	stop: 'Stop',
	taken: [
		'It is in place. Visitors see it as soon as nobody is touching the glass.',
		'Look at it once yourself. If something is wrong with it, come back here and bring back the one before.',
	],
	refused: 'It was not taken',
	again: 'Try again',
	refusals: {
		'no-pack': [
			'This file is not an exhibition.',
			'It may be damaged, or only be called so. Copy it onto the USB stick again.',
		],
		'newer-kind': [
			'This exhibition was made for a newer kiosk.',
			'Install the newer kiosk first, from its USB stick.',
		],
		unsigned: [
			'Nobody has signed this exhibition.',
			'This kiosk takes only what is signed with your museum’s key. Ask whoever made it to sign it.',
		],
		'not-ours': [
			'This exhibition is signed with a different key, not your museum’s.',
			'Find out where it comes from. Only whoever has your museum’s key can sign it.',
		],
		'bad-list': [
			'The list of files in this exhibition is damaged.',
			'Copy it onto the USB stick again. If that does not help, have it made again.',
		],
		'cut-off': [
			'The file ends too soon.',
			'Was the USB stick taken out? Try again. If it ends there again, copy the file onto the stick anew.',
		],
		'too-long': [
			'There is more in this file than belongs in it.',
			'Copy it onto the USB stick again. If that does not help, have it made again.',
		],
		damaged: [
			'{file} is damaged.',
			'Copy the exhibition onto the USB stick again, or use another stick.',
		],
		older: [
			'This exhibition is from {made}. Visitors see a newer one, from {shown}.',
			'To go back one step, use “Bring back the one before”. To show this one all the same, have it made again: then it is the newest.',
		],
		same: ['This is the exhibition that visitors see.', 'There is nothing to do.'],
		future: [
			'This exhibition says it was made on {made}, which is yet to come.',
			'Compare the clock of this PC with that of the PC it was made on. Set the wrong one, then have it made again.',
		],
		'no-room': [
			'There is not enough room on this PC’s disk.',
			'It needs {needed}, and {free} are free. Make the films smaller, or ask IT for a larger disk.',
		],
		disk: [
			'This PC’s disk did not take it.',
			'Restart the PC and try again. If that does not help: IT department.',
		],
		mistakes: [
			'There are mistakes in this exhibition.',
			'Give what is listed here to whoever made it.',
		],
		picture: [
			'A picture cannot be shown: {file}.',
			'Whoever made the exhibition must save this picture again.',
		],
		'no-stick': [
			'The USB stick is gone, or the file on it.',
			'Plug it in, wait five seconds and look again.',
		],
		silent: [
			'The USB stick does not answer any more.',
			'Take it out and plug it in again. If that does not help, use another stick.',
		],
		stopped: ['You stopped it.', 'Nothing has changed.'],
	},
};
