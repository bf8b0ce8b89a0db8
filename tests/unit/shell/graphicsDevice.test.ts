import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasGraphicsDevice } from '../../../electron/device/graphicsDevice.ts';

test.runIf(process.platform === 'linux').each([
	['nothing', [], false],
	['a screen that nothing draws for, as an emulated PC has it', ['dri/card0'], false],
	['a chip of Mesa’s', ['dri/card0', 'dri/renderD128'], true],
	['NVIDIA’s own driver', ['nvidiactl'], true],
])('%s', async (_, files, draws) => {
	const devices = await mkdtemp(join(tmpdir(), 'serum-run-devices-'));
	await mkdir(join(devices, 'dri'));
	for (const file of files) await writeFile(join(devices, file), '');
	expect(hasGraphicsDevice(devices)).toBe(draws);
	await rm(devices, { recursive: true });
});
