import type { Room } from '@app/platform';
import { attachFile } from './commands/attach-file';
import { removeFile } from './commands/remove-file';
import { StoredFile } from './stored-file';

export type { FileStore } from './file-store';
export { fileStoreOf } from './file-store-of';
export { fixFiles, publishFiles } from './fix-files';
export type { FixedFile } from './fix-files';
export { fileToRead, filesOf, FileView } from './queries';
export { LARGEST_FILE, receiveFile } from './receive-file';
export { filesReason } from './reasons';
export { FILES_FOLDER, sweepFiles } from './sweep-files';
export { FileTarget, ownerOfFilesAt, takesFiles } from './subjects';
export type { FileOwner } from './subjects';
export { attachFile, removeFile };

/** What is attached to cases: bytes in a store, and a row for each of them. */
export const filesRoom: Room = { name: 'files', entities: [StoredFile], commands: [attachFile, removeFile] };
