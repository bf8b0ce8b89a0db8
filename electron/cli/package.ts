import { makeUnpacked } from './packaging/unpacked.ts';

/** `npm run package`: the unpacked application in `release/`; `--trial` with the stand-in too. */
await makeUnpacked(process.argv.includes('--trial'), 'npm run package -- --trial').then(
	({ folder }) => console.log(`Made ${folder}.`),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		// electron-builder takes `process.exitCode` for itself.
		process.exit(1);
	},
);
