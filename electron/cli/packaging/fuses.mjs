import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Electron's fuses as the kiosk ships them: switches in the executable that no command line and
 * no environment can turn back. A runtime knows as many as its version has; the last is new in 41.
 */
export const FUSES = {
	version: FuseVersion.V1,
	// The executable is the kiosk and never a bare Node.
	[FuseV1Options.RunAsNode]: false,
	// The kiosk keeps no cookies, and Linux kiosks have no keyring to encrypt them with.
	[FuseV1Options.EnableCookieEncryption]: false,
	[FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
	// No debugger, also not by signal.
	[FuseV1Options.EnableNodeCliInspectArguments]: false,
	// Windows and macOS check the archive's hash at every start; Linux has no such check.
	[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
	[FuseV1Options.OnlyLoadAppFromAsar]: true,
	// A snapshot of our own would cost the fast start that Electron's own one gives.
	[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
	// Pages come over the kiosk's own scheme, never from `file:`.
	[FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** Electron 41 and later have this one too. */
export const FUSES_SINCE_41 = { [FuseV1Options.WasmTrapHandlers]: true };

/** @param {string} electronVersion for example `33.2.1` */
export function fusesFor(electronVersion) {
	const newer = Number(electronVersion.split('.')[0]) >= 41;
	return { ...FUSES, ...(newer ? FUSES_SINCE_41 : {}), strictlyRequireAllFuses: true };
}
