import type { KioskBridge, VisitSums } from '../bridge.ts';

/** For the views. */
export type { VisitSum, VisitSums } from '../bridge.ts';

/** The museum's own counts, as staff read them behind the door. */
export class VisitReport {
	#sums: VisitSums | undefined = $state.raw();
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
	}

	/** Nothing before the first look. */
	get sums(): VisitSums | undefined {
		return this.#sums;
	}

	async look(): Promise<void> {
		this.#sums = await this.#bridge.visitSums().catch(() => this.#sums);
	}
}
