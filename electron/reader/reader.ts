import { loadExhibition } from '../exhibit/load.ts';

/**
 * A process of its own that reads one exhibition folder and ends. Authors' texts and pictures are
 * parsed here and nowhere else: whatever they do to a parser, the kiosk's main process goes on
 * answering touches.
 */
process.parentPort.once('message', ({ data }: { data: unknown }) => {
	void loadExhibition(String(data)).then((loaded) => process.parentPort.postMessage(loaded));
});
