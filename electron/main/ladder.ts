import { app } from 'electron';
import { bootId } from '../device/bootId.ts';
import { hasGraphicsDevice } from '../device/graphicsDevice.ts';
import { openLadder, type Ladder } from '../device/ladder/keptLadder.ts';
import type { Journal } from '../device/journal.ts';
import type { Places } from './places.ts';
import { rememberGraphics } from './recovery/graphicsGone.ts';

/** On which rung this kiosk stands. Called before Electron is ready: later nobody chooses what draws. */
export function keepLadder({ ladder: file }: Places, journal: Journal): Ladder {
	const ladder = openLadder(file, { version: app.getVersion(), boot: bootId() }, journal);
	if (ladder.drawsByProcessor || !hasGraphicsDevice()) app.disableHardwareAcceleration();
	rememberGraphics(ladder, journal);
	app.on('will-quit', ladder.left);
	return ladder;
}
