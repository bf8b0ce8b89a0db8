/** Something that is said: where it lies, and how loud it is, from 0 to 1. */
interface Recording {
	readonly address: string;
	readonly volume: number;
	/** It cannot be played. */
	readonly failed: (reason: string) => void;
}

/** Plays it from its beginning. @returns ends it */
export function playRecording({ address, volume, failed }: Recording): () => void {
	const playing = new Audio(address);
	playing.volume = volume;
	void playing.play().catch((reason: unknown) => {
		// Who ends it before it has begun makes no trouble.
		if (reason instanceof DOMException && reason.name === 'AbortError') return;
		failed(String(reason));
	});
	return () => playing.pause();
}
