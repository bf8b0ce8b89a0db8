import type { RoundWords } from '../round.ts';

export const ROUND_EN: RoundWords = {
	title: 'Morning round',
	touch: 'Draw a finger over the whole glass until every square is lit.',
	dead: 'Some do not light up',
	colours: 'Look for spots and lines. Touch for the next color.',
	clean: 'Was every color clean?',
	isClean: 'Yes, no spots, no lines',
	spotted: 'No, I saw one',
	tone: 'A tone on the left, then one on the right: did you hear both?',
	voice: 'A voice says a name: did you hear it?',
	heard: 'Yes',
	silent: 'No',
	again: 'Once more',
	clock: 'The exhibit’s clock says {now}. Is that right?',
	clockRight: 'Yes',
	clockWrong: 'No',
	well: 'All is well: good morning',
	noted: 'The round is in the journal.',
	done: 'Done',
	leave: 'Stop the round',
	findings: {
		cells: [
			'Squares of the glass that do not answer: {cells}.',
			'Wipe the glass dry and try again. If they stay dead: IT department, the touch panel is failing.',
		],
		spots: [
			'The picture has spots or lines.',
			'Wipe the glass and look again. If they stay: IT department, the panel or its cable is failing.',
		],
		silent: [
			'There is no sound, or on one side only.',
			'Are the loudspeakers on, and plugged in? Is the sound off under “Settings”? If not: IT department.',
		],
		voice: [
			'The voice that says the names is not heard.',
			'If the tones were heard, the recording is at fault: tell whoever made the exhibition.',
		],
		clock: [
			'The clock is wrong.',
			'IT department: set it. Until then opening hours, visits and the journal are wrong too.',
		],
		incidents: [
			'In the last 24 hours the exhibit failed and came back by itself: {count} ×, {minutes} min in all.',
			'If you read this often: “For IT”, “Save diagnostics to a USB stick”, and give the stick to IT.',
		],
	},
};
