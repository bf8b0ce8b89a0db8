import type { KioskBridge } from '../bridge.ts';
import { findingsOf } from '../core/health.ts';

/** Nothing here is urgent: whoever passes in the morning sees it. */
const LOOK_EVERY_MS = 60_000;

/** Whether something wants staff: looked at once a minute, and shown as a dot that says nothing to visitors. */
export class Attention {
	#isWanted = $state(false);
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
		setInterval(() => void this.look(), LOOK_EVERY_MS);
	}

	get isWanted(): boolean {
		return this.#isWanted;
	}

	/** A shell that does not answer leaves it as it is. */
	async look(): Promise<void> {
		const health = await this.#bridge.health().catch(() => undefined);
		if (health === undefined) return;
		this.#isWanted = findingsOf({ ...health, hasTouch: navigator.maxTouchPoints > 0 }).length > 0;
	}
}
