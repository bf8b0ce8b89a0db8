import { setTimeout as wait } from 'node:timers/promises';
import { random } from '../../content/drawings/tools/shapes.ts';
import { program } from '../../electron/cli/machine/libraries.ts';
import { memoryMb } from '../bench/measure.ts';
import { shippedKiosk } from '../shippedKiosk.ts';
import { storm } from './monkey.ts';
import { comesToRest } from './rest.ts';

/**
 * `npm run monkey [-- EVENTS [SEED]]`: lets go a monkey on the real kiosk with the exhibition of the package: mouse with
 * nine buttons, keyboard with every key and chord, nine fingers. Looks every 5,000 events whether it got out, and after
 * each batch whether the kiosk comes back by itself, with the memory that it had.
 */
const [events = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const BATCH = 40_000;
const IDLE = { warnAfterSeconds: 5, countdownSeconds: 5 };
/** Staff's screens wait longest: a stick is fetched for two minutes. */
const REST_MS = 150_000;
const LOOP_MS = 60_000;
/** After a rest it may hold so many times what it held before. */
const MEMORY_LIMIT = 1.2;

const kiosk = await shippedKiosk(IDLE, { windowManager: false }, [program('xdotool', 'xdotool')]);
const { app, page, display, pid } = kiosk;
page.setDefaultTimeout(REST_MS);
let exits = 0;
app.on('close', () => (exits += 1));
await comesToRest(page, REST_MS);
// A whole loop of slides: what it holds then is what it holds all day.
await wait(LOOP_MS);
const before = await memoryMb(pid);
const chance = random(seed);
const found: string[] = [];
let seconds = 0;
for (let done = 0; done < events; done += BATCH) {
	const began = performance.now();
	found.push(
		...(await storm({ app, page, display, random: chance }, Math.min(BATCH, events - done))),
	);
	seconds += (performance.now() - began) / 1000;
	await comesToRest(page, REST_MS).catch((error: unknown) => found.push(String(error)));
}
await wait(LOOP_MS);
const after = await memoryMb(pid);
if (after > MEMORY_LIMIT * before) found.push(`memory ${after / before} of what it was`);
const journal = await kiosk.journal();
for (const event of ['renderer-gone', 'page-dead', 'unknown-state', 'exhibition-fell']) {
	if (journal.includes(`"${event}"`)) found.push(`the journal tells of ${event}`);
}
const refused = journal.match(/"lockdown-refused"/g)?.length ?? 0;
const visits = journal.match(/"presence":"exploring"/g)?.length ?? 0;
if (exits > 0) found.push('it ended');
await kiosk.end();
for (const one of found) console.log(one);
console.log(
	`seed ${seed}: ${events} events (${Math.round(events / seconds)} a second), ${visits} visits begun, ${refused} lines of refusals, ` +
		`${found.length} found; memory ${Math.round(before)} → ${Math.round(after)} MB (${(after / before).toFixed(2)})`,
);
process.exitCode = found.length === 0 ? 0 : 1;
