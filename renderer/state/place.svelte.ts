import type { Exhibition, Language } from '../../content/schema/index.ts';
import type { Settings } from '../bridge.ts';
import { patience, type Comfort } from '../core/comfort.ts';
import type { IdleTimes } from '../core/idle.ts';
import { offeredLanguages } from '../core/language.ts';
import {
	commonPixelsPerMillimetre,
	STANDARDS,
	standardsFor,
	type Standards,
} from '../core/panel.ts';
import { freshVisit, WITHOUT_EXHIBITION, type Visit } from '../core/visit.ts';

/** Where an exhibition says nothing of it, there is none. */
const IDLE_SECONDS = { warnAfterSeconds: 90, countdownSeconds: 30 };

/** What staff have told about the place where the kiosk stands, and what holds there for every visit. */
export class Place {
	#settings: Settings | undefined = $state.raw();
	#standards: Standards = $state.raw(STANDARDS);
	/** What staff have changed last is on the disk; otherwise it holds until the next start. */
	isKept = $state(true);
	readonly #exhibition: () => Exhibition | undefined;

	constructor(exhibition: () => Exhibition | undefined) {
		this.#exhibition = exhibition;
	}

	/** What staff have told; nothing before the first time. */
	get settings(): Settings | undefined {
		return this.#settings;
	}

	/** Staff have told about it. */
	told(settings: Settings): void {
		this.#settings = settings;
		this.#standards = standardsFor(settings, { width: innerWidth, height: innerHeight });
	}

	/** What holds here for every visit. */
	get standards(): Standards {
		return this.#standards;
	}

	/** CSS pixels in a millimetre of the glass; where nobody has told, those of a common 24-inch panel. */
	get pixelsPerMillimetre(): number {
		return this.#standards.pixelsPerMillimetre ?? commonPixelsPerMillimetre(window);
	}

	/** Languages that visitors may choose, the first one first. */
	get languages(): readonly Language[] {
		const { languages } = this.#exhibition() ?? WITHOUT_EXHIBITION;
		return offeredLanguages(languages, this.#settings?.languages);
	}

	/** Without a touch, before a visitor is asked: what staff have set, or else the exhibition says. */
	get warnAfterSeconds(): number {
		const { warnAfterSeconds } = this.#exhibition()?.idle ?? IDLE_SECONDS;
		return this.#settings?.warnAfterSeconds ?? warnAfterSeconds;
	}

	/** @param comfort what the visitor has chosen: who reads slowly has more time */
	idleTimes(comfort: Comfort): IdleTimes {
		const { countdownSeconds } = this.#exhibition()?.idle ?? IDLE_SECONDS;
		return {
			warnAfter: this.warnAfterSeconds * 1000 * patience(comfort, this.#standards.comfort),
			countdown: countdownSeconds * 1000,
		};
	}

	/** A visit as it begins here. */
	freshVisit(): Visit {
		return freshVisit(this.languages, this.#standards);
	}
}
