import { randomUUID } from 'node:crypto';
import { LocaleSchema, refuseIfAny, type Locale, type Text } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { Organisation } from '../entities/organisation';
import { Person } from '../entities/person';
import { writeInvitation } from '../invitation';
import { accountExistsLetter, invitationLetter } from '../mail/letters';
import { writeMail } from '../mail/write-mail';
import { identityReason } from '../reasons';
import { adviceOn, organisationFields } from './create-organisation';

/**
 * A company registers. Its main user proves the address by the link in the letter and chooses a password there. An address
 * that has an account gets another letter and the caller the same answer: nobody finds out accounts by registering.
 */
export const registerSupplier = defineCommand({
  name: 'identity.registerSupplier',
  input: z.strictObject({
    ...organisationFields,
    person: z.strictObject({ name: z.string().trim().min(1).max(200), email: EmailSchema, language: LocaleSchema }),
  }),
  may: 'supplier.register',
  async handle(tx, { person, name, city, businessId, languages, nuts, size }) {
    refuseIfAny(businessId !== undefined && (await hasRegistered(tx, businessId)) ? [identityReason('business-id-taken')] : []);
    const id = randomUUID();
    await tx.em.insert(Organisation, {
      id,
      kind: 'supplier',
      name,
      city,
      languages,
      businessId: businessId ?? null,
      nuts: nuts ?? null,
      size: size ?? null,
      createdAt: tx.now,
    });
    const secret = await writeToMainUser(tx, id, name, person);
    await tx.record('identity.supplier-registered', { organisationId: id });
    return { id, secret, advice: adviceOn(businessId) };
  },
});

/** A business id is taken once someone has proved an address for it: nobody can squat on another's. */
async function hasRegistered(tx: Tx, businessId: string): Promise<boolean> {
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('business-id ' || $1, 0))`, [businessId]);
  const rows: unknown[] = await tx.em.query(
    `SELECT 1 FROM identity.organisation o WHERE o.business_id = $1 AND EXISTS (SELECT 1 FROM identity.person p WHERE p.organisation_id = o.id)`,
    [businessId],
  );
  return rows.length > 0;
}

async function writeToMainUser(
  tx: Tx,
  organisationId: string,
  organisation: Text,
  { name, email, language }: { name: string; email: string; language: Locale },
) {
  const { secret } = await writeInvitation(tx, { organisationId, email, name, language, roles: ['supplier_owner'] });
  const known = await tx.em.findOneBy(Person, { email });
  const words = known ? accountExistsLetter(known.language) : invitationLetter(language, { name, organisation, secret });
  await writeMail(tx, { to: email, personId: known?.id, language: known?.language ?? language, ...words });
  return secret;
}
