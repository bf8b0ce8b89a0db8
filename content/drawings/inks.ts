/** The exhibition's inks: flat tones, few of them; see `renderer/styles/tokens.css`. */
export const INK = {
	/** Night, from the deepest sky to raised ground. */
	night: ['#070f1c', '#0b1626', '#10233a', '#17344f', '#23506a'],
	/** Ice and cold light, from far water to highlights. */
	ice: ['#3f6f86', '#6fa3b5', '#9cc3ce', '#dce8ea'],
	snow: '#f3eee2',
	/** Snow in shade, from light to deep. */
	shade: ['#c4d6db', '#8faaba', '#5c7c91', '#36566e'],
	/** Newsprint, telegrams. */
	paper: ['#efe4c8', '#dccda6', '#b79f6a'],
	/** Togo, northern lights. */
	aurora: ['#b4efcd', '#7fd6a8', '#2b8276', '#1d5a5c'],
	/** Balto, lamplight. */
	amber: ['#ffd27a', '#f2a93b', '#c98528', '#7a4a0e'],
	/** The medicine, and nothing else. */
	red: ['#c8372d', '#a8271f', '#6e221e'],
	/** Memory. */
	bronze: ['#e0bd7c', '#c79a55', '#7a5f34', '#4e3c22'],
	/** Wood and leather, from light to dark. */
	wood: ['#b08a58', '#85592f', '#5b442c', '#2a1f24'],
} as const;
