import { describe, expect, test } from 'vitest';
import type { Prose, WrittenFigure } from '../../../content/schema/index.ts';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { splitFigure, writeFigure } from '../../../electron/exhibit/texts/measure.ts';
import { FIXTURES } from '../../fixtures/fixture.ts';
import { join } from 'node:path';

const figure = (value: number, unit: WrittenFigure['unit'] = 'none'): WrittenFigure => ({
	value,
	unit,
	reads: 'amount',
	about: false,
	sources: ['A1'],
});

/** As people read it: spaces that hold words together are spaces. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a figure', () => {
	test.each([
		[figure(674, 'mile'), 'en', 'customary', '674 miles (1,085 km)'],
		[figure(674, 'mile'), 'es', 'metric', '1085 kilómetros (674 mi)'],
		[figure(674, 'mile'), 'nb', 'metric', '1 085 kilometer (674 miles)'],
		[figure(-64, 'fahrenheit'), 'en', 'customary', '−64°F (−53°C)'],
		[figure(-64, 'fahrenheit'), 'nb', 'metric', '−53 °C (−64 °F)'],
		[figure(20, 'pound'), 'en', 'customary', '20 pounds (9 kg)'],
		[figure(55, 'centimeter'), 'en', 'customary', '22 inches (55 cm)'],
		[figure(127.5, 'hour'), 'es', 'metric', '127,5 horas'],
		[figure(300000), 'en', 'customary', '300,000'],
		[figure(300000), 'es', 'metric', '300 000'],
		[{ ...figure(80, 'mile-per-hour'), about: true }, 'es', 'metric', '130 km/h (80 mi/h)'],
		[{ ...figure(1200, 'foot'), about: true }, 'nb', 'metric', '370 meter (1 200 fot)'],
		[{ ...figure(-70, 'fahrenheit'), about: true }, 'nb', 'metric', '−57 °C (−70 °F)'],
		[figure(26.2, 'mile'), 'en', 'customary', '26.2 miles (42.2 km)'],
		[{ ...figure(1925), reads: 'year' as const }, 'en', 'customary', '1925'],
	] as const)('%o is written in %s (%s first) as its readers do', (amount, tag, measures, text) => {
		expect(plain(writeFigure(amount, { tag, measures }))).toBe(text);
	});

	test('gives winds as its forecasts do, where they have a unit of their own', () => {
		const wind = { ...figure(80, 'mile-per-hour'), reads: 'wind' as const, about: true };
		const manner = { tag: 'nb', measures: 'metric', winds: 'meter-per-second' } as const;
		expect(plain(writeFigure(wind, manner))).toBe('36 m/s (80 miles/t)');
		expect(plain(writeFigure(wind, { tag: 'en', measures: 'customary' }))).toBe(
			'80 mph (130 km/h)',
		);
		expect(splitFigure(wind, manner)).toEqual({
			number: '36',
			unit: 'meter per sekund',
			about: true,
		});
	});

	test('never breaks between its number and its unit', () => {
		expect(writeFigure(figure(674, 'mile'), { tag: 'en', measures: 'customary' })).not.toMatch(
			/\d /,
		);
	});

	test('stands on the plate with its unit apart, in the reader’s own measure', () => {
		expect(splitFigure(figure(674, 'mile'), { tag: 'en', measures: 'customary' })).toEqual({
			number: '674',
			unit: 'miles',
			about: false,
		});
		expect(splitFigure(figure(674, 'mile'), { tag: 'nb', measures: 'metric' })).toEqual({
			number: '1\u00a0085',
			unit: 'kilometer',
			about: false,
		});
		expect(splitFigure(figure(20), { tag: 'en', measures: 'metric' })).toEqual({
			number: '20',
			unit: '',
			about: false,
		});
	});
});

describe('a section', async () => {
	const { exhibition, toConfirm } = await loadExhibition(join(FIXTURES, 'good'));
	const trail = exhibition!.chapters.find(({ id }) => id === 'stories/trail')!.sections[0]!;
	const words = (prose: Prose) => plain(JSON.stringify(prose));

	test('has its figures written out in each language', () => {
		expect(words(trail.text['en']!.body)).toContain('it was 52 miles (84 km), at −40°F (−40°C).');
		expect(words(trail.text['es']!.body)).toContain('eran 84 kilómetros (52 mi)');
	});

	test('keeps what the sources differ about apart, and has a more layer with a table', () => {
		const { body, more } = trail.text['en']!;
		expect(body[1]).toEqual({
			kind: 'disputed',
			content: [{ kind: 'words', text: 'One book says less.' }],
		});
		expect(more!.title).toBe('The way in numbers');
		expect(more!.body[0]).toMatchObject({
			kind: 'table',
			head: [[{ text: 'From' }], [{ text: 'Miles' }]],
		});
		expect(trail.text['es']!.more!.title).toBe('El camino en cifras');
	});

	test('stands on its own sources and on those of its figures, each once', () => {
		expect(trail.sources).toEqual(['B2', 'A1']);
	});

	test('knows the names in it that are hard to say', () => {
		expect(trail.text['en']!.names).toEqual(['nenana']);
		expect(exhibition!.names['nenana']!.text['es']).toEqual({ say: 'ni-NA-na', who: 'Un lugar' });
	});

	test('shows drawn art, marked, where the archive has no picture yet', () => {
		expect(exhibition!.media['fritz-1925']).toMatchObject({
			standsIn: true,
			shown: { file: 'media/fritz.svg' },
		});
	});

	test('leaves a list of what a curator must confirm, and nothing of it to visitors', () => {
		expect(toConfirm.map(({ code, file }) => `${code} ${file}`)).toEqual([
			'archive-wanted archive/archive.yaml',
			'unreviewed archive/en.yaml',
			'unreviewed archive/es.yaml',
			'unreviewed dogs/fritz/en.md',
			'unreviewed dogs/fritz/es.md',
			'unreviewed media/en.yaml',
			'unreviewed media/es.yaml',
			'unreviewed names/es.yaml',
			'verify names/names.yaml',
			'unreviewed slides/en.yaml',
			'unreviewed slides/es.yaml',
			'unreviewed stories/trail/es.md',
			'verify stories/trail/story.yaml',
			'unreviewed words/en.yaml',
			'unreviewed words/es.yaml',
		]);
		expect(JSON.stringify(exhibition)).not.toContain('Measure the way again');
	});
});
