import { personNames } from '@app/identity';
import { InstantSchema, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Consensus } from '../entities/consensus';
import { PANEL_ROLES, type PanelMember } from '../entities/panel-member';
import type { QualityCriterion } from '../round-on-table';
import type { ScoreItem } from '../score-problems';

/** A text as it is read: drafts may have none of the languages. */
export const ReadText = z.strictObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });

export const CriterionView = z
  .object({
    id: z.string(),
    weight: z.number(),
    text: ReadText,
    scaleMax: z.number(),
    /** A lower consensus rejects the tender; equal passes. */
    minimum: z.number().nullable(),
    /** What some of the points mean. */
    scale: z.record(z.string(), ReadText),
  })
  .meta({ id: 'QualityCriterion' });
export type CriterionView = z.infer<typeof CriterionView>;

export const criterionView = ({ id, weight, text, scaleMax, minimum, scale }: QualityCriterion): CriterionView => ({
  id,
  weight,
  text: { ...text },
  scaleMax,
  minimum: minimum ?? null,
  scale: { ...scale },
});

/** `invited`: no declaration yet. `shut-out`: told of a tie. */
export const SEAT_STATES = ['invited', 'shut-out', 'scoring', 'sent', 'replaced'] as const;
type SeatState = (typeof SEAT_STATES)[number];

export function seatState(seat: PanelMember): SeatState {
  if (seat.replacedBy !== null) return 'replaced';
  if (seat.declaredAt === null) return 'invited';
  if (seat.conflict) return 'shut-out';
  return seat.submittedAt === null ? 'scoring' : 'sent';
}

export const SeatView = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    role: z.enum(PANEL_ROLES),
    state: z.enum(SEAT_STATES),
    submittedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'PanelSeat' });
export type SeatView = z.infer<typeof SeatView>;

/** Who sits where and how far they are; nothing of what they think. */
export async function seatViews(em: EntityManager, seats: readonly PanelMember[]): Promise<SeatView[]> {
  const names = await personNames(
    em,
    seats.map((s) => s.personId),
  );
  return seats.map((seat) => ({
    personId: seat.personId,
    name: names.get(seat.personId) ?? '',
    role: seat.role,
    state: seatState(seat),
    submittedAt: instant(seat.submittedAt),
  }));
}

export const PointsView = z
  .object({ submission: z.uuid(), criterion: z.string(), points: z.number().nullable(), reason: ReadText })
  .meta({ id: 'ScoreItem' });
export type PointsView = z.infer<typeof PointsView>;

export const pointsView = ({ submission, criterion, points, reason }: ScoreItem): PointsView => ({
  submission,
  criterion,
  points,
  reason: textView(reason),
});

export const AgreedView = z
  .object({
    submission: z.uuid(),
    criterion: z.string(),
    points: z.number(),
    reason: ReadText,
    dissent: z.array(z.object({ by: z.uuid(), points: z.number(), text: ReadText })),
  })
  .meta({ id: 'ConsensusItem' });
export type AgreedView = z.infer<typeof AgreedView>;

export const agreedView = ({ submissionId, criterion, points, reason, dissent }: Consensus): AgreedView => ({
  submission: submissionId,
  criterion,
  points,
  reason: textView(reason),
  dissent: dissent.map(({ by, points: own, text }) => ({ by, points: own, text: textView(text) })),
});

export const DifferenceView = z
  .object({ submission: z.uuid(), criterion: z.string(), lowest: z.number(), highest: z.number() })
  .meta({ id: 'ScoreDifference' });

export const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
export const textView = (text: Text): z.infer<typeof ReadText> => ({ ...text });
