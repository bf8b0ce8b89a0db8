import { join, resolve } from 'node:path';
import { isError } from '../exhibit/issues/issue.ts';
import { formatReport } from '../exhibit/issues/report.ts';
import { loadExhibition } from '../exhibit/load.ts';
import { listFolder } from '../exhibit/reading/walk.ts';
import { bytesOf, isPackable } from '../pack/list.ts';
import { writePack } from '../pack/writePack.ts';
import { SHIPPED_EXHIBITION } from './paths.ts';
import { keyFile, readKey } from './stick/stickKey.ts';

/**
 * `npm run content:pack [-- FOLDER]`: checks an exhibition and writes it as one file, a pack, into the folder where it
 * is called, signed with the museum's key where there is one. Exit 1 when the exhibition has mistakes.
 */
async function packExhibition(): Promise<void> {
	const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
	const folder = resolve(named ?? SHIPPED_EXHIBITION);
	const { exhibition, issues } = await loadExhibition(folder);
	if (issues.length > 0) console.log(`${formatReport(issues)}\n`);
	if (exhibition === undefined || issues.some(isError)) {
		throw new Error('No pack was written: a kiosk would not show this exhibition.');
	}
	const { files } = await listFolder(folder);
	const paths = files.map(({ path }) => path).filter(isPackable);
	for (const { path } of files) {
		if (!isPackable(path)) console.log(`Left out, for its name: ${path}`);
	}
	const key = await readKey(keyFile());
	const made = new Date().getTime();
	const time = new Date(made).toISOString().slice(0, 16).replace(/[T:]/g, '-');
	const to = join(process.env['INIT_CWD'] ?? process.cwd(), `${exhibition.id}-${time}.exhibition`);
	const packing = { folder, paths, exhibition: exhibition.id, made, key: key?.privateKey };
	const list = await writePack(packing, to);
	console.log(`${to}
${list.files.length} files, ${(bytesOf(list) / 1e6).toFixed(1)} MB. Copy it onto a USB stick; at the kiosk: corner, PIN, “Exhibition”.
${key === undefined ? UNSIGNED : `Signed with the key ${key.fingerprint}.`}`);
}

const UNSIGNED = `Not signed: there is no key of your museum here. Kiosks that were installed from a signed
stick do not take it; \`npm run keys\` says where the key belongs.`;

await packExhibition().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
