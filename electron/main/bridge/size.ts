/** Whether a value is no larger as JSON than so many UTF-16 code units; what is no JSON is not. */
export function isWithin(value: unknown, largest: number): boolean {
	try {
		return (JSON.stringify(value) ?? '').length <= largest;
	} catch {
		return false;
	}
}
