export { documentsRoom } from './documents.room';
export { IssuedDocument } from './document';
export { documentsOf, documentToRead, DocumentView } from './queries';
export { PAPERS } from './papers';
export { contentDigest, defineDocument, languagesOf, renderDocument } from './render';
export type { Contact, DocumentDefinition, DocumentHeader, DocumentWords, Signature } from './render';
