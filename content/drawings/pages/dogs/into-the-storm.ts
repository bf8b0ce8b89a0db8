import { team } from '../../figures/index.ts';
import { INK } from '../../inks.ts';
import { drift } from '../../tools/land.ts';
import { group, random, shape } from '../../tools/shapes.ts';
import { backdrop, square } from '../../tools/square.ts';
import { baltoProfile } from './balto-profile.ts';

/** Storm air in steps: brightest where the wind comes from, night to the right. */
function air(): string {
	return [
		backdrop('#a9c3cd'),
		shape('M-140 -140H2060V2060H1200C1100 1500 620 1240 -140 1090Z', '#8fb0be'),
		shape('M-140 -140H2060V2060H1300C1200 1400 700 1000 -140 760Z', '#7096a8'),
		shape('M-140 -140H2060V2060H1400C1300 1200 760 760 -140 470Z', '#527b92'),
		shape('M-140 -140H2060V2060H1500C1400 1000 860 520 -140 210Z', '#36607a'),
		shape('M40 -140H2060V2060H1700C1560 900 1060 330 40 -30Z', '#234a66'),
		shape('M640 -140H2060V1900C1760 800 1340 260 640 -100Z', '#173650'),
		shape('M1180 -140H2060V1300C1860 620 1620 240 1180 -100Z', '#10263c'),
	].join('\n');
}

/** Driven snow that comes from the left, over everything: tapered streaks along the steps of the air. */
function driven(count: number, seed: number, size: number, width: number, fill: string): string {
	const next = random(seed);
	let d = '';
	for (let index = 0; index < count; index += 1) {
		const [x, y] = [-200 + next() * 2200, -100 + next() * 2100];
		const long = size * (0.4 + next());
		const fall = long * (0.3 + (x / 1920) * 0.34);
		// Nothing crosses the face.
		if (size > 300 && x > 60 && x < 1000 && y > 640 && y < 1240) continue;
		const half = width * (0.5 + next());
		d += `M${Math.round(x)} ${Math.round(y)}Q${Math.round(x + long * 0.6)} ${Math.round(y + fall * 0.44 - half)} ${Math.round(x + long)} ${Math.round(y + fall)}Q${Math.round(x + long * 0.5)} ${Math.round(y + fall * 0.44 + half)} ${Math.round(x)} ${Math.round(y)}Z`;
	}
	return shape(d, fill);
}

/** The team on its ridge of snow, far below. */
function farTeam(): string {
	return [
		drift(
			[
				[-140, 1500],
				[300, 1452],
				[760, 1476],
				[1300, 1600],
			],
			'#8fb0be',
		),
		team({
			x: 236,
			y: 1470,
			scale: 0.44,
			fill: '#173650',
			fur: '#4d7389',
			face: '#173650',
			serum: INK.red[0],
		}),
		drift(
			[
				[-140, 1560],
				[200, 1500],
				[560, 1480],
				[900, 1520],
				[1300, 1640],
			],
			'#c9dbe0',
		),
		drift(
			[
				[-140, 1600],
				[340, 1640],
				[800, 1740],
				[1300, 1720],
			],
			'#dfe9ea',
		),
	].join('\n');
}

/** Balto's head into driving snow, the team far behind and below. */
export function intoTheStorm(): string {
	return square([
		air(),
		farTeam(),
		driven(70, 5, 260, 5, '#c4d9df'),
		group(baltoProfile(), 'transform="translate(70 0)"'),
		driven(30, 23, 420, 7, '#f3f4ee'),
	]);
}
