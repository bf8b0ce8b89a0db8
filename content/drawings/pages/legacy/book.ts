import { facets } from '../../tools/facets.ts';
import { type Point, group, line } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { foreleg, legShadow, pawPrint } from './book-paw.ts';
import { TABLE, inkPad, lamp, pine, spectacles, table } from './book-table.ts';

const PAGE = ['#fff7e0', '#f4e8c9', '#dfcda2', '#bfa877', '#8d7548'] as const;

/** A page's lines of text; `from` and `to` are the ends of the first and of the last line. */
function text(
	from: readonly [Point, Point],
	to: readonly [Point, Point],
	count: number,
	skip: readonly number[] = [],
): string {
	let d = '';
	for (let index = 0; index < count; index += 1) {
		if (skip.includes(index)) continue;
		const share = index / (count - 1);
		const at = (side: 0 | 1): Point => [
			from[side][0] + (to[side][0] - from[side][0]) * share,
			from[side][1] + (to[side][1] - from[side][1]) * share,
		];
		const [[x0, y0], [x1, y1]] = [at(0), at(1)];
		const end = index === count - 1 ? x0 + (x1 - x0) * 0.55 : x1;
		d += `M${Math.round(x0)} ${Math.round(y0)}Q${Math.round((x0 + end) / 2)} ${Math.round((y0 + y1) / 2 - 16)} ${Math.round(end)} ${Math.round(y1)}`;
	}
	return line(d, PAGE[4], 8);
}

/** The open book: cover, blocks of pages, two pages that curve into the gutter. */
function book(): string {
	return (
		facets(
			[TABLE[1], 'M330 1300L820 1360L1390 1310L1520 1330L1440 1380L820 1420L380 1370Z'],
			// Boards.
			['#123c42', 'M322 820L300 1304L800 1352H842L1378 1310L1332 806Z'],
			['#0c2a30', 'M300 1304L800 1352H842L1378 1310L1380 1326L842 1374H800L300 1322Z'],
			// The edges of the pages below.
			[PAGE[3], 'M334 1276Q600 1226 820 1326Q1060 1230 1346 1276V1298L822 1350L334 1296Z'],
			[
				PAGE[4],
				'M334 1286Q600 1240 820 1338Q1060 1244 1346 1286V1290Q1060 1250 820 1344Q600 1246 334 1290Z',
			],
			// The left page, darker towards the gutter.
			[PAGE[0], 'M362 816Q600 742 812 822L820 1326Q600 1226 334 1276Z'],
			[PAGE[1], 'M704 792Q759 802 812 822L820 1326Q765 1301 707 1285Z'],
			[PAGE[2], 'M769 808Q791 814 812 822L820 1326Q798 1316 776 1307Z'],
			// The right page.
			[PAGE[0], 'M812 822Q1020 736 1296 806L1346 1276Q1060 1230 820 1326Z'],
			[PAGE[1], 'M812 822Q854 805 898 794L918 1293Q868 1307 820 1326Z'],
			[PAGE[3], 'M812 822L826 816L836 1319L820 1326Z'],
			[PAGE[1], 'M1188 784Q1241 792 1296 806L1346 1276Q1289 1267 1233 1263Z'],
		) +
		text(
			[
				[412, 856],
				[752, 842],
			],
			[
				[392, 1216],
				[770, 1234],
			],
			9,
		) +
		text(
			[
				[900, 836],
				[1240, 832],
			],
			[
				[908, 884],
				[1120, 868],
			],
			2,
		) +
		text(
			[
				[912, 1204],
				[1278, 1184],
			],
			[
				[914, 1250],
				[1200, 1222],
			],
			2,
		)
	);
}

/** A dog signs a book: the paw print beside the lines, the paw still lifted behind it. */
export function pawSignature(): string {
	return square([
		table(),
		lamp(),
		group(
			[
				pine(),
				legShadow('table'),
				book(),
				legShadow('book'),
				pawPrint(),
				spectacles(),
				inkPad(),
				foreleg(),
			].join('\n'),
			'transform="translate(0 -96)"',
		),
	]);
}
