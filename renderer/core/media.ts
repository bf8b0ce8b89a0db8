import type { Chapter, Exhibition, Medium } from '../../content/schema/index.ts';

/** The address of a shown file such as `media/togo.svg`; `stamp` makes a replaced file a new address. */
export function mediaAddress(base: string, file: string, { stamp }: Pick<Medium, 'stamp'>): string {
	return `${base}${file}?v=${stamp}`;
}

/** The medium of that name. The loader refuses names that do not exist. */
export function mediumOf({ media }: Pick<Exhibition, 'media'>, id: string): Medium | undefined {
	return media[id];
}

/** The chapter of the dog whose portrait this picture is, also where it stands in for a photograph. */
export function dogPictured(
	{ chapters, media }: Pick<Exhibition, 'chapters' | 'media'>,
	{ shown }: Pick<Medium, 'shown'>,
): Chapter | undefined {
	if (shown.kind !== 'picture') return undefined;
	return chapters.find(({ kind, face }) => {
		const portrait = kind === 'dog' ? media[face]?.shown : undefined;
		return portrait?.kind === 'picture' && portrait.file === shown.file;
	});
}

/** The files that show a medium, of those that have one size for every screen. */
export function drawnFiles({ shown }: Pick<Medium, 'shown'>): readonly string[] {
	if (shown.kind === 'scene') return shown.layers.map(({ file }) => file);
	return shown.kind === 'picture' && shown.sizes.length === 0 ? [shown.file] : [];
}

/** Side of a scene's square, in its own units; see `content/schema/written/media.ts`. */
export const SCENE_UNITS = 1920;

/** A layer's place in its scene, in percent of the square: left, top, width, height. */
export function layerPlace(
	area: readonly [number, number, number, number] | undefined,
): readonly [number, number, number, number] {
	const [left, top, width, height] = area ?? [0, 0, SCENE_UNITS, SCENE_UNITS];
	const percent = (units: number) => (units / SCENE_UNITS) * 100;
	return [percent(left), percent(top), percent(width), percent(height)];
}
