import { circle, shape } from '../tools/shapes.ts';

/** A brown eye in profile with its dark lid and one catchlight; `size` is its radius. */
export function profileEye(x: number, y: number, size: number, iris: string): string {
	return (
		shape(
			`M${x - size * 1.9} ${y + size * 0.5}Q${x - size * 0.6} ${y - size * 1.5} ${x + size * 2.1} ${y - size * 1.1}Q${x + size * 1.6} ${y + size * 1.2} ${x - size * 0.2} ${y + size * 1.3}Z`,
			'#07090e',
		) +
		circle(x, y, size * 0.86, iris) +
		circle(x - size * 0.12, y, size * 0.46, '#07090e') +
		circle(x - size * 0.36, y - size * 0.34, size * 0.2, '#f3eee2')
	);
}
