import { randomUUID } from 'node:crypto';
import { Refusal, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { Organisation } from '../entities/organisation';
import { Person } from '../entities/person';
import { invitationIsOpen, useInvitation } from '../invitation';
import { hashPassword, PasswordSchema, weaknessOf } from '../password';
import { identityReason } from '../reasons';

/** The invited person chooses a password and from then on can sign in. The link works once. */
export const acceptInvitation = defineCommand({
  name: 'identity.acceptInvitation',
  input: z.strictObject({
    token: z.string().max(100),
    password: PasswordSchema,
    /** Where the invitation does not hold them, or the name is spelled wrongly. */
    name: z.string().trim().min(1).max(200).optional(),
    email: EmailSchema.optional(),
  }),
  may: 'invitation.accept',
  /** A link that does not work costs nobody a hash. */
  prepare: async ({ token, password }, look) => ((await look((em) => invitationIsOpen(em, token))) ? hashPassword(password) : undefined),
  async handle(tx, input, passwordHash) {
    const invitation = await useInvitation(tx, input.token);
    if (!invitation || passwordHash === undefined) throw new Refusal([identityReason('link-not-valid')]);
    // The address is the one that got the letter, never another.
    const email = invitation.email ?? input.email;
    const name = input.name ?? invitation.name;
    if (email === undefined || name === null) throw new Refusal([identityReason('email-needed')], 422);
    refuseIfAny(weaknessOf(input.password, email), 422);
    if (await tx.em.existsBy(Person, { email })) throw new Refusal([identityReason('email-in-use')]);

    const { organisation_id: organisationId, language, roles, skills } = invitation;
    const id = randomUUID();
    await tx.em.insert(Person, { id, organisationId, name, email, language, roles, skills, active: true, createdAt: tx.now });
    await tx.em.query('INSERT INTO identity.credential (person_id, password_hash) VALUES ($1, $2)', [id, passwordHash]);
    const organisation = await tx.em.findOneByOrFail(Organisation, { id: organisationId });
    if (organisation.kind === 'buyer') tx.about({ cityId: organisationId });
    await tx.record('identity.person-joined', { personId: id, organisationId, invitationId: invitation.id, roles });
    return { id, email };
  },
});
