import { closest } from '../issues/suggestion.ts';
import { top, type Reading } from '../reading/reading.ts';

/** So many are told one by one; of more it is told how many they are. */
const MOST_ONE_BY_ONE = 8;

/**
 * Tells of files on a shelf that nothing names: mostly a picture under a slightly wrong name. Asked when
 * everything that names files of that shelf has been read.
 */
export function reportLeftovers(reading: Reading, shelf: 'media' | 'archive'): void {
	const named = reading.usedOf(shelf);
	const names = reading.filesIn(shelf).map(({ path }) => path.slice(shelf.length + 1));
	const missing = named.filter((name) => !names.includes(name));
	// What media.yaml names and nobody finds is an error of its own, with what was probably meant.
	if (shelf === 'media' && missing.length > 0) return;
	const leftovers = names.filter(
		(name) => !named.includes(name) && !/\.(?:ya?ml|md|txt)$/i.test(name),
	);
	const list = `${shelf}/${shelf}.yaml`;
	const why = `It lies in \`${shelf}\`, but ${shelf}.yaml does not name it, so no page shows it.`;
	if (leftovers.length > MOST_ONE_BY_ONE) {
		reading.report('file-unknown', top(`${shelf}/${leftovers[0]!}`), {
			what: `Nothing uses this file and ${leftovers.length - 1} others beside it.`,
			why,
			fix: `Name them in ${list}, or keep them elsewhere.`,
		});
		return;
	}
	for (const name of leftovers) {
		const meant = nearest(name, missing);
		const wanted = missing.slice(0, 6).map((file) => `\`${file}\``);
		reading.report('file-unknown', top(`${shelf}/${name}`), {
			what: 'Nothing uses this file.',
			why,
			fix:
				meant !== undefined
					? `Is it \`${meant}\`? Then give it that name; otherwise take it out.`
					: wanted.length > 0
						? `If it is one of those that are missing (${wanted.join(', ')}${missing.length > 6 ? ', …' : ''}), give it that name; otherwise take it out.`
						: `Name it in ${list}, or take it out.`,
		});
	}
}

/** By their names without endings: `six dogs.JPEG` is `six-dogs.jpg`. */
function nearest(name: string, missing: readonly string[]): string | undefined {
	const plain = (file: string) =>
		file
			.replace(/\.[^.]*$/, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-');
	const stem = closest(plain(name), missing.map(plain));
	return missing.find((file) => plain(file) === stem);
}
