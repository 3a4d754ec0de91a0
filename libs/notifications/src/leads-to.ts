import type { OrganisationKind } from '@app/kernel';

/** Where a message leads its reader within the app, by the side of the case on which they stand. */
export type LeadsTo = (caseId: string, subject: string | null, side: OrganisationKind) => string;

/** The city's page of the case; a supplier comes to its own page of the same case, the coordinator to the network. */
export const toCase =
  (part: string, suppliersPart?: string): LeadsTo =>
  (caseId, _subject, side) => {
    if (side === 'supplier') return suppliersPart === undefined ? `/app/tenders/${caseId}` : `/app/tenders/${caseId}/${suppliersPart}`;
    return side === 'network' ? '/app/network' : `/app/cases/${caseId}/${part}`;
  };

/** The supplier's page of a consultation. */
export const toConsultation: LeadsTo = (caseId) => `/app/consultations/${caseId}`;

/** The market dialogue: the city's page of it, a supplier's page of the consultation. */
export const toDialogue: LeadsTo = (caseId, subject, side) =>
  side === 'supplier' ? toConsultation(caseId, subject, side) : toCase('dialogue')(caseId, subject, side);

/** The expert's page of a round; the message's subject is the round. */
export const toReview: LeadsTo = (_caseId, subject) => (subject === null ? '/app/reviews' : `/app/reviews/${subject}`);
