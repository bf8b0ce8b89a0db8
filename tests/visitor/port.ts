/**
 * Where the page for plain browsers is served: another place for each run, so that two runs do not
 * meet. Whoever is loaded first chooses; processes that it starts find it in their environment.
 */
export const BROWSER_PAGE_PORT = Number(
	(process.env['BROWSER_PAGE_PORT'] ??= String(20_000 + (process.pid % 40_000))),
);
