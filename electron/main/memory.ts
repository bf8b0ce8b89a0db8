import { app } from 'electron';

/** Bytes that all the kiosk's processes hold; what they share is counted with each. */
export function memoryInUse(): number {
	const kilobytes = app.getAppMetrics().map(({ memory }) => memory.workingSetSize);
	return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}
