/** One line of progress in MB, rewritten on a terminal and at every tenth part elsewhere. */
export function progressLine(what: string, totalBytes: number | undefined) {
	let lastTenth = -1;
	const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0);
	const text = (bytes: number) =>
		totalBytes === undefined
			? `${what}: ${megabytes(bytes)} MB`
			: `${what}: ${megabytes(Math.min(bytes, totalBytes))} of ${megabytes(totalBytes)} MB`;
	return {
		at(bytes: number): void {
			if (process.stdout.isTTY) {
				process.stdout.write(`\r${text(bytes)} `);
				return;
			}
			const tenth = Math.floor((bytes / (totalBytes ?? 100_000_000)) * 10);
			if (tenth <= lastTenth) return;
			lastTenth = tenth;
			console.log(text(bytes));
		},
		done(): void {
			if (process.stdout.isTTY) process.stdout.write('\n');
		},
	};
}
