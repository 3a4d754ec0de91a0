import { InstantSchema, type Text } from '@app/kernel';
import { In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { PANEL_ROLES, PanelMember } from '../entities/panel-member';
import { ReadText, SEAT_STATES, instant, seatState, textView } from './parts';

export const ReviewsView = z
  .array(
    z.object({
      roundId: z.uuid(),
      caseId: z.uuid(),
      number: z.string(),
      title: ReadText,
      city: ReadText,
      role: z.enum(PANEL_ROLES),
      state: z.enum(SEAT_STATES),
      invitedAt: InstantSchema,
      /** Null while the tenders are sealed: there is nothing to do yet. */
      openedAt: InstantSchema.nullable(),
      finalAt: InstantSchema.nullable(),
    }),
  )
  .meta({ id: 'Reviews' });
export type ReviewsView = z.infer<typeof ReviewsView>;

interface Asked {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly city: Text;
  readonly openedAt: Date | null;
  readonly finalAt: Date | null;
}

/** The rounds that the reader was asked to score, newest first; without those where another took the seat. */
export async function reviewsOf(em: EntityManager): Promise<ReviewsView> {
  const asked: Asked[] = await em.query(
    `SELECT m.id, c.number, c.title, o.name AS city, r.opened_at AS "openedAt", r.quality_final_at AS "finalAt"
       FROM evaluation.panel_member m JOIN tendering.round r ON r.id = m.round_id
       JOIN cases."case" c ON c.id = m.case_id JOIN identity.organisation o ON o.id = m.city_id
      WHERE m.person_id = platform.person() AND m.replaced_by IS NULL ORDER BY m.invited_at DESC, m.id LIMIT 200`,
  );
  const seats = await em.findBy(PanelMember, { id: In(asked.map((a) => a.id)) });
  return asked.flatMap(({ id, number, title, city, openedAt, finalAt }) =>
    seats
      .filter((seat) => seat.id === id)
      .map((seat) => ({
        roundId: seat.roundId,
        caseId: seat.caseId,
        number,
        title: textView(title),
        city: textView(city),
        role: seat.role,
        state: seatState(seat),
        invitedAt: seat.invitedAt.toISOString(),
        openedAt: instant(openedAt),
        finalAt: instant(finalAt),
      })),
  );
}
