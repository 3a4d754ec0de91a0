import { z } from 'zod';
import { TenderContentInput, type EnvelopePart, type Envelopes } from './tender-content';

/**
 * The one place where a tender's content turns into what the database holds, and back.
 *
 * Today an envelope is kept as it is: row-level security alone holds it back until opening, which guards against people
 * and not against who holds the database. Encryption to the case's key holders goes in here and nowhere else.
 */
export interface Sealed {
  readonly format: 'plain-1';
  readonly content: unknown;
}

const parts = {
  suitability: TenderContentInput.pick({ declarations: true }),
  quality: TenderContentInput.pick({ quality: true, values: true, secrets: true }),
  price: TenderContentInput.pick({ prices: true }),
} satisfies Record<EnvelopePart, z.ZodType>;

const readers: { readonly [P in EnvelopePart]: (content: unknown) => Envelopes[P] } = {
  suitability: (content) => parts.suitability.parse(content),
  quality: (content) => parts.quality.parse(content),
  price: (content) => parts.price.parse(content),
};

/** Closes one envelope. */
export const seal = (content: Envelopes[EnvelopePart]): Sealed => ({ format: 'plain-1', content });

/** Opens one envelope and checks its shape. A content that does not parse was tampered with: it throws. */
export const unseal = <P extends EnvelopePart>(part: P, sealed: Sealed): Envelopes[P] => readers[part](sealed.content);
