import type { Ear } from './build.ts';

/**
 * The damaged right ear, at the viewer's left: it stands to half its height, then the tip falls
 * outwards and forwards. Its outer edge is nicked.
 */
export const DAMAGED_EAR: Ear = {
	outline: {
		part: 'ear',
		path: 'M36 336Q60 236 120 160Q144 132 180 138Q230 148 258 184Q288 226 294 292Q270 266 232 258L234 296L206 312L230 334Q226 386 214 440L140 410Z',
	},
	planes: [
		{
			part: 'earCup',
			path: 'M66 350Q84 262 136 184L208 226L212 290L186 310L210 338Q208 380 202 424L140 400Z',
		},
		{
			part: 'earFur',
			path: 'M46 356Q62 276 112 210Q100 250 106 280Q122 240 148 216Q140 262 142 296Q158 264 182 248Q168 286 168 326Q176 314 184 310L192 320Q182 362 182 408L110 400Z',
		},
		{
			part: 'earEdge',
			path: 'M120 160Q144 132 176 140Q222 152 248 188Q276 228 284 280Q258 254 222 248Q170 234 120 160Z',
		},
		{ part: 'capTemple', path: 'M120 160Q144 132 176 140Q222 152 248 188Q202 196 120 160Z' },
		{
			part: 'furrow',
			path: 'M120 160Q170 234 222 248Q258 254 284 280Q256 268 218 264Q154 246 112 172Z',
		},
	],
};

/** The sound left ear, at the viewer's right: whole, tall and pointed. */
export const SOUND_EAR: Ear = {
	outline: {
		part: 'ear',
		path: 'M36 336Q52 214 116 98Q128 78 142 90Q184 140 206 206Q238 300 214 440L140 410Z',
	},
	planes: [
		{
			part: 'earEdge',
			path: 'M134 84Q140 86 148 96Q186 144 206 206Q238 300 214 440L196 430Q212 320 186 232Q164 158 134 84Z',
		},
		{
			part: 'earCup',
			path: 'M66 350Q80 234 128 126Q160 168 182 236Q208 326 202 424L140 400Z',
		},
		{
			part: 'earFur',
			path: 'M46 356Q58 262 108 176Q98 226 104 258Q118 214 140 186Q134 236 136 276Q150 248 172 232Q162 282 162 326Q174 306 190 298Q178 350 180 404L110 400Z',
		},
	],
};
