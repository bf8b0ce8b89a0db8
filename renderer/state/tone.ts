/** A short tone: it needs no file, and tells staff whether the panel can be heard at all. */
export interface Tone {
	/** From 0 to 1. */
	readonly volume: number;
	/** From which loudspeaker; from both, where nothing is said. */
	readonly side?: 'left' | 'right';
}

const SECONDS = 0.6;
const PAN = { left: -1, right: 1 } as const;
/** A pure tone at full level is louder than any film. */
const LEVEL = 0.33;

export function playTone({ volume, side }: Tone): void {
	const speaker = new AudioContext();
	const tone = speaker.createOscillator();
	const gain = new GainNode(speaker, { gain: volume * LEVEL });
	const pan = new StereoPannerNode(speaker, { pan: side === undefined ? 0 : PAN[side] });
	tone.connect(gain).connect(pan).connect(speaker.destination);
	tone.onended = () => void speaker.close();
	tone.start();
	tone.stop(speaker.currentTime + SECONDS);
}
