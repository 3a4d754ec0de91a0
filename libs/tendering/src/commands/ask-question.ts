import { randomUUID } from 'node:crypto';
import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { tenderingReason } from '../reasons';
import { beginSupplierAct } from '../supplier-act';

/** A supplier asks about the call. Who asked is written apart and shown to nobody. */
export const askQuestion = defineCommand({
  name: 'tendering.askQuestion',
  input: z.strictObject({ caseId: z.uuid(), text: TextSchema }),
  may: 'question.ask',
  async handle(tx, { caseId, text }) {
    const { call, supplierId, personId } = await beginSupplierAct(tx, caseId);
    const due = call.questionsDue;
    if (due !== null && tx.now >= due) refuseIfAny([tenderingReason('questions-over', { due: due.toISOString() })]);
    const id = randomUUID();
    // Without RETURNING: until the asker's row stands, the question is not the supplier's to see.
    await tx.em.query(`INSERT INTO tendering.question (id, call_id, case_id, city_id, text, asked_at) VALUES ($1, $2, $3, $4, $5, $6)`, [
      id,
      call.id,
      caseId,
      call.cityId,
      JSON.stringify(text),
      tx.now,
    ]);
    await tx.em.query(`INSERT INTO tendering.question_asker (question_id, city_id, supplier_id, person_id) VALUES ($1, $2, $3, $4)`, [
      id,
      call.cityId,
      supplierId,
      personId,
    ]);
    await tx.record('tendering.question-asked', { questionId: id });
    return { id };
  },
});
