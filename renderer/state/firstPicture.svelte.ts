import type { KioskBridge } from '../bridge.ts';
import { drawn } from './drawn.ts';

/**
 * The picture of the first slide that stands over the page before its code has made it. It goes when the slide lies
 * below it, standing as it does in the picture; where there is none, one is taken then for the next time.
 */
export class FirstPicture {
	#picture: Element | null;
	/** The version whose first slide has been seen, with the picture or without. */
	#seen: string | undefined = $state();
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge, picture: Element | null) {
		this.#bridge = bridge;
		this.#picture = picture;
	}

	/** Whether the first slide of a version has to stand still as it begins. */
	holds(version: string | undefined): boolean {
		return version !== undefined && this.#seen !== version;
	}

	/** The first slide is decoded, and stands below the picture. */
	async over(version: string): Promise<void> {
		if (!this.holds(version)) return;
		await drawn();
		if (this.#picture === null) {
			const answer = await this.#bridge.takeFirstPicture(version).catch(() => 'none' as const);
			// Else somebody has come meanwhile, and it shows what they see.
			if (answer === 'taken' && this.holds(version)) this.#bridge.keepFirstPicture();
		}
		this.end(version);
	}

	/** The slide moves on, or has gone. */
	end(version: string | undefined): void {
		this.discard();
		this.#seen = version;
	}

	/** What stands below it is something else. */
	discard(): void {
		this.#picture?.remove();
		this.#picture = null;
	}
}
