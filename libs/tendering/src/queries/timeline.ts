import { DaySchema, Text3Schema } from '@app/kernel';
import {
  articleText,
  CONFIDENCES,
  earliestPlan,
  helsinkiDay,
  holidaysIn,
  minCandidates,
  timeline,
  POINTS,
  PROCEDURE_NAMES,
  REGIMES,
  type Plan as PlannedDays,
  type TimelineRow,
} from '@app/rules';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { PlannedDaysInput } from '../commands/save-plan';
import { planOf } from '../plan-on-record';

const TimelineRowView = z
  .object({
    point: z.enum(POINTS),
    day: DaySchema.nullable(),
    /** It has happened, or a published call has fixed it. */
    isFixed: z.boolean(),
    isDerived: z.boolean(),
    earliest: DaySchema.nullable(),
    /** How the earliest day is counted; `unrolled` is the day before weekends and holidays move it. */
    count: z
      .object({
        from: z.enum(POINTS),
        start: DaySchema,
        minDays: z.int().nullable(),
        reductions: z.array(z.enum(['electronic', 'pin', 'urgency'])),
        unrolled: DaySchema.nullable(),
      })
      .nullable(),
    verdict: z.enum(['lawful', 'advised', 'refused', 'open']),
    because: Text3Schema,
    citations: z.array(z.object({ text: Text3Schema, confidence: z.enum(CONFIDENCES) })),
  })
  .meta({ id: 'TimelineRow' });

export const TimelineView = z
  .object({
    version: z.int(),
    /** `law`: what the law calls it. */
    procedure: z.object({ id: z.string(), law: z.enum(PROCEDURE_NAMES), name: Text3Schema }).nullable(),
    /** Null where the law cannot tell: `because` says why. */
    regime: z
      .object({
        key: z.enum(REGIMES),
        decisiveDate: DaySchema,
        estimatedValueEur: z.number(),
        thresholdEur: z.number(),
        nationalThresholdEur: z.number().nullable(),
        /** eForms subtypes, E1 to E4 the national ones; null where no notice is a duty. */
        noticeSubtype: z.string().nullable(),
        awardNoticeSubtype: z.string().nullable(),
        tedRequired: z.boolean(),
        standstillDays: z.int(),
        exemption: z.enum(['rd_services']).nullable(),
        /** Least number of candidates invited to tender; null where the law sets none. */
        minCandidates: z.int().nullable(),
        awardBasis: z.enum(['best_price_quality']).nullable(),
      })
      .nullable(),
    because: Text3Schema.nullable(),
    /** As the days were asked about; without any, as they are saved. */
    rows: z.array(TimelineRowView),
    isLawful: z.boolean(),
    /** Days off, a year before the first day of the plan to a year after the last. */
    holidays: z.array(z.object({ day: DaySchema, name: Text3Schema })),
  })
  .meta({ id: 'Timeline' });
export type TimelineView = z.infer<typeof TimelineView>;

/** Days to try in place of the saved ones. `fill`: the days that are not given come as early as the law allows. */
export const TriedDays = z.object({ ...PlannedDaysInput.shape, fill: z.literal('earliest').optional() });
export type TriedDays = z.infer<typeof TriedDays>;

/** Every day of the plan with its rule; tried days are judged without being saved (T10). @throws NotFound. */
export async function timelineView(em: EntityManager, caseId: string, { fill, ...tried }: TriedDays, now: Date): Promise<TimelineView> {
  const { version, procedure, fixed, days: saved, judged } = await planOf(em, caseId, helsinkiDay(now));
  const given: PlannedDays = Object.fromEntries(Object.entries(tried).filter(([, on]) => on !== undefined));
  const isTrying = Object.keys(given).length > 0;
  const asked = judged(isTrying && fill === undefined ? given : isTrying ? {} : saved);
  const notice = asked.plan.notice ?? given.notice;
  const told = timeline(
    fill !== undefined && notice !== undefined ? { ...asked, plan: { ...earliestPlan(asked, notice), ...fixed } } : asked,
  );
  const head = { version, procedure: procedure ? { id: procedure.id, law: procedure.law, name: { ...procedure.name } } : null };
  if (told.kind !== 'timeline') {
    return { ...head, regime: null, because: { ...told.because }, rows: [], isLawful: false, holidays: [] };
  }
  const { regime: key, smallLots: _, awardBasis = null, ...law } = told.regime;
  return {
    ...head,
    regime: { key, ...law, awardBasis, minCandidates: procedure ? minCandidates(key, procedure.law) : null },
    because: null,
    rows: told.rows.map((row) => rowView(row, fixed)),
    isLawful: told.isLawful,
    holidays: holidaysAround(told.rows),
  };
}

const rowView = ({ count, because, citations, ...row }: TimelineRow, fixed: PlannedDays): z.infer<typeof TimelineRowView> => ({
  ...row,
  isFixed: fixed[row.point] !== undefined,
  count: count && { ...count, reductions: [...count.reductions] },
  because: { ...because },
  citations: citations.map(({ article, confidence }) => ({ text: { ...articleText(article) }, confidence })),
});

function holidaysAround(rows: readonly TimelineRow[]): TimelineView['holidays'] {
  const years = rows.flatMap(({ day, earliest }) => [day, earliest]).flatMap((on) => (on === null ? [] : [Number(on.slice(0, 4))]));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => holidaysIn(first + i))
    .flat()
    .map(({ day, name }) => ({ day, name: { ...name } }));
}
