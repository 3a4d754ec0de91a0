import { lockCase } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Consultation } from '../entities/consultation';

/** The clock's act: the time to answer has passed. Late answers are still taken in, and marked. */
export const endConsultation = defineCommand({
  name: 'dialogue.endConsultation',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'clock',
  async handle(tx, { caseId }) {
    await lockCase(tx, caseId);
    await tx.em.update(Consultation, { caseId }, { endedAt: tx.now });
    await tx.record('dialogue.consultation-ended');
    return { endedAt: tx.now };
  },
});
