import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type RunningKiosk } from './kiosk.ts';

test.describe.configure({ mode: 'serial' });

test('the window is made as the requirements say', async ({ start }) => {
	const { app } = await start();
	const made = await app.evaluate(({ BrowserWindow, Menu, powerSaveBlocker }) => {
		const window = BrowserWindow.getAllWindows()[0]!;
		const { webContents } = window as unknown as {
			webContents: { getLastWebPreferences(): object };
		};
		return {
			preferences: webContents.getLastWebPreferences() as Record<string, unknown>,
			menu: Menu.getApplicationMenu(),
			awake: powerSaveBlocker.isStarted(0) || powerSaveBlocker.isStarted(1),
		};
	});
	expect(made.preferences).toMatchObject({
		sandbox: true,
		contextIsolation: true,
		nodeIntegration: false,
		nodeIntegrationInSubFrames: false,
		webSecurity: true,
		webviewTag: false,
	});
	expect(made).toMatchObject({ menu: null, awake: true });
});

test('the page has nothing of Node and the verbs of the bridge', async ({ start }) => {
	const { page } = await start();
	const seen = await page.evaluate(() => ({
		node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter(
			(name) => name in globalThis,
		),
		verbs: Object.keys(window.kiosk).sort(),
	}));
	expect(seen).toEqual({
		node: [],
		verbs: [
			'askIt',
			'changeSettings',
			'exhibition',
			'exhibitionReport',
			'findPacks',
			'finishSetup',
			'health',
			'keepFirstPicture',
			'onExhibitionWaiting',
			'onOpeningChange',
			'openStaff',
			'opening',
			'renewPin',
			'resetPin',
			'settings',
			'staffReport',
			'takeFirstPicture',
			'tellBeat',
			'tellFall',
			'tellPackWish',
			'tellPainted',
			'tellPresence',
			'tellRound',
			'tellStaffWish',
			'tellTrouble',
			'tellVisit',
			'visitSums',
		],
	});
});

test('every answer carries the policy, its type and its length; nothing else is served', async ({
	start,
}) => {
	const { app, page, data } = await start();
	const answer = await page.evaluate(() => window.kiosk.exhibition());
	if (answer.kind !== 'exhibition') throw new Error('no exhibition');
	const base = answer.mediaBase;
	await writeFile(join(data, 'shelf/versions', answer.version, 'media/secret.txt'), 'secret');
	const fetched = (address: string, headers: Record<string, string> = {}) =>
		app.evaluate(
			async ({ net }, { address, headers }) => {
				// Streams wait for ticks, and none may be added in an interrupt; see `launchKiosk`.
				await new Promise((done) => setImmediate(done));
				const response = await net.fetch(address, { headers });
				const body = new Uint8Array(await response.arrayBuffer());
				return {
					status: response.status,
					headers: Object.fromEntries(response.headers),
					bytes: body.length,
				};
			},
			{ address, headers },
		);
	const index = await fetched('kiosk://app/index.html');
	expect(index.headers['content-security-policy']).toMatch(/^default-src 'none'/);
	expect(index.headers).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'x-content-type-options': 'nosniff',
		'content-length': String(index.bytes),
	});
	const whole = await fetched(`${base}media/fritz.svg`);
	expect(whole).toMatchObject({
		status: 200,
		headers: { 'content-type': 'image/svg+xml', 'accept-ranges': 'bytes' },
	});
	const part = await fetched(`${base}media/fritz.svg`, { Range: 'bytes=10-19' });
	expect(part).toMatchObject({
		status: 206,
		bytes: 10,
		headers: { 'content-range': `bytes 10-19/${whole.bytes}` },
	});
	expect(await fetched(`${base}media/fritz.svg`, { Range: 'bytes=99999-' })).toMatchObject({
		status: 416,
	});
	for (const refused of [
		`${base}media/secret.txt`,
		`${base}exhibition.json`,
		`${base}files.json`,
		`${base}media/../exhibition.json`,
		`${base}media/%2e%2e/exhibition.json`,
		`${base}media/..%2fexhibition.json`,
		'kiosk://media/media/fritz.svg',
		`kiosk://media/${'0'.repeat(24)}/media/fritz.svg`,
		'kiosk://app/../package.json',
		'kiosk://app/main.ts',
		'kiosk://elsewhere/index.html',
	]) {
		expect((await fetched(refused)).status, refused).toBe(404);
	}
});

test('every permission is denied', async ({ start }) => {
	const { page } = await start();
	const granted = await page.evaluate(async () => {
		const names = [
			'geolocation',
			'notifications',
			'camera',
			'microphone',
			'midi',
			'clipboard-read',
			'persistent-storage',
			'screen-wake-lock',
			'idle-detection',
			'storage-access',
			'window-management',
		];
		const states = await Promise.all(
			names.map(async (name) => {
				try {
					return [
						name,
						(await navigator.permissions.query({ name: name as PermissionName })).state,
					] as const;
				} catch {
					return [name, 'unknown'] as const;
				}
			}),
		);
		return states.filter(([, state]) => state === 'granted').map(([name]) => name);
	});
	expect(granted).toEqual([]);
	const refusals = await page.evaluate(async () => {
		const tries = {
			camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
			microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
			screen: () => navigator.mediaDevices.getDisplayMedia(),
			clipboard: () => navigator.clipboard.readText(),
		};
		const outcomes = Object.entries(tries).map(async ([name, attempt]) =>
			attempt().then(
				() => [name],
				() => [],
			),
		);
		return (await Promise.all(outcomes)).flat();
	});
	expect(refusals).toEqual([]);
});

async function expectUntouched(kiosk: RunningKiosk): Promise<void> {
	const state = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
		const windows = BrowserWindow.getAllWindows();
		return {
			count: windows.length,
			url: windows[0]!.webContents.getURL(),
			zoom: windows[0]!.webContents.getZoomFactor(),
			// Asked of Electron itself: a refused navigation leaves Playwright waiting for its end.
			home: await windows[0]!.webContents.executeJavaScript(
				"document.querySelector('main.home') !== null",
			),
		};
	});
	expect(state).toEqual({ count: 1, url: 'kiosk://app/index.html', zoom: 1, home: true });
}

test('no navigation, no new window, no download, no request leaves the kiosk', async ({
	start,
}) => {
	const kiosk = await start();
	const { page } = kiosk;
	await kiosk.begin();
	await page.evaluate(() => {
		for (const href of [
			'https://example.org/',
			'file:///etc/passwd',
			'data:text/html,hello',
			'mailto:a@b.c',
			'kiosk://media/media/fritz.svg',
			'view-source:kiosk://app/index.html',
			'javascript:document.title="x"',
		]) {
			for (const target of ['', '_blank']) {
				const link = Object.assign(document.createElement('a'), { href, target });
				document.body.append(link);
				link.click();
				link.remove();
			}
			window.open(href);
		}
		location.assign('https://example.org/');
	});
	const reached = await page.evaluate(async () => {
		const tries = [
			fetch('https://example.org/').then(
				() => 'fetch',
				() => '',
			),
			new Promise((done) => {
				const image = new Image();
				image.onload = () => done('image');
				image.onerror = () => done('');
				image.src = 'https://example.org/x.png';
			}),
		];
		return (await Promise.all(tries)).filter(Boolean);
	});
	expect(reached).toEqual([]);
	await expectUntouched(kiosk);
});

test('keys of a browser and of a desk do nothing; pinching does not zoom', async ({ start }) => {
	const kiosk = await start();
	const { page } = kiosk;
	await kiosk.begin();
	for (const chord of [
		'Control+w',
		'Control+r',
		'Control+Shift+r',
		'F5',
		'F11',
		'F12',
		'Control+Shift+i',
		'Control+q',
		'Control+m',
		'Control+p',
		'Control+s',
		'Control+o',
		'Control+t',
		'Control+n',
		'Control+Equal',
		'Control+Minus',
		'Control+0',
		'Alt+ArrowLeft',
		'Alt+F4',
	]) {
		await page.keyboard.press(chord);
	}
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -500);
	await page.keyboard.up('Control');
	await expectUntouched(kiosk);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a long press, a right click and a drag bring nothing up and select nothing', async ({
	start,
}) => {
	const kiosk = await start();
	const { page } = kiosk;
	await kiosk.begin();
	await page.evaluate(() => {
		addEventListener('auxclick', (event) => {
			document.body.dataset['aux'] = event.defaultPrevented ? 'eaten' : 'felt';
		});
	});
	await page.mouse.click(600, 300, { button: 'middle' });
	expect(await page.evaluate(() => document.body.dataset['aux'])).toBe('eaten');
	await page.mouse.click(600, 300, { button: 'right' });
	await page.mouse.move(200, 60);
	await page.mouse.down();
	await page.mouse.move(900, 80, { steps: 4 });
	await page.mouse.up();
	expect(await page.evaluate(() => String(getSelection()))).toBe('');
	await expectUntouched(kiosk);
});

test('what another page or a wrong argument says over the bridge is refused', async ({ start }) => {
	const kiosk = await start();
	await kiosk.page.evaluate(() => {
		const bridge = window.kiosk as unknown as Record<string, (value: unknown) => void>;
		bridge['tellPresence']!('everywhere');
		bridge['tellTrouble']!({ message: 'x'.repeat(100_000), where: '' });
		bridge['finishSetup']!({ format: 1, pin: 'rm -rf' });
	});
	await kiosk.expectNoted({ event: 'bridge-refused', channel: 'kiosk:tellPresence' });
	await kiosk.expectNoted({ event: 'bridge-refused', channel: 'kiosk:tellTrouble' });
	await kiosk.expectNoted({ event: 'bridge-refused', channel: 'kiosk:finishSetup' });
	await kiosk.begin();
});

test('a page that floods the bridge neither turns the journal over nor stops the kiosk', async ({
	start,
}) => {
	const kiosk = await start();
	await kiosk.page.evaluate(() => {
		// Each another one: the journal leaves out only what is the same.
		for (let call = 0; call < 20_000; call += 1) {
			window.kiosk.tellTrouble({ message: `flood ${call}`, where: 'everywhere' });
		}
	});
	await kiosk.expectNoted({ event: 'bridge-flooded', channel: 'kiosk:tellTrouble' });
	await kiosk.begin();
	const told = (await kiosk.journal()).filter(({ event }) => event === 'page');
	expect(told.length, 'as many as a minute allows').toBeGreaterThanOrEqual(30);
	// A slow machine hears them over minutes, thirty in each.
	expect(told.length).toBeLessThan(300);
});

test('neither the page nor a frame that it makes prints or asks', async ({ start }) => {
	const { app, page } = await start();
	// Heard by the shell: what a frame says in its first moment, a test beside it may miss.
	await app.evaluate(({ BrowserWindow }) => {
		const refused: string[] = [];
		Object.assign(globalThis, { refused });
		const { webContents } = BrowserWindow.getAllWindows()[0]!;
		// Until Electron 35 the text was the third argument.
		webContents.on('console-message', (event, _level, text) => {
			refused.push(text ?? (event as { message?: string }).message ?? '');
		});
	});
	const refused = async (what: 'print' | 'alert', asks: () => void) => {
		await app.evaluate(() => ((globalThis as never as { refused: string[] }).refused.length = 0));
		// Asked again until it is heard: a frame that is new has nobody yet who hands its words on.
		await expect
			.poll(async () => {
				await page.evaluate(asks);
				const heard = await app.evaluate(
					() => (globalThis as never as { refused: string[] }).refused,
				);
				return heard.some((text) => text.startsWith(`Ignored call to '${what}`));
			})
			.toBe(true);
	};
	await page.evaluate(() => document.body.appendChild(document.createElement('iframe')));
	await refused('print', () => frames[0]!.print());
	await refused('alert', () => frames[0]!.alert('anybody there?'));
	// The page has no print of its own; with a frame's it is refused like the frame.
	expect(await page.evaluate(() => String(window.print))).not.toContain('native code');
	await refused('print', () => frames[0]!.print.call(window));
	await refused('alert', () => window.alert('anybody there?'));
});
