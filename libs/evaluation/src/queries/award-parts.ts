import { DaySchema, InstantSchema, Text3Schema, TextSchema, type Day, type Text } from '@app/kernel';
import { articleText, CONFIDENCES, REGIMES } from '@app/rules';
import type { Criterion } from '@app/tendering';
import { z } from 'zod';
import type { ComparedTender, ExcludedTender } from '../award-grounds';
import type { Correction } from '../entities/correction';
import type { Remedies } from '../entities/award';
import { signingFrom } from '../remedies-of-award';

/** A criterion of the round, as published. */
export const AwardCriterion = z.object({
  id: z.string(),
  kind: z.enum(['price', 'quality', 'declared', 'measured']),
  weight: z.number(),
  text: TextSchema,
});
export const awardCriterion = ({ id, kind, weight, text }: Criterion): z.infer<typeof AwardCriterion> => ({
  id,
  kind,
  weight,
  text: { ...text },
});

/** A tender in the comparison: points by criterion, with the panel's reason where people judged. */
export const ComparedView = z.object({
  submission: z.uuid(),
  supplierId: z.uuid(),
  supplier: TextSchema,
  rank: z.int(),
  points: z.number(),
  comparisonCents: z.int(),
  criteria: z.array(z.object({ criterion: z.string(), points: z.number(), reason: TextSchema.nullable() })),
});
export const comparedView = (tender: ComparedTender): z.infer<typeof ComparedView> => ({
  submission: tender.submission,
  supplierId: tender.supplierId,
  supplier: { ...tender.supplier },
  rank: tender.rank,
  points: tender.points,
  comparisonCents: tender.comparisonCents,
  criteria: tender.criteria.map(({ criterion, points, reason }) => ({ criterion, points, reason: copied(reason) })),
});

/** A tender outside the comparison, and why. */
export const ExcludedView = z.object({
  submission: z.uuid(),
  supplierId: z.uuid(),
  supplier: TextSchema,
  why: z.enum(['withdrawn', 'late', 'unsuitable', 'below_minimum', 'unconfirmed']),
  text: TextSchema.nullable(),
});
export const excludedView = ({ submission, supplierId, supplier, why, text }: ExcludedTender): z.infer<typeof ExcludedView> => ({
  submission,
  supplierId,
  supplier: { ...supplier },
  why,
  text: copied(text),
});

const WHAT = ['appeal', 'correction', 'waiting', 'signing'] as const;

/** The days for remedies and signing, each with the rules that it comes from. */
export const RemediesView = z
  .object({
    regime: z.enum(REGIMES),
    notified: DaySchema,
    /** The last day of each period; of `signing` the first day on which the contract may be signed. */
    days: z.array(
      z.object({
        what: z.enum(WHAT),
        day: DaySchema,
        rules: z.array(z.object({ article: z.string(), text: Text3Schema, confidence: z.enum(CONFIDENCES) })),
      }),
    ),
    /** Null where the Market Court hears no appeal. */
    appealLastDay: DaySchema.nullable(),
    appealDays: z.int().nullable(),
    correctionDays: z.int(),
    correctionLastDay: DaySchema,
    /** The law or the city's promise bars signing through this day; null where nothing does. */
    waitUntil: DaySchema.nullable(),
    standstillDays: z.int(),
    promisedUntil: DaySchema.nullable(),
    signingFrom: DaySchema,
    /** From this day the contract is safe from a challenge. */
    earliestSignature: DaySchema,
    because: Text3Schema,
  })
  .meta({ id: 'AwardRemedies' });
export type RemediesView = z.infer<typeof RemediesView>;

const STANDSTILLS = ['standstill-eu', 'standstill-annex-e', 'standstill-concession', 'standstill-utilities'];

export function remediesView(remedies: Remedies): RemediesView {
  const { regime, notified, appealDays, appealLastDay, correctionDays, correctionLastDay, waitUntil, standstillDays, ...rest } = remedies;
  const { promisedUntil, earliestSignature, because } = rest;
  const rules = (...keys: readonly string[]) =>
    remedies.citations
      .filter((c) => keys.includes(c.rule) || (keys.length > 0 && c.rule === 'roll-150'))
      .map(({ article, confidence }) => ({ article, text: articleText(article), confidence }));
  const day = (what: (typeof WHAT)[number], on: Day | null, ...keys: readonly string[]) =>
    on === null ? [] : [{ what, day: on, rules: rules(...keys) }];
  return {
    regime,
    notified,
    days: [
      ...day('appeal', appealLastDay, 'market-court-appeal'),
      ...day('correction', correctionLastDay, 'correction', 'municipal-claim'),
      // A wait that the city only promised rests on its call, not on the law.
      ...(standstillDays > 0 ? day('waiting', waitUntil, ...STANDSTILLS) : day('waiting', waitUntil)),
      ...day('signing', signingFrom(remedies), ...STANDSTILLS),
    ],
    appealDays,
    appealLastDay,
    correctionDays,
    correctionLastDay,
    waitUntil,
    standstillDays,
    promisedUntil,
    signingFrom: signingFrom(remedies),
    earliestSignature,
    because: { ...because },
  };
}

/** A demand for correction with its answer. */
export const CorrectionView = z.object({
  id: z.uuid(),
  supplierId: z.uuid(),
  text: TextSchema,
  askedAt: InstantSchema,
  /** Null while it is open. */
  accepted: z.boolean().nullable(),
  decision: TextSchema.nullable(),
  decidedAt: InstantSchema.nullable(),
});
export const correctionView = ({
  id,
  supplierId,
  text,
  askedAt,
  accepted,
  decision,
  decidedAt,
}: Correction): z.infer<typeof CorrectionView> => ({
  id,
  supplierId,
  text: { ...text },
  askedAt: askedAt.toISOString(),
  accepted,
  decision: copied(decision),
  decidedAt: decidedAt?.toISOString() ?? null,
});

const copied = (text: Text | null): Text | null => text && { ...text };
