import { powerSaveBlocker } from 'electron';

/** Keeps the display from going dark. The system's own power settings are the installer's part. */
export function keepAwake(): void {
	powerSaveBlocker.start('prevent-display-sleep');
}
