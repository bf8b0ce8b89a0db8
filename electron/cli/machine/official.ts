import { downloadArtifact } from '@electron/get';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from '../paths.ts';
import { progressLine } from './progress.ts';
import { unpackZip } from './unpack.ts';

/** The hashes that the `electron` package itself was published with. */
const CHECKSUMS = createRequire(import.meta.url)('electron/checksums.json') as Record<
	string,
	string
>;

/** A network that does not answer is not waited for longer than this. */
const ANSWER_MS = 15_000;

/**
 * Fetches the official Electron, checks its hash, and puts it in place by one rename.
 * `ELECTRON_MIRROR` is honoured.
 * @returns nothing when it is there, otherwise why it cannot be had, in a few words
 */
export async function fetchOfficial(version: string, target: string): Promise<string | undefined> {
	const unreachable = await whyUnreachable(version);
	if (unreachable !== undefined) return unreachable;
	const line = progressLine(`Downloading Electron ${version}`, undefined);
	try {
		const zip = await downloadArtifact({
			version,
			artifactName: 'electron',
			platform: process.platform,
			arch: process.arch,
			checksums: CHECKSUMS,
			cacheRoot: join(CACHE, 'downloads'),
			downloadOptions: {
				quiet: true,
				getProgressCallback: async ({ transferred }: { transferred: number }) =>
					line.at(transferred),
			},
		});
		line.done();
		const unfinished = `${target}.unfinished`;
		await rm(unfinished, { recursive: true, force: true });
		await unpackZip(zip, unfinished, { place: (name) => name });
		await writeFile(join(unfinished, 'version'), version);
		await rename(unfinished, target);
		return undefined;
	} catch (error) {
		line.done();
		return firstLine(error);
	}
}

/** Asks for the first byte, so that a closed network is noticed at once and said plainly. */
async function whyUnreachable(version: string): Promise<string | undefined> {
	const mirror =
		process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
	const address = `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
	try {
		const { status } = await fetch(address, {
			method: 'HEAD',
			signal: AbortSignal.timeout(ANSWER_MS),
		});
		return status < 400 ? undefined : `the download answers ${status}`;
	} catch (error) {
		const cause = error instanceof Error ? error.cause : undefined;
		return firstLine(cause ?? error);
	}
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
