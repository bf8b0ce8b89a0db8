import { app, screen, type NativeImage, type WebContents } from 'electron';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { PictureAnswer } from '../bridge/answers.ts';
import { keepPicture, keptPicture } from '../device/keptPicture.ts';
import type { Journal } from '../device/journal.ts';
import type { Ladder } from '../device/ladder/keptLadder.ts';
import { sha256Of } from '../device/sha256.ts';
import type { KeptSettings } from '../device/settings/keptSettings.ts';
import type { KeptExhibition } from './exhibition.ts';
import type { Opening } from './opening.ts';
import type { Places } from './places.ts';

/**
 * The first slide as a picture of the panel's own size. It stands on the glass before any of the page's code, until the
 * slide itself lies below it; the page has it taken, of what it shows, when there is none.
 */
export interface FirstPicture {
	/** The one to begin with; nothing, where none fits. Waits for the exhibition, but not for ever. */
	kept(): Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** The page stands as it begins. What is taken is not kept yet. */
	take(version: string, contents: WebContents): Promise<PictureAnswer>;
	/** The page still stood so when it was taken. */
	keep(): void;
}

/** What was shown last is read in a tenth of it, on an emulated PC. */
const PATIENCE_MS = 10_000;

interface Parts {
	readonly places: Places;
	readonly exhibition: KeptExhibition;
	readonly settings: Pick<KeptSettings, 'answer'>;
	readonly opening: Pick<Opening, 'now'>;
	readonly ladder: Pick<Ladder, 'isPlain'>;
	readonly journal: Journal;
}

export function keepFirstPicture(parts: Parts): FirstPicture {
	const { places, exhibition, settings, opening, ladder, journal } = parts;
	let taken: { readonly of: string; readonly picture: NativeImage } | undefined;
	/** Everything that the first slide's look depends on; nothing, where there is no slide to begin with. */
	const subject = (): string | undefined => {
		const version = exhibition.keeper.current?.id;
		if (version === undefined || settings.answer.kind === 'asked') return undefined;
		const displays = screen.getAllDisplays().map(({ size, scaleFactor }) => [size, scaleFactor]);
		// Names of the built page's files carry what is in them.
		const page = readdirSync(places.renderer, { recursive: true }).sort();
		const all = [app.getVersion(), version, settings.answer, ladder.isPlain, displays, page];
		return sha256Of(JSON.stringify(all));
	};
	return {
		kept: async () => {
			// An exhibition that comes late comes without a picture: its page is there before it.
			await Promise.race([exhibition.started, wait(PATIENCE_MS, undefined, { ref: false })]);
			// The glass of a closed museum begins dark.
			const of = opening.now.open ? subject() : undefined;
			return of === undefined ? undefined : keptPicture(places.data, of);
		},
		take: async (version, contents) => {
			taken = undefined;
			const of = exhibition.keeper.current?.id === version ? subject() : undefined;
			if (of === undefined) return 'none';
			if ((await keptPicture(places.data, of)) !== undefined) return 'there';
			const picture = await contents.capturePage().catch(() => undefined);
			if (picture === undefined || picture.isEmpty()) return 'none';
			taken = { of, picture };
			return 'taken';
		},
		keep: () => {
			if (taken === undefined) return;
			try {
				keepPicture(places.data, taken.of, taken.picture.toPNG());
			} catch (error) {
				journal.trouble('first-picture-not-kept', { reason: String(error) });
			}
			taken = undefined;
		},
	};
}
