import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledPackage } from '../packaging/bundled.ts';
import { PROJECT } from '../paths.ts';

/** A package that is inside the kiosk, with the terms under which it may be handed on. */
export interface LicensedPackage extends BundledPackage {
	/** SPDX's name of the licence. */
	readonly licence: string;
	/** The whole text, with the holders of the copyright. */
	readonly text: string;
}

/** Where packages and the texts that they lack lie; tests name other folders. */
interface LicenceSources {
	readonly project: string;
	readonly texts: string;
}

/** Texts that a package's own archive lacks, or gives without the holder of the copyright. */
const TEXTS = 'electron/cli/stick/licence-texts';
const SOURCES: LicenceSources = { project: PROJECT, texts: join(PROJECT, TEXTS) };

/**
 * The licences that code or fonts inside the kiosk may have, each with sentences from its beginning
 * and its end, by which a whole text is told from a mere link to one. Others have other duties: a
 * person must look at them first.
 */
const KNOWN_LICENCES: Readonly<Record<string, readonly string[]>> = {
	MIT: ['Permission is hereby granted, free of charge', 'OTHER DEALINGS IN THE SOFTWARE.'],
	ISC: ['Permission to use, copy, modify, and/or distribute', 'PERFORMANCE OF THIS SOFTWARE.'],
	'BSD-3-Clause': ['Redistribution and use', 'ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.'],
	// Its duty besides: recipients are told where the source is; the text of such a package says so.
	'MPL-2.0': [
		'Mozilla Public License Version 2.0',
		'as defined by the Mozilla Public License, v. 2.0.',
	],
	'OFL-1.1': ['SIL OPEN FONT LICENSE Version 1.1', 'OTHER DEALINGS IN THE FONT SOFTWARE.'],
};

const LICENCE_FILE = /(?:^|[-_.])(?:licen[cs]es?|copying|notice)(?:[-_.].*)?$/i;
const CODE_FILE = /\.(?:[cm]?[jt]s|json)$/i;
/** A line that names a holder, and not a sentence of a licence about them. */
const COPYRIGHT = /^\s*(?:Copyright (?!Holder)|©|\([cC]\) )/m;

/**
 * The licence and its whole text for each package.
 * @throws in plain words, naming every package whose terms are not wholly known
 */
export async function licencesOf(
	packages: readonly BundledPackage[],
	sources = SOURCES,
): Promise<LicensedPackage[]> {
	const licensed = await Promise.all(packages.map((bundled) => licenceOf(bundled, sources)));
	const unclear = licensed.flatMap(({ name, version, licence, text }) => {
		const lack = whatLacks(licence, text);
		return lack === undefined ? [] : [`${name} ${version}: ${lack}`];
	});
	if (unclear.length > 0) {
		throw new Error(
			`The kiosk may not be handed on without the licences of what is inside, and some are unclear:\n${unclear.join('\n')}\nPut the whole text with its copyright line, from the package's own repository, into ${TEXTS}/<package>.txt.`,
		);
	}
	return licensed;
}

async function licenceOf(
	bundled: BundledPackage,
	{ project, texts }: LicenceSources,
): Promise<LicensedPackage> {
	const folder = join(project, bundled.folder);
	const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
		license?: unknown;
	};
	const licence = typeof about.license === 'string' ? about.license : '';
	// Ours goes first: it is there because the package's own is missing or lacks its holder.
	const ours = await readFile(join(texts, `${bundled.name}.txt`), 'utf8').catch(() => undefined);
	return { ...bundled, licence, text: ours ?? (await textIn(folder)) };
}

async function textIn(folder: string): Promise<string> {
	const names = (await readdir(folder, { withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => entry.name)
		.filter((name) => LICENCE_FILE.test(name) && !CODE_FILE.test(name))
		.sort();
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return texts.map((text) => `${text.trim()}\n`).join('\n----\n\n');
}

function whatLacks(licence: string, text: string): string | undefined {
	if (licence === '') return 'its package.json names no licence';
	const sentences = KNOWN_LICENCES[licence];
	if (sentences === undefined) {
		return `nobody has looked yet at what ${licence} asks for; add it to KNOWN_LICENCES when its duties are met`;
	}
	if (text === '') return `it ships no text of its licence, ${licence}`;
	const plain = text.replace(/\s+/g, ' ');
	if (!sentences.every((sentence) => plain.includes(sentence))) {
		return `what it ships is not the whole text of ${licence}`;
	}
	return COPYRIGHT.test(text) ? undefined : 'its text names nobody who holds the copyright';
}

/** All texts in one file, for the application that is handed on without the stick. */
export function joinedTexts(packages: readonly LicensedPackage[]): string {
	const parts = packages.map(
		({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
	);
	return parts.join(`\n${'='.repeat(80)}\n\n`);
}
