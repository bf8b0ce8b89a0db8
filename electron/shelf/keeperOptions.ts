import type { Loaded } from '../exhibit/load.ts';
import type { KeeperEvent } from './keeperEvent.ts';

export interface KeeperOptions {
	/** Of the kiosk. */
	readonly version: string;
	/** The exhibition folder that is read where no pack was taken. */
	readonly folder: string;
	/** The folders of packs that were taken; `latest` helps where it is not known any more which one is shown. */
	readonly packs?: {
		readonly has: (folder: string) => boolean;
		readonly latest: () => Promise<string | undefined>;
	};
	/** The exhibition of the package, for when nothing else can be shown. */
	readonly shipped: string;
	/** Folder of the shelf; see version.ts. */
	readonly shelf: string;
	/** Reads and checks an exhibition folder; says at each file that the work goes on. */
	readonly load: (folder: string, progress: () => void) => Promise<Loaded>;
	/**
	 * How long a start waits for the reading before it shows what is on the shelf, and how long after that
	 * before it reads the package's exhibition instead, in milliseconds.
	 */
	readonly patience?: readonly [shelf: number, shipped: number];
	/** Called while it reads and copies: slow is not dead. */
	readonly progress?: () => void;
	/** Milliseconds on a clock that only grows; the process's own when left out. */
	readonly now?: () => number;
	readonly tell: (event: KeeperEvent) => void;
	/** Called when another exhibition has become current. */
	readonly changed: () => void;
}
