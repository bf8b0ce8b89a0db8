import type { FleetLine } from '../../electron/bridge/fleet.ts';
import { FLEET_WORDS } from '../../content/words/fleet.ts';
import { STAFF_WORDS } from '../../content/words/staff.ts';
import { availabilityOf } from '../core/availability.ts';
import { findingsOf } from '../core/health.ts';
import { readFleet } from './read.ts';

/** `kiosks.html` on a stick: every kiosk it has been to, on a computer that has nothing else of ours. */
const language =
	navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in FLEET_WORDS) ?? 'en';
const words = FLEET_WORDS[language]!;

/** What this kiosk needs, in sentences. Whether it has a touch screen only its own page knows. */
function needsOf(kiosk: FleetLine): readonly string[] {
	const { freeDiskBytes, locked, incidents } = kiosk;
	const found = findingsOf({ ...kiosk, freeDiskBytes, locked, hasTouch: true });
	const sentences = found.map((finding) => STAFF_WORDS[language]!.findings[finding][0]);
	if (incidents.count === 0) return sentences;
	const failed = words.incidents
		.replace('{count}', String(incidents.count))
		.replace('{minutes}', String(incidents.minutes));
	return [...sentences, failed];
}

/** Everything as text: what lies on a stick is not trusted. */
function element(name: string, text: string, ...inside: readonly Node[]): HTMLElement {
	const made = document.createElement(name);
	made.append(text, ...inside);
	return made;
}

function rowOf(kiosk: FleetLine): HTMLElement {
	const needs = needsOf(kiosk);
	const state =
		needs.length === 0
			? element('td', `✓ ${words.well}`)
			: element('td', '', element('ul', '', ...needs.map((need) => element('li', need))));
	state.className = needs.length === 0 ? 'well' : 'needs';
	const [month] = kiosk.availability;
	const seen = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	const name = element('th', kiosk.name);
	name.setAttribute('scope', 'row');
	return element(
		'tr',
		'',
		name,
		state,
		element('td', kiosk.exhibition ?? '–'),
		element('td', kiosk.version),
		element('td', kiosk.fingerprint),
		element('td', month === undefined ? '–' : availabilityOf(month, language)),
		element('td', new Intl.NumberFormat(language).format(kiosk.visits)),
		element('td', seen.format(new Date(kiosk.at))),
	);
}

const left = document.querySelector('#kiosks')?.textContent ?? '';
const { kiosks, unreadable } = readFleet(left, (kiosk) => needsOf(kiosk).length);
const { title, kiosk, state, exhibition, version, fingerprint, inOrder, visits, seen } = words;
document.documentElement.lang = language;
document.title = title;
const main = document.querySelector('main')!;
main.append(element('h1', title));
if (kiosks.length === 0) main.append(element('p', words.none));
else {
	const heads = [kiosk, state, exhibition, version, fingerprint, inOrder, visits, seen];
	const head = element('tr', '', ...heads.map((text) => element('th', text)));
	main.append(
		element('p', words.kiosks.replace('{count}', String(kiosks.length))),
		element('table', '', element('thead', '', head), element('tbody', '', ...kiosks.map(rowOf))),
		element('p', words.fingerprintHelp),
	);
}
if (unreadable > 0)
	main.append(element('p', words.unreadable.replace('{count}', String(unreadable))));
