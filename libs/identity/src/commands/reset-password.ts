import { Refusal, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Person } from '../entities/person';
import { hashPassword, PasswordSchema, weaknessOf } from '../password';
import { identityReason } from '../reasons';
import { endSessionsOf } from '../session';
import { hashOf } from '../token';

/** Sets a new password by the link from the letter. The link works once; every session of the person ends. */
export const resetPassword = defineCommand({
  name: 'identity.resetPassword',
  input: z.strictObject({ token: z.string().max(100), password: PasswordSchema }),
  may: 'password.reset',
  /** A link that does not work costs nobody a hash. */
  prepare: async ({ token, password }, look) => ((await look((em) => linkIsOpen(em, token))) ? hashPassword(password) : undefined),
  async handle(tx, { token, password }, passwordHash) {
    const [used]: [{ person_id: string }[], number] = await tx.em.query(
      `UPDATE identity.password_reset SET used_at = clock_timestamp()
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp() AND person_id IS NOT NULL RETURNING person_id`,
      [hashOf(token)],
    );
    const person = used[0] && (await tx.em.findOneBy(Person, { id: used[0].person_id, active: true }));
    if (!person || passwordHash === undefined) throw new Refusal([identityReason('link-not-valid')]);
    refuseIfAny(weaknessOf(password, person.email), 422);
    await tx.em.query('UPDATE identity.credential SET password_hash = $2, changed_at = clock_timestamp() WHERE person_id = $1', [
      person.id,
      passwordHash,
    ]);
    // The other links that were asked for must not change it back.
    await tx.em.query('UPDATE identity.password_reset SET used_at = clock_timestamp() WHERE person_id = $1 AND used_at IS NULL', [
      person.id,
    ]);
    await endSessionsOf(tx.em, person.id);
    await tx.record('identity.password-changed', { personId: person.id });
  },
});

async function linkIsOpen(em: EntityManager, token: string): Promise<boolean> {
  const found: unknown[] = await em.query(
    `SELECT 1 FROM identity.password_reset
      WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp() AND person_id IS NOT NULL`,
    [hashOf(token)],
  );
  return found.length > 0;
}
