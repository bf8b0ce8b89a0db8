import * as v from 'valibot';
import { Text } from '../identifier.ts';
import { reviewed } from './reviewed.ts';

/** Every word that visitors read beside the exhibition's texts. Names tell where the word stands. */
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
	/** ICU message with the number `count`. */
	allSources: Text,
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
	/** Before a large number that the record does not know exactly. */
	about: Text,
	sayTheNames: Text,
	listen: Text,
	scanToRead: Text,
	/** What the record says to a claim: it does not bear it out, or it does. */
	legend: Text,
	record: Text,
	/** ICU message with the numbers `claim` and `claims`. */
	claimOf: Text,
	/** ICU message with the text `verdict`. */
	youSaid: Text,
	/** The next claim; after the last one how often both agreed; those of the page anew. */
	nextClaim: Text,
	countClaims: Text,
	claimsAgain: Text,
	/** ICU message with the numbers `count` and `claims`: how often the visitor and the record agreed. */
	agreed: Text,
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
	/** ICU message with the name `musher`: who is to take the load next. */
	waits: Text,
	/** On the thermometer, where the record has no reading. */
	notWritten: Text,
	/** ICU message with the number `seconds`: how long the visitor carried. */
	yourSeconds: Text,
	/** Carrying the load anew, and the wall of posters, once it has arrived. */
	carryAgain: Text,
	wholeStory: Text,
});
export type Words = v.InferOutput<typeof Words>;

const { title, subtitle, ...buttons } = Words.entries;

/**
 * `words/en.yaml`: the exhibition's name, and whichever of the kiosk's words it says in its own way; the others
 * are those of `content/words`.
 */
export const WrittenWords = v.strictObject({
	title,
	subtitle,
	...v.partial(v.strictObject(buttons)).entries,
	reviewed,
});
export type WrittenWords = v.InferOutput<typeof WrittenWords>;
