import type { Size } from '../../electron/cli/machine/display.ts';
import type { Place } from '../onGlass.ts';

/** Something a monkey does: with a mouse and a keyboard (commands of xdotool), or with fingers. */
export type Gesture =
	| { readonly by: 'server'; readonly commands: readonly string[]; readonly events: number }
	| { readonly by: 'fingers'; readonly ways: readonly (readonly Place[])[] };

const MODIFIERS = ['ctrl', 'alt', 'shift', 'super'] as const;
/** Every code that a PC keyboard has. */
const KEYCODES = { first: 9, last: 255 } as const;
/** Left, middle, right, four of the wheel, back, forward. */
const MOUSE_BUTTONS = 9;
const MOST_FINGERS = 9;

/** What the monkey does next, from random numbers in 0 to 1 alone. */
export function nextGesture(random: () => number, { width, height }: Size): Gesture {
	const below = (limit: number) => Math.floor(random() * limit);
	const place = (): Place => ({ x: below(width), y: below(height) });
	const key = () => String(KEYCODES.first + below(KEYCODES.last - KEYCODES.first + 1));
	const kinds: Readonly<Record<string, () => Gesture>> = {
		click: () => {
			const { x, y } = place();
			const button = 1 + below(MOUSE_BUTTONS);
			return server([`mousemove ${x} ${y} click ${button}`], 3);
		},
		drag: () => {
			const [from, to] = [place(), place()];
			const held = below(3) === 0 ? MODIFIERS[below(MODIFIERS.length)] : undefined;
			return server(
				[
					...(held ? [`keydown ${held}`] : []),
					`mousemove ${from.x} ${from.y} mousedown 1 mousemove ${to.x} ${to.y} mouseup 1`,
					...(held ? [`keyup ${held}`] : []),
				],
				held ? 6 : 4,
			);
		},
		key: () => server([`key --delay 0 ${key()}`], 2),
		chord: () => {
			const held = MODIFIERS.filter(() => random() < 0.5);
			return server([`key --delay 0 ${[...held, key()].join('+')}`], 2 + 2 * held.length);
		},
		corner: () => {
			const { x, y } = { x: below(2) * (width - 5) + 2, y: below(2) * (height - 5) + 2 };
			const count = 1 + below(7);
			return server([`mousemove ${x} ${y} click --delay 0 --repeat ${count} 1`], 1 + 2 * count);
		},
		touches: () => {
			const fingers = random() < 0.6 ? 1 : 1 + below(MOST_FINGERS);
			const steps = random() < 0.5 ? 0 : 1 + below(4);
			return {
				by: 'fingers',
				ways: Array.from({ length: fingers }, () =>
					Array.from({ length: 1 + steps }, () => place()),
				),
			};
		},
	};
	const names = Object.keys(kinds);
	return kinds[names[below(names.length)]!]!();
}

const server = (commands: readonly string[], events: number): Gesture => ({
	by: 'server',
	commands,
	events,
});
