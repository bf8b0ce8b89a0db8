import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { touchCorner } from '../visitor/staff.ts';
import { bareDisk, copyOfDisk, stickImage, type BareSystem } from './pc/disk.ts';
import { amberPlate, isPicture } from './pc/glass.ts';
import { Pc } from './pc/pc.ts';
import { LIMIT } from './pc/shell.ts';
import type { Twin } from './pc/twin.ts';
import { PICTURES, stickFolder } from './places.ts';
import { GLASS, startsDark, together, type Moment } from './watch.ts';

const JOURNAL = '/var/lib/serum-run-kiosk/data/journal.log';
const PAINTED = `grep -c '"event":"painted"' ${JOURNAL} || true`;
/** Of the kiosk in a browser; what the first start's own question is answered with. */
export const PIN = '471147';

/**
 * Installing is most of the story's time. `BOOT_INSTALLED=FILE npm run test:boot RELEASE` keeps the disk
 * once it is installed, and begins with it where it exists.
 */
const INSTALLED = process.env['BOOT_INSTALLED'];

const ASK_PROGRAM = `use IO::Socket::UNIX; my $s = IO::Socket::UNIX->new(Peer => '/run/serum-run-kiosk/helper.sock') or die "$!\\n"; print $s "$ARGV[0]\\n"; $s->shutdown(1); print <$s>;`;

/** Who stands before the glass, from the journal's last lines. */
function whoIsThere(lines: string): 'nobody' | 'a visitor' | 'staff' {
	let there: ReturnType<typeof whoIsThere> = 'nobody';
	for (const line of lines.split('\n')) {
		// The page is loaded anew when staff leave.
		if (line.includes('"painted"')) there = 'nobody';
		else if (/"staff-door".*"open"/.test(line)) there = 'staff';
		else if (/"presence"/.test(line) && there !== 'staff')
			there = line.includes('"attract"') ? 'nobody' : 'a visitor';
	}
	return there;
}

/** One PC, its disk and its sticks, for as long as its story is told. */
export class Stage {
	readonly system: BareSystem;
	readonly #name: string;
	#place = '';
	#pc: Pc | undefined;
	/** Image of the museum's stick. */
	stick = '';
	#disk = '';

	constructor(name: string, system: BareSystem) {
		this.#name = name;
		this.system = system;
	}

	get pc(): Pc {
		if (this.#pc === undefined) throw new Error('The PC is off.');
		return this.#pc;
	}

	async prepare(): Promise<void> {
		this.#place = mkdtempSync(join(tmpdir(), 'serum-run-boot-'));
		const from = this.isInstalled ? INSTALLED! : await bareDisk(this.system);
		this.#disk = copyOfDisk(from, join(this.#place, 'disk.img'));
		const folder = stickFolder();
		this.stick = stickImage(folder, basename(folder), join(this.#place, 'stick.img'));
	}

	/** The story begins with a disk that an earlier run has installed. */
	get isInstalled(): boolean {
		return INSTALLED !== undefined && existsSync(INSTALLED);
	}

	/** Keeps the disk as it is now, for runs that begin here; the PC is off. */
	keepInstalled(): void {
		if (INSTALLED !== undefined && !this.isInstalled) copyOfDisk(this.#disk, INSTALLED);
	}

	async switchOn(): Promise<void> {
		const folder = join(PICTURES, this.#name);
		this.#pc = await Pc.start({ folder, disk: this.#disk, glass: GLASS });
	}

	/** The power fails; what was said to be on the disk is there. */
	async cutPower(): Promise<void> {
		await this.#pc?.cut();
		this.#pc = undefined;
	}

	async clear(): Promise<void> {
		await this.cutPower();
		if (this.#place !== '') rmSync(this.#place, { recursive: true, force: true });
	}

	startsDark(): Promise<void> {
		return startsDark(this.pc);
	}

	together(moment: Moment, walk: (twin: Twin) => Promise<void>): Promise<void> {
		return together(this.pc, moment, walk);
	}

	/**
	 * From attract to the staff's panel: five touches of the corner, and the PIN. As a person would: on a
	 * PC so slow that touches are lost, whoever sees nothing happen waits for attract and tries once more.
	 */
	async enterStaff(twin: Twin): Promise<void> {
		for (let tries = 1; ; tries += 1) {
			// Staff who were there before, and touches that were no knock at the door, are waited for.
			await this.until(
				`grep -E '"event":"(painted|presence|staff-door)"' ${JOURNAL} | tail -n 30`,
				(said) => whoIsThere(said) === 'nobody',
			);
			await this.pc.until('attract', (glass) => amberPlate(glass) !== undefined);
			try {
				for (let time = 0; time < 5; time += 1) await this.pc.touch({ x: 14, y: 14 });
				await touchCorner(twin.page);
				await twin.bothShow('pad', 60_000);
				await twin.typePin(PIN);
				await twin.touch('Open');
				await twin.bothShow('panel', 90_000);
				return;
			} catch (error) {
				if (tries === 4) throw error;
				console.log(
					await this.pc.shell.run(`tail -n 5 ${JOURNAL}; cat /sys/class/tty/tty0/active`),
				);
				await twin.page.reload();
			}
		}
	}

	/** Asks the computer's helper by hand, with the program that every Debian has; answers what it says. */
	async askHelper(words: string, user = 'kiosk'): Promise<string> {
		const { shell } = this.pc;
		await shell.run(`cat >/run/ask.pl <<'END'\n${ASK_PROGRAM}\nEND`);
		return shell.run(`runuser -u ${user} -- perl /run/ask.pl '${words}'`);
	}

	/** The PC is on and shows the exhibit: what a part of the story begins with that is told alone. */
	async ready(): Promise<void> {
		if (this.#pc !== undefined) return;
		await this.switchOn();
		await this.pc.until('the exhibit', isPicture);
		await this.until('cat /run/serum-run-kiosk/screen', (way) => way.includes('works'));
	}

	/** How often the exhibit has said that it painted, since the PC was installed. */
	async painted(): Promise<number> {
		return Number(await this.pc.shell.run(PAINTED));
	}

	async untilPainted(times: number): Promise<void> {
		await this.until(PAINTED, (count) => Number(count) >= times);
	}

	/** Waits until the running system says what is wanted. */
	async until(line: string, isSo: (said: string) => boolean, limit = LIMIT): Promise<void> {
		const until = Date.now() + limit;
		for (;;) {
			const said = await this.pc.shell.run(line);
			if (isSo(said)) return;
			if (Date.now() > until) throw new Error(`It never came: ${line}\n${said}`);
			await wait(2000);
		}
	}
}
