import { execFileSync } from 'node:child_process';
import { PROJECT } from '../paths.ts';

interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
	components: { name: string; type: string; version: string; purl?: string }[];
}

/**
 * What the application is made of and with, as CycloneDX: npm's own account of the lockfile, and the
 * Electron that is inside. Without what differs from build to build.
 */
export function billOfMaterials(electronVersion: string): string {
	const written = execFileSync(
		'npm',
		['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'],
		{ cwd: PROJECT, encoding: 'utf8', maxBuffer: 64_000_000 },
	);
	const bom = JSON.parse(written) as Bom;
	delete bom.serialNumber;
	delete bom.metadata.timestamp;
	delete bom.metadata.tools;
	// npm writes the name of the folder that it was run in.
	bom.metadata.component.name = 'serum-run-kiosk';
	bom.components.push({
		type: 'framework',
		name: 'electron-runtime',
		version: electronVersion,
		purl: `pkg:github/electron/electron@v${electronVersion}`,
	});
	return `${JSON.stringify(bom, undefined, '\t')}\n`;
}
