import type {
	Accent,
	Chapter,
	Claim,
	Exhibition,
	Fact,
	Form,
	FormKind,
	Localized,
	Medium,
	Prose,
	Section,
	Stamp,
} from '../../content/schema/index.ts';
import { inLanguage, type Spoken } from './language.ts';
import { dogPictured } from './media.ts';
import { pageCount, turnPage, type ChapterPage, type Route } from './route.ts';

/** A picture, scene or film of a page, with its words. */
export interface Pictured {
	readonly medium: Medium;
	readonly text: Spoken<Medium['text'][string]>;
	/** Of a dog's portrait, also where it stands in for a photograph: the dog's colour. */
	readonly dog: Accent | undefined;
}

/** The deeper layer of a page: there is none, or it is offered, or it is what is read now. */
export type Layer = 'none' | 'offered' | 'open';

/** What one page of a chapter says, in one language: views draw it, and a voice can read it. */
export interface Page {
	readonly chapter: Chapter;
	/** 0 is the chapter's front. */
	readonly number: number;
	/** How many pages the chapter has. */
	readonly of: number;
	/** What is drawn now: the deeper layer of every form is plain text. */
	readonly form: 'front' | FormKind;
	/** Language of what is read, and whether it stands in for the visitor's. */
	readonly text: Pick<Spoken<unknown>, 'tag' | 'borrowed'>;
	/** What the page is part of: its chapter, or the page whose deeper layer is open. */
	readonly overline: string | undefined;
	readonly title: string;
	readonly tagline: string | undefined;
	readonly blocks: Prose;
	/** The figure that stands larger than the title. */
	readonly stamp: Stamp | undefined;
	readonly facts: readonly Fact[];
	/** What the record says to each claim of the text's table; nothing on other pages. */
	readonly claims: readonly Claim[];
	/** One; or two portraits, neither larger than the other. */
	readonly pictures: readonly Pictured[];
	/** The one that can be looked at closer: a film has plates of its own, and beside claims it comes and goes. */
	readonly closer: Pictured | undefined;
	/** Ids of names that visitors may not know how to say. */
	readonly names: readonly string[];
	/** Whether sources are recommended for reading at home. */
	readonly recommends: boolean;
	readonly layer: Layer;
	readonly back: Route;
	/** The title is that of the page it leads to; none, when that is home. */
	readonly next: { readonly title: string | undefined; readonly route: Route };
}

/** @returns nothing when there is no such page, or no text of it in any language */
export function pageOf(
	exhibition: Pick<Exhibition, 'chapters' | 'media' | 'languages'>,
	route: ChapterPage,
	tag: string,
): Page | undefined {
	const chapter = exhibition.chapters.find(({ id }) => id === route.id);
	const spoken = <T>(text: Localized<T>) => inLanguage(text, tag, exhibition.languages);
	const front = chapter && spoken(chapter.text);
	if (chapter === undefined || front === undefined) return undefined;
	const section = chapter.sections[route.page - 1];
	const own = section && spoken(section.text);
	if (route.page > 0 && (section === undefined || own === undefined)) return undefined;
	const pictures = mediaOf(exhibition, chapter, section?.form).flatMap((medium) =>
		pictured(exhibition, medium, tag),
	);
	const [only, ...others] = pictures;
	const canBeClose =
		others.length === 0 && only?.medium.shown.kind !== 'film' && section?.form.kind !== 'claims';
	const following = chapter.sections[route.page];
	const text = own ?? front;
	return {
		chapter,
		number: route.page,
		of: pageCount(chapter),
		text: { tag: text.tag, borrowed: text.borrowed },
		facts: section === undefined ? front.value.facts : [],
		...(section === undefined || own === undefined
			? frontOf(front)
			: sectionOf(section, own, front.value.title, route.more ?? false)),
		pictures,
		closer: canBeClose ? only : undefined,
		names: (section ?? chapter).text[tag]?.names ?? [],
		recommends: (section?.reading.length ?? 0) > 0,
		back: turnPage(route, -1, chapter),
		next: {
			title: following && (spoken(following.text)?.value.title ?? ''),
			route: turnPage(route, 1, chapter),
		},
	};
}

type Read = Pick<
	Page,
	'form' | 'overline' | 'title' | 'tagline' | 'blocks' | 'stamp' | 'claims' | 'layer'
>;

function frontOf({ value }: Spoken<Chapter['text'][string]>): Read {
	const { overline, title, tagline, intro: blocks } = value;
	const none = { stamp: undefined, claims: [], layer: 'none' } as const;
	return { form: 'front', overline, title, tagline, blocks, ...none };
}

function sectionOf(
	{ form }: Section,
	{ tag, value: { title, body, more } }: Spoken<Section['text'][string]>,
	chapterTitle: string,
	isOpen: boolean,
): Read {
	const tagline = undefined;
	if (isOpen && more !== undefined) {
		const { title: deeper, body: blocks } = more;
		const read = { overline: title, title: deeper, tagline, blocks, stamp: undefined, claims: [] };
		return { form: 'text', ...read, layer: 'open' };
	}
	return {
		form: form.kind,
		overline: chapterTitle,
		title,
		tagline,
		blocks: body,
		stamp: form.kind === 'figure' ? form.stamp[tag] : undefined,
		claims: form.kind === 'claims' ? form.claims : [],
		layer: more === undefined ? 'none' : 'offered',
	};
}

type Told = Pick<Exhibition, 'chapters' | 'media'>;

/** Names of what a page shows; a section without a picture has those of its chapter. */
function mediaOf({ chapters }: Told, chapter: Chapter, form: Form | undefined): readonly string[] {
	if (form === undefined) return [chapter.face];
	switch (form.kind) {
		case 'timeline':
			return form.dogs.flatMap((dog) => chapters.find(({ id }) => id === dog)?.face ?? []);
		case 'compare':
			return form.portraits;
		default:
			return form.medium === undefined ? (chapter.portraits ?? [chapter.face]) : [form.medium];
	}
}

function pictured(
	exhibition: Told & Pick<Exhibition, 'languages'>,
	id: string,
	tag: string,
): readonly Pictured[] {
	const medium = exhibition.media[id];
	const text = medium && inLanguage(medium.text, tag, exhibition.languages);
	if (medium === undefined || text === undefined) return [];
	return [{ medium, text, dog: dogPictured(exhibition, medium)?.accent }];
}
