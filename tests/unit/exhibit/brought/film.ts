/** One box of a film: its length, its kind, and what is in it (ISO 14496-12). */
function box(kind: string, ...inside: readonly Uint8Array[]): Buffer {
	const content = Buffer.concat(inside);
	const head = Buffer.alloc(8);
	head.writeUInt32BE(8 + content.length, 0);
	head.write(kind, 4, 'latin1');
	return Buffer.concat([head, content]);
}

/** Numbers of four bytes. */
const words = (...numbers: readonly number[]): Buffer => {
	const bytes = Buffer.alloc(4 * numbers.length);
	numbers.forEach((number, index) => bytes.writeUInt32BE(number >>> 0, 4 * index));
	return bytes;
};

const SOUND = ['mp4a', 'Opus', 'ac-3'];
const MATRIX = words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** How one track is made: what a player looks at first. */
function sample(codec: string): Buffer {
	const start = Buffer.concat([Buffer.alloc(6), Buffer.from([0, 1])]);
	if (SOUND.includes(codec)) {
		const sound = Buffer.alloc(20);
		sound.writeUInt16BE(2, 8);
		sound.writeUInt16BE(16, 10);
		sound.writeUInt32BE(48_000 * 65_536, 16);
		const config = codec === 'mp4a' ? [esds()] : codec === 'Opus' ? [dOps()] : [];
		return box(codec, start, sound, ...config);
	}
	const seen = Buffer.alloc(70);
	seen.writeUInt16BE(640, 16);
	seen.writeUInt16BE(480, 18);
	const avcC = box('avcC', Buffer.from([1, 0x42, 0, 0x1e, 0xff, 0xe0, 0]));
	return box(codec, start, seen, ...(codec === 'avc1' ? [avcC] : []));
}

/** AAC of two channels (ISO 14496-1, 7.2.6). */
const esds = () =>
	box(
		'esds',
		words(0),
		Buffer.from([3, 25, 0, 1, 0, 4, 17, 0x40, 0x15]),
		Buffer.alloc(11),
		Buffer.from([5, 2, 0x11, 0x90, 6, 1, 2]),
	);
const dOps = () => box('dOps', Buffer.from([0, 2, 0, 0, 0, 0, 0xbb, 0x80, 0, 0, 0]));

function track(id: number, codec: string): Buffer {
	const isSound = SOUND.includes(codec);
	const table = box(
		'stbl',
		box('stsd', words(0, 1), sample(codec)),
		box('stts', words(0, 0)),
		box('stsc', words(0, 0)),
		box('stsz', words(0, 0, 0)),
		box('stco', words(0, 0)),
	);
	const handler = Buffer.concat([
		words(0, 0),
		Buffer.from(isSound ? 'soun' : 'vide', 'latin1'),
		words(0, 0, 0),
		Buffer.from([0]),
	]);
	const head = isSound ? box('smhd', words(0, 0)) : box('vmhd', words(1, 0, 0));
	return box(
		'trak',
		box('tkhd', words(7, 0, 0, id, 0, 0, 0, 0, 0, 0), MATRIX, words(640 << 16, 480 << 16)),
		box(
			'mdia',
			box('mdhd', words(0, 0, 0, 1000, 2000), Buffer.from([0x55, 0xc4, 0, 0])),
			box('hdlr', handler),
			box('minf', head, box('dinf', box('dref', words(0, 1), box('url ', words(1)))), table),
		),
	);
}

/** A film without a single picture in it, made as these codecs say: as much as is looked at without playing it. */
export function film(...codecs: readonly string[]): Buffer {
	const head = words(0, 0, 0, 1000, 2000, 0x10000, 0x1000000, 0, 0);
	return Buffer.concat([
		box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1'), Buffer.from('mp42', 'latin1')),
		box(
			'moov',
			box('mvhd', head, MATRIX, words(0, 0, 0, 0, 0, 0, codecs.length + 1)),
			...codecs.map((codec, index) => track(index + 1, codec)),
		),
		box('mdat', Buffer.alloc(32)),
	]);
}
