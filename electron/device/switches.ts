import { SWITCHES } from './commandLine.ts';

/** What somebody who starts the kiosk may say. Chromium's own: the way to the screen. */
const KNOWN = [...SWITCHES, 'try-out', 'ozone-platform'];

/** In the environment these open Electron or Chromium to whoever set them. */
const REFUSED_IN_ENVIRONMENT =
	/^(?:ELECTRON_(?!OZONE_PLATFORM_HINT$)|NODE_(?!ENV$)|LD_PRELOAD$|LD_AUDIT$)/;

/**
 * What an installed kiosk is not started with: a switch that it does not know may switch its sandbox off, or open the
 * page to anybody who reaches the computer's own ports.
 * @param switches the command line behind the program
 * @param environment names and values
 * @returns each as it was written, without its value; nothing when all is well
 */
export function strangersIn(
	switches: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
	const isKnown = (name: string) => KNOWN.some((known) => name === `--${known}`);
	return [
		...switches.map((text) => text.split('=')[0]!).filter((name) => !isKnown(name)),
		...Object.keys(environment).filter((name) => REFUSED_IN_ENVIRONMENT.test(name)),
	];
}
