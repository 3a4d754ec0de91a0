import { DaySchema, InstantSchema, NotFound, TextSchema, type Actor, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { SelectionRemedies } from '../entities/selection';

/**
 * The selection among requests to participate as one candidate reads it: whether it goes on, why not, and until when it may seek a
 * review (Act 1397/2016 s. 123 and 125). Nothing of the others, not even who they are: they still compete.
 */
export const OwnSelections = z
  .array(
    z.object({
      roundId: z.uuid(),
      submission: z.uuid(),
      selected: z.boolean(),
      /** Why not; null for those who go on. */
      reason: TextSchema.nullable(),
      /** The reasons of the whole selection. */
      text: TextSchema,
      selectedAt: InstantSchema,
      /** Null of a selection made before the days were kept. */
      remedies: z.object({ correctionLastDay: DaySchema, appealLastDay: DaySchema.nullable() }).nullable(),
    }),
  )
  .meta({ id: 'OwnSelections' });
export type OwnSelections = z.infer<typeof OwnSelections>;

interface OwnSelectionRow {
  readonly roundId: string;
  readonly submission: string;
  readonly selected: boolean;
  readonly reason: Text | null;
  readonly text: Text;
  readonly selectedAt: Date;
  readonly remedies: SelectionRemedies | null;
}

/** Empty before the selection, and for those whose request was not in it. @throws NotFound for anyone but a supplier. */
export async function ownSelections(em: EntityManager, caseId: string, actor: Actor): Promise<OwnSelections> {
  if (actor.scope !== 'supplier') throw new NotFound();
  const rows: OwnSelectionRow[] = await em.query(
    `SELECT round_id AS "roundId", submission, selected, reason, text, selected_at AS "selectedAt", remedies
       FROM evaluation.own_selection($1) ORDER BY selected_at`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, selectedAt: row.selectedAt.toISOString() }));
}
