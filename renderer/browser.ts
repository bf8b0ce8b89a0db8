import type { Exhibition } from '../content/schema/index.ts';
import type { SettingsAnswer } from './bridge.ts';
import type { Comfort } from './core/comfort.ts';
import type { Visit } from './core/visit.ts';
import { fakeBridge } from './bridge.fake.ts';
import { holdToTable } from './table.fake.ts';

/**
 * The kiosk's page in a plain browser, for designers and for tests. It is no part of the kiosk:
 * only the development server knows it.
 */
const answer = await fetch('/exhibition.json');
const exhibition = answer.ok ? ((await answer.json()) as Exhibition) : undefined;
/** `?first` shows the questions of the first start; with `?staff=es` staff have answered them so. */
const asked = new URLSearchParams(location.search);
const staffLanguage = asked.get('staff');
const unanswered: SettingsAnswer = asked.has('first')
	? { kind: 'asked' }
	: { kind: 'standard', hasPin: false };
const settings: SettingsAnswer =
	staffLanguage === null
		? unanswered
		: {
				kind: 'settings',
				hasPin: true,
				settings: {
					staffLanguage,
					screen: { diagonal: 24, distance: 60, height: 80 },
					sound: true,
				},
			};
Object.assign(window, { kiosk: holdToTable(fakeBridge(exhibition, settings)) });
const { begin, kiosk } = await import('./main.ts');
await begin();
/** Larger text, more contrast and the like, without the way to its button. */
function chooseComfort(part: Partial<Comfort>): void {
	kiosk.choose({ comfort: { ...kiosk.visit.comfort, ...part } });
}
window.chooseComfort = chooseComfort;

/** One place after the other, each drawn before the next, and leaves. @param stops a route, and what else is chosen there */
async function visitEvery(
	stops: readonly (Pick<Visit, 'route'> & Partial<Visit>)[],
): Promise<void> {
	// In attract, an exhibition that waits is fetched; it begins when it is there.
	const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	await drawn();
	kiosk.begin('home');
	for (const { route, ...chosen } of stops) {
		kiosk.choose(chosen);
		kiosk.go(route);
		await drawn();
	}
	kiosk.presence.leave();
	await drawn();
}
window.visitEvery = visitEvery;
