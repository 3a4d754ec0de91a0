import { randomUUID } from 'node:crypto';
import { LocaleSchema, ORGANISATION_KINDS, TextSchema, type Reason } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { BusinessIdSchema, businessIdIsSound } from '../business-id';
import { Organisation, SIZES } from '../entities/organisation';
import { identityReason } from '../reasons';

/** What is told of an organisation when it joins. `nuts`: a region code, `FI19A`. */
export const organisationFields = {
  name: TextSchema,
  city: z.string().trim().min(1).max(200),
  businessId: BusinessIdSchema.optional(),
  languages: z.array(LocaleSchema).min(1).max(3),
  nuts: z
    .string()
    .regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/)
    .optional(),
  size: z.enum(SIZES).optional(),
};

/** Advice goes along with the answer; it refuses nothing. */
export const adviceOn = (businessId: string | undefined): Reason[] =>
  businessId !== undefined && !businessIdIsSound(businessId) ? [identityReason('business-id-unsound')] : [];

/** Adds an organisation: a city, a supplier, the network's body. */
export const createOrganisation = defineCommand({
  name: 'identity.createOrganisation',
  input: z.strictObject({ kind: z.enum(ORGANISATION_KINDS), ...organisationFields }),
  may: 'organisation.create',
  async handle(tx, { kind, name, city, businessId, languages, nuts, size }) {
    const id = randomUUID();
    await tx.em.insert(Organisation, {
      id,
      kind,
      name,
      city,
      languages,
      businessId: businessId ?? null,
      nuts: nuts ?? null,
      size: size ?? null,
      createdAt: tx.now,
    });
    if (kind === 'buyer') tx.about({ cityId: id });
    await tx.record('identity.organisation-created', { organisationId: id, kind });
    return { id, advice: adviceOn(businessId) };
  },
});
