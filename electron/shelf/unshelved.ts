import type { Exhibition } from '../../content/schema/index.ts';
import type { Version } from './version.ts';

/** Names of what is shown without a shelf: out of the exhibition folder, and out of the package. */
export const UNSHELVED = 'folder';
export const SHIPPED = 'shipped';

/** Its files are not held against anything. */
export function unshelved(id: string, root: string, exhibition: Exhibition): Version {
	return { id, root, folder: root, exhibition, files: {} };
}
