import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes something on the disk; looking changes nothing. */
const CHANGES = ['mkdir', 'mkdtemp', 'copyFile', 'link', 'chmod', 'rename', 'rm'] as const;
const CHANGES_AT_ONCE = ['mkdirSync', 'writeFileSync', 'renameSync'] as const;

/** The process is gone: nothing after this happens, cleaning up neither. */
export class Killed extends Error {}

/**
 * Runs something on a disk that dies at the n-th change; a file that was being written is half there.
 * @returns whether it died, which is what a test has to see first
 */
export async function dyingAt(change: number, run: () => Promise<unknown>): Promise<boolean> {
	let changes = 0;
	let dead = false;
	const before = new Map<object, Record<string, unknown>>();
	const dies = (half?: () => void) => {
		if (!dead) changes += 1;
		if (!dead && changes !== change) return;
		if (!dead) half?.();
		dead = true;
		throw new Killed();
	};
	const replace = (
		owner: object,
		name: string,
		by: (real: (...given: never[]) => unknown) => unknown,
	) => {
		const methods = owner as Record<string, (...given: never[]) => unknown>;
		const kept = before.get(owner) ?? {};
		before.set(owner, { ...kept, [name]: methods[name] });
		methods[name] = by(methods[name]!) as never;
	};
	const real = { ...fs };
	for (const name of CHANGES) {
		replace(fs.promises, name, (act) => async (...given: never[]) => {
			const [from, to] = given as unknown as [string, string];
			dies(() => {
				if (name !== 'copyFile') return;
				const bytes = real.readFileSync(from);
				real.writeFileSync(to, bytes.subarray(0, bytes.length >> 1));
			});
			return act(...given);
		});
	}
	for (const name of CHANGES_AT_ONCE) {
		replace(fs, name, (act) => (...given: never[]) => {
			const [file, text] = given as unknown as [string, string];
			dies(() => {
				if (name === 'writeFileSync') real.writeFileSync(file, text.slice(0, text.length >> 1));
			});
			return act(...given);
		});
	}
	replace(fs.promises, 'open', (act) => async (...given: never[]) => {
		if (dead) throw new Killed();
		const [path] = given as unknown as [string];
		const handle = (await act(...given)) as fs.promises.FileHandle;
		const write = handle.writeFile.bind(handle);
		handle.writeFile = async (text) => {
			dies(() => real.writeFileSync(path, String(text).slice(0, String(text).length >> 1)));
			return write(text);
		};
		return handle;
	});
	syncBuiltinESMExports();
	try {
		await run().catch((error: unknown) => {
			if (!(error instanceof Killed)) throw error;
		});
	} finally {
		for (const [owner, methods] of before) Object.assign(owner, methods);
		syncBuiltinESMExports();
	}
	return dead;
}
