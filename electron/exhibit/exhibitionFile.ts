import { FORMAT, WrittenExhibition } from '../../content/schema/index.ts';
import { top, type Fitted, type Reading } from './reading/reading.ts';
import type { YamlFile } from './reading/yamlFile.ts';

/** The first file of every exhibition; nothing if this kiosk cannot judge what is in it. */
export async function readExhibitionFile(
	reading: Reading,
): Promise<Fitted<WrittenExhibition> | undefined> {
	if (liesDeeper(reading)) return undefined;
	const file = await reading.yaml(
		'exhibition.yaml',
		'It is the first file of every exhibition: its name, languages and times.',
	);
	if (file === undefined || isNewer(reading, file)) return undefined;
	const fitted = reading.fit(file, WrittenExhibition);
	if (fitted !== undefined) checkTimes(reading, fitted);
	return fitted;
}

/** “Extract all” and many a copy put the exhibition into a folder of its own name. */
function liesDeeper(reading: Reading): boolean {
	if (reading.has('exhibition.yaml')) return false;
	const deeper = reading.files.find(({ path }) => /^[^/]+\/exhibition\.yaml$/.test(path));
	if (deeper === undefined) return false;
	const folder = deeper.path.slice(0, deeper.path.indexOf('/'));
	reading.report('file-missing', top('exhibition.yaml'), {
		what: `The exhibition lies one folder deeper, in \`${folder}\`.`,
		why: 'The kiosk looks for its first file here.',
		fix: `Move all that is in \`${folder}\` up into this folder, and take the empty folder out.`,
	});
	return true;
}

/** A folder made for a later kiosk cannot be judged by this one's rules. */
function isNewer(reading: Reading, { value, position }: YamlFile): boolean {
	const format = (value as { format?: unknown } | null | undefined)?.format;
	if (typeof format !== 'number' || format <= FORMAT) return false;
	reading.report('format-newer', position(['format']), {
		what: `This exhibition is written for a newer kiosk (format ${format}; this kiosk reads ${FORMAT}).`,
		why: 'A newer exhibition may hold things that this kiosk cannot show.',
		fix: 'Install the newer kiosk software first, or use the exhibition that came with this one.',
	});
	return true;
}

/** WCAG 2.2.1: a visitor needs at least 20 seconds to answer the warning. */
const SHORTEST_COUNTDOWN_SECONDS = 20;

function checkTimes(reading: Reading, { value, yaml }: Fitted<WrittenExhibition>): void {
	if (value.idle.countdownSeconds >= SHORTEST_COUNTDOWN_SECONDS) return;
	reading.report('idle-too-short', yaml.position(['idle', 'countdownSeconds']), {
		what: `The warning stays for ${value.idle.countdownSeconds} seconds only.`,
		why: `People who move or read slowly need ${SHORTEST_COUNTDOWN_SECONDS} seconds or more (WCAG 2.2.1).`,
		fix: 'Write `countdownSeconds: 30`.',
	});
}
