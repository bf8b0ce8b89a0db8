import type { Exhibition } from '../content/schema/index.ts';
import type { SettingsAnswer } from './bridge.ts';
import type { Comfort } from './core/comfort.ts';
import { fakeBridge } from './bridge.fake.ts';

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
					format: 1,
					staffLanguage,
					screen: { diagonal: 24, distance: 60 },
					sound: true,
				},
			};
Object.assign(window, { kiosk: fakeBridge(exhibition, settings) });
const { kiosk } = await import('./main.ts');
/** Larger text, more contrast and the like, without the way to its button. */
function chooseComfort(part: Partial<Comfort>): void {
	kiosk.choose({ comfort: { ...kiosk.visit.comfort, ...part } });
}
window.chooseComfort = chooseComfort;
