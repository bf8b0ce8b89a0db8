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
		'It must be one file whose name ends in “.exhibition”. Ask whoever makes the exhibition for it.',
	],
	noStick: [
		'No USB stick is plugged in.',
		'To bring in a new exhibition, plug one in, wait five seconds and touch “Look again”.',
	],
	unavailable: [
		'USB sticks cannot be read here.',
		'This needs the installed exhibit: started this way, it cannot reach the PC.',
	],
	asks: 'Show this exhibition?',
	means: [
		'First it is read and checked; visitors can carry on meanwhile. Then it replaces the current one, as soon as nobody is touching the glass.',
		'Everything in the current one goes, even what the new one does not have. You can bring the old one back.',
	],
	unsigned:
		'This kiosk cannot tell who made it: it was installed without your museum’s key. Take it only if you know where it comes from.',
	take: 'Show it',
	taking: 'A new exhibition',
	reading: 'Reading: {bytes} of {of}. Leave the USB stick in.',
	checking: 'All of it has been read: you can take the USB stick out. Now it is being checked.',
	testing: 'You can take the USB stick out. Testing each picture and film: {media} of {of}.',
	stop: 'Stop',
	taken: [
		'It is in place. Visitors see it as soon as nobody is touching the glass.',
		'Take a look at it yourself. If something is wrong with it, come back here and touch “Bring back the one before”.',
	],
	refused: 'It was not taken',
	again: 'Try again',
	refusals: {
		'no-pack': [
			'This file is not an exhibition.',
			'It may be damaged, or only be named like one. Copy it onto the USB stick again.',
		],
		'newer-kind': [
			'This exhibition needs a newer version of the kiosk.',
			'Update the kiosk first, from a newer installation USB stick.',
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
			'Was the USB stick taken out? Try again. If the same thing happens, copy the file onto the USB stick again.',
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
			'This exhibition says it was made on {made}, a date still in the future.',
			'Compare this PC’s clock with that of the PC it was made on. If this one is wrong, IT must set it; if the other one is, have it set and the exhibition made again.',
		],
		'no-room': [
			'There is not enough room on this PC’s disk.',
			'It needs {needed}, and only {free} is free. Ask whoever made it for smaller film files, or IT for a larger disk.',
		],
		full: ['This PC’s disk has become full.', 'IT department: make room on it, then try again.'],
		disk: [
			'It could not be saved on this PC’s disk.',
			'Restart the PC and try again. If that does not help: IT department.',
		],
		mistakes: [
			'There are mistakes in this exhibition.',
			'Take a photo of the list below and send it to whoever made the exhibition.',
		],
		media: [
			'{file} cannot be shown.',
			'Tell whoever made the exhibition: this file must be saved again. The README in the exhibition folder says in which format.',
		],
		'no-stick': [
			'The USB stick is gone, or the file on it.',
			'Plug it in, wait five seconds and try again. If the file is not on it, copy it there first.',
		],
		silent: [
			'The USB stick does not answer any more.',
			'Take it out and plug it in again. If that does not help, use another stick.',
		],
		stopped: ['You stopped it.', 'Nothing has changed.'],
	},
};
