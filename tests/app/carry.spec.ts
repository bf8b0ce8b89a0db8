import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { Fingers } from '../fingers.ts';
import { middleOf, wayOf } from '../onGlass.ts';
import { expect, test } from './kiosk.ts';

test('in the real window too, a finger draws the serum to the next hands, and a plate sends it on', async ({
	start,
}) => {
	// A copy: whoever starts a kiosk takes its folder away afterwards.
	const exhibition = await mkdtemp(join(tmpdir(), 'serum-run-carry-'));
	await cp(SHIPPED_EXHIBITION, exhibition, { recursive: true });
	const { page } = await start({ exhibition });
	const fingers = await Fingers.of(page);
	await fingers.tap(1, await middleOf(page, 'main.attract button[lang=en]'));
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Carry the serum');
	await expect(page.locator('.carry .load')).toBeVisible();

	const from = await middleOf(page, '.carry .load');
	const way = await wayOf(page, 0);
	await fingers.down(1, from);
	await fingers.move(1, way[0]!);
	await fingers.move(1, way[1]!);
	await expect(heading).toHaveText('“Wild Bill” Shannon');
	const { x, y } = await middleOf(page, '.carry .load');
	expect(Math.hypot(x - way[1]!.x, y - way[1]!.y), 'under the finger').toBeLessThan(12);
	for (const place of way.slice(2)) await fingers.move(1, place);
	await fingers.up(1);
	await expect(heading).toHaveText('Edgar Kallands');
	await fingers.tap(1, await middleOf(page, '.hand-on button'));
	await expect(heading).toHaveText('Dan Green');
});
