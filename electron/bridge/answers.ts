import type { Exhibition } from '../../content/schema/index.ts';
import type { Settings } from './settings.ts';

/** What the renderer gets when it asks for the exhibition. */
export type ExhibitionAnswer =
	| {
			readonly kind: 'exhibition';
			/** Which of the shelf's versions it is. */
			readonly version: string;
			readonly exhibition: Exhibition;
			/** Base address of the media origin, ending in a slash. */
			readonly mediaBase: string;
	  }
	/** There is nothing good to show yet; the kiosk goes on looking. */
	| { readonly kind: 'none' };

/** What the renderer gets when it asks for the settings. */
export type SettingsAnswer =
	| {
			readonly kind: 'settings';
			readonly settings: Settings;
			/** Whether staff have a PIN; without one only the stick opens their screens. */
			readonly hasPin: boolean;
	  }
	/** The first start, or staff want to answer once more: they are asked now. */
	| { readonly kind: 'asked' }
	/** Nobody is asked, or the settings are lost; the page's own standards hold. */
	| { readonly kind: 'standard'; readonly hasPin: boolean };

/** Of the first slide there is a picture; one was taken, which may be kept; or none can be had. */
export type PictureAnswer = 'there' | 'taken' | 'none';
