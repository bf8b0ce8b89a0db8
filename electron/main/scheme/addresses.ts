/** The app's own scheme. Code and media are two origins: media can never act as code. */
export const SCHEME = 'kiosk';
export const APP_ORIGIN = `${SCHEME}://app`;
export const MEDIA_ORIGIN = `${SCHEME}://media`;
