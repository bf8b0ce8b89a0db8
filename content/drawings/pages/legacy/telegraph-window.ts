import { facets } from '../../tools/facets.ts';
import { drift, mountains } from '../../tools/land.ts';
import { line, shape } from '../../tools/shapes.ts';
import { aurora, sky, stars } from '../../tools/sky.ts';

/** The Arctic night outside, with the line of poles that runs away to the left. */
export function outside(): string {
	let poles = '';
	let wires = '';
	const stand = [
		[1010, 690, 270],
		[810, 678, 164],
		[690, 670, 100],
		[620, 665, 64],
		[580, 662, 38],
	] as const;
	stand.forEach(([x, y, height], index) => {
		const width = height * 0.028;
		poles += `M${x - width} ${y}L${x - width * 0.7} ${y - height}H${x + width * 0.7}L${x + width} ${y}ZM${x - height * 0.17} ${y - height * 0.9}h${height * 0.34}v${height * 0.035}h${-height * 0.34}Z`;
		const next = stand[index + 1];
		if (next === undefined) return;
		const [toX, toY, toHeight] = next;
		for (const side of [-0.14, 0.14])
			wires += `M${x + height * side} ${y - height * 0.9}Q${(x + toX) / 2} ${(y - height * 0.84 + toY - toHeight * 0.84) / 2} ${toX + toHeight * side} ${toY - toHeight * 0.9}`;
	});
	return (
		sky(
			[
				[0, '#081325'],
				[180, '#0c1d33'],
				[380, '#123049'],
				[540, '#1a455c'],
			],
			{ wave: 10, seed: 3 },
		) +
		stars(60, 12, 520) +
		aurora({
			edge: (x) => 330 + Math.sin(x / 210) * 40,
			strength: (x) => (x > 300 && x < 1000 ? Math.sin(((x - 300) / 700) * Math.PI) : 0),
			height: 260,
			step: 34,
			lean: 46,
			fills: ['#14454f', '#1f6a68', '#3fa184'],
			seed: 6,
		}) +
		mountains(
			[
				[-140, 640],
				[320, 560],
				[460, 600],
				[600, 540],
				[760, 610],
				[980, 560],
				[1240, 630],
				[2060, 600],
			],
			680,
			{
				shade: '#1c3d55',
				light: '#234a63',
			},
		) +
		drift(
			[
				[-140, 668],
				[500, 656],
				[900, 676],
				[1400, 660],
				[2060, 690],
			],
			'#6f93a6',
			1000,
		) +
		drift(
			[
				[-140, 716],
				[600, 690],
				[1000, 716],
				[2060, 700],
			],
			'#9cb9c5',
			1000,
		) +
		shape(poles, '#0a1320') +
		line(wires + 'M972 447Q1180 450 1420 330M1048 447Q1260 430 1460 310', '#0a1320', 4)
	);
}

/** The window's frame and the dark wall beside it. */
export function frame(): string {
	return facets(
		['#10161f', 'M-140 -140H2060V60H-140ZM-140 -140H300V2060H-140ZM1360 -140H2060V2060H1360Z'],
		['#17202b', 'M1360 60H2060V900H1360Z'],
		['#1d2a37', 'M-140 60H300V900H-140Z'],
		['#17202b', 'M250 820H1410V910H250Z'],
		// Casing: to the light, in shade.
		['#5b442c', 'M250 30H1410V84H250ZM250 30H304V800H250ZM1356 30H1410V800H1356Z'],
		['#85592f', 'M250 30H1410V42H250ZM250 30H264V800H250Z'],
		['#2a1f24', 'M304 84H1356V96H304ZM304 84H316V780H304Z'],
		['#3a2b22', 'M700 84H726V780H700ZM304 392H1356V414H304Z'],
		['#6a4b2c', 'M700 84H708V780H700ZM304 392H1356V398H304Z'],
		// Frost in the panes' corners.
		[
			'#9cc3ce',
			'M316 780V690L350 720L372 704L404 748L440 740L470 780ZM700 780H620L650 752L676 756ZM1356 780V700L1330 726L1304 716L1280 752L1240 780Z',
		],
		['#dce8ea', 'M316 780V726L344 748L364 740L390 780ZM1356 780V736L1334 752L1310 780Z'],
		// Sill.
		['#85592f', 'M220 780H1440V816H220Z'],
		['#b08a58', 'M220 780H1440V788H220Z'],
		['#3a2b22', 'M240 816H1420V838H240Z'],
	);
}
