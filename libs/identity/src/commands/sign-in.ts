import { NotSignedIn } from '@app/kernel';
import { defineCommand } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { passwordFits, TriedPasswordSchema } from '../password';
import { identityReason } from '../reasons';
import { beginSession } from '../session';

/**
 * Begins a session. An unknown address, a closed account and a wrong password cost the same and are answered alike. Between the
 * look at the password and the session nothing may change: an account that was closed meanwhile, or has another password, is told no.
 */
export const signIn = defineCommand({
  name: 'identity.signIn',
  input: z.strictObject({ email: EmailSchema, password: TriedPasswordSchema }),
  may: 'session.begin',
  async prepare({ email, password }, look) {
    const known = await look((em) => credentialOf(em, email));
    return (await passwordFits(known?.password_hash, password)) ? known : undefined;
  },
  async handle(tx, { email }, fitting) {
    const known = await credentialOf(tx.em, email);
    if (!known || known.password_hash !== fitting?.password_hash) throw new NotSignedIn(identityReason('wrong-credentials'));
    const secret = await beginSession(tx.em, known.id);
    await tx.record('identity.signed-in', { personId: known.id });
    return { personId: known.id, secret };
  },
});

async function credentialOf(em: EntityManager, email: string): Promise<{ id: string; password_hash: string } | undefined> {
  const [known]: { id: string; password_hash: string }[] = await em.query(
    `SELECT p.id, c.password_hash FROM identity.person p JOIN identity.credential c ON c.person_id = p.id WHERE p.email = $1 AND p.active`,
    [email],
  );
  return known;
}
