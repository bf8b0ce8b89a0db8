import { app, utilityProcess } from 'electron';
import { issue, type Issue } from '../exhibit/issues/issue.ts';
import type { Loaded } from '../exhibit/load.ts';
import { GOES_ON, type FromReader } from '../reader/said.ts';

/**
 * The shipped exhibition takes a second or two; a slow fanless PC ten times as long. This only ends
 * what would never end.
 */
const LIMIT_MS = 5 * 60_000;
/** Megabytes of the reader's own heap; the shipped exhibition needs 100. */
const HEAP_MB = 1024;

/**
 * Reads an exhibition folder in a process of its own, with an end to its time and memory. Always
 * answers: what ends the reader is an issue like every other.
 * @param reader its built script
 * @param progress called for each file that is read
 */
export async function readApart(
	reader: string,
	folder: string,
	progress: () => void,
): Promise<Loaded> {
	await app.whenReady();
	const child = utilityProcess.fork(reader, [], {
		serviceName: 'Exhibition reader',
		execArgv: [`--max-old-space-size=${HEAP_MB}`],
		stdio: 'ignore',
	});
	return new Promise((answer) => {
		const brokenOff = (what: string) => {
			answer({ issues: [brokenOffIssue(what)], toConfirm: [] });
			child.kill();
		};
		const limit = setTimeout(
			() => brokenOff(`It took longer than ${LIMIT_MS / 60_000} minutes.`),
			LIMIT_MS,
		);
		child.on('message', (said: FromReader) => {
			if (said === GOES_ON) return progress();
			clearTimeout(limit);
			answer(said);
			child.kill();
		});
		// Its end follows; an error that nobody hears would end the kiosk.
		child.on('error', () => undefined);
		child.once('exit', (code) => {
			clearTimeout(limit);
			brokenOff(`The program that reads it ended (${code}), mostly for want of memory.`);
		});
		child.postMessage(folder);
	});
}

function brokenOffIssue(what: string): Issue {
	return issue(
		'reading-broken-off',
		{ file: 'exhibition.yaml', line: 1, column: 1 },
		{
			what: `The exhibition could not be read to its end. ${what}`,
			why: 'A file in it is far larger or deeper than any text or picture for visitors.',
			fix: 'Undo what was changed last; look for a file that is much larger than the others.',
		},
	);
}
