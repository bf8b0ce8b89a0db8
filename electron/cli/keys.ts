import { keyFile, makeKey, readKey } from './stick/stickKey.ts';

/** `npm run keys`: makes the key that staff sticks are signed with, once; afterwards tells which it is. */
async function keys(): Promise<void> {
	const file = keyFile();
	const before = await readKey(file);
	const key = before ?? (await makeKey(file));
	console.log(
		`${before === undefined ? 'Made the key of your sticks' : 'There is a key of your sticks already, and it stays'}: ${file}`,
	);
	console.log(`Its fingerprint: ${key.fingerprint}\n`);
	console.log(ADVICE);
}

const ADVICE = `Keep this file safe, with a copy in a second place, and give it to nobody: whoever has it can
make sticks that PCs take for the museum's own, and have their PIN chosen anew. A PC keeps
the key that it was installed with: if the file is lost, every PC must be told of a new one.
The fingerprint is no secret. \`npm run dist\` prints it on the card for the staff room, so that
anybody can compare it with what a stick says.`;

await keys().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
