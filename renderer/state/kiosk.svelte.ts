import { getContext, setContext } from 'svelte';
import type { KioskBridge, Settings, Setup } from '../bridge.ts';
import { isLargePrint } from '../core/comfort.ts';
import type { Touch } from '../core/corner.ts';
import type { IdleEffect } from '../core/idle.ts';
import { beginningOf, HOME, routeTo, wayBetween, type Route, type Way } from '../core/route.ts';
import { stageOf, type Asked, type Stage } from '../core/stage.ts';
import { freshVisit, WITHOUT_EXHIBITION, type Visit } from '../core/visit.ts';
import { Attention } from './attention.svelte.ts';
import { drawn } from './drawn.ts';
import { Falling } from './falling.ts';
import { FirstPicture } from './firstPicture.svelte.ts';
import { Opening } from './opening.svelte.ts';
import { Place } from './place.svelte.ts';
import { Presence } from './presence.svelte.ts';
import { Counting } from './counting.ts';
import { Show } from './show.svelte.ts';
import { Staff } from './staff.svelte.ts';
import { Voice } from './voice.svelte.ts';

/** Everything the views look at and act on: what is shown, who is here, what they chose. */
export class Kiosk {
	readonly show: Show;
	readonly place: Place;
	readonly presence: Presence;
	readonly opening: Opening;
	readonly attention: Attention;
	readonly voice: Voice;
	readonly staff: Staff;
	readonly firstPicture: FirstPicture;
	#visit: Visit = $state.raw(freshVisit(WITHOUT_EXHIBITION.languages));
	/** By itself: nearly every word of the page hangs on it, and a visit changes for other reasons. */
	readonly #language = $derived(this.#visit.language);
	/** Each by itself: what changes often (a clock, the last touch) wakes nothing that stands on them. */
	readonly #phase = $derived.by(() => this.presence.phase);
	readonly #route = $derived(this.#visit.route);
	readonly #sheet = $derived(this.#visit.sheet);
	/** Staff are asked, before visitors come: at the first start, and when they want to be. */
	#asked: Asked | undefined = $state();
	readonly #stage = $derived.by(() =>
		stageOf({
			asked: this.#asked,
			screen: this.staff.screen,
			exhibition: this.show.exhibition,
			isDark: this.opening.isDark,
			phase: this.#phase,
			route: this.#route,
			sheet: this.#sheet,
		}),
	);
	/** Counts resets; the views are keyed by it, so that a reset is a new tree of components. */
	#visits = $state(0);
	#way: Way = $state('opens');
	/** The middle of what was touched last, in pixels as CSS writes them: what opens grows out of it. */
	touched = 'center';
	readonly #falling: Falling;
	readonly #bridge: KioskBridge;
	readonly #counting: Counting;

	/** @param firstPicture what stands over the page before it is made */
	constructor(bridge: KioskBridge, firstPicture: Element | null) {
		this.#bridge = bridge;
		this.firstPicture = new FirstPicture(bridge, firstPicture);
		this.#falling = new Falling((fall) => bridge.tellFall(fall));
		this.show = new Show(bridge, () => {
			// Its first language may be another one.
			if (this.presence.phase === 'attract') this.#visit = this.place.freshVisit();
			this.#falling.rise();
		});
		this.place = new Place(() => this.show.exhibition);
		this.presence = new Presence(
			() => this.place.idleTimes(this.#visit.comfort),
			(effect) => this.#react(effect),
		);
		this.opening = new Opening(bridge);
		this.attention = new Attention(bridge);
		this.voice = new Voice(
			() => this.show.exhibition,
			() => this.#language,
		);
		this.staff = new Staff(bridge, () => this.presence.leave());
		this.#counting = new Counting(bridge.tellVisit, () => this.presence.lastActivity);
		bridge.onExhibitionWaiting(() => this.show.ring(this.presence.phase === 'attract'));
	}

	get visit(): Visit {
		return this.#visit;
	}

	/** Whether the visit is set as a large-print edition. */
	get largePrint(): boolean {
		return isLargePrint(this.#visit.comfort);
	}

	/** The language that staff have told; before they have, the one that visitors see now. */
	staffLanguage(known: Readonly<Record<string, unknown>>): string {
		const language = this.place.settings?.staffLanguage ?? this.#visit.language;
		return language in known ? language : 'en';
	}

	/** What is on the glass. */
	get stage(): Stage {
		return this.#stage;
	}

	/** Fetches what staff have told about this place; what cannot be had leaves the standards. */
	async fetchSettings(): Promise<void> {
		const standard = { kind: 'standard', hasPin: false } as const;
		const answer = await this.#bridge.settings().catch(() => standard);
		if (answer.kind === 'asked') this.#asked = 'first-start';
		else if (answer.kind === 'settings') this.#stand(answer.settings, answer.hasPin);
		else this.staff.told(answer.hasPin);
	}

	/** Staff want to answer once more. */
	askAgain(): void {
		this.staff.askAgain();
		this.#asked = 'again';
	}

	/** Staff have answered. What they were not asked stays as they set it. */
	finishSetup(answers: Setup): void {
		const { pin, ...settings } = { ...this.place.settings, ...answers };
		this.#bridge.finishSetup({ ...settings, ...(pin === undefined ? {} : { pin }) });
		this.#stand(settings, pin !== undefined);
		this.#asked = undefined;
	}

	/** Staff have set something anew, which holds from now on. */
	async changeSettings(settings: Settings): Promise<void> {
		const before = this.place.settings;
		// At once: the next touch changes what this one has set, however slow the disk is.
		this.#stand(settings, this.staff.hasPin);
		const became = await this.#bridge.changeSettings(settings).catch(() => 'closed' as const);
		this.place.isKept = became === 'kept';
		if (became !== 'closed') return;
		if (before) this.#stand(before, this.staff.hasPin);
		this.staff.close();
	}

	/**
	 * Nobody answers: visitors come first. Those of the first start are asked again at the next one;
	 * of those who were asked once more, what they said before holds.
	 */
	leaveSetup(): void {
		if (this.#asked === 'again') this.staff.leave();
		this.#asked = undefined;
	}

	/** Every touch of the glass; those before the questions open nothing behind them. */
	touchedGlass(touch: Touch): void {
		if (!this.#asked) this.staff.touched(touch, this.place.standards.pixelsPerMillimetre);
		if (this.staff.screen) this.#counting.staffCame();
	}

	/** A finger has lain in the staff's corner for long. */
	heldCorner(): void {
		if (!this.#asked) this.staff.cornerHeld();
	}

	get visits(): number {
		return this.#visits;
	}

	/** Changes what the visitor chose; everything else of the visit stays. */
	choose(change: Partial<Visit>): void {
		this.#visit = { ...this.#visit, ...change };
		if (change.route) this.#counting.looked(this.#visit);
	}

	/** How the visitor came to where the visit is. */
	get way(): Way {
		return this.#way;
	}

	go(route: Route): void {
		this.#way = wayBetween(this.#visit.route, route) ?? this.#way;
		this.choose({ route, sheet: undefined });
	}

	/**
	 * A touch in attract: opens the thing that was touched, or what a visit begins with, in the language that was
	 * touched.
	 */
	begin(destination: string | undefined, language?: string): void {
		const { exhibition } = this.show;
		if (exhibition === undefined) return;
		this.presence.activity();
		this.#way = 'opens';
		this.choose({
			...this.place.freshVisit(),
			route: destination === undefined ? beginningOf(exhibition) : routeTo(destination, exhibition),
			...(language === undefined ? {} : { language }),
		});
	}

	/** To the home screen. The same person goes on, so language and comfort stay. */
	startOver(): void {
		this.go(HOME);
	}

	/** What a view begins with is decoded, after which its paint is all that is missing. */
	decoded(): void {
		void drawn().then(() => this.#bridge.tellPainted());
	}

	tellTrouble(message: string, where: string): void {
		this.#bridge.tellTrouble({ message: message.slice(0, 2000), where: where.slice(0, 2000) });
	}

	/** The page could not draw something. @param again draws it anew */
	fell(error: unknown, again: () => void): void {
		const why = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
		this.tellTrouble(why, JSON.stringify(this.#visit.route));
		this.presence.leave();
		this.firstPicture.discard();
		this.#visit = this.place.freshVisit();
		this.#falling.fell(this.show.version, why, again);
	}

	#stand(settings: Settings, hasPin: boolean): void {
		this.staff.told(hasPin);
		this.place.told(settings);
		this.#visit = this.place.freshVisit();
	}

	#react(effect: IdleEffect): void {
		this.#bridge.tellPresence(this.presence.phase);
		this.#counting.react(effect, this.#visit);
		if (effect === 'begin') this.opening.somebodyHere();
		if (effect !== 'forget') return;
		this.opening.nobodyHere();
		this.show.nobodyHere();
		this.#visit = this.place.freshVisit();
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
