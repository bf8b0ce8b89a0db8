import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { random } from '../../content/drawings/tools/shapes.ts';
import { Fingers } from '../fingers.ts';
import { comesToRest } from '../monkey/rest.ts';
import { shippedKiosk } from '../shippedKiosk.ts';
import { HOLDINGS, holdingsOf, type Holdings } from './holdings.ts';
import { slopeOf } from './slope.ts';
import { visit } from './visitor.ts';

/**
 * `npm run soak [-- --minutes N] [--visits N] [--seed S]`: visitors with several hands, one after another at high speed,
 * on the real kiosk with the exhibition of the package; what it holds is looked at before nobody, every few visits.
 */
const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '10' },
		visits: { type: 'string', default: '100000' },
		seed: { type: 'string', default: '1' },
	},
});
const IDLE = { warnAfterSeconds: 1, countdownSeconds: 1 };
const LOOK_EVERY = 10;
/** A visit takes two minutes in a museum: so the growth of an hour of visitors is told. */
const VISITS_AN_HOUR = 30;
/** Pictures are decoded when they are first seen: growth is looked for after that. */
const WARM = 60;
const REST_MS = 60_000;
/** What a visit has seen is given back so long after it, and a little more; see `electron/main/giveBack.ts`. */
const GIVEN_BACK_MS = 6_000;
/** MB in an hour of visitors. */
const MOST_GROWTH = 1;

const kiosk = await shippedKiosk(IDLE);
const { page, pid } = kiosk;
page.setDefaultTimeout(REST_MS);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const fingers = await Fingers.of(page);
const chance = random(Number(values.seed));
const until = performance.now() + Number(values.minutes) * 60_000;
const held: { readonly visits: number; readonly is: Holdings }[] = [];
let visits = 0;
await comesToRest(page, REST_MS);
while (performance.now() < until && visits < Number(values.visits)) {
	await visit(page, fingers, chance);
	await comesToRest(page, REST_MS);
	visits += 1;
	if (visits % LOOK_EVERY !== 0) continue;
	await wait(GIVEN_BACK_MS);
	const is = await holdingsOf(pid, session);
	held.push({ visits, is });
	if (visits % 100 === 0) console.log(lineOf(visits, is));
}
const journal = await kiosk.journal();
await kiosk.end();
const troubles = journal
	.split('\n')
	.filter((line) => /"(?:renderer-gone|page-dead|page)"/.test(line));
for (const line of troubles.slice(0, 20)) console.log(line);
console.log(
	`\nseed ${values.seed}: ${visits} visits, ${troubles.length} troubles; journal ${Math.round(journal.length / 1000)} kB`,
);
console.log('| | first | last | growth an hour of visitors |\n| --- | --- | --- | --- |');
const warm = held.filter(({ visits }) => visits > WARM);
const growth = (name: keyof Holdings) =>
	slopeOf(warm.map(({ visits, is }) => ({ hours: visits / VISITS_AN_HOUR, value: is[name] })));
for (const name of HOLDINGS) {
	const [first, last] = [held[0]?.is[name] ?? 0, held.at(-1)?.is[name] ?? 0];
	console.log(
		`| ${name} | ${first.toFixed(1)} | ${last.toFixed(1)} | ${growth(name).toFixed(2)} |`,
	);
}
process.exitCode =
	troubles.length === 0 && growth('heap') <= MOST_GROWTH && growth('memory') <= MOST_GROWTH ? 0 : 1;

function lineOf(visits: number, is: Holdings): string {
	return `${visits} visits: ${HOLDINGS.map((name) => `${name} ${is[name].toFixed(0)}`).join(', ')}`;
}
