import type { ItAnswer, ItVerb, KioskBridge } from '../bridge.ts';
import { lockOf, pcOf, type Facts, type LockRow, type Pc } from '../core/it.ts';

/** What may be asked, and what comes of it, for the views. */
export type { ItAnswer, ItVerb } from '../bridge.ts';

/** The computer under the exhibit, as staff and IT see it and act on it behind the door. */
export class It {
	#pc: Pc | undefined = $state.raw();
	#lock: readonly LockRow[] | undefined = $state.raw();
	/** When the picture turns back by itself, on the clock of `performance.now()`. */
	#turnsBackAt: number | undefined = $state();
	#absent = $state(false);
	#why: string | undefined = $state();
	#doing: ItVerb | undefined = $state();
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
	}

	/** What was told last; nothing, before the first look and where it could not be told. */
	get pc(): Pc | undefined {
		return this.#pc;
	}

	get lock(): readonly LockRow[] | undefined {
		return this.#lock;
	}

	get turnsBackAt(): number | undefined {
		return this.#turnsBackAt;
	}

	/** Nobody here acts on the computer: the exhibit was not started by an installation. */
	get absent(): boolean {
		return this.#absent;
	}

	/** Why the computer did not tell when it was last looked at. */
	get why(): string | undefined {
		return this.#why;
	}

	/** What the computer is doing now; it is not done halfway because nobody touches the glass. */
	get doing(): ItVerb | undefined {
		return this.#doing;
	}

	/** Looks at the computer anew; what was told before stays until then. */
	async look(): Promise<void> {
		const facts = await this.#look('state');
		this.#pc = facts && pcOf(facts);
		const pending = this.#pc?.turnPending;
		this.#turnsBackAt = pending === undefined ? undefined : performance.now() + pending * 1000;
	}

	/** Looks at every part of the lock. */
	async lookAtLock(): Promise<void> {
		const facts = await this.#look('check-lock');
		this.#lock = facts && lockOf(facts);
	}

	/** Lets the computer do something; one thing at a time. */
	async ask(verb: ItVerb): Promise<ItAnswer> {
		this.#doing = verb;
		const answer = await this.#send(verb);
		this.#doing = undefined;
		return answer;
	}

	async #look(verb: ItVerb): Promise<Facts | undefined> {
		const answer = await this.#send(verb);
		this.#absent = answer.kind === 'unavailable';
		this.#why = answer.kind === 'failed' ? answer.reason : undefined;
		return answer.kind === 'done' ? answer.facts : undefined;
	}

	#send(verb: ItVerb): Promise<ItAnswer> {
		return this.#bridge.askIt(verb).catch(() => ({ kind: 'failed', reason: 'garbled' }));
	}
}
