/** Why a pack is not taken; staff have a sentence for each. */
export type Refusal =
	/** The file is none, or of a newer kiosk. */
	| 'no-pack'
	| 'newer-kind'
	/** Nobody has signed it; it is not signed with this museum's key, or its list was changed. */
	| 'unsigned'
	| 'not-ours'
	| 'bad-list'
	/** Less comes than it says; more comes; a file is not what the list says. */
	| 'cut-off'
	| 'too-long'
	| 'damaged'
	/** The one that is shown is newer; it is the very same; it comes from days that have not come yet. */
	| 'older'
	| 'same'
	| 'future'
	| 'no-room'
	| 'disk'
	/** The loader finds what it would find in a folder; a picture cannot be drawn. */
	| 'mistakes'
	| 'picture'
	/** The stick was pulled out, or does not answer. */
	| 'no-stick'
	| 'silent'
	/** Staff have turned back. */
	| 'stopped';
