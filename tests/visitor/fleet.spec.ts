import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FLEET_PAGE } from '../../electron/cli/fleetPage.ts';
import { leaveLine, lineOf } from '../fixtures/fleet.ts';
import { expect, test as base } from './page.ts';

/** A page of a computer in a museum's office. */
const test = base.extend<{ office: Page }>({
	office: async ({ chromiumBrowser, locale }, use) => {
		const context = await chromiumBrowser.newContext(locale === undefined ? {} : { locale });
		await use(await context.newPage());
		await context.close();
	},
});

let stick: string;
test.beforeEach(async () => {
	stick = await mkdtemp(join(tmpdir(), 'serum-run-fleet-'));
	const leave = (name: string, line: string) => leaveLine(stick, name, FLEET_PAGE, line);
	leave('pc-1', lineOf('Hall', {}, 2380));
	leave(
		'pc-2',
		lineOf('Attic', { locked: false, freeDiskBytes: 1e8, fingerprint: '0000-1111' }, 12),
	);
	leave('pc-3', lineOf('Stair', { incidents: { count: 2, minutes: 9 } }));
	leave('pc-4', lineOf('<b>Café</b>'));
	leave('pc-5', lineOf('Cellar', { availability: [], shown: 'nothing' }));
	leave('pc-6', '{"format":');
});
test.afterEach(() => rm(stick, { recursive: true }));
const address = () => pathToFileURL(join(stick, 'kiosks.html')).href;

for (const [locale, title, well, unlocked] of [
	['en-US', 'Our kiosks', 'All is well', 'This PC is not locked.'],
	['es-MX', 'Nuestros quioscos', 'Todo está bien', 'Esta PC no está bloqueada.'],
	['nb-NO', 'Kioskene våre', 'Alt er i orden', 'Denne PC-en er ikke låst.'],
	['de-DE', 'Our kiosks', 'All is well', 'This PC is not locked.'],
] as const) {
	test.describe(`on a computer in ${locale}`, () => {
		test.use({ locale });
		test('a stick’s page shows every kiosk it has been to: those that need somebody first', async ({
			office: page,
		}) => {
			const wrong: string[] = [];
			page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
			page.on('pageerror', ({ message }) => wrong.push(message));
			await page.goto(address());
			await expect(page.locator('h1')).toHaveText(title);
			const names = page.locator('tbody th');
			await expect(names).toHaveText(['Attic', 'Cellar', 'Stair', 'bCafé/b', 'Hall']);
			const row = (name: string) => page.locator('tbody tr', { hasText: name });
			await expect(row('Hall')).toContainText(well);
			await expect(row('Hall')).toContainText(/2[.,\s]?380/);
			await expect(row('Attic')).toContainText(unlocked);
			await expect(row('Attic').locator('li')).toHaveCount(2);
			await expect(row('Attic')).toContainText('0000-1111');
			await expect(row('Stair')).toContainText('9');
			await expect(page.locator('main > p').last()).toContainText('1');
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			expect(wrong).toEqual([]);
		});
	});
}

test('it has everything in itself: it asks for nothing, and stands on a narrow screen', async ({
	office: page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.setViewportSize({ width: 1024, height: 700 });
	await page.goto(address());
	await expect(page.locator('tbody tr')).toHaveCount(5);
	expect(asked).toEqual([address()]);
	const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(overflows).toBe(false);
});
