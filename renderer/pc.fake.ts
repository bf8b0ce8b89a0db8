import type { ItAnswer, ItVerb } from './bridge.ts';

/** The computer that a plain browser pretends to stand on; a test changes what it is like. */
export interface FakePc {
	locked: 'yes' | 'no' | 'partly';
	turn: string;
	/** Label of the stick that is plugged in. */
	stick: string;
	restartNeeded: boolean;
	/** Seconds in which the picture turns back. */
	turnPending: number | undefined;
	/** Why what is asked fails, by its word. */
	readonly failures: Partial<Record<ItVerb, string>>;
	/** A developer's start: nobody acts on the computer. */
	absent: boolean;
	/** How long everything takes. */
	milliseconds: number;
	/** Nothing is ever done as long as this is set: for what is seen meanwhile. */
	waits: boolean;
	ask(verb: ItVerb): Promise<ItAnswer>;
}

type Facts = readonly (readonly [string, string])[];

/** As electron/linux/lock.sh has them; three of them are what half a lock lacks. */
const LOCK = (
	'power-key ctrl-alt-del-burst ctrl-alt-del sysrq login-console further-consoles desktop sleep ' +
	'suspend hibernate hybrid-sleep updates-apt-daily updates-apt-daily-upgrade updates-unattended ' +
	'sticks start-messages start-menu firewall-rules firewall firewall-at-start starts-by-itself'
).split(' ');
const HALF_LACKS = ['login-console', 'start-menu', 'firewall-at-start'];
const SECONDS_TO_KEEP = 180;
const DIAGNOSTICS = 'kiosk-diagnostics-museum-20260314-0915';

/** A locked PC with a stick in it. */
export function fakePc(): FakePc {
	return {
		locked: 'yes',
		turn: '0',
		stick: 'MUSEUM',
		restartNeeded: false,
		turnPending: undefined,
		failures: {},
		absent: false,
		milliseconds: 400,
		waits: false,
		async ask(verb) {
			if (this.absent) return { kind: 'unavailable' };
			await new Promise((done) => setTimeout(done, this.milliseconds));
			while (this.waits) await new Promise((again) => setTimeout(again, 50));
			const reason =
				this.failures[verb] ??
				(verb === 'save-diagnostics' && !this.stick ? 'no-stick' : undefined);
			return reason === undefined
				? { kind: 'done', facts: act(this, verb) }
				: { kind: 'failed', reason };
		},
	};
}

function act(pc: FakePc, verb: ItVerb): Facts {
	if (verb === 'state') return stateOf(pc);
	if (verb === 'check-lock') return LOCK.map((id) => [id, holds(pc, id) ? 'yes' : 'no']);
	if (verb === 'save-diagnostics') return [['folder', DIAGNOSTICS]];
	if (verb === 'join-fleet') return [['folder', 'kiosks.html']];
	if (verb === 'save-visits') return [['folder', 'kiosk-visits-museum-20260314-0915']];
	if (verb === 'lock' || verb === 'unlock') {
		pc.locked = verb === 'lock' ? 'yes' : 'no';
		pc.restartNeeded = true;
	}
	if (verb.startsWith('turn-')) {
		pc.turn = verb.slice('turn-'.length);
		pc.turnPending = SECONDS_TO_KEEP;
	}
	if (verb === 'keep-turn') pc.turnPending = undefined;
	if (verb === 'restart-computer') pc.restartNeeded = false;
	return [];
}

const holds = ({ locked }: FakePc, id: string): boolean =>
	locked === 'yes' || (locked === 'partly' && !HALF_LACKS.includes(id));

const stateOf = (pc: FakePc): Facts => [
	['system', 'Debian GNU/Linux 12 (bookworm)'],
	['locked', pc.locked],
	['turn', pc.turn],
	['turn-pending', String(pc.turnPending ?? '')],
	['stick', pc.stick],
	['screen-way', 'xwayland'],
	['restart-needed', pc.restartNeeded ? 'yes' : 'no'],
];
