import * as v from 'valibot';
import { Identifier, MediaFile, SourceId, Text } from '../identifier.ts';
import { focus } from './media.ts';

/**
 * `archive/archive.yaml`, one entry: a picture that the museum wants to show. Until its file lies
 * in `archive`, drawn art stands in and says that it is an illustration.
 */
export const WrittenArchivePicture = v.strictObject({
	/** The name under which the file is expected in the folder `archive`. */
	file: MediaFile,
	focus,
	holder: Text,
	identifier: Text,
	/** As the holder states them; not our judgement. */
	rights: Text,
	/** What has to be done before the picture may be shown. */
	ask: Text,
	/** A medium of `media.yaml`. */
	illustration: Identifier,
	/** Where we know of the picture from. */
	sources: v.array(SourceId),
});
export const WrittenArchive = v.record(Identifier, WrittenArchivePicture);
export type WrittenArchive = v.InferOutput<typeof WrittenArchive>;
