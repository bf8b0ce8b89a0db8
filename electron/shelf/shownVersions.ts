import type { Version } from './version.ts';

/** All versions that the page may still ask files of. */
export class ShownVersions {
	readonly #versions = new Map<string, Version>();
	/** Those that are looked at before anybody sees them. */
	readonly #prepared = new Set<string>();

	get(id: string): Version | undefined {
		return this.#versions.get(id);
	}

	/** Visitors see it from now on. */
	show(version: Version): void {
		this.#prepared.delete(version.id);
		this.#versions.set(version.id, version);
	}

	prepare(version: Version): void {
		this.#prepared.add(version.id);
		this.#versions.set(version.id, version);
	}

	/** It was prepared, and is not shown after all. */
	discard(id: string): void {
		this.#prepared.delete(id);
		this.#versions.delete(id);
	}

	/** The page has this one by now: nobody is in an older one. */
	forgetBefore(id: string): void {
		for (const other of this.#versions.keys()) {
			if (other !== id && !this.#prepared.has(other)) this.#versions.delete(other);
		}
	}

	/** Names of all of them. */
	get ids(): Iterable<string> {
		return this.#versions.keys();
	}
}
