import { LocaleSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Person } from '../entities/person';

/** The language of one's own screens, mails and notices. */
export const changeLanguage = defineCommand({
  name: 'identity.changeLanguage',
  input: z.strictObject({ language: LocaleSchema }),
  may: 'person.changeLanguage',
  async handle(tx, { language }) {
    if (tx.actor.personId !== null) await tx.em.update(Person, { id: tx.actor.personId }, { language });
    await tx.record('identity.language-changed', { language });
  },
});
