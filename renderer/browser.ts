import type { Exhibition } from '../content/schema/index.ts';
import { fakeBridge } from './bridge.fake.ts';

/**
 * The kiosk's page in a plain browser, for designers and for tests. It is no part of the kiosk:
 * only the development server knows it.
 */
const answer = await fetch('/exhibition.json');
const exhibition = answer.ok ? ((await answer.json()) as Exhibition) : undefined;
// `?first` shows the questions of the first start.
const first = location.search === '?first';
Object.assign(window, {
	kiosk: fakeBridge(exhibition, { kind: first ? 'asked' : 'standard' }),
});
await import('./main.ts');
