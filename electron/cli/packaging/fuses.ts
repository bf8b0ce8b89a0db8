import { FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses';

/**
 * Electron's fuses as the kiosk ships them: switches in the executable that no command line and
 * no environment can turn back.
 */
const FUSES = {
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
} as const;

/** The version of Electron that brought the ninth fuse. */
const WASM_FUSE_SINCE = 41;

/**
 * The fuses that a version of Electron has; one that nobody configured is an error.
 * @param electronVersion for example `45.4.1`
 */
export function fusesFor(electronVersion: string): FuseConfig {
	const hasWasmFuse = Number(electronVersion.split('.')[0]) >= WASM_FUSE_SINCE;
	const wasm = hasWasmFuse ? { [FuseV1Options.WasmTrapHandlers]: true } : {};
	// The type knows the newest Electron only; "strict" holds the wire of the one at hand against this.
	return { ...FUSES, ...wasm, strictlyRequireAllFuses: true } as FuseConfig;
}
