import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Something the machine must have: how to see that it has it, and the package that brings it. */
export interface Need {
	readonly what: string;
	/** Debian's and Ubuntu's names, newest first: releases since 2024 carry a `t64` in some. */
	readonly packages: readonly string[];
	readonly isMet: () => boolean;
}

export function program(name: string, ...packages: string[]): Need {
	return { what: name, packages, isMet: () => isOnPath(name) };
}

/** Brings nearly everything else with it. */
const GTK = ['libgtk-3-0t64', 'libgtk-3-0'];
const NSS = ['libnss3'];
const SOUND = ['libasound2t64', 'libasound2'];
const GBM = ['libgbm1'];

/** What brings all of Electron's libraries onto a Debian that has none, each newest name first. */
export const RUNTIME_PACKAGES: readonly (readonly string[])[] = [GTK, NSS, SOUND, GBM];

/** Shared libraries that an executable asks for, by the first part of their file names. */
const LIBRARY_PACKAGES: readonly (readonly [prefix: string, packages: readonly string[]])[] = [
	['libasound', SOUND],
	['libgbm', GBM],
	['libnss3', NSS],
	['libnssutil3', NSS],
	['libsmime3', NSS],
	['libnspr4', ['libnspr4']],
	['libcups', ['libcups2t64', 'libcups2']],
	['libatk-bridge', ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0']],
	['libatspi', ['libatspi2.0-0t64', 'libatspi2.0-0']],
	['libatk-1.0', ['libatk1.0-0t64', 'libatk1.0-0']],
	['libxkbcommon', ['libxkbcommon0']],
];

/** What an executable lacks on this Linux machine, found as its loader would find it. */
export function librariesOf(executable: string): Need[] {
	const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
	const missing = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(
		(match) => match[1]!,
	);
	if (missing.length === 0) return [];
	const packages = new Set(
		missing.map(
			(library) => LIBRARY_PACKAGES.find(([prefix]) => library.startsWith(prefix))?.[1] ?? GTK,
		),
	);
	return [...packages, GTK].map((names) => ({
		what: `libraries for ${executable}`,
		packages: names,
		isMet: () => false,
	}));
}

/**
 * Sees to it that every need is met: installs Debian packages when run as root; otherwise throws
 * with the one line to run.
 */
export function meetNeeds(needs: readonly Need[]): void {
	const unmet = needs.filter((need) => !need.isMet());
	if (unmet.length === 0) return;
	if (!isOnPath('apt-get')) {
		throw new Error(
			`This machine lacks: ${[...new Set(unmet.map(({ what }) => what))].join(', ')}. Install them with its own package manager.`,
		);
	}
	const isRoot = process.getuid?.() === 0;
	if (isRoot) apt(['update', '-qq']);
	const packages = [...new Set(unmet.map((need) => chosen(need.packages)))];
	if (!isRoot) {
		throw new Error(
			`This machine lacks some packages. Run this line once, then the same command again:\n  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
		);
	}
	console.log(`Installing ${packages.join(', ')} …`);
	apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(command: readonly string[]): void {
	const { status, stderr } = spawnSync('apt-get', command, {
		encoding: 'utf8',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	if (status !== 0) throw new Error(`apt-get ${command[0]} failed:\n${stderr}`);
}

/** The first of the names that this release has. */
function chosen(names: readonly string[]): string {
	const has = (name: string) => {
		const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
		return /Candidate: (?!\(none\))/.test(stdout ?? '');
	};
	return names.find(has) ?? names.at(-1)!;
}

function isOnPath(name: string): boolean {
	return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, name), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}
