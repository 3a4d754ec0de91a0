import { lockCase, move, planDue } from '@app/cases';
import { defineCommand } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { z } from 'zod';
import { awardOf, WAITING } from '../award-on-record';
import { remediesFrom, signingFrom, waitingOver } from '../remedies-of-award';

/**
 * Tells every tenderer at one instant, electronically: they have it the same day (Act 1397/2016 s. 127), and the days for
 * remedies run from it. A late tender was refused when it came; its sender is told nothing more.
 */
export const notifyAward = defineCommand({
  name: 'evaluation.notifyAward',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'award.notify',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    await move(tx, c);
    const award = await awardOf(tx.em, caseId);
    if (!award?.grounds) throw new Error('the gate let an award through that nobody decided');
    const tenderers = [...award.grounds.compared, ...award.grounds.excluded.filter((tender) => tender.why !== 'late')];
    const suppliers = [...new Set(tenderers.map((tender) => tender.supplierId))];
    const remedies = await remediesFrom(tx.em, c, helsinkiDay(tx.now));
    award.notify(suppliers, remedies, tx.actor.personId ?? '', tx.now);
    await tx.em.save(award);
    await planDue(tx, { caseId, key: WAITING, command: 'evaluation.endWaiting', at: waitingOver(remedies) });
    const { appealLastDay, correctionLastDay } = remedies;
    await tx.record('evaluation.award-notified', { suppliers, appealLastDay, correctionLastDay, signingFrom: signingFrom(remedies) });
    return { notifiedAt: tx.now, suppliers: suppliers.length, remedies };
  },
});
