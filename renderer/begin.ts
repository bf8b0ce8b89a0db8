import './styles/tokens.css';
import './styles/firstPicture.css';
import { hearEarly } from './input/early.ts';
import { drawn } from './state/drawn.ts';

/**
 * The page's beginning: a picture of the first slide stands in the document, if the shell has one. The code, which
 * keeps the page from being drawn while it is read, waits until that is on the glass; a touch waits for the code.
 */
const picture = document.querySelector<HTMLImageElement>('.first-picture');
const doWhatWasMeant = picture === null ? undefined : hearEarly();
if (picture !== null) {
	await loaded(picture);
	await drawn();
}
const { begin } = await import('./main.ts');
await begin();
doWhatWasMeant?.();

/** Not `decode()`: the picture is decoded when it is drawn, and once is enough. */
function loaded(picture: HTMLImageElement): Promise<void> {
	if (picture.complete) return Promise.resolve();
	return new Promise((done) => {
		for (const end of ['load', 'error']) picture.addEventListener(end, () => done());
	});
}
