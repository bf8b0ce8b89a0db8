import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { stickKey } from '../../electron/cli/stick/stickKey.ts';
import { listFolder } from '../../electron/exhibit/reading/walk.ts';
import { isPackable } from '../../electron/pack/list.ts';
import { writePack } from '../../electron/pack/writePack.ts';
import type { FakeBridge } from '../../renderer/bridge.fake.ts';
import { sizeOf } from '../../renderer/core/packs.ts';
import { emptyStick } from './pc/disk.ts';
import { isPicture } from './pc/glass.ts';
import type { Stage } from './stage.ts';

const DATA = '/var/lib/serum-run-kiosk/data';
const NOTED = (event: string) => `grep -c '"event":"${event}"' ${DATA}/journal.log || true`;
/** As large as an exhibition with films. */
const BYTES = 500e6;
/** A stick with one pack of the shipped exhibition under another name, as heavy as one with films. */
async function packOnStick(stage: Stage): Promise<{ stick: string; bytes: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'serum-run-pack-'));
	try {
		cpSync(SHIPPED_EXHIBITION, folder, { recursive: true });
		const file = join(folder, 'exhibition.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, 'id: winter'));
		// Weight that no parser looks into: what is measured is the way from the stick to the disk.
		writeFileSync(join(folder, 'media', 'weight.bin'), Buffer.alloc(BYTES));
		const paths = (await listFolder(folder)).files.map(({ path }) => path).filter(isPackable);
		const to = join(folder, 'winter.exhibition');
		const { privateKey: key } = await stickKey(true);
		await writePack({ folder, paths, exhibition: 'winter', made: Date.now(), key }, to);
		const stick = emptyStick(`${stage.stick}.pack`, BYTES + 64 * 1024 ** 2);
		execFileSync('mcopy', ['-i', `${stick}@@1048576`, to, '::winter.exhibition']);
		return { stick, bytes: statSync(to).size };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A museum's new exhibition comes on a stick, onto a locked PC, by touch alone; and goes again. */
export function newExhibition(stage: Stage): void {
	const locked = () =>
		stage.pc.shell.run(
			'/opt/serum-run-kiosk/current/resources/linux/kiosk-provision check --plain',
		);

	/**
	 * By the kiosk's own journal: how fast an emulated PC shows what it does is none of it. A power cut leaves zeros in it.
	 */
	async function secondsBetween(from: string, to: string): Promise<number> {
		const at = async (event: string) => {
			const line = await stage.pc.shell.run(
				`grep -a '"event":"${event}"' ${DATA}/journal.log | tail -n 1`,
			);
			return Date.parse((JSON.parse(line) as { at: string }).at);
		};
		return Math.round(((await at(to)) - (await at(from))) / 1000);
	}

	test('a new exhibition on a stick is before visitors soon, and the one before comes back', async () => {
		const lock = await locked();
		const { stick, bytes } = await packOnStick(stage);
		await stage.pc.plug(stick, 'pack');
		await stage.until('lsblk -no LABEL', (list) => list.includes('EMPTY'));
		const inExhibition = async (
			walk: (twin: Parameters<Stage['enterStaff']>[0]) => Promise<void>,
		) =>
			stage.together('attract', async (twin) => {
				await twin.page.evaluate((bytes) => {
					const { packs } = window.kiosk as FakeBridge;
					const pack = { number: 1, name: 'winter.exhibition', bytes };
					packs.search = { kind: 'found', packs: [pack] };
					packs.report = {
						...packs.report,
						shown: { exhibition: 'togo-and-balto', made: undefined },
						before: undefined,
					};
				}, bytes);
				await stage.enterStaff(twin);
				await twin.touch('Exhibition');
				await walk(twin);
			});
		await inExhibition(async (twin) => {
			await stage.until('journalctl -q --no-pager -o cat -t serum-run-kiosk-helper -n 3', (said) =>
				said.includes('answered: packs 0'),
			);
			await stage.pc.keep('exhibition');
			await twin.touch(`winter · ${sizeOf(bytes, 'en')}`);
			await twin.bothShow('show-asks');
			await twin.touch('Show it');
			await stage.until(NOTED('pack-taking'), (count) => Number(count) > 0);
			await stage.pc.keep('reading');
			await stage.until(NOTED('pack-taken'), (count) => Number(count) > 0);
			const seconds = await secondsBetween('pack-taking', 'pack-taken');
			console.log(`new exhibition: ${BYTES / 1e6} MB from the touch to its place in ${seconds} s`);
			await stage.pc.keep('taken');
			await stage.pc.pull('pack');
		});
		const restarted = async () => {
			const before = await stage.painted();
			await stage.pc.shell.run('systemctl --no-block restart serum-run-kiosk.service');
			await stage.untilPainted(before + 1);
			return stage.pc.shell.run(
				`grep -a '"event":"exhibition-ready"' ${DATA}/journal.log | tail -n 1`,
			);
		};
		expect(await restarted()).toContain('"id":"winter"');
		await stage.together('attract', async (twin) => {
			await stage.enterStaff(twin);
			await twin.page.evaluate(() => {
				const { packs } = window.kiosk as FakeBridge;
				packs.search = { kind: 'failed', reason: 'no-stick' };
			});
			await twin.touch('Exhibition');
			await twin.touch('Bring back the one before');
			await stage.until(NOTED('exhibition-brought-back'), (count) => Number(count) > 0);
		});
		expect(await restarted()).toContain('"id":"togo-and-balto"');
		await stage.pc.until('the exhibit', isPicture);
		expect(await locked()).toBe(lock);
	});
}
