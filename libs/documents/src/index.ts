export { contentDigest, defineDocument, languagesOf, renderDocument } from './render';
export type { Contact, DocumentDefinition, DocumentHeader, DocumentWords, Signature } from './render';
