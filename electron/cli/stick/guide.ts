import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PROJECT } from '../paths.ts';
import { plainText } from './plainText.ts';

/** Languages of the staff's papers, in the order in which they stand one below the other. */
const LANGUAGES = [
	{ tag: 'en', name: 'English' },
	{ tag: 'es', name: 'Español' },
	{ tag: 'nb', name: 'Norsk' },
] as const;

/** The staff's papers: where each is written (a Markdown file a language), and its page on the stick. */
const PAPERS = [
	{ folder: 'start-here', page: 'START HERE.html', title: 'Serum Run Kiosk: start here' },
	{ folder: 'card', page: 'Card to print.html', title: 'Serum Run Kiosk: card for the staff room' },
	{ folder: 'handbook', page: 'Handbook.html', title: 'Serum Run Kiosk: staff handbook' },
] as const;

/** What differs from stick to stick: `{version}` and `{fingerprint}` in the papers stand for it. */
interface PaperFacts {
	readonly version: string;
	/** Of the key that the stick is signed with. */
	readonly fingerprint: string;
}

/** Writes the papers and their pictures: plain pages that need no network and no program but a browser. */
export async function writePapers(stick: string, facts: PaperFacts): Promise<void> {
	const staff = join(PROJECT, 'docs', 'staff');
	await mkdir(join(stick, 'pictures'), { recursive: true });
	for (const picture of await readdir(join(staff, 'pictures'))) {
		await cp(join(staff, 'pictures', picture), join(stick, 'pictures', basename(picture)));
	}
	for (const { folder, page, title } of PAPERS) {
		const parts = await Promise.all(
			LANGUAGES.map(async ({ tag, name }) => {
				const text = await readFile(join(staff, folder, `${tag}.md`), 'utf8');
				return `<section lang="${tag}" id="${tag}"><p class="language">${name}</p>${asHtml(text, facts)}</section>`;
			}),
		);
		const links = LANGUAGES.map(({ tag, name }) => `<a href="#${tag}" lang="${tag}">${name}</a>`);
		await writeFile(join(stick, page), frame(title, folder, links.join(' '), parts.join('\n')));
	}
	await writeFile(join(stick, 'START-HERE.txt'), await startHereAsText(staff));
}

/** To be read on the PC that is being installed, which shows nothing but text. */
async function startHereAsText(staff: string): Promise<string> {
	const texts = await Promise.all(
		LANGUAGES.map(async ({ tag }) =>
			plainText(await readFile(join(staff, 'start-here', `${tag}.md`), 'utf8')),
		),
	);
	return `${LANGUAGES.map(({ name }) => name).join(' · ')}\n\n\n${texts.join('\n\n')}`;
}

function asHtml(markdown: string, { version, fingerprint }: PaperFacts): string {
	const filled = markdown
		.replaceAll('{version}', version)
		.replaceAll('{fingerprint}', fingerprint)
		.replaceAll('../pictures/', 'pictures/');
	return micromark(filled, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
}

function frame(title: string, kind: string, links: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; font: 1.15rem/1.55 Georgia, serif; color: #0b1626; background: #fbf7ec; }
nav { display: flex; gap: 1rem; padding: .8rem 1rem; background: #0b1626; }
nav a { color: #f4ad3d; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.4rem; border-top: 3px solid #f4ad3d; padding-top: .8rem; }
code, pre { font: 1rem/1.5 monospace; background: #0b1626; color: #fbf7ec; padding: .1rem .4rem; overflow-wrap: anywhere; }
pre { padding: .8rem 1rem; overflow-x: auto; }
pre code { padding: 0; }
img { max-width: 100%; }
table { border-collapse: collapse; }
td, th { border: 1px solid #8a8470; padding: .4rem .7rem; text-align: start; vertical-align: top; }
section + section { margin-top: 5rem; }
.language { font-weight: bold; color: #8a4b00; }
@media print { nav, .language { display: none; } body { margin: 0; max-width: none; font-size: 1rem; background: none; } section { break-after: page; } code, pre { background: none; color: inherit; border: 1px solid; } }
</style>
<body class="${kind}">
<nav>${links}</nav>
${body}
</body>
</html>
`;
}
