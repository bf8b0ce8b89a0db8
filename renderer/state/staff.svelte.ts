import type {
	KioskBridge,
	MorningRound,
	ResetAnswer,
	StaffAnswer,
	StaffReport,
} from '../bridge.ts';
import { CORNER_TOUCHES, cornerSide, countTouches, type Touch } from '../core/corner.ts';
import type { StaffScreen } from '../core/stage.ts';
import { It } from './it.svelte.ts';
import { Packs } from './packs.svelte.ts';
import { VisitReport } from './visitSums.svelte.ts';

export type { Loudness, OpeningHours, ResetAnswer, Settings, StaffReport } from '../bridge.ts';

/** The staff's screens: closed for visitors, opened by a corner and by what the shell checks. */
export class Staff {
	/** The computer under the exhibit; exhibitions on sticks; what was counted of visits. */
	readonly it: It;
	readonly packs: Packs;
	readonly visitReport: VisitReport;
	#screen: StaffScreen | undefined = $state();
	#answer: StaffAnswer | undefined = $state.raw();
	#found: ResetAnswer | undefined = $state.raw();
	#looking = $state(false);
	#report: StaffReport | undefined = $state.raw();
	#hasPin = $state(false);
	#touches: readonly Touch[] = [];
	readonly #bridge: KioskBridge;
	readonly #left: () => void;

	/** @param left called when staff have gone from behind the door */
	constructor(bridge: KioskBridge, left: () => void) {
		this.#bridge = bridge;
		this.it = new It(bridge);
		this.packs = new Packs(bridge);
		this.visitReport = new VisitReport(bridge);
		this.#left = left;
	}

	get screen(): StaffScreen | undefined {
		return this.#screen;
	}

	/** Whether there is a PIN; without one only the stick opens the door. */
	get hasPin(): boolean {
		return this.#hasPin;
	}

	/** What the shell said to the last PIN. */
	get answer(): StaffAnswer | undefined {
		return this.#answer;
	}

	/** What the shell found when it looked for the stick last. */
	get found(): ResetAnswer | undefined {
		return this.#found;
	}

	get looking(): boolean {
		return this.#looking;
	}

	get report(): StaffReport | undefined {
		return this.#report;
	}

	/** Whether staff have a PIN: once they have, they keep one. */
	told(hasPin: boolean): void {
		this.#hasPin ||= hasPin;
	}

	/** Every touch of the glass is looked at; those in the corner are counted. */
	touched(touch: Touch, pixelsPerMillimetre: number | undefined): void {
		this.#touches = countTouches(this.#touches, touch, this.cornerSide(pixelsPerMillimetre));
		if (this.#touches.length < CORNER_TOUCHES || this.#screen) return;
		this.#touches = [];
		this.#stand(this.#hasPin ? 'pin' : 'stick');
	}

	/** Side of the staff's corner, in CSS pixels. */
	cornerSide(pixelsPerMillimetre: number | undefined): number {
		return cornerSide({ width: innerWidth, height: innerHeight }, pixelsPerMillimetre);
	}

	/** A finger has lain in the corner for long: the glass is wiped, or that is over. */
	cornerHeld(): void {
		if (this.#screen === undefined) this.#screen = 'wipe';
		else if (this.#screen === 'wipe') this.close();
	}

	async open(pin: string): Promise<void> {
		this.#answer = await this.#bridge.openStaff(pin);
		if (this.#answer.kind === 'open') await this.#enter();
	}

	/** From the pad to the stick, for those who have lost the PIN. */
	turnToStick(): void {
		this.#stand('stick');
	}

	turnToPad(): void {
		this.#stand('pin');
	}

	async lookForStick(): Promise<void> {
		if (this.#looking) return;
		this.#looking = true;
		this.#found = await this.#bridge.resetPin().catch(() => 'unavailable' as const);
		this.#looking = false;
		if (this.#found !== 'granted') return;
		// They have gone meanwhile: the door is not left open behind them.
		if (this.#screen === 'stick') this.#screen = 'new-pin';
		else this.#bridge.tellStaffWish('leave');
	}

	/** The PIN that takes the place of the lost one is on the card. */
	async renewPin(pin: string): Promise<void> {
		this.#bridge.renewPin(pin);
		this.#hasPin = true;
		await this.#enter();
	}

	/** The morning round is over. */
	tellRound(round: MorningRound): void {
		this.#bridge.tellRound(round);
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

	/** Away from the staff's screens, or from the questions that are asked once more. */
	leave(): void {
		this.#bridge.tellStaffWish('leave');
		this.#left();
	}

	close(): void {
		const wasInside = this.#screen === 'panel' || this.#screen === 'new-pin';
		this.#screen = undefined;
		if (wasInside) this.leave();
	}

	#stand(screen: 'pin' | 'stick'): void {
		this.#answer = undefined;
		this.#found = undefined;
		this.#screen = screen;
	}

	async #enter(): Promise<void> {
		await this.look();
		if (this.#report) this.#screen = 'panel';
	}
}
