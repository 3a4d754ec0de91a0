import type { components } from '../openapi';

type Schemas = components['schemas'];

export type OpenCall = Schemas['OpenCall'];
export type SupplierCall = Schemas['SupplierCall'];
export type PublicCall = Schemas['PublicCall'];
export type CallContent = Schemas['CallContent'];
export type CallRound = Schemas['CallRound'];
export type Amendment = Schemas['CallAmendment'];
export type Question = Schemas['CallQuestion'];
export type RoundContent = CallContent['rounds'][number];
export type Criterion = RoundContent['criteria'][number];
export type Requirement = CallContent['requirements'][number];
export type OwnTender = Schemas['OwnTender'];
export type Submission = OwnTender['submissions'][number];
export type TenderContent = Schemas['TenderContent'];
export type Receipt = Schemas['TenderReceipt'];
export type LateRefusal = Schemas['LateTenderRefusal'];
export type Receipts = Schemas['TenderReceipts'];
export type Consultation = Schemas['PublicConsultation'];
export type OwnMeeting = Schemas['OwnMeetings'][number];
export type OwnAnswer = Schemas['OwnAnswer'];
