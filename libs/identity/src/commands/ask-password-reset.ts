import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { Person } from '../entities/person';
import { resetLetter } from '../mail/letters';
import { writeMail } from '../mail/write-mail';
import { newToken } from '../token';

/** Sends a link for a new password. An unknown address goes the same way, only that no letter leaves: accounts cannot be found out. */
export const askPasswordReset = defineCommand({
  name: 'identity.askPasswordReset',
  input: z.strictObject({ email: EmailSchema }),
  may: 'password.askReset',
  async handle(tx, { email }) {
    const person = await tx.em.findOneBy(Person, { email, active: true });
    const { secret, hash } = newToken();
    await tx.em.query('INSERT INTO identity.password_reset (token_hash, person_id) VALUES ($1, $2)', [hash, person?.id ?? null]);
    const language = person?.language ?? tx.actor.locale;
    const words = resetLetter(language, { name: person?.name ?? '', secret });
    if (person) await writeMail(tx, { to: email, personId: person.id, language, ...words });
    else await tx.em.query('SELECT count(*) FROM identity.mail WHERE id = gen_random_uuid()'); // the round trip that a letter takes
    await tx.record('identity.password-reset-asked', { personId: person?.id ?? null });
  },
});
