import { aurora } from '../tools/sky.ts';

/**
 * Northern lights behind large words: as over Norton Sound, in tones deep enough that snow-white
 * letters keep 3:1 wherever they stand.
 */
export function auroraBehindWords(): string {
	const far = aurora({
		edge: (x) => 760 + 120 * Math.sin(x / 330 + 1) + 40 * Math.sin(x / 140),
		strength: (x) => 0.35 + 0.65 * Math.min(1, Math.max(0, (x - 300) / 700)),
		height: 520,
		step: 36,
		lean: -50,
		fills: ['#0d3040', '#11434c', '#165a58'],
		seed: 8,
	});
	const near = aurora({
		edge: (x) => 1130 + 60 * Math.sin(x / 250 + 2.2) + 26 * Math.sin(x / 96) - (x - 1200) * 0.06,
		strength: (x) => Math.min(1, Math.max(0, (x - 560) / 420)),
		height: 560,
		step: 26,
		lean: 90,
		fills: ['#17595a', '#1f6f60', '#2f9075'],
		seed: 11,
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1282" preserveAspectRatio="none">\n${far}\n${near}\n</svg>\n`;
}
