import sharp from 'sharp';

/** @param pixels in a unit of the drawing */
export async function writePicture(svg: string, pixels: number, file: string): Promise<void> {
	const { size, width, height } = await sharp(Buffer.from(svg), { density: 72 * pixels })
		.webp({ quality: 84 })
		.toFile(file);
	console.log(`${file}  ${width} × ${height}, ${(size / 1000).toFixed(0)} kB`);
}
