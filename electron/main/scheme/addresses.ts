/** The app's own scheme. Code and media are two origins: media can never act as code. */
export const SCHEME = 'kiosk';
export const APP_ORIGIN = `${SCHEME}://app`;
export const MEDIA_ORIGIN = `${SCHEME}://media`;

/**
 * Whether an address is the page's own. Node gives custom schemes no origin, so its parts decide. A
 * frame that is still being loaded has none: an empty one, which is nobody's.
 */
export function isAppAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, host } = new URL(address);
	return protocol === `${SCHEME}:` && host === 'app';
}
