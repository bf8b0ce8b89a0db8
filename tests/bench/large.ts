import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKiosk } from '../../electron/cli/build.ts';
import { openDisplay } from '../../electron/cli/machine/display.ts';
import { provideElectron } from '../../electron/cli/machine/electron.ts';
import { rootSwitches } from '../../electron/cli/machine/kiosk.ts';
import { librariesOf, meetNeeds } from '../../electron/cli/machine/libraries.ts';
import { PROJECT, SHIPPED_EXHIBITION } from '../../electron/cli/paths.ts';
import { median, startSubject, untilScreen } from './measure.ts';

/**
 * `npm run bench:large [-- ROUNDS]`: how a start grows with what lies in the folder. The shipped exhibition, the
 * same with 1,000 profiles more, and with 10,000 slides, each once read and on its shelf, started in turns.
 */
const ROUNDS = Number(process.argv[2] ?? 15);

const electron = await provideElectron();
meetNeeds(librariesOf(electron.executable));
await buildKiosk();
const display = await openDisplay();
const place = await mkdtemp(join(tmpdir(), 'serum-run-large-'));

/** A copy of the shipped exhibition in a folder of its own. */
async function copyAs(name: string): Promise<string> {
	const folder = join(place, name);
	await cp(SHIPPED_EXHIBITION, folder, { recursive: true });
	return folder;
}

async function withProfiles(count: number): Promise<string> {
	const folder = await copyAs('profiles');
	for (let dog = 0; dog < count; dog += 1) {
		const to = join(folder, 'dogs', `dog-${dog}`);
		await mkdir(to);
		await cp(join(folder, 'dogs/balto'), to, { recursive: true });
	}
	return folder;
}

async function withSlides(count: number): Promise<string> {
	const folder = await copyAs('slides');
	const slides = join(folder, 'slides');
	const first = (await readFile(join(slides, 'slides.yaml'), 'utf8')).split(/^- /m)[2]!;
	const id = /id: ([a-z-]+)/.exec(first)![1]!;
	for (let slide = 0; slide < count; slide += 1) {
		await appendFile(
			join(slides, 'slides.yaml'),
			`- ${first.replace(`id: ${id}`, `id: more-${slide}`)}`,
		);
	}
	for (const tag of ['en', 'es', 'nb']) {
		const texts = Array.from(
			{ length: count },
			(_, slide) => `more-${slide}: { title: "Slide ${slide}", line: "One of very many." }\n`,
		);
		const path = join(slides, `${tag}.yaml`);
		await writeFile(path, `${(await readFile(path, 'utf8')).trimEnd()}\n${texts.join('')}`);
	}
	return folder;
}

const folders = {
	small: await copyAs('small'),
	'1,000 profiles': await withProfiles(1000),
	'10,000 slides': await withSlides(10_000),
};
type Name = keyof typeof folders;
const NAMES = Object.keys(folders) as Name[];

/** Where the first slide has its amber plate, at 1920 × 1080: the last thing that it paints. */
const PLATE = { x: 130, y: 985 };
const isAmber = ([r, g, b]: readonly [number, number, number]) => r > 220 && g > 140 && b < 90;

async function start(name: Name, settle: number): Promise<number> {
	const command = [
		...[electron.executable, PROJECT, ...rootSwitches()],
		`--data=${join(place, `data of ${name}`)}`,
		`--exhibition=${folders[name]}`,
	];
	const subject = startSubject(command, display);
	const milliseconds = await untilScreen(display, subject.started, isAmber, PLATE.x, PLATE.y);
	await wait(settle);
	await subject.close();
	return milliseconds;
}

const times: Record<Name, number[]> = { small: [], '1,000 profiles': [], '10,000 slides': [] };
// The first start reads the folder and puts it on the shelf, which is not what is measured.
for (const name of NAMES) await start(name, 60_000);
for (let round = 0; round < ROUNDS; round += 1) {
	for (const name of NAMES) times[name].push(await start(name, 1000));
}
await display.close();
await rm(place, { recursive: true, force: true });

console.log(`\n| medians of ${ROUNDS} starts | first painted slide | ratio |\n| --- | --- | --- |`);
for (const name of NAMES) {
	const own = median(times[name]);
	console.log(`| ${name} | ${own.toFixed(0)} ms | ${(own / median(times.small)).toFixed(2)} |`);
}
