/** The app's own scheme. Code and media are two origins: media can never act as code. */
export const SCHEME = 'kiosk';
export const APP_ORIGIN = `${SCHEME}://app`;
export const MEDIA_ORIGIN = `${SCHEME}://media`;

/** Whether an address is the page's own. Node gives custom schemes no origin, so its parts decide. */
export function isAppAddress(address: string): boolean {
	const { protocol, host } = new URL(address);
	return protocol === `${SCHEME}:` && host === 'app';
}
