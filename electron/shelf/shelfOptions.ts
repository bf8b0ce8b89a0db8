export interface ShelfOptions {
	/** Folder of the shelf. */
	readonly place: string;
	/** Whether an exhibition folder is one of this kiosk's; a kiosk that is given another one begins anew. */
	readonly isOurs: (folder: string) => boolean;
	/** Version of the kiosk. */
	readonly kiosk: string;
	/** Called when the disk takes nothing; what is in memory goes on. */
	readonly failed: (reason: string) => void;
	/** Called while a version is put on the shelf: the work goes on. */
	readonly progress: () => void;
}

/** An exhibition folder as it was when it was read. */
export interface Source {
	readonly folder: string;
	readonly fingerprint: string;
}
