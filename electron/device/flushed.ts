import { open } from 'node:fs/promises';

/** A new file with this content, on the disk when it resolves. @throws when there is one already */
export async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** A new name is in memory only until its folder is written; Windows opens no folder. */
export async function flushNames(folder: string): Promise<void> {
	if (process.platform === 'win32') return;
	const opened = await open(folder, 'r').catch(() => undefined);
	await opened?.sync().finally(() => opened.close());
}
