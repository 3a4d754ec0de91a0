import { InstantSchema, LOCALES, LocaleSchema, NotFound, type Actor, type Text } from '@app/kernel';
import { envelopeOf } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clarification } from '../entities/clarification';
import { nameLeaksIn, withoutName } from '../name-leaks';
import { labelsOf, qualityCriteria, refuseUnopened, roundById, tendersOf } from '../round-on-table';
import { ownSeat, refuseShutOut } from '../seats';
import { instant, ReadText, textView } from './parts';
import { namesAreHidden } from './review';

export const ReviewTenderView = z
  .object({
    id: z.uuid(),
    label: z.string(),
    supplier: ReadText.nullable(),
    language: LocaleSchema.nullable(),
    quality: z.array(
      z.object({
        criterion: z.string(),
        text: ReadText,
        /** Holds a business secret: it goes no further (JulkL 24 § 1 mom. 20 k). */
        isSecret: z.boolean(),
        /** So many places told the tenderer's name and are covered. */
        covered: z.int(),
      }),
    ),
    /** Declared by the tenderer, by criterion. */
    values: z.record(z.string(), z.number()),
    clarifications: z.array(
      z.object({ item: z.string(), text: ReadText, answer: ReadText.nullable(), answeredAt: InstantSchema.nullable() }),
    ),
    /** Cents by price item; null until quality is final. */
    prices: z.record(z.string(), z.int()).nullable(),
  })
  .meta({ id: 'ReviewTender' });
export type ReviewTenderView = z.infer<typeof ReviewTenderView>;

/**
 * One tender as a member of the panel judges it: quality alone, without the name where the call says so, without prices until
 * quality is final. @throws Refusal 409 before the opening, before the declaration and after a tie; NotFound where it takes no part.
 */
export async function reviewTender(em: EntityManager, roundId: string, submissionId: string, actor: Actor): Promise<ReviewTenderView> {
  const seat = await ownSeat(em, roundId, actor);
  const round = await roundById(em, roundId);
  refuseUnopened(round);
  refuseShutOut(seat);
  const tenders = await tendersOf(em, round);
  const tender = tenders.find((t) => t.id === submissionId);
  const envelope = tender && (await envelopeOf(em, submissionId, 'quality'));
  if (!tender || !envelope) throw new NotFound();
  const isHidden = namesAreHidden(round);
  const show = (text: Text) => (isHidden ? covered(text, tender.supplierName) : { text: textView(text), covered: 0 });
  const price = round.pricesOpenedAt === null ? undefined : await envelopeOf(em, submissionId, 'price');
  const judged = qualityCriteria(round).map((c) => c.id);
  const asked = await em.find(Clarification, { where: { submissionId }, order: { askedAt: 'ASC' } });
  return {
    id: tender.id,
    label:
      labelsOf(
        roundId,
        tenders.map((t) => t.id),
      ).get(tender.id) ?? '',
    supplier: isHidden ? null : textView(tender.supplierName),
    language: tender.language,
    quality: judged.map((criterion) => ({
      criterion,
      isSecret: envelope.secrets.includes(criterion),
      ...show(envelope.quality[criterion] ?? {}),
    })),
    values: { ...envelope.values },
    // Suitability is the city's own matter, and its papers tell who the tenderer is.
    clarifications: asked
      .filter((a) => judged.includes(a.item))
      .map((a) => ({
        item: a.item,
        text: show(a.text).text,
        answer: a.answer && show(a.answer).text,
        answeredAt: instant(a.answeredAt),
      })),
    prices: price ? { ...price.prices } : null,
  };
}

/** A text without the tenderer's name in any of its languages, and in how many places it stood. */
function covered(text: Text, supplierName: Text): { text: Text; covered: number } {
  const names = LOCALES.flatMap((l) => supplierName[l] ?? []);
  let places = 0;
  const shown = Object.entries(text).map(([locale, words]) => {
    places += Math.max(0, ...names.map((name) => nameLeaksIn(words, name).length));
    return [locale, names.reduce(withoutName, words)] as const;
  });
  return { text: Object.fromEntries(shown), covered: places };
}
