import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { PanelMember } from '../entities/panel-member';
import { beginReview } from '../evaluation-act';
import { evaluationReason } from '../reasons';

/**
 * A member of the panel, who has seen the list of tenderers, says whether they have ties to any of them (Act 434/2003 section 28).
 * A tie shuts the tenders to them for good. A new one may be told of later; a tie once told is not taken back.
 */
export const declareTies = defineCommand({
  name: 'evaluation.declareTies',
  input: z.strictObject({ roundId: z.uuid(), conflict: z.boolean(), text: TextSchema }),
  may: 'panel.declare',
  async handle(tx, { roundId, conflict, text }) {
    const { seat } = await beginReview(tx, roundId);
    const tellsNews = seat.declaredAt === null || (conflict && seat.conflict === false);
    if (!tellsNews) refuseIfAny([evaluationReason('declared-already')]);
    await tx.em.update(PanelMember, { id: seat.id }, { declaredAt: tx.now, conflict, text });
    await tx.record('evaluation.ties-declared', { roundId, conflict });
    return { mayScore: !conflict };
  },
});
