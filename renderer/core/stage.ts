import type { Exhibition } from '../../content/schema/index.ts';
import type { Idle } from './idle.ts';
import type { Route } from './route.ts';
import type { Sheet } from './visit.ts';

/** Why staff are asked what the kiosk has to know of its place: nobody has told yet, or they want to. */
export type Asked = 'first-start' | 'again';

/**
 * The pad; the way in by the stick, and then a new PIN; what stands behind the door. Without a door: touches do nothing
 * while the glass is wiped.
 */
export type StaffScreen = 'pin' | 'stick' | 'new-pin' | 'panel' | 'wipe';

/** What is on the glass: one of these, and never two. */
export type Stage =
	| { readonly shows: 'questions'; readonly asked: Asked }
	| { readonly shows: 'staff'; readonly screen: StaffScreen }
	/** There is nothing to show yet. */
	| { readonly shows: 'calm' }
	/** The museum is closed: the glass is dark. */
	| { readonly shows: 'closed' }
	| { readonly shows: 'attract'; readonly exhibition: Exhibition }
	| {
			readonly shows: 'visit';
			readonly exhibition: Exhibition;
			readonly route: Route;
			/** Lies over the page. */
			readonly sheet: Sheet | undefined;
			/** Over everything: whether somebody is still here. */
			readonly warned: boolean;
	  };

/** What the stage is decided by. */
export interface Circumstances {
	readonly asked: Asked | undefined;
	readonly screen: StaffScreen | undefined;
	readonly exhibition: Exhibition | undefined;
	/** The museum is closed, and nobody has woken the glass. */
	readonly isDark: boolean;
	readonly phase: Idle['phase'];
	readonly route: Route;
	readonly sheet: Sheet | undefined;
}

/**
 * Staff come before visitors, and their questions before all. Who is here when the museum closes stays until they
 * leave; who has nothing to see sees calm.
 */
export function stageOf(now: Circumstances): Stage {
	const { asked, screen, exhibition, isDark, phase, route, sheet } = now;
	if (asked !== undefined) return { shows: 'questions', asked };
	if (screen !== undefined) return { shows: 'staff', screen };
	if (isDark && phase === 'attract') return { shows: 'closed' };
	if (exhibition === undefined) return { shows: 'calm' };
	if (phase === 'attract') return { shows: 'attract', exhibition };
	return { shows: 'visit', exhibition, route, sheet, warned: phase === 'warning' };
}

/** Whether people of the museum stand before it: what visitors have chosen does not hold for them. */
export const isForStaff = ({ shows }: Stage): boolean => shows === 'questions' || shows === 'staff';

/** Whether the keyboard begins at the heading; in attract nothing has the focus, and every key begins. */
export const hasFocus = (stage: Stage): boolean => isForStaff(stage) || stage.shows === 'visit';

/** Seconds within which the picture changes though nobody touches it; nothing where it need not. */
export function changesWithin(stage: Stage): number | undefined {
	if (stage.shows !== 'attract' || stage.exhibition.slides.length < 2) return undefined;
	return Math.max(...stage.exhibition.slides.map(({ dwellSeconds }) => dwellSeconds));
}

/** Which view it is, by identity: while this stays, nothing has arrived, whatever else changes. */
export function viewOn(stage: Stage): unknown {
	switch (stage.shows) {
		case 'questions':
			return stage.asked;
		case 'staff':
			return stage.screen;
		case 'visit':
			return stage.route;
		default:
			return stage.shows;
	}
}

/** How many layers lie over the page. */
export const layersOn = (stage: Stage): number =>
	stage.shows === 'visit' ? Number(stage.sheet !== undefined) + Number(stage.warned) : 0;
