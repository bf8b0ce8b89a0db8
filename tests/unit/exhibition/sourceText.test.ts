import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadExhibition } from '../../../electron/exhibit/load.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Every proper name and every topic of the text that the museum gave us. Each is told, or stands in
 * `LEFT_OUT` with its reason: nothing of it may vanish in silence.
 */
const TOPICS: Readonly<Record<string, RegExp>> = {
	Togo: /\bTogo\b/,
	Balto: /\bBalto\b/,
	'Leonhard Seppala': /Leonhard Seppala/,
	'Gunnar Kaasen': /Gunnar Kaasen/,
	'six of his sled dogs, by name': /Karinsky|Jafet|Pete/,
	'the photograph before the car': /\bcar\b/i,
	'Balto with Kaasen, the photograph': /Gunnar Kaasen with Balto/,
	'Iditarod Trail map': /Iditarod/,
	'U.S. Bureau of Land Management': /Bureau of Land Management/,
	'Public domain': /public domain/i,
	'diphtheria outbreak': /diphtheria/i,
	'Nome, Alaska': /\bNome\b/,
	'Spanish Flu': /flu|1918/i,
	Inupiat: /Iñupia[tq]/,
	doctors: /doctor/i,
	Nenana: /\bNenana\b/,
	Bluff: /\bBluff\b/,
	'674 miles': /674/,
	'260 miles, which are 261': /261/,
	'53 miles': /\b53\b/,
	'85 miles, which are 84': /\b84\b/,
	'born in 1913': /1913/,
	'born in 1919': /1919/,
	'Poland Spring, Maine': /Poland Spring/,
	'died on December 5, 1929': /December 5/,
	'died on March 14, 1933': /March 14/,
	'Cleveland Zoo': /Cleveland.*zoo|zoo.*Cleveland|Brookside Zoo/i,
	'a traveling exhibit': /show|vaudeville/i,
	'Siberian Huskies': /Siberian Husk/i,
	'lead dog': /\bled\b|lead dog/i,
	'escaped to follow the team': /escap|broke|leap/i,
	'training and socialization': /train/i,
	'Central Park': /Central Park/,
	'a statue of 1925': /1925/,
	'Seward Park, 2001': /Seward Park/,
	'Disney, 2019': /Disney/,
	'animated film of 1995': /1995/,
	books: /\bbooks?\b/i,
	documentaries: /documentar/i,
	artworks: /\bart\b|artwork|painting|sculpt/i,
	'Mayor of New York': /mayor/i,
	'Best Canine Hero': /Best Canine Hero/,
	'American Veterinary Medical Association': /Veterinary Medical/,
	'dog parks': /dog parks?/i,
	trails: /trails?/i,
	events: /events?/i,
	'Norwegian-American community': /Norwegian-American/,
	'a hero’s welcome': /welcome/i,
	plaque: /plaque/i,
	'Anchorage, Alaska': /Anchorage/,
	'Cleveland Museum of Natural History': /Cleveland Museum of Natural History/,
	'bond between people and dogs': /bond|close|trust/i,
	'Understanding Siberian Husky Behavior': /Understanding Siberian Husky Behavior/,
	'How to Train Your Siberian Husky': /How to Train Your Siberian Husky/,
	'American Kennel Club': /American Kennel Club/,
};

/** What is not told, and why; a topic leaves this list when it is told. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

const { exhibition } = await loadExhibition(
	join(import.meta.dirname, '../../../content/exhibition'),
);
const told = [
	...sentencesOf(exhibition!, 'en').map(({ text }) => text),
	...Object.values(exhibition!.sources).map(({ title }) => title),
];

describe('of the source text', () => {
	test.each(Object.entries(TOPICS))('%s is told, or left out with a reason', (topic, pattern) => {
		const isTold = told.some((text) => pattern.test(text));
		expect(isTold, topic).toBe(!(topic in LEFT_OUT));
	});

	test('what is left out is a topic, with a reason', () => {
		for (const [topic, reason] of Object.entries(LEFT_OUT)) {
			expect(Object.keys(TOPICS)).toContain(topic);
			expect(reason.length).toBeGreaterThan(20);
		}
	});
});
