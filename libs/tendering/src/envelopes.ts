import type { EntityManager } from 'typeorm';
import { Envelope } from './entities/envelope';
import type { Submission } from './entities/submission';
import { seal, unseal } from './sealing';
import { ENVELOPE_PARTS, emptyTender, intoEnvelopes, type EnvelopePart, type Envelopes, type TenderContent } from './tender-content';

/** Puts a draft's content into its three envelopes, in place of what was there. */
export async function fillEnvelopes(
  em: EntityManager,
  { id, caseId, cityId, supplierId }: Submission,
  content: TenderContent,
): Promise<void> {
  const parts = intoEnvelopes(content);
  for (const part of ENVELOPE_PARTS) {
    await em.query(
      `INSERT INTO tendering.envelope (submission_id, part, case_id, city_id, supplier_id, sealed) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (submission_id, part) DO UPDATE SET sealed = excluded.sealed`,
      [id, part, caseId, cityId, supplierId, JSON.stringify(seal(parts[part]))],
    );
  }
}

/** One part of a submission, or undefined where the reader may not open it (yet). */
export async function envelopeOf<P extends EnvelopePart>(
  em: EntityManager,
  submissionId: string,
  part: P,
): Promise<Envelopes[P] | undefined> {
  const envelope = await em.findOne(Envelope, { where: { submissionId, part } });
  return envelope ? unseal(part, envelope.sealed) : undefined;
}

/** What the supplier itself wrote: all three parts together. */
export async function ownContent(em: EntityManager, submission: Pick<Submission, 'id' | 'language'>): Promise<TenderContent> {
  const empty = emptyTender();
  return {
    ...empty,
    ...(await envelopeOf(em, submission.id, 'suitability')),
    ...(await envelopeOf(em, submission.id, 'quality')),
    ...(await envelopeOf(em, submission.id, 'price')),
    ...(submission.language !== null && { language: submission.language }),
  };
}
