import type { ElectronApplication, Page } from '@playwright/test';

/** What must be as it was, whatever anybody does. @returns what is not, in words */
export async function escapes(app: ElectronApplication, page: Page): Promise<readonly string[]> {
	const shell = await app.evaluate(({ BrowserWindow, screen }) => {
		const windows = BrowserWindow.getAllWindows();
		const [window] = windows;
		const { bounds } = screen.getPrimaryDisplay();
		const own = window!.getBounds();
		return {
			windows: windows.length,
			address: window!.webContents.getURL(),
			zoom: window!.webContents.getZoomFactor(),
			tools: window!.webContents.isDevToolsOpened(),
			isVisible: window!.isVisible() && !window!.isMinimized(),
			covers:
				own.x <= bounds.x &&
				own.y <= bounds.y &&
				own.x + own.width >= bounds.x + bounds.width &&
				own.y + own.height >= bounds.y + bounds.height,
		};
	});
	const inside = await page.evaluate(() => ({
		scale: visualViewport?.scale ?? 1,
		selection: String(getSelection()),
		history: history.length,
		scrolled: scrollX + scrollY,
		frames: document.querySelectorAll('iframe').length,
		staff: document.querySelector('main.staff .panel') !== null,
	}));
	const found: readonly (readonly [string, boolean])[] = [
		[`${shell.windows} windows`, shell.windows !== 1],
		[`address ${shell.address}`, !/^kiosk:\/\/app\/(?:index|calm)\.html/.test(shell.address)],
		[`zoomed ${shell.zoom}`, shell.zoom !== 1],
		['developer tools', shell.tools],
		['not to be seen', !shell.isVisible],
		['does not cover the glass', !shell.covers],
		[`scale ${inside.scale}`, inside.scale !== 1],
		[`selected “${inside.selection}”`, inside.selection !== ''],
		[`${inside.history} pages of history`, inside.history > 1],
		[`scrolled by ${inside.scrolled}`, inside.scrolled !== 0],
		[`${inside.frames} frames`, inside.frames > 0],
		['stands before the staff’s screens', inside.staff],
	];
	return found.filter(([, isSo]) => isSo).map(([what]) => what);
}
