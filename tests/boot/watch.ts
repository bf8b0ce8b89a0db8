import { BROWSER_PAGE_PORT } from '../visitor/port.ts';
import { coloursOf, isDark, isPicture } from './pc/glass.ts';
import type { Pc } from './pc/pc.ts';
import { Twin } from './pc/twin.ts';

/** Pixels of the PC's screen. */
export const GLASS = { width: 1280, height: 800 };

/** In which state the twin begins: the questions of the first start, or before visitors. */
export type Moment = 'first start' | 'attract';
const ADDRESSES: Readonly<Record<Moment, string>> = {
	'first start': '?first',
	attract: '?staff=en',
};

/**
 * A locked PC starts: firmware and boot sector have their say, which no setting changes; from the dark
 * after it on, the glass is dark or the exhibit, never text and never a cursor.
 */
export async function startsDark(pc: Pc): Promise<void> {
	let seen: 'nothing' | 'firmware' | 'dark' = 'nothing';
	await pc.until('the exhibit', async (glass) => {
		if (isDark(glass)) seen = seen === 'nothing' ? 'nothing' : 'dark';
		else if (seen !== 'dark') seen = 'firmware';
		else if (!isPicture(glass)) {
			await pc.keep('not-dark');
			throw new Error(`The glass is neither dark nor the exhibit: ${coloursOf(glass)} colours.`);
		}
		return isPicture(glass);
	});
}

/** Walks through the page and over the PC's glass at once. */
export async function together(
	pc: Pc,
	moment: Moment,
	walk: (twin: Twin) => Promise<void>,
): Promise<void> {
	const address = `http://127.0.0.1:${BROWSER_PAGE_PORT}/browser.html${ADDRESSES[moment]}`;
	const twin = await Twin.open(pc, address, GLASS);
	try {
		await walk(twin);
	} finally {
		await twin.close();
	}
}
