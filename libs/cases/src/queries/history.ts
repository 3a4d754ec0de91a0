import { TextSchema, type EventType } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { caseIsVisible } from '../lock-case';

export const HistoryView = z
  .object({
    items: z.array(
      z.object({
        seq: z.string(),
        at: z.date(),
        type: z.string(),
        command: z.string(),
        /** Null for the clock, and for people of other organisations whom the reader does not know. */
        who: z.string().nullable(),
        byClock: z.boolean(),
        organisation: TextSchema.nullable(),
        codes: z.array(z.string()),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'History' });
export type HistoryView = z.infer<typeof HistoryView>;

const PAGE = 50;

/**
 * Facts that betray that a tender exists (2014/24/EU Annex IV b) or that somebody is still writing: not their number, not their
 * time, not their name. What was opened stands in the opening minutes.
 */
export const SEALED_FACTS: readonly EventType[] = [
  'dialogue.answer-saved',
  'evaluation.scores-saved',
  'tendering.draft-saved',
  'tendering.tender-submitted',
  'tendering.tender-refused-late',
  'tendering.tender-withdrawn',
  'tendering.tender-confirmed',
];

/** Who did what when, newest first. What is sealed is cut in the statement itself. */
export async function caseHistory(em: EntityManager, caseId: string, before?: string): Promise<HistoryView> {
  await caseIsVisible(em, caseId);
  const rows: (HistoryView['items'][number] & { codes: string[] | null })[] = await em.query(
    `SELECT l.seq, l.at, l.type, l.command, p.name AS who, l.actor_id IS NULL AS "byClock", o.name AS organisation,
            CASE WHEN l.type = 'platform.attempt-refused' THEN ARRAY(SELECT jsonb_array_elements_text(l.payload -> 'codes')) END AS codes
       FROM platform.ledger l LEFT JOIN identity.person p ON p.id = l.actor_id LEFT JOIN identity.organisation o ON o.id = p.organisation_id
      WHERE l.case_id = $1 AND ($2::bigint IS NULL OR l.seq < $2) AND NOT l.type = ANY($3)
        AND NOT (l.type = 'platform.attempt-refused' AND l.organisation_id <> platform.org())
      ORDER BY l.seq DESC LIMIT ${PAGE + 1}`,
    [caseId, before ?? null, SEALED_FACTS],
  );
  return {
    items: rows.slice(0, PAGE).map((row) => ({ ...row, codes: row.codes ?? [] })),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.seq ?? null) : null,
  };
}
