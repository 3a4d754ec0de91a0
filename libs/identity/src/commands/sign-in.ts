import { NotSignedIn } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { passwordFits, TriedPasswordSchema } from '../password';
import { identityReason } from '../reasons';
import { beginSession } from '../session';

/** Begins a session. An unknown address, a closed account and a wrong password cost the same and are answered alike. */
export const signIn = defineCommand({
  name: 'identity.signIn',
  input: z.strictObject({ email: EmailSchema, password: TriedPasswordSchema }),
  may: 'session.begin',
  async handle(tx, { email, password }) {
    const [known]: { id: string; password_hash: string }[] = await tx.em.query(
      `SELECT p.id, c.password_hash FROM identity.person p JOIN identity.credential c ON c.person_id = p.id WHERE p.email = $1 AND p.active`,
      [email],
    );
    const fits = await passwordFits(known?.password_hash, password);
    if (!known || !fits) throw new NotSignedIn(identityReason('wrong-credentials'));
    const secret = await beginSession(tx.em, known.id);
    await tx.record('identity.signed-in', { personId: known.id });
    return { personId: known.id, secret };
  },
});
