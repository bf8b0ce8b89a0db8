import type { Ancestor } from './cyclonedx.ts';
import type { Distro, SystemPackages } from './systemPackages.ts';

const NAMES: Readonly<Record<Distro, string>> = { debian: 'Debian', ubuntu: 'Ubuntu' };

/**
 * The written offer that the GPL and its kin ask for: every package that the stick brings, by the
 * source package that it was made from.
 */
export function sourceOffer(releases: readonly SystemPackages[]): string {
	return `${OFFER}${releases.map(chapter).join('')}`;
}

const OFFER = `Packages of Debian and Ubuntu on this stick, and where their sources are
========================================================================

The folder "linux" holds packages of these distributions, unchanged. Each of them
holds its own copyright and licences, in usr/share/doc/<package>/copyright. Many
are under the GNU General Public License or Lesser General Public License.

The offer: whoever hands this stick on gives to anybody who asks, for at least
three years from that day, the complete sources of the packages listed here on a
usual medium, for no more than the cost of copying and sending it.

The same sources can be fetched at any time from the archives of the
distributions, by the names and versions below:

  Debian   http://deb.debian.org/debian
           http://deb.debian.org/debian-security
           https://snapshot.debian.org (every version that there ever was)
  Ubuntu   http://archive.ubuntu.com/ubuntu

On a computer with the same release whose list of archives has a line "deb-src":

  apt-get source NAME=VERSION

`;

function chapter({ distro, release, components }: SystemPackages): string {
	const bySource = new Map<string, string[]>();
	for (const { name, version, pedigree } of components) {
		for (const source of pedigree?.ancestors ?? []) {
			const made = bySource.get(nameAndVersion(source)) ?? [];
			bySource.set(nameAndVersion(source), [...made, `${name} ${version}`]);
		}
	}
	const lines = [...bySource]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([source, made]) => `source ${source}\n${made.map((one) => `    ${one}\n`).join('')}`);
	const title = `${NAMES[distro]} ${release}: ${components.length} packages of ${bySource.size} sources`;
	return `\n${title}\n${'-'.repeat(title.length)}\n\n${lines.join('')}`;
}

function nameAndVersion({ name, version }: Ancestor): string {
	return `${name} ${version}`;
}
