import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type RunningKiosk } from './kiosk.ts';

/** The ledger's lines that are over, and what goes on now. */
async function ledgerOf({ data }: RunningKiosk) {
	const read = (name: string) => readFile(join(data, name), 'utf8').catch(() => '');
	return { over: await read('availability.csv'), now: await read('availability-now.json') };
}

const ENDS: Readonly<Record<string, (kiosk: RunningKiosk) => Promise<unknown>>> = {
	restart: ({ app }) => app.close(),
	kiosk: async ({ app }) => {
		const died = app.waitForEvent('close');
		app.process().kill('SIGKILL');
		await died;
	},
};

for (const [why, end] of Object.entries(ENDS)) {
	test(`the minutes in which it answered are in its ledger, and that they ended by “${why}”`, async ({
		start,
	}) => {
		const first = await start();
		await expect.poll(async () => (await ledgerOf(first)).now).toContain('"inOrder":false');
		expect((await ledgerOf(first)).over).toBe('from,to,ended\n');
		await end(first);
		const second = await start({ data: first.data });
		// Not at the start, which waits for nothing: when it answers for the first time.
		await expect
			.poll(async () => (await ledgerOf(second)).over)
			.toMatch(new RegExp(`^from,to,ended\n[^\n]*,${why}\n$`));
	});
}
