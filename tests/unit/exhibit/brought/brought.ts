import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Exhibition } from '../../../../content/schema/index.ts';
import { formatReport } from '../../../../electron/exhibit/issues/report.ts';
import { loadExhibition } from '../../../../electron/exhibit/load.ts';
import { exhibitionCopy } from '../../../fixtures/fixture.ts';

/** A folder that somebody brings: the good exhibition, with what they did to it. */
export class Brought {
	private constructor(readonly folder: string) {}

	static async from(change: (brought: Brought) => Promise<unknown>): Promise<Brought> {
		const brought = new Brought(await exhibitionCopy());
		await change(brought);
		return brought;
	}

	path(file: string): string {
		return join(this.folder, file);
	}

	/** Writes another text in the place of one that is there. */
	async rewrite(file: string, from: string | RegExp, to: string): Promise<void> {
		const text = await readFile(this.path(file), 'utf8');
		const changed = text.replace(from, () => to);
		expect(changed, `${file} is another one now`).not.toBe(text);
		await writeFile(this.path(file), changed);
	}

	write(file: string, bytes: string | Uint8Array): Promise<void> {
		return writeFile(this.path(file), bytes);
	}

	async report(): Promise<string> {
		return formatReport((await loadExhibition(this.folder)).issues);
	}

	/** Where and what, an issue a line. */
	async told(): Promise<string[]> {
		const { issues } = await loadExhibition(this.folder);
		return issues.map(
			({ file, line, column, severity, what }) => `${file}:${line}:${column} ${severity} ${what}`,
		);
	}

	async shown(): Promise<Exhibition> {
		const { exhibition, issues } = await loadExhibition(this.folder);
		expect(exhibition, formatReport(issues)).toBeDefined();
		return exhibition!;
	}

	/** What the report says to do was done. */
	async isInOrder(): Promise<void> {
		expect(await this.report()).toBe('The exhibition is in order.');
		await rm(this.folder, { recursive: true });
	}
}
