import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { meetNeeds, program } from './libraries.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export const FULL_HD: Size = { width: 1920, height: 1080 };

/** A display that nobody sees: an X server in memory, with a window manager on it. */
export interface VirtualDisplay {
	/** For the environment variable `DISPLAY`. */
	readonly name: string;
	readonly size: Size;
	/** File that mirrors what is on the screen; see `framebuffer.ts`. */
	readonly framebuffer: string;
	close(): Promise<void>;
}

export interface DisplayOptions {
	readonly size?: Size;
	/** Without one the window has to fill the screen by itself. */
	readonly windowManager?: boolean;
}

export const DISPLAY_NEEDS = [program('Xvfb', 'xvfb'), program('openbox', 'openbox')];

/** Starts Xvfb on a free number, and openbox on it. */
export async function openDisplay({
	size = FULL_HD,
	windowManager = true,
}: DisplayOptions = {}): Promise<VirtualDisplay> {
	meetNeeds(DISPLAY_NEEDS);
	const folder = await mkdtemp(join(tmpdir(), 'serum-run-display-'));
	const screen = `${size.width}x${size.height}x24`;
	const server = spawn(
		'Xvfb',
		[
			'-displayfd',
			'3',
			'-screen',
			'0',
			screen,
			'-fbdir',
			folder,
			'-nolisten',
			'tcp',
			'-noreset',
			'-nocursor',
		],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	const name = `:${await firstLine(server)}`;
	const manager = windowManager
		? spawn('openbox', ['--sm-disable'], {
				env: { ...process.env, DISPLAY: name },
				stdio: 'ignore',
			})
		: undefined;
	return {
		name,
		size,
		framebuffer: join(folder, 'Xvfb_screen0'),
		async close() {
			manager?.kill();
			if (server.exitCode === null) {
				const ended = once(server, 'exit');
				server.kill();
				await ended;
			}
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Xvfb writes the number of its display when it is ready for clients. */
function firstLine(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
		server.stdio[3]!.once('data', (data: Buffer) => resolve(data.toString().trim()));
	});
}
