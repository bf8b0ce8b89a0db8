import { standingDog, type DogInks } from '../figures/index.ts';
import { bareTree, drift } from '../tools/land.ts';
import { line, shape } from '../tools/shapes.ts';
import { sky } from '../tools/sky.ts';
import { square } from '../tools/square.ts';
import { tenement, waterTank, type Brick } from './tenements.ts';

/** Bronze in cold morning light. */
const BRONZE: DogInks = {
	light: '#b08f5a',
	coat: '#6f5836',
	shade: '#3f3326',
	dark: '#4e3c22',
	pale: '#d3b67e',
	paleShade: '#8f7344',
	rim: '#e6d2a4',
	line: '#1f1812',
};

/** Brick in haze at the end of the street, brick further off, and brick nearby. */
const HAZE: Brick = {
	front: '#a9a3a3',
	lit: '#bdb8b5',
	shade: '#928f94',
	trim: '#c9cccd',
	glass: '#848c97',
	iron: '#858b94',
};
const MIDDLE: Brick = {
	front: '#957f77',
	lit: '#b09a8e',
	shade: '#6d6068',
	trim: '#d3d2cd',
	glass: '#66717f',
	iron: '#565a66',
};
const NEAR: Brick = {
	front: '#7d645d',
	lit: '#9c8073',
	shade: '#54484f',
	trim: '#d8d4cb',
	glass: '#4f5b6a',
	iron: '#3f4450',
};

const bottom = 1200;

/** The houses recede: pale at the end of the street, dark and high where they are near. */
const street = [
	waterTank(800, 520, ['#b3b6ba', '#979ca4']),
	tenement({ x: 640, width: 320, top: 520, bottom, storeys: 6, windows: 5, brick: HAZE, depth: 0 }),
	tenement({ x: 960, width: 320, top: 576, bottom, storeys: 5, windows: 5, brick: HAZE, depth: 0 }),
	waterTank(520, 452, ['#8f8684', '#6d6068']),
	tenement({
		...{ x: 400, width: 280, top: 452, bottom, storeys: 6, windows: 4 },
		...{ brick: MIDDLE, depth: 0.24, escape: [1, 2] },
	}),
	tenement({
		...{ x: 1250, width: 300, top: 470, bottom, storeys: 6, windows: 4 },
		...{ brick: MIDDLE, depth: 0.24, escape: [1, 2] },
	}),
	tenement({
		...{ x: -150, width: 420, top: 300, bottom, storeys: 6, windows: 5 },
		...{ brick: NEAR, depth: 0.2, escape: [2, 3] },
	}),
	waterTank(1830, 330, ['#84716a', '#54484f']),
	tenement({
		...{ x: 1660, width: 410, top: 330, bottom, storeys: 6, windows: 5 },
		...{ brick: NEAR, depth: 0.2, escape: [1, 2] },
	}),
].join('\n');

/** The iron railing between park and street. */
function railing(): string {
	return (
		line('M-130 1142H2060', '#3c4654', 88, 'stroke-dasharray="4 22"') +
		line('M-140 1108H2060M-140 1172H2060', '#3c4654', 6)
	);
}

/** A low plinth of granite on a step: tops under snow, fronts to the light, sides in shade. */
const plinth = [
	shape('M590 1330H1216L1420 1300H810Z', '#f1f4f2'),
	shape('M590 1330H1216V1380H590Z', '#b4bec5'),
	shape('M1216 1330L1420 1300V1344L1216 1380Z', '#6b7887'),
	shape('M648 1218H1176L1350 1194H800Z', '#f1f4f2'),
	shape('M648 1218H1176V1330H648Z', '#9aa6b0'),
	shape('M648 1218H1176V1234H648Z', '#c3ccd1'),
	shape('M1176 1218L1350 1194V1304L1176 1330Z', '#5d6a79'),
	shape('M1176 1218L1350 1194V1208L1176 1234Z', '#8793a0'),
	shape('M810 1254H1014V1306H810Z', '#6f5836'),
	shape('M810 1254H1014V1260H816V1306H810Z', '#c0a066'),
	line('M838 1276H986M838 1290H950', '#3f3326', 4),
].join('\n');

/** Togo's bronze in Seward Park, New York, on a winter morning. */
export function seward(): string {
	return square([
		sky(
			[
				[0, '#9db7c4'],
				[220, '#b4cad2'],
				[420, '#cddcdf'],
				[640, '#e4e6df'],
			],
			{ seed: 5, wave: 10 },
		),
		street,
		shape('M-140 1150H2060V1260H-140Z', '#c2cdd3'),
		railing(),
		drift(
			[
				[-140, 1200],
				[360, 1178],
				[900, 1204],
				[1480, 1176],
				[2060, 1204],
			],
			'#e6ebea',
		),
		// The shadow of the bronze falls to the right, over a swept path.
		drift(
			[
				[-140, 1420],
				[500, 1370],
				[1200, 1420],
				[2060, 1360],
			],
			'#d3dde1',
		),
		shape('M1216 1380L1420 1344L1760 1372L1990 1416L1700 1436Z', '#a9bbc7'),
		plinth,
		standingDog({ x: 956, y: 1210, height: 330, build: 'lean', inks: BRONZE, stance: 'stride' }),
		bareTree(40, 1700, 1060, '#28303d'),
		bareTree(1890, 1660, 1010, '#28303d'),
		drift(
			[
				[-140, 1580],
				[420, 1630],
				[1000, 1560],
				[1500, 1640],
				[2060, 1580],
			],
			'#c1cfd6',
		),
		drift(
			[
				[-140, 1760],
				[600, 1720],
				[1200, 1790],
				[2060, 1730],
			],
			'#a3b6c2',
		),
	]);
}
