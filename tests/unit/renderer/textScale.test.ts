import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEXT_SCALES, TEXT_SIZES } from '../../../renderer/core/comfort.ts';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

test('the styles grow by the scale that the code reckons with, to 200 %', () => {
	for (const size of TEXT_SIZES) {
		const block = size === 'normal' ? ':root {' : `[data-text='${size}'] {`;
		const [, scale] = /--text-scale: ([\d.]+);/.exec(css.slice(css.indexOf(block)))!;
		expect(Number(scale), size).toBe(TEXT_SCALES[size]);
	}
	expect(TEXT_SCALES.largest).toBe(2);
});
