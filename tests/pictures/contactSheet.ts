import sharp from 'sharp';

const GAP = 6;

interface Cells {
	readonly columns: number;
	/** Of one picture on the sheet, in pixels. */
	readonly width: number;
	readonly height: number;
	/** 1 to 100, as WebP means it. */
	readonly quality: number;
}

/** Pictures side by side, in their order, as one WebP file. */
export async function writeContactSheet(
	pictures: readonly (Buffer | string)[],
	{ columns, width, height, quality }: Cells,
	file: string,
): Promise<void> {
	const rows = Math.ceil(pictures.length / columns);
	const cells = await Promise.all(
		pictures.map(async (picture, index) => ({
			input: await sharp(picture).resize(width, height, { fit: 'contain' }).png().toBuffer(),
			left: GAP + (index % columns) * (width + GAP),
			top: GAP + Math.floor(index / columns) * (height + GAP),
		})),
	);
	const size = {
		width: columns * (width + GAP) + GAP,
		height: rows * (height + GAP) + GAP,
	};
	await sharp({ create: { ...size, channels: 3, background: '#8a8a8a' } })
		.composite(cells)
		.webp({ quality })
		.toFile(file);
}
