/** Digits of a PIN; as the shell's own check in electron/bridge/settings.ts. */
export const SHORTEST_PIN = 6;
export const LONGEST_PIN = 8;

/** So many PINs of six digits there are, and the most that fit as a whole into 32 bits. */
const PINS = 10 ** SHORTEST_PIN;
const FAIR_BELOW = 2 ** 32 - (2 ** 32 % PINS);

/** A PIN that nobody would guess. @param random a number of 32 bits, each as likely as the others */
export function makePin(random: () => number): string {
	for (;;) {
		const drawn = random();
		const pin = String(drawn % PINS).padStart(SHORTEST_PIN, '0');
		// What lies above would make some PINs likelier than others.
		if (drawn < FAIR_BELOW && !isTrivial(pin)) return pin;
	}
}

/** Whether it is one of those that people try first: one or two digits, a block over and over, a row. */
export function isTrivial(pin: string): boolean {
	const row = [...pin.replaceAll(/(.)\1+/g, '$1')].map(Number);
	const steps = new Set(row.slice(1).map((digit, at) => (digit - row[at]! + 10) % 10));
	const isRow = steps.size === 1 && (steps.has(1) || steps.has(9));
	return new Set(pin).size < 3 || /^(\d+)\1+$/.test(pin) || isRow;
}

/** As a person reads it aloud and writes it down: in groups of three or four. */
export function groupsOf(pin: string): readonly string[] {
	const half = Math.ceil(pin.length / 2);
	return [pin.slice(0, half), pin.slice(half)];
}
