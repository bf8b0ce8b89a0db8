import { getContext, setContext } from 'svelte';
import type { KioskBridge, Setup } from '../bridge.ts';
import { patience } from '../core/comfort.ts';
import type { IdleEffect } from '../core/idle.ts';
import { HOME, routeTo, wayBetween, type Route, type Way } from '../core/route.ts';
import { STANDARDS, standardsFor, type Standards } from '../core/place.ts';
import { freshVisit, type Visit } from '../core/visit.ts';
import { Presence } from './presence.svelte.ts';
import { Show } from './show.svelte.ts';
import { Staff, type Place } from './staff.svelte.ts';
import { Voice } from './voice.svelte.ts';

/** The language tag and idle times of a kiosk that has no exhibition. */
const WITHOUT_EXHIBITION = {
	languages: [{ tag: 'en', name: 'English', direction: 'ltr' as const }],
};

/** Everything the views look at and act on: what is shown, who is here, what they chose. */
export class Kiosk {
	readonly show: Show;
	readonly presence: Presence;
	readonly voice: Voice;
	readonly staff: Staff;
	#visit: Visit = $state.raw(freshVisit(WITHOUT_EXHIBITION));
	/** By itself: nearly every word of the page hangs on it, and a visit changes for other reasons. */
	readonly #language = $derived(this.#visit.language);
	/** Staff are asked, before visitors come: at the first start, and when they want to be. */
	#asked = $state(false);
	#standards: Standards = $state.raw(STANDARDS);
	/** Counts resets; the views are keyed by it, so that a reset is a new tree of components. */
	#visits = $state(0);
	#way: Way = $state('opens');
	/** The middle of what was touched last, in pixels as CSS writes them: what opens grows out of it. */
	touched = 'center';
	readonly #bridge: KioskBridge;

	constructor(bridge: KioskBridge) {
		this.#bridge = bridge;
		this.show = new Show(bridge, () => {
			// Its first language may be another one.
			if (this.presence.phase === 'attract') this.#visit = this.#fresh();
		});
		this.presence = new Presence(
			() => this.#idleTimes(),
			(effect) => this.#react(effect),
		);
		this.voice = new Voice(
			() => this.show.exhibition,
			() => this.#language,
		);
		this.staff = new Staff(bridge, () => this.presence.leave());
		bridge.onExhibitionWaiting(() => this.show.ring(this.presence.phase === 'attract'));
	}

	get visit(): Visit {
		return this.#visit;
	}

	/** What holds at this place for every visit. */
	get standards(): Standards {
		return this.#standards;
	}

	get asked(): boolean {
		return this.#asked;
	}

	/** Fetches what staff have told about this place; what cannot be had leaves the standards. */
	async fetchSettings(): Promise<void> {
		const answer = await this.#bridge.settings().catch(() => ({ kind: 'standard' as const }));
		this.#asked = answer.kind === 'asked';
		if (answer.kind === 'settings') this.#stand(answer.settings, answer.hasPin);
	}

	/** Staff want to answer once more. */
	askAgain(): void {
		this.staff.askAgain();
		this.#asked = true;
	}

	/** Staff have answered. */
	finishSetup(setup: Setup): void {
		const { pin, ...place } = setup;
		this.#bridge.finishSetup(setup);
		this.#stand(place, pin !== undefined);
		this.#asked = false;
	}

	/** Nobody answers: visitors come first, and staff are asked again at the next start. */
	leaveSetup(): void {
		this.#asked = false;
	}

	get visits(): number {
		return this.#visits;
	}

	/** Changes what the visitor chose; everything else of the visit stays. */
	choose(change: Partial<Visit>): void {
		this.#visit = { ...this.#visit, ...change };
	}

	/** How the visitor came to where the visit is. */
	get way(): Way {
		return this.#way;
	}

	go(route: Route): void {
		this.#way = wayBetween(this.#visit.route, route) ?? this.#way;
		this.choose({ route, sheet: undefined });
	}

	/** A touch in attract: opens the thing that was touched, in the language that was touched. */
	begin(destination: string, language?: string): void {
		const { exhibition } = this.show;
		if (exhibition === undefined) return;
		this.presence.activity();
		this.#way = 'opens';
		this.choose({
			...freshVisit(exhibition, this.#standards),
			route: routeTo(destination, exhibition),
			...(language === undefined ? {} : { language }),
		});
	}

	/** To the home screen. The same person goes on, so language and comfort stay. */
	startOver(): void {
		this.go(HOME);
	}

	tellPainted(): void {
		this.#bridge.tellPainted();
	}

	tellTrouble(message: string, where: string): void {
		this.#bridge.tellTrouble({ message: message.slice(0, 2000), where: where.slice(0, 2000) });
	}

	#stand(place: Place, hasPin: boolean): void {
		this.staff.told(place, hasPin);
		this.#standards = standardsFor(place, { width: innerWidth, height: innerHeight });
		this.#visit = this.#fresh();
	}

	#fresh(): Visit {
		return freshVisit(this.show.exhibition ?? WITHOUT_EXHIBITION, this.#standards);
	}

	#idleTimes() {
		const idle = this.show.exhibition?.idle ?? { warnAfterSeconds: 90, countdownSeconds: 30 };
		return {
			warnAfter:
				idle.warnAfterSeconds * 1000 * patience(this.#visit.comfort, this.#standards.comfort),
			countdown: idle.countdownSeconds * 1000,
		};
	}

	#react(effect: IdleEffect): void {
		this.#bridge.tellPresence(this.presence.phase);
		if (effect !== 'forget') return;
		this.show.nobodyHere();
		this.#visit = this.#fresh();
		this.#way = 'opens';
		this.touched = 'center';
		this.#visits += 1;
	}
}

const KEY = Symbol('kiosk');

export function provideKiosk(kiosk: Kiosk): void {
	setContext(KEY, kiosk);
}

export function useKiosk(): Kiosk {
	return getContext<Kiosk>(KEY);
}
