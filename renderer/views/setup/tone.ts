/** A short tone. It needs no file, and tells staff whether the panel can be heard at all. */
export function playTone(): void {
	const speaker = new AudioContext();
	const tone = speaker.createOscillator();
	const gain = speaker.createGain();
	gain.gain.value = 0.2;
	tone.connect(gain).connect(speaker.destination);
	tone.onended = () => void speaker.close();
	tone.start();
	tone.stop(speaker.currentTime + 0.4);
}
