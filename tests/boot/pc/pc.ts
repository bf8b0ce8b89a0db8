import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readGlass, type Glass } from './glass.ts';
import { keysFor } from './keyboard.ts';
import { Qmp } from './qmp.ts';
import { LIMIT, Shell } from './shell.ts';

export interface PcParts {
	/** Where its sockets and pictures go. */
	readonly folder: string;
	/** Raw image of the disk inside. */
	readonly disk: string;
	/** Pixels of its screen. */
	readonly glass: { readonly width: number; readonly height: number };
	/** Kernel and first file system from outside, for a disk that has no boot loader yet. */
	readonly kernel?: { readonly file: string; readonly initrd: string };
	/** UEFI with Secure Boot and its variables, which are written to; else firmware of the older kind. */
	readonly uefi?: { readonly variables: string; readonly stick?: string };
}

/** Firmware that starts only what is signed for PCs with Windows, as they are sold. */
export const UEFI = '/usr/share/OVMF/OVMF_CODE_4M.ms.fd';

/** A point of the glass, in pixels. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** Largest value of an axis of QEMU's own touch screens. */
const AXIS = 0x7fff;

/**
 * A PC without a network, emulated whole: firmware, boot loader, kernel, systemd, a display controller
 * without 3D, a keyboard and a touch screen for several fingers. What is done to it comes from outside.
 */
export class Pc {
	readonly #process: ChildProcess;
	readonly #qmp: Qmp;
	readonly #parts: PcParts;
	readonly shell: Shell;
	#nextTouch = 1;
	readonly #slots = new Set<number>();
	#pictures = 0;

	private constructor(process: ChildProcess, qmp: Qmp, shell: Shell, parts: PcParts) {
		this.#process = process;
		this.#qmp = qmp;
		this.shell = shell;
		this.#parts = parts;
	}

	/** Presses the power button. */
	static async start(parts: PcParts): Promise<Pc> {
		const { folder, disk, glass, kernel, uefi } = parts;
		mkdirSync(folder, { recursive: true });
		const at = (name: string) => join(folder, name);
		const child = spawn(
			// It ends with this process, however that ends.
			'setpriv',
			[
				...['--pdeathsig', 'KILL', 'qemu-system-x86_64'],
				...(uefi ? uefiWith(uefi) : []),
				...['-accel', 'tcg,thread=multi,tb-size=1024', '-cpu', 'max', '-smp', '2', '-m', '3072'],
				...['-display', 'none', '-vga', 'none', '-nic', 'none', '-no-user-config'],
				...['-device', `virtio-vga,xres=${glass.width},yres=${glass.height}`],
				// What a killed emulator has written is on the disk, as with a PC whose power fails.
				...['-drive', `file=${disk},if=virtio,format=raw,cache=unsafe`],
				...['-device', 'qemu-xhci,id=usb', '-device', 'usb-kbd,bus=usb.0'],
				...(uefi?.stick === undefined ? [] : startingFrom(uefi.stick)),
				...['-device', 'virtio-multitouch-pci'],
				...['-serial', `unix:${at('serial')},server,nowait`],
				...['-qmp', `unix:${at('qmp')},server,nowait`],
				...(kernel
					? ['-kernel', kernel.file, '-initrd', kernel.initrd, '-append', 'root=/dev/vda1 rw quiet']
					: []),
			],
			{ stdio: ['ignore', 'ignore', 'inherit'] },
		);
		for (let tries = 0; !existsSync(at('qmp')); tries += 1) {
			if (child.exitCode !== null || tries > 200) throw new Error('QEMU did not start.');
			await wait(50);
		}
		const qmp = await Qmp.open(at('qmp'));
		return new Pc(child, qmp, await Shell.open(at('serial')), parts);
	}

	/** What is on the glass now. */
	async look(): Promise<Glass> {
		return readGlass(await this.#screendump('look'));
	}

	/** Keeps what is on the glass as a numbered picture, for people. */
	async keep(name: string): Promise<void> {
		this.#pictures += 1;
		await this.#screendump(`${String(this.#pictures).padStart(2, '0')}-${name}`);
	}

	/**
	 * Looks until the glass shows what is wanted.
	 * @throws with the last picture's name when the limit (milliseconds) is over
	 */
	async until(
		what: string,
		isThere: (glass: Glass) => boolean | Promise<boolean>,
		limit = LIMIT,
	): Promise<Glass> {
		const until = Date.now() + limit;
		for (;;) {
			const glass = await this.look();
			if (await isThere(glass)) return glass;
			if (Date.now() > until) {
				await this.keep(`not-${what.replaceAll(/\W+/g, '-')}`);
				throw new Error(`The glass does not show: ${what} (see the last picture).`);
			}
			await wait(500);
		}
	}

	/** Types on the keyboard, key by key; `\n` is Enter. */
	async type(text: string): Promise<void> {
		for (const character of text) await this.press(...keysFor(character));
	}

	/** Presses keys together, by QEMU's names: `press('ctrl', 'alt', 'f2')`. */
	async press(...keys: readonly string[]): Promise<void> {
		await this.#qmp.ask('send-key', {
			keys: keys.map((data) => ({ type: 'qcode', data })),
			'hold-time': 40,
		});
		await wait(90);
	}

	/** Touches the glass with one finger per place (pixels), all at once, and lets go. */
	async touch(...places: readonly Place[]): Promise<void> {
		const lift = await this.lay(...places);
		await wait(60);
		await lift();
	}

	/**
	 * Lays fingers, or a palm, on the glass and leaves them there.
	 * @returns lifts them
	 */
	async lay(...places: readonly Place[]): Promise<() => Promise<void>> {
		const { width, height } = this.#parts.glass;
		const fingers = places.map(({ x, y }) => ({
			slot: this.#freeSlot(),
			id: this.#nextTouch++,
			x: Math.round((x / width) * AXIS),
			y: Math.round((y / height) * AXIS),
		}));
		const mtt = (type: string, slot: number, id: number, axis: string, value: number) => ({
			type: 'mtt',
			data: { type, slot, 'tracking-id': id, axis, value },
		});
		const button = (down: boolean) => ({ type: 'btn', data: { button: 'touch', down } });
		const send = (events: readonly object[]) => this.#qmp.ask('input-send-event', { events });
		await send(
			fingers.flatMap(({ slot, id, x, y }) => [
				mtt('begin', slot, id, 'x', 0),
				button(true),
				mtt('data', slot, id, 'x', x),
				mtt('data', slot, id, 'y', y),
			]),
		);
		return async () => {
			for (const { slot } of fingers) this.#slots.delete(slot);
			await send(
				// The number that the kernel takes for a finger that is gone.
				fingers.flatMap(({ slot }) => [mtt('end', slot, -1, 'x', 0), button(false)]),
			);
		};
	}

	/** A finger keeps its place in the touch screen's report until it is lifted. */
	#freeSlot(): number {
		let slot = 0;
		while (this.#slots.has(slot)) slot += 1;
		this.#slots.add(slot);
		return slot;
	}

	/** Plugs a stick in, or pulls it out. */
	async plug(image: string, name: string): Promise<void> {
		await this.#qmp.ask('blockdev-add', {
			driver: 'raw',
			'node-name': name,
			file: { driver: 'file', filename: image },
		});
		await this.#qmp.ask('device_add', {
			driver: 'usb-storage',
			id: `${name}-stick`,
			drive: name,
			bus: 'usb.0',
			removable: true,
		});
	}

	async pull(name: string): Promise<void> {
		await this.#qmp.ask('device_del', { id: `${name}-stick` });
		for (let tries = 0; tries < 100; tries += 1) {
			await wait(100);
			const gone = await this.#qmp.ask('blockdev-del', { 'node-name': name }).then(
				() => true,
				() => false,
			);
			if (gone) return;
		}
		throw new Error(`The stick ${name} is still in use.`);
	}

	/** The power fails. */
	async cut(): Promise<void> {
		const over = once(this.#process, 'exit');
		this.#process.kill('SIGKILL');
		if (this.#process.exitCode === null && this.#process.signalCode === null) await over;
		this.#leave();
	}

	/** Waits until it has switched itself off. */
	async off(limit = LIMIT): Promise<void> {
		const ended = once(this.#process, 'exit').then(() => true);
		if (this.#process.exitCode === null && !(await Promise.race([ended, wait(limit, false)]))) {
			throw new Error('The PC did not switch itself off.');
		}
		this.#leave();
	}

	#leave(): void {
		this.#qmp.close();
		this.shell.close();
	}

	async #screendump(name: string): Promise<Buffer> {
		const filename = join(this.#parts.folder, `${name}.png`);
		await this.#qmp.ask('screendump', { filename, format: 'png' });
		return readFileSync(filename);
	}
}

function uefiWith({ variables }: NonNullable<PcParts['uefi']>): string[] {
	return [
		...['-machine', 'q35,smm=on'],
		...['-global', 'driver=cfi.pflash01,property=secure,value=on'],
		...['-drive', `if=pflash,format=raw,unit=0,readonly=on,file=${UEFI}`],
		...['-drive', `if=pflash,format=raw,unit=1,file=${variables}`],
	];
}

/** A stick that is in the PC when it is switched on, and chosen in the firmware's menu. */
function startingFrom(stick: string): string[] {
	return [
		...['-drive', `if=none,id=start,format=raw,cache=unsafe,file=${stick}`],
		...['-device', 'usb-storage,id=start-stick,bus=usb.0,drive=start,removable=on,bootindex=0'],
	];
}
