import type { Room } from '@app/platform';
import { IssuedDocument } from './document';
import { issueDocuments } from './issue-documents';
import { publishDocuments } from './publish-documents';

/** What acts leave behind on paper. Commands have none: papers follow from facts. */
export const documentsRoom: Room = {
  name: 'documents',
  entities: [IssuedDocument],
  commands: [],
  reactions: [issueDocuments, publishDocuments],
};
