import { makePin } from '../core/pin.ts';

/** A new PIN, drawn by the machine: nobody can tell it from the ones before. */
export function drawPin(): string {
	return makePin(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
}
