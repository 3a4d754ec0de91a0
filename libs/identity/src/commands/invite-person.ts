import { LocaleSchema, NotFound, refuseIfAny, RoleSchema, type OrganisationKind, type Role } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { EmailSchema } from '../email';
import { Organisation } from '../entities/organisation';
import { Person } from '../entities/person';
import { writeInvitation } from '../invitation';
import { invitationLetter } from '../mail/letters';
import { writeMail } from '../mail/write-mail';
import { identityReason } from '../reasons';
import { ROLES_OF_KIND, ROLES_OFFICERS_INVITE } from '../roles-of-kind';

const NameSchema = z.string().trim().min(1).max(200);

/** Invites a person to an organisation by mail. The administrator anywhere; others to their own. */
export const invitePerson = defineCommand({
  name: 'identity.invitePerson',
  input: z.strictObject({
    organisationId: z.uuid(),
    email: EmailSchema,
    name: NameSchema,
    roles: z.array(RoleSchema).min(1).max(10),
    language: LocaleSchema,
    skills: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  }),
  may: 'person.invite',
  async handle(tx, { organisationId, email, name, roles, language, skills }) {
    const organisation = await organisationToInviteTo(tx, organisationId);
    refuseIfAny(rolesRefused(organisation.kind, roles, tx.actor.scope === 'city'));
    // Row security shows an administrator everyone and others their own people: nobody learns of accounts elsewhere.
    refuseIfAny((await tx.em.existsBy(Person, { email })) ? [identityReason('email-in-use')] : []);
    const { id, secret } = await writeInvitation(tx, { organisationId, email, name, language, roles, skills });
    await writeMail(tx, { to: email, language, ...invitationLetter(language, { name, organisation: organisation.name, secret }) });
    if (organisation.kind === 'buyer') tx.about({ cityId: organisationId });
    await tx.record('identity.person-invited', { invitationId: id, organisationId, roles });
    return { id, secret };
  },
});

/** @throws NotFound where it is not there, or not the inviter's own. */
async function organisationToInviteTo(tx: Tx, id: string): Promise<Organisation> {
  if (tx.actor.scope !== 'admin' && tx.actor.scope !== 'system' && tx.actor.organisationId !== id) throw new NotFound();
  const organisation = await tx.em.findOneBy(Organisation, { id });
  if (!organisation) throw new NotFound();
  return organisation;
}

/** Why these roles cannot be given; empty when they can. */
export function rolesRefused(kind: OrganisationKind, roles: readonly Role[], byOfficer: boolean) {
  return [
    ...(roles.every((role) => ROLES_OF_KIND[kind].includes(role)) ? [] : [identityReason('role-not-of-kind')]),
    ...(!byOfficer || roles.every((role) => ROLES_OFFICERS_INVITE.includes(role)) ? [] : [identityReason('role-needs-administrator')]),
  ];
}
