import { PackRefused } from './refusal.ts';

/** What comes in, piece by piece, as if it lay there: so many bytes, and then so many. */
export class ByteReader {
	readonly #source: AsyncIterator<Uint8Array>;
	#left: Uint8Array = new Uint8Array();

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/** @throws PackRefused when fewer come */
	async take(bytes: number): Promise<Buffer> {
		const pieces: Uint8Array[] = [];
		for await (const piece of this.pieces(bytes)) pieces.push(piece);
		return Buffer.concat(pieces);
	}

	/**
	 * The same without holding it in memory.
	 * @throws PackRefused when fewer come
	 */
	async *pieces(bytes: number): AsyncGenerator<Uint8Array> {
		for (let wanted = bytes; wanted > 0;) {
			if (this.#left.length === 0 && !(await this.#fill())) throw new PackRefused('cut-off');
			const piece = this.#left.subarray(0, wanted);
			this.#left = this.#left.subarray(piece.length);
			wanted -= piece.length;
			yield piece;
		}
	}

	/** Whether nothing comes any more. */
	async isAtEnd(): Promise<boolean> {
		return this.#left.length === 0 && !(await this.#fill());
	}

	/** Lets go of where it comes from, however far it has come. */
	async close(): Promise<void> {
		await this.#source.return?.();
	}

	async #fill(): Promise<boolean> {
		for (;;) {
			const next = await this.#source.next();
			if (next.done) return false;
			if (next.value.length > 0) {
				this.#left = next.value;
				return true;
			}
		}
	}
}
