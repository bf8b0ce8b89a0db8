import * as v from 'valibot';
import { HEARD, isVerb } from '../electron/bridge/table.ts';
import type { FakeBridge } from './bridge.fake.ts';

/** The fake, held to the bridge's table: what the shell would refuse to hear from the page is thrown here. */
export function holdToTable(fake: FakeBridge): FakeBridge {
	return new Proxy(fake, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name, target);
			if (typeof value !== 'function' || typeof name !== 'string' || !isVerb(name)) return value;
			return (said?: unknown) => {
				v.parse(HEARD[name].argument, said);
				return Reflect.apply(value, target, [said]) as unknown;
			};
		},
	});
}
