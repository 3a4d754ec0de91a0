import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { DecisionInput } from '../decision-content';
import { Decision } from '../entities/decision';
import { decisionOf, lockPilot } from '../on-record';

/** Writes what two people are to decide. Whether it may be decided so, `decide` judges. */
export const saveDecision = defineCommand({
  name: 'pilots.saveDecision',
  input: DecisionInput.extend({ caseId: z.uuid() }),
  may: 'pilot.draftDecision',
  async handle(tx, { caseId, ...content }) {
    const { c } = await lockPilot(tx, caseId);
    const row = { content, draftedBy: tx.actor.personId ?? '', draftedAt: tx.now };
    const before = await decisionOf(tx.em, caseId);
    if (before) await tx.em.save(Object.assign(before, row));
    else await tx.em.insert(Decision, { caseId, cityId: c.cityId, ...row, ruleSaid: null, decidedBy: null, decidedAt: null });
    await tx.record('pilots.decision-drafted', { decision: content.decision });
    return { decision: content.decision };
  },
});
