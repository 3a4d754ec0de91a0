import { InstantSchema, TextSchema } from '@app/kernel';
import { z } from 'zod';
import { CHECKPOINT_DECISIONS, type Checkpoint } from '../entities/checkpoint';
import type { Delivery } from '../entities/delivery';
import { DIARY_KINDS, type DiaryEntry } from '../entities/diary-entry';
import type { Measurement } from '../entities/measurement';

// The parts that the city and a partner both read. A partner is shown whose side it was, never which person of the city.

export const OUTCOMES = ['scale', 'repeat', 'stop'] as const;

export const KpiResultView = z
  .object({
    kpi: z.string(),
    /** Whose, where several partners take part. */
    supplierId: z.uuid().nullable(),
    /** Null where nothing was measured. */
    result: z.number().nullable(),
    minimumMet: z.boolean(),
    targetMet: z.boolean(),
  })
  .meta({ id: 'PilotKpiResult' });

export const RuleSaysView = z.object({ supplierId: z.uuid().nullable(), outcome: z.enum(OUTCOMES) }).meta({ id: 'PilotRuleSays' });

export const MissingMonthView = z
  .object({ kpi: z.string(), /** `YYYY-MM`. */ period: z.string(), supplierId: z.uuid().nullable() })
  .meta({ id: 'PilotMissingMonth' });

const side = z.enum(['city', 'supplier']);

export const MeasurementView = z
  .object({
    id: z.uuid(),
    kpi: z.string(),
    value: z.number(),
    unit: z.string(),
    /** `YYYY-MM`. */
    period: z.string(),
    source: TextSchema,
    supplierId: z.uuid().nullable(),
    by: side,
    reportedAt: InstantSchema,
    /** The measurement that it takes the place of, and why. */
    corrects: z.uuid().nullable(),
    reason: TextSchema.nullable(),
    /** The one that takes its place; null where it stands. */
    correctedBy: z.uuid().nullable(),
  })
  .meta({ id: 'PilotMeasurement' });
export type MeasurementView = z.infer<typeof MeasurementView>;

/** Every measurement as recorded, corrected ones too: a chart and its table tell the same. */
export const measurementViews = (recorded: readonly Measurement[]): MeasurementView[] =>
  recorded.map(({ id, kpi, value, unit, period, source, supplierId, organisationId, cityId, reportedAt, corrects, reason }) => ({
    id,
    kpi,
    value,
    unit,
    period,
    source: { ...source },
    supplierId,
    by: organisationId === cityId ? 'city' : 'supplier',
    reportedAt: reportedAt.toISOString(),
    corrects,
    reason: reason && { ...reason },
    correctedBy: recorded.find((m) => m.corrects === id)?.id ?? null,
  }));

export const CheckpointView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    decision: z.enum(CHECKPOINT_DECISIONS),
    text: TextSchema,
    adjust: TextSchema.nullable(),
    paymentCents: z.int(),
    supplierId: z.uuid().nullable(),
    heldAt: InstantSchema,
  })
  .meta({ id: 'PilotCheckpoint' });
export type CheckpointView = z.infer<typeof CheckpointView>;

export const checkpointViews = (checkpoints: readonly Checkpoint[]): CheckpointView[] =>
  checkpoints.flatMap(({ id, key, decision, text, adjust, paymentCents, supplierId, heldAt }) =>
    heldAt === null
      ? []
      : [{ id, key, decision, text: { ...text }, adjust: adjust && { ...adjust }, paymentCents, supplierId, heldAt: heldAt.toISOString() }],
  );

export const DeliveryView = z
  .object({
    id: z.uuid(),
    accepted: z.boolean(),
    text: TextSchema,
    paymentCents: z.int(),
    supplierId: z.uuid().nullable(),
    decidedAt: InstantSchema,
  })
  .meta({ id: 'PilotDelivery' });

export const deliveryView = ({ id, accepted, text, paymentCents, supplierId, decidedAt }: Delivery): z.infer<typeof DeliveryView> => ({
  id,
  accepted,
  text: { ...text },
  paymentCents,
  supplierId,
  decidedAt: decidedAt.toISOString(),
});

export const DiaryEntryView = z
  .object({ id: z.uuid(), kind: z.enum(DIARY_KINDS), text: TextSchema, by: side, writtenAt: InstantSchema })
  .meta({ id: 'PilotDiaryEntry' });

export const diaryEntryView = ({ id, kind, text, organisationId, cityId, writtenAt }: DiaryEntry): z.infer<typeof DiaryEntryView> => ({
  id,
  kind,
  text: { ...text },
  by: organisationId === cityId ? 'city' : 'supplier',
  writtenAt: writtenAt.toISOString(),
});
