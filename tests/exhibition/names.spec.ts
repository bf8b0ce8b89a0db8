import { expect, test, type Visitor } from '../visitor/page.ts';
import { tap } from '../visitor/tap.ts';

/** A fifth of a second of a tone as a WAV file: mono, 8 kHz, 8 bits. */
function recording(): Buffer {
	const samples = Buffer.from(
		Array.from({ length: 1600 }, (_, n) => 128 + Math.round(60 * Math.sin(n / 3))),
	);
	const header = Buffer.alloc(44);
	header.write('RIFF', 0);
	header.writeUInt32LE(36 + samples.length, 4);
	header.write('WAVEfmt ', 8);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(8000, 24);
	header.writeUInt32LE(8000, 28);
	header.writeUInt16LE(1, 32);
	header.writeUInt16LE(8, 34);
	header.write('data', 36);
	header.writeUInt32LE(samples.length, 40);
	return Buffer.concat([header, samples]);
}

/** Opens "Say the names" on the front of the first chapter, as it is where the museum has a recording of each. */
async function openNames(visitor: Visitor): Promise<void> {
	const { page } = visitor;
	// The sound has no element on the page: what it did is noted as it happens.
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			this.addEventListener('ended', () => (document.documentElement.dataset['heard'] = 'yes'));
			return play.call(this);
		};
	});
	await visitor.open();
	await visitor.offer(({ names }) => {
		for (const name of Object.values(names)) name.voice = 'media/voice.wav';
	});
	await visitor.begin();
	await visitor.goTo(1);
	await tap(page.getByRole('button', { name: 'Say the names' }));
	await expect(page.getByRole('dialog')).toBeVisible();
}

test('a touch plays the recording of a name to its end', async ({ visitor }) => {
	const { page } = visitor;
	await page.route('**/media/voice.wav*', (route) =>
		route.fulfill({ body: recording(), contentType: 'audio/wav' }),
	);
	await openNames(visitor);
	await tap(page.getByRole('button', { name: 'Listen' }).first());
	await expect(page.locator('html')).toHaveAttribute('data-heard', 'yes');
	expect((await visitor.told()).join()).not.toContain('trouble');
});

test('a recording that cannot be played is told to staff, and the written name stays', async ({
	visitor,
}) => {
	const { page } = visitor;
	await page.route('**/media/voice.wav*', (route) => route.fulfill({ status: 404 }));
	await openNames(visitor);
	await tap(page.getByRole('button', { name: 'Listen' }).first());
	await expect
		.poll(async () => (await visitor.told()).join())
		.toContain('trouble:NotSupportedError');
	await expect(page.locator('.names .say').first()).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/error/i);
});
