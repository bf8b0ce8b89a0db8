import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** Names the folder of this run; `setup.ts` makes it, and takes it away with all that is in it. */
export const RUN = 'SERUM_RUN_INSTALL_FOLDER';

/** A folder of one's own in the run's: two runs at once do not see each other. Anybody may read it. */
export function scratch(kind: string): string {
	const folder = mkdtempSync(join(process.env[RUN]!, `${kind}-`));
	chmodSync(folder, 0o755);
	return folder;
}
