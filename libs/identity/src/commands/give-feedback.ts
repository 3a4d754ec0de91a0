import { randomUUID } from 'node:crypto';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';

/**
 * A word to those who keep the service, from anyone (Act 306/2019); `address` is the screen it was given on, `email` where an
 * answer is wanted. The text stays out of the ledger.
 */
export const giveFeedback = defineCommand({
  name: 'identity.giveFeedback',
  input: z.strictObject({
    address: z.string().max(500).default(''),
    text: z.string().trim().min(1).max(5000),
    email: EmailSchema.optional(),
  }),
  may: 'feedback.give',
  async handle(tx, { address, text, email }) {
    const id = randomUUID();
    await tx.em.query('INSERT INTO identity.feedback (id, person_id, email, address, text, created_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      id,
      tx.actor.personId,
      email ?? null,
      address,
      text,
      tx.now,
    ]);
    await tx.record('identity.feedback-given', { feedbackId: id });
    return { id };
  },
});
