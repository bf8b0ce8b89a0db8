import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../electron/cli/paths.ts';
import { beginWith, DOCUMENT } from '../../../electron/main/scheme/beginWith.ts';

test('the document has room for a picture before its code, and is as it was without one', async () => {
	const html = await readFile(join(PROJECT, 'renderer/index.html'));
	const page = new Map([[DOCUMENT, { type: 'text/html', body: new Uint8Array(html) }]]);
	expect(beginWith(undefined, page)).toBe(page);
	const picture = new Uint8Array([1, 2, 3]);
	const begun = beginWith(picture, page);
	const text = new TextDecoder().decode(begun.get(DOCUMENT)!.body);
	const [, address] = /<img class="first-picture" src="\.(.+?)"/.exec(text)!;
	expect(begun.get(address!)).toEqual({ type: 'image/png', body: picture });
	expect(text.indexOf('<img')).toBeLessThan(text.indexOf('<script'));
});
