import { app, type WebContents } from 'electron';

/** Chromium starts its process for graphics again by itself, when it is gone; not when it was stopped. */
export function endGraphics(): void {
	for (const { type, pid } of app.getAppMetrics()) if (type === 'GPU') end(pid);
}

/** @returns whether the page had a process that could be ended */
export function endPage(contents: WebContents): boolean {
	const pid = contents.getOSProcessId();
	// Number 0 is no page: it would be everything that was started together with this process.
	if (pid > 0) end(pid);
	return pid > 0;
}

/** Also what has been stopped dies of this. */
function end(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It is gone already, which is what was wanted.
	}
}
