import type { Day, Text } from '@app/kernel';

/** Whom to ask, and where the buyer is. */
export interface Contact {
  readonly unit?: Text;
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** One electronic signature, as it was given. */
export interface Signature {
  readonly name: string;
  readonly title?: Text;
  readonly at: string;
  readonly method?: Text;
  /** The id of the evidence kept in the ledger. */
  readonly evidence?: string;
}

/** What every document holds, already decided. Instants are ISO strings, days `YYYY-MM-DD`, money whole cents without VAT. */
export interface DocumentHeader {
  readonly city: Text;
  /** The register number of the case. */
  readonly caseNumber: string;
  readonly documentId: string;
  readonly title: Text;
  /** The time of decision or publication; becomes the file's creation date. */
  readonly at: string;
  readonly madeBy?: string;
  readonly publicity: 'public' | 'confidential';
  /** Why, or until when, the document is confidential; or what is masked in it. */
  readonly publicityGround?: Text;
  readonly contact?: Contact;
  readonly documentVersion?: string;
  /** Where anyone can check that this paper is genuine, without `https://`. */
  readonly verifyAt?: string;
  readonly signatures?: readonly Signature[];
}

export type { Day, Text };
