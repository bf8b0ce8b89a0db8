import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** A PIN as it is kept. */
export interface HiddenPin {
	readonly salt: string;
	readonly hash: string;
}

/** A PIN is kept as what cannot be turned back into it: scrypt with Node's own costs. */
export function hidePin(pin: string, salt = randomBytes(16).toString('hex')): HiddenPin {
	return { salt, hash: scryptSync(pin, salt, 32).toString('hex') };
}

/** Whether this is the PIN that was hidden; what else stands in the file fits none. */
export function isHiddenPin(pin: string, { salt, hash }: HiddenPin): boolean {
	const [typed, kept] = [hidePin(pin, salt).hash, hash].map((text) => Buffer.from(text));
	return typed!.length === kept!.length && timingSafeEqual(typed!, kept!);
}
