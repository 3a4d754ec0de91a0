import { In, type EntityManager } from 'typeorm';
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

/** The parts of these submissions that the reader may open now, by submission. One statement, however many they are. */
export async function envelopesOf(em: EntityManager, submissionIds: readonly string[]): Promise<ReadonlyMap<string, Partial<Envelopes>>> {
  const found = submissionIds.length ? await em.find(Envelope, { where: { submissionId: In([...submissionIds]) } }) : [];
  const opened = new Map<string, Partial<Envelopes>>();
  for (const { submissionId, part, sealed } of found)
    opened.set(submissionId, { ...opened.get(submissionId), [part]: unseal(part, sealed) });
  return opened;
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

type Sent = Pick<Submission, 'id' | 'language'>;

/** What the supplier itself wrote: all three parts together, of each of its submissions. */
export async function ownContents(em: EntityManager, submissions: readonly Sent[]): Promise<ReadonlyMap<string, TenderContent>> {
  const parts = await envelopesOf(
    em,
    submissions.map((s) => s.id),
  );
  return new Map(submissions.map((s) => [s.id, together(parts.get(s.id), s)]));
}

export const ownContent = async (em: EntityManager, submission: Sent): Promise<TenderContent> =>
  (await ownContents(em, [submission])).get(submission.id) ?? emptyTender();

const together = (parts: Partial<Envelopes> = {}, { language }: Sent): TenderContent => ({
  ...emptyTender(),
  ...parts.suitability,
  ...parts.quality,
  ...parts.price,
  ...(language !== null && { language }),
});
