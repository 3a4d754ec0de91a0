export { defineDocument, languagesOf, renderDocument, renderWithLayout } from './document';
export type { DocumentDefinition, DocumentWords } from './document';
export { contentDigest } from './content-digest';
export { bold } from './inline';
export type { Inline, Run } from './inline';
export type { Contact, Day, DocumentHeader, Signature, Text } from './document-header';
export type { Cell, Row } from './table-layout';
export type { Fact } from './facts';
export type { Page } from './page';
