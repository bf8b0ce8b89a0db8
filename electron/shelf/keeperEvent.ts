import type { Issue } from '../exhibit/issues/issue.ts';

/** What the keeper says while it works; the shell writes it into the journal. */
export type KeeperEvent =
	| {
			readonly kind: 'showing';
			readonly id: string;
			readonly version: string;
			readonly from: Origin;
	  }
	| { readonly kind: 'refused'; readonly issue: Issue }
	| { readonly kind: 'advice'; readonly issue: Issue }
	| { readonly kind: 'nothing-to-show' }
	| { readonly kind: 'not-shelved'; readonly reason: string }
	| { readonly kind: 'fell'; readonly version: string; readonly why: string }
	| {
			readonly kind: 'damaged';
			readonly version: string;
			readonly file: string;
			readonly healed: boolean;
	  };

/**
 * Read just now; as it was shown last; what was good before, because the folder is broken; the one of the package,
 * because nothing else can be shown.
 */
export type Origin = 'folder' | 'shelf' | 'last-good' | 'shipped';
