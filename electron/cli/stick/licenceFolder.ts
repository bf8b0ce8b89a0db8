import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundledPackage } from '../packaging/bundled.ts';
import { PROJECT, SHIPPED_EXHIBITION } from '../paths.ts';
import type { LicensedPackage } from './licences.ts';

/** Fonts come as packages of this scope; readers look for them apart from the libraries. */
const FONTS = '@fontsource/';

/** Fills the stick's folder `licences`: a text a package, the map's, Electron's, and an index. */
export async function writeLicences(
	target: string,
	packages: readonly LicensedPackage[],
	application: string,
): Promise<void> {
	for (const one of packages) {
		const file = join(target, textFile(one));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, one.text);
	}
	await cp(join(SHIPPED_EXHIBITION, 'journey', 'licences'), join(target, 'map'), {
		recursive: true,
	});
	for (const [from, to] of [
		[join(PROJECT, 'LICENSE'), 'LICENSE.txt'],
		[join(PROJECT, 'NOTICES.md'), 'NOTICES.md'],
		[join(application, 'LICENSES.chromium.html'), 'LICENSES.chromium.html'],
		[join(application, 'LICENSE.electron.txt'), 'LICENSE.electron.txt'],
	] as const) {
		await cp(from, join(target, to));
	}
	await writeFile(join(target, 'LICENCES.html'), licenceIndex(packages));
}

/** Where a package's text lies below `licences/`. */
function textFile({ name, version }: BundledPackage): string {
	return `packages/${name}-${version}.txt`;
}

/** The page that leads to every text: it needs no network and no program but a browser. */
function licenceIndex(packages: readonly LicensedPackage[]): string {
	const fonts = packages.filter(({ name }) => name.startsWith(FONTS));
	const libraries = packages.filter(({ name }) => !name.startsWith(FONTS));
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Serum Run Kiosk: licences</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; font: 1.15rem/1.55 Georgia, serif; color: #0b1626; background: #fbf7ec; }
h2 { margin-top: 2.4rem; border-top: 3px solid #f4ad3d; padding-top: .8rem; }
table { border-collapse: collapse; }
td, th { border: 1px solid #8a8470; padding: .3rem .7rem; text-align: start; }
</style>
<h1>Licences of what is on this stick</h1>
<p>Serum Run Kiosk itself is under the <a href="LICENSE.txt">MIT licence</a>. A summary for people: <a href="NOTICES.md">NOTICES.md</a>. Lists for programs (CycloneDX): <a href="sbom-application.cdx.json">the application</a>, <a href="sbom-system-packages.cdx.json">the system's packages</a>.</p>
<h2>Electron</h2>
<p><a href="LICENSE.electron.txt">Electron</a>; <a href="LICENSES.chromium.html">Chromium, Node.js and everything inside them</a>.</p>
<h2>Libraries inside the kiosk</h2>
${table(libraries)}
<h2>Fonts</h2>
${table(fonts)}
<h2>The journey's map</h2>
<p>Coastline, lakes and rivers: GSHHG 2.3.7, LGPL-3.0-or-later: <a href="map/gshhg-debian-copyright.txt">its statement</a>, <a href="map/LGPL-3.txt">LGPL 3</a>, <a href="map/GPL-3.txt">GPL 3</a>.</p>
<h2>The system's packages</h2>
<p>The packages of Debian and Ubuntu in the folder <code>linux</code> each hold their own licences, in <code>usr/share/doc/&lt;package&gt;/copyright</code>. What they are, and where their sources are: <a href="debian-packages.txt">debian-packages.txt</a>.</p>
</html>
`;
}

function table(packages: readonly LicensedPackage[]): string {
	const rows = packages.map(
		(one) =>
			`<tr><td><a href="${textFile(one)}">${one.name}</a></td><td>${one.version}</td><td>${one.licence}</td></tr>`,
	);
	return `<table>\n<tr><th>name</th><th>version</th><th>licence</th></tr>\n${rows.join('\n')}\n</table>`;
}
