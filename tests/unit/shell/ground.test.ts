import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../electron/cli/paths.ts';
import { GROUND } from '../../../electron/main/ground.ts';

test.each([
	['electron/linux/themes/ground/gtk-3.0/gtk.css', /background-color: (#\w+)/],
	['electron/linux/themes/ground/gtk-4.0/gtk.css', /background-color: (#\w+)/],
	['renderer/index.html', /<body bgcolor="(#\w+)"/],
	['renderer/styles/tokens.css', /--ink-950: (#\w+)/],
])('all that comes before the first picture has one colour: %s', async (file, colour) => {
	const [, found] = colour.exec(await readFile(join(PROJECT, file), 'utf8'))!;
	expect(found!.toUpperCase()).toBe(GROUND);
});
