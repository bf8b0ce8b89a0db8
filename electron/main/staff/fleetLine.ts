import type { FleetLine } from '../../bridge/fleet.ts';
import type { StaffReport } from '../../bridge/staff.ts';
import type { VisitSums } from '../../bridge/visits.ts';

interface Subject {
	readonly name: string;
	readonly now: Date;
	readonly report: StaffReport;
	readonly visits: VisitSums;
}

/** What this kiosk leaves of itself on a stick, as one line of JSON that ends with a line feed. */
export function fleetLineOf({ name, now, report, visits }: Subject): string {
	const { exhibition, mistakes, memoryBytes, ...told } = report;
	// Of the folder's mistakes their number is told, and what the moment's memory is says nothing.
	void [mistakes, memoryBytes];
	const line: FleetLine = {
		format: 1,
		name: name.slice(0, 64),
		at: now.toISOString(),
		...told,
		...(exhibition === undefined ? {} : { exhibition }),
		availability: [...report.availability],
		visits: visits.month.visits,
	};
	return `${JSON.stringify(line)}\n`;
}
