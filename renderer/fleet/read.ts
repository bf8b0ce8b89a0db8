import * as v from 'valibot';
import { FleetLine } from '../../electron/bridge/fleet.ts';

/** What kiosks have left on a stick. */
export interface Fleet {
	/** Those that need somebody first, then by name. */
	readonly kiosks: readonly FleetLine[];
	/** Lines that no kiosk has left like this. */
	readonly unreadable: number;
}

/** @param text a line a kiosk @param needs how much a kiosk needs somebody */
export function readFleet(text: string, needs: (kiosk: FleetLine) => number): Fleet {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const read = lines.map((line) => v.safeParse(FleetLine, jsonOf(line)));
	const kiosks = read.flatMap((line) => (line.success ? [line.output] : []));
	return {
		kiosks: kiosks.sort((a, b) => needs(b) - needs(a) || a.name.localeCompare(b.name)),
		unreadable: read.filter(({ success }) => !success).length,
	};
}

function jsonOf(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
