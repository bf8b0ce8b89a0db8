import { isError, type Issue } from '../exhibit/issues/issue.ts';
import { loadExhibition, type Loaded } from '../exhibit/load.ts';
import { GOES_ON, type FromReader } from './said.ts';

/**
 * A process of its own that reads one exhibition folder and ends. Authors' texts and pictures are
 * parsed here and nowhere else: whatever they do to a parser, the kiosk's main process goes on
 * answering touches.
 */
process.parentPort.once('message', ({ data }: { data: unknown }) => {
	loadExhibition(String(data), () => say(GOES_ON)).then(
		(loaded) => say(short(loaded)),
		// The shell is told at once, and not when its patience is at an end.
		() => process.exit(1),
	);
});

const say = (said: FromReader) => process.parentPort.postMessage(said);

const short = (loaded: Loaded): Loaded => ({
	...loaded,
	issues: firstOf(loaded.issues),
	toConfirm: [],
});

/** Nobody reads more of them at a kiosk; `npm run content:check` tells all. */
const MOST_ISSUES = 100;

/** What keeps an exhibition from being shown comes before what is only advice. */
function firstOf(issues: readonly Issue[]): readonly Issue[] {
	const errors = issues.filter(isError);
	const advice = issues.filter((issue) => !isError(issue));
	return [...errors, ...advice].slice(0, MOST_ISSUES);
}
