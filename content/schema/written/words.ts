import * as v from 'valibot';
import { Text } from '../identifier.ts';
import { reviewed } from './reviewed.ts';

/** Every word the kiosk itself says. Names tell where the word stands. */
export const Words = v.strictObject({
	title: Text,
	subtitle: Text,
	invitation: Text,
	choose: Text,
	/** The first stop of the trail: the wall of posters. */
	start: Text,
	startOver: Text,
	back: Text,
	keepGoing: Text,
	stillThere: Text,
	touchAnywhere: Text,
	/** ICU message with the number `seconds`. */
	secondsLeft: Text,
	language: Text,
	access: Text,
	textSize: Text,
	textNormal: Text,
	textLarge: Text,
	textLargest: Text,
	contrast: Text,
	contrastNormal: Text,
	contrastHigh: Text,
	movement: Text,
	movementFull: Text,
	movementCalm: Text,
	/** Whether everything to touch is within reach of somebody seated. */
	reach: Text,
	reachNormal: Text,
	reachLow: Text,
	howDoWeKnow: Text,
	sources: Text,
	/** ICU message with the text `language`: a text that exists in that language only. */
	onlyIn: Text,
	/** ICU message with the numbers `page` and `pages`. */
	page: Text,
	scrollDown: Text,
	scrollUp: Text,
	close: Text,
	play: Text,
	pause: Text,
	rewind: Text,
	quieter: Text,
	louder: Text,
	mainMenu: Text,
	facts: Text,
	backToStory: Text,
	contents: Text,
	readMore: Text,
	readLess: Text,
	sourcesDiffer: Text,
	illustration: Text,
	/** The page's picture on the whole glass. */
	lookCloser: Text,
	sayTheNames: Text,
	listen: Text,
	scanToRead: Text,
	/** ICU message with the numbers `leg` and `legs`. */
	legOf: Text,
	/** ICU message with the name `dog`. */
	leadDog: Text,
	showList: Text,
	showMap: Text,
	/** The dogs' shares of the way, side by side. */
	showShares: Text,
	zoomIn: Text,
	zoomOut: Text,
	reckonedTime: Text,
	previousTeam: Text,
	nextTeam: Text,
	clock: Text,
	telegramFrom: Text,
});
export type Words = v.InferOutput<typeof Words>;

/** `words/en.yaml` */
export const WrittenWords = v.strictObject({
	...Words.entries,
	/** An older exhibition has no word for it, and goes on: `zoomIn` says it. */
	lookCloser: v.optional(Text),
	reviewed,
});
export type WrittenWords = v.InferOutput<typeof WrittenWords>;
