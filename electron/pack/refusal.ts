import type { Refusal } from '../bridge/packs.ts';

/** A pack that is not taken; nothing has changed for visitors. */
export class PackRefused extends Error {
	readonly code: Refusal;
	/** What its sentence tells besides, as `{file}`. */
	readonly facts: Readonly<Record<string, string>>;

	constructor(code: Refusal, facts: Readonly<Record<string, string>> = {}) {
		super(code);
		this.code = code;
		this.facts = facts;
	}
}
