import { existsSync } from 'node:fs';
import { kill, type SupervisedKiosk } from './supervised.ts';

/** Something that goes wrong, and after how long visitors must have a picture again. */
export interface Fault {
	/** Milliseconds until the picture moves again; and how long there may be none at all meanwhile. */
	readonly limit: number;
	readonly darkLimit: number;
	/** Whether the page has to be made anew; else the picture only has to go on. */
	readonly endsPage: boolean;
	/** @returns the processes that must be gone when all is well again */
	happen(kiosk: SupervisedKiosk): Promise<readonly number[]>;
}

/** Goals: what died is back in three seconds, the whole kiosk in eight, what hangs in twenty-five. */
const DEATH = 3_000;
const WHOLE = 8_000;
const HANG = 25_000;
/** Nothing on the glass for longer than this, when something has died. */
const DARK = 3_000;

const page = async (kiosk: SupervisedKiosk) => [await kiosk.page()];
const graphics = (kiosk: SupervisedKiosk) => kiosk.processes('gpu-process');
const network = (kiosk: SupervisedKiosk) => kiosk.processes('network.mojom.NetworkService');
const main = async (kiosk: SupervisedKiosk) => [kiosk.pid];

function signal(
	whom: (kiosk: SupervisedKiosk) => Promise<readonly number[]>,
	by: NodeJS.Signals,
	limit: number,
	endsPage = true,
): Fault {
	return {
		limit,
		darkLimit: DARK,
		endsPage,
		happen: async (kiosk) => {
			const pids = (await whom(kiosk)).filter((pid) => existsSync(`/proc/${pid}`));
			if (pids.length === 0) throw new Error('There is no such process: the fault did not happen.');
			for (const pid of pids) kill(pid, by);
			return pids;
		},
	};
}

/** In the page, a moment later, so that the question for it is answered. */
function code(text: string): Fault {
	return {
		limit: HANG,
		// A page that shows nothing has to be seen to show nothing.
		darkLimit: HANG,
		endsPage: true,
		happen: async (kiosk) => {
			const pids = await page(kiosk);
			await kiosk.inPage(`setTimeout(() => { ${text} }, 50); 0`);
			return pids;
		},
	};
}

export const FAULTS: Readonly<Record<string, Fault>> = {
	'page killed': signal(page, 'SIGKILL', DEATH),
	'page stopped': signal(page, 'SIGSTOP', HANG),
	'graphics killed': signal(graphics, 'SIGKILL', DEATH, false),
	'graphics stopped': signal(graphics, 'SIGSTOP', HANG),
	'network service killed': signal(network, 'SIGKILL', DEATH, false),
	'network service stopped': signal(network, 'SIGSTOP', DEATH, false),
	'page and its makers killed': signal(
		async (kiosk) => [...(await kiosk.processes('zygote')), ...(await page(kiosk))],
		'SIGKILL',
		WHOLE,
	),
	'kiosk killed': signal(main, 'SIGKILL', WHOLE),
	'kiosk stopped': signal(main, 'SIGSTOP', HANG),
	'page in a loop': code('for (;;);'),
	// It goes on beating while it fills up.
	'page leaks': code(
		'const held = []; setInterval(() => held.push(new Array(4e6).fill(1.5)), 20);',
	),
	'page emptied': code('document.body.replaceChildren();'),
	'page hidden': code("document.documentElement.style.display = 'none';"),
	'page draws no more': code('window.requestAnimationFrame = () => 0;'),
};

/** These also happen again and again, each as soon as there is a picture. */
export const IN_A_ROW = ['page killed', 'graphics killed', 'kiosk killed'] as const;
