/** The tones of Balto where he is drawn large. */
export interface BaltoCoat {
	/** The dark coat from its deepest shade to the planes that face the light. */
	readonly black: string;
	readonly night: string;
	readonly deep: string;
	readonly plane: string;
	readonly lit: string;
	readonly glint: string;
	/** Bib, belly and socks, from shade to light. */
	readonly shade: string;
	readonly grey: string;
	readonly white: string;
}

/** Black with cold blue planes, and the white bib. */
export const BLACK_COAT: BaltoCoat = {
	black: '#070a11',
	night: '#10151f',
	deep: '#19212f',
	plane: '#263246',
	lit: '#3a4a62',
	glint: '#5a6e88',
	shade: '#8c9cab',
	grey: '#c3cbcd',
	white: '#f3eee2',
};

/** The mounted skin today: faded to mahogany. */
export const FADED_COAT: BaltoCoat = {
	black: '#22110b',
	night: '#311911',
	deep: '#412117',
	plane: '#572d1e',
	lit: '#713d28',
	glint: '#90563a',
	shade: '#ad9a85',
	grey: '#d3c6b0',
	white: '#f3ead8',
};
