import { INK } from '../../inks.ts';
import { facets } from '../../tools/facets.ts';
import { circle, group, line, random, shape } from '../../tools/shapes.ts';
import { square } from '../../tools/square.ts';
import { youngDog } from './young-dog.ts';

/** A wall of round logs: each lit along its top where the low sun rakes it. */
function logs(): string {
	const next = random(11);
	let drawn = '';
	for (let y = -60; y < 1980; y += 228) {
		drawn += shape(`M-140 ${y}H2060V${y + 228}H-140Z`, '#4a372d');
		drawn += shape(`M-140 ${y + 4}H2060V${y + 190}H-140Z`, '#5f4632');
		drawn += shape(`M-140 ${y + 8}H2060V${y + 130}H-140Z`, '#77563a');
		drawn += shape(`M-140 ${y + 10}H2060V${y + 52}H-140Z`, '#946c42');
		let cracks = '';
		for (let crack = 0; crack < 5; crack += 1) {
			const x = Math.round(-100 + next() * 1900);
			const long = Math.round(120 + next() * 260);
			const at = Math.round(y + 40 + next() * 70);
			cracks += `M${x} ${at}L${x + long * 0.4} ${at - 5}L${x + long} ${at + 2}L${x + long * 0.4} ${at + 4}Z`;
		}
		drawn += shape(cracks, '#4b3427');
	}
	return drawn;
}

/** The blue shade that the low sun leaves: the eave's above, the door's at the right. */
function shade(): string {
	let drawn = '';
	for (let y = -60; y < 1980; y += 228) {
		const edge = (level: number) => 1500 + (level - 960) * 0.34;
		drawn += shape(
			`M${Math.round(edge(y))} ${y}H2060V${y + 228}H${Math.round(edge(y + 228))}Z`,
			'#1d2a3a',
		);
		drawn += shape(
			`M${Math.round(edge(y + 6))} ${y + 6}H2060V${y + 190}H${Math.round(edge(y + 190))}Z`,
			'#2b3c4e',
		);
		drawn += shape(
			`M${Math.round(edge(y + 10))} ${y + 10}H2060V${y + 110}H${Math.round(edge(y + 110))}Z`,
			'#3a5165',
		);
	}
	return drawn;
}

/** Snowshoes, crossed: bent frames with lacing. */
function snowshoes(): string {
	const shoe = (turn: number, x: number, y: number) => {
		const frame =
			'M0 -330Q96 -320 100 -170Q100 20 22 190L0 330L-22 190Q-100 20 -100 -170Q-96 -320 0 -330Z';
		let lacing = '';
		for (let step = -4; step < 5; step += 1) {
			lacing += `M-96 ${step * 44 - 130}L96 ${step * 44 - 30}M96 ${step * 44 - 130}L-96 ${step * 44 - 30}`;
		}
		return group(
			`<clipPath id="harness-web${turn > 0 ? 'a' : 'b'}"><path d="${frame}"/></clipPath>` +
				line(lacing, '#d8bf8c', 5, `clip-path="url(#harness-web${turn > 0 ? 'a' : 'b'})"`) +
				line(frame, '#5b3a22', 24, 'stroke-linejoin="round"') +
				line(frame, '#d09a55', 10, 'stroke-linejoin="round" transform="translate(-4 -2)"') +
				shape('M-92 -216H92V-192H-92ZM-70 60H70V82H-70Z', '#85592f'),
			`transform="translate(${x} ${y}) rotate(${turn})"`,
		);
	};
	return shoe(-13, 342, 900) + shoe(13, 422, 900);
}

/** The harness on its peg: collar, traces, back band, brass rings. */
function hangingHarness(): string {
	const straps = [
		// Collar loop, two traces that meet in the ring, back band.
		'M900 640Q800 720 790 850Q792 960 890 1010Q990 960 996 850Q990 720 900 640Z',
		'M830 970Q770 1080 800 1190L884 1350M956 970Q1016 1080 984 1190L904 1350',
		'M790 1110Q890 1166 1000 1110',
	].join('');
	const ring = (x: number, y: number, radius: number) =>
		circle(x, y, radius, 'none', `stroke="${INK.bronze[2]}" stroke-width="16"`) +
		circle(x, y, radius, 'none', `stroke="${INK.amber[1]}" stroke-width="10"`) +
		`<path d="M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x} ${y - radius}" fill="none" stroke="#ffe6b0" stroke-width="8"/>`;
	return [
		// Its long shadow to the right, as the sun stands low at the left.
		line(straps, '#3f2d25', 54, 'transform="translate(58 26)" stroke-linejoin="round"'),
		facets(['#4b3427', 'M900 586L1010 622V650L900 640Z']),
		line(straps, '#3a2418', 56, 'stroke-linejoin="round"'),
		line(straps, '#7a4a28', 50, 'stroke-linejoin="round" transform="translate(-2 -1)"'),
		line(straps, '#c07f45', 15, 'stroke-linejoin="round" transform="translate(-17 -4)"'),
		line(straps, '#e8c58c', 4, 'stroke-dasharray="18 14" transform="translate(10 3)"'),
		ring(892, 1014, 38),
		ring(800, 1112, 28),
		ring(990, 1112, 28),
		ring(894, 1362, 44),
		facets(
			['#33261f', 'M872 560H934V650H872Z'],
			['#b08a58', 'M860 552H916V640H872Z'],
			['#e2b878', 'M860 552H880V640H872Z'],
		),
	].join('\n');
}

/** The gangline: one rope in a coil over a peg, its snap hanging. */
function gangline(): string {
	let coil = '';
	for (let turn = 0; turn < 5; turn += 1) {
		const [across, deep] = [92 + turn * 17, 176 + turn * 20];
		coil += `M1250 ${664 + turn * 4}C${1250 - across * 1.4} ${700} ${1250 - across} ${840 + deep} 1250 ${850 + deep}C${1250 + across} ${840 + deep} ${1250 + across * 1.4} 700 1250 ${664 + turn * 4}`;
	}
	return [
		line(coil, '#4b3427', 22, 'transform="translate(44 18)"'),
		line(coil, '#6b5a3e', 20),
		line(coil, '#cdb684', 13, 'transform="translate(-2 -1)"'),
		line(coil, '#e2cf9f', 4, 'transform="translate(-5 -2)"'),
		facets(
			// The lashing round the coil, the peg.
			['#6b5a3e', 'M1160 792H1346V846H1160Z'],
			['#dcc793', 'M1158 790H1330V806H1158ZM1158 814H1330V828H1158Z'],
			['#33261f', 'M1222 596H1284V686H1222Z'],
			['#b08a58', 'M1212 588H1266V678H1222Z'],
			['#e2b878', 'M1212 588H1230V678H1222Z'],
		),
	].join('\n');
}

/** A kerosene lantern on a nail, unlit by day. */
function lantern(): string {
	return facets(
		['#4b3427', 'M240 1240L330 1250L350 1500L250 1500Z'],
		['#1d2430', 'M212 1190H228V1230H212Z'],
		['#2b333f', 'M176 1220H264L284 1262H156Z'],
		['#4a5a6a', 'M176 1220H212L196 1262H156Z'],
		['#c9dbe0', 'M168 1266H272Q300 1340 266 1410H174Q140 1340 168 1266Z'],
		['#8fb0be', 'M226 1266H272Q300 1340 266 1410H236Q266 1340 226 1266Z'],
		[INK.amber[0], 'M208 1400Q200 1360 220 1320Q240 1360 232 1400Z'],
		['#2b333f', 'M160 1408H280L300 1500H140Z'],
		['#4a5a6a', 'M160 1408H200L184 1500H140Z'],
		['#10151d', 'M128 1496H312V1522H128Z'],
		['#1d2430', 'M214 1140L128 1396L140 1400L220 1164L300 1400L312 1396L226 1140Z'],
		['#b08a58', 'M208 1120H240V1150H208Z'],
	);
}

/** One harness on the kennel's log wall, and a young dog that looks up at it. */
export function harness(): string {
	return square([
		logs(),
		shade(),
		snowshoes(),
		group(lantern(), 'transform="translate(404 -180)"'),
		group(gangline(), 'transform="translate(20 -10)"'),
		group(hangingHarness(), 'transform="translate(76 40) scale(.92)"'),
		youngDog(),
	]);
}
