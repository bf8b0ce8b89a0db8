import { PNG } from 'pngjs';
import { contrastOf, type Rgb } from '../luminance.ts';
import { expect, SIZES, test, type Visitor } from '../visitor/page.ts';
import { eachSlide } from './walk.ts';

/** A line of text as it stands on the glass. */
interface Line {
	readonly text: string;
	readonly colour: Rgb;
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

/** Runs in the page: the words that stand on a picture, line by line; then takes them off it. */
function takeOffWords(): Line[] {
	const lines: Line[] = [];
	const words = document.querySelectorAll<HTMLElement>(
		'.showing.visible :is(h1, .line, .number, .unit)',
	);
	for (const node of words) {
		const range = document.createRange();
		range.selectNodeContents(node);
		const [red, green, blue] = getComputedStyle(node).color.match(/\d+/g)!.map(Number);
		const own = node.getBoundingClientRect();
		for (const { x, width, top, bottom } of range.getClientRects()) {
			// Letters are tighter than their font's own line.
			const y = Math.max(top, own.top);
			const height = Math.min(bottom, own.bottom) - y;
			lines.push({
				text: node.innerText,
				colour: [red!, green!, blue!],
				box: { x, y, width, height },
			});
		}
	}
	for (const node of words) node.style.visibility = 'hidden';
	return lines;
}

/** The contrast that all but the worst hundredth of the ground below a line has. */
function contrastOnGround(picture: PNG, { colour, box }: Line): number {
	const ratios: number[] = [];
	const STEP = 3;
	for (let y = Math.ceil(box.y); y < box.y + box.height; y += STEP) {
		for (let x = Math.ceil(box.x); x < box.x + box.width; x += STEP) {
			const at = (y * picture.width + x) * 4;
			const [red, green, blue] = picture.data.subarray(at);
			ratios.push(contrastOf(colour, [red!, green!, blue!]));
		}
	}
	return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 100)]!;
}

async function lookAtGround({ page }: Visitor, name: string): Promise<void> {
	const lines = await page.evaluate(takeOffWords);
	expect(lines.length, name).toBeGreaterThan(0);
	const picture = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
	for (const line of lines) {
		// All of it is large text: 3:1 is asked for (WCAG 1.4.3), 4.5:1 held for sentences.
		const least = line.box.height > 100 ? 3 : 4.5;
		expect(contrastOnGround(picture, line), `${name}: ${line.text}`).toBeGreaterThanOrEqual(least);
	}
}

for (const sizeName of ['1920x1080', '1080x1920'] as const) {
	test.describe(`at ${sizeName}`, () => {
		test.use({ size: SIZES[sizeName], calm: true, drawn: true });
		test('words on pictures are read before any ground they stand on', async ({ visitor }) => {
			await visitor.open();
			await eachSlide(visitor, 'es', (name) => lookAtGround(visitor, name));
		});
	});
}
