import type { KioskBridge, Setup, StaffAnswer, StaffReport } from '../bridge.ts';
import { CORNER_TOUCHES, cornerSide, countTouches, type Touch } from '../core/corner.ts';

export type { StaffReport } from '../bridge.ts';

/** What staff told about this place, as far as their own screens need it. */
export type Place = Omit<Setup, 'pin'>;

/** The staff's screens: closed for visitors, opened by a corner and a PIN that the shell checks. */
export class Staff {
	#screen: 'pin' | 'panel' | undefined = $state();
	#answer: StaffAnswer | undefined = $state.raw();
	#report: StaffReport | undefined = $state.raw();
	#place: Place | undefined = $state.raw();
	/** Whether there is a PIN; without one no corner opens anything. */
	#hasPin = false;
	#touches: readonly Touch[] = [];
	readonly #bridge: KioskBridge;
	readonly #left: () => void;

	/** @param left called when staff have gone from behind the door */
	constructor(bridge: KioskBridge, left: () => void) {
		this.#bridge = bridge;
		this.#left = left;
	}

	get screen(): 'pin' | 'panel' | undefined {
		return this.#screen;
	}

	/** What the shell said to the last PIN. */
	get answer(): StaffAnswer | undefined {
		return this.#answer;
	}

	get report(): StaffReport | undefined {
		return this.#report;
	}

	/** What staff have answered; nothing before the first time. */
	get place(): Place | undefined {
		return this.#place;
	}

	/** Staff have told about this place. */
	told(place: Place, hasPin: boolean): void {
		this.#place = place;
		this.#hasPin ||= hasPin;
	}

	/** Every touch of the glass is looked at; those in the corner are counted. */
	touched(touch: Touch, pixelsPerMillimetre: number | undefined): void {
		const glass = { width: innerWidth, height: innerHeight };
		this.#touches = countTouches(this.#touches, touch, cornerSide(glass, pixelsPerMillimetre));
		if (this.#touches.length < CORNER_TOUCHES || !this.#hasPin || this.#screen) return;
		this.#touches = [];
		this.#answer = undefined;
		this.#screen = 'pin';
	}

	async open(pin: string): Promise<void> {
		this.#answer = await this.#bridge.openStaff(pin);
		if (this.#answer.kind !== 'open') return;
		await this.look();
		this.#screen = 'panel';
	}

	/** Looks at the kiosk anew; the shell has closed the door when it does not answer. */
	async look(): Promise<void> {
		this.#report = await this.#bridge.staffReport();
		if (this.#report === undefined) this.close();
	}

	startAgain(): void {
		this.#bridge.tellStaffWish('start-again');
	}

	askAgain(): void {
		this.#bridge.tellStaffWish('ask-again');
		this.#screen = undefined;
	}

	close(): void {
		const wasInside = this.#screen === 'panel';
		this.#screen = undefined;
		if (!wasInside) return;
		this.#bridge.tellStaffWish('leave');
		this.#left();
	}
}
