/** Things that must not happen at the same time: each waits for the one before. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** @returns what it answers, when its turn has come */
	take<T>(act: () => Promise<T>): Promise<T> {
		const done = this.#last.then(act);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
