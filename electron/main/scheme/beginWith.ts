/** The built page, by address. */
export type BuiltPage = ReadonlyMap<
	string,
	{ readonly type: string; readonly body: Uint8Array<ArrayBuffer> }
>;

/** Address of the page's document. */
export const DOCUMENT = '/index.html';
const PICTURE = '/first-picture.png';
/** Where the document has room for it; see renderer/index.html. */
const PLACE = '<!-- first picture -->';

/** The page with a picture that stands before its code; `renderer/begin.ts` knows what it is by its class. */
export function beginWith(
	picture: Uint8Array<ArrayBuffer> | undefined,
	page: BuiltPage,
): BuiltPage {
	const document = page.get(DOCUMENT);
	if (picture === undefined || document === undefined) return page;
	const image = `<img class="first-picture" src=".${PICTURE}" alt="" decoding="sync" elementtiming="first-picture">`;
	const html = new TextDecoder().decode(document.body).replace(PLACE, image);
	return new Map([
		...page,
		[DOCUMENT, { ...document, body: new TextEncoder().encode(html) }],
		[PICTURE, { type: 'image/png', body: picture }],
	]);
}
