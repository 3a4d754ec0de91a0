import { NotSignedIn } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { endSession } from '../session';

/** Ends the session whose secret this is. */
export const signOut = defineCommand({
  name: 'identity.signOut',
  input: z.strictObject({ token: z.string().max(100) }),
  may: 'session.end',
  async handle(tx, { token }) {
    const personId = await endSession(tx.em, token);
    if (personId === undefined) throw new NotSignedIn();
    await tx.record('identity.signed-out', { personId });
  },
});
