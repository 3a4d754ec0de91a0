import { LocaleSchema, ORGANISATION_KINDS, RoleSchema, SCOPES, scopeOf, type Actor, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { SIZES } from './entities/organisation';
import { hashOf } from './token';

const NameView = z.partialRecord(LocaleSchema, z.string()).meta({ id: 'Name' });

export const OrganisationView = z
  .object({
    id: z.uuid(),
    kind: z.enum(ORGANISATION_KINDS),
    name: NameView,
    city: z.string(),
    businessId: z.string().nullable(),
    languages: z.array(LocaleSchema),
    nuts: z.string().nullable(),
    size: z.enum(SIZES).nullable(),
    people: z.int(),
  })
  .meta({ id: 'Organisation' });
export const OrganisationsView = z.object({ organisations: z.array(OrganisationView) }).meta({ id: 'Organisations' });
export type OrganisationsView = z.infer<typeof OrganisationsView>;

/** Every organisation, with the number of open accounts that the reader may see. */
export async function organisationsView(em: EntityManager): Promise<OrganisationsView> {
  const organisations: z.infer<typeof OrganisationView>[] = await em.query(
    `SELECT o.id, o.kind, o.name, o.city, o.business_id AS "businessId", o.languages, o.nuts, o.size,
            (SELECT count(*)::int FROM identity.person p WHERE p.organisation_id = o.id AND p.active) AS people
       FROM identity.organisation o ORDER BY o.kind, coalesce(o.name->>'fi', o.name->>'sv', o.name->>'en'), o.id`,
  );
  return { organisations };
}

export const PersonView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    language: LocaleSchema,
    roles: z.array(RoleSchema),
    skills: z.array(z.string()),
    active: z.boolean(),
  })
  .meta({ id: 'Person' });
export const InvitedView = z
  .object({ id: z.uuid(), name: z.string().nullable(), email: z.string().nullable(), roles: z.array(RoleSchema), expiresAt: z.date() })
  .meta({ id: 'Invited' });
export const PeopleView = z.object({ people: z.array(PersonView), invited: z.array(InvitedView) }).meta({ id: 'People' });
export type PeopleView = z.infer<typeof PeopleView>;

/** The people of one organisation and those invited, as far as the reader may see them. */
export async function peopleOf(em: EntityManager, organisationId: string): Promise<PeopleView> {
  const people: z.infer<typeof PersonView>[] = await em.query(
    `SELECT id, name, email, language, roles, skills, active FROM identity.person WHERE organisation_id = $1 ORDER BY active DESC, name, id`,
    [organisationId],
  );
  const invited: z.infer<typeof InvitedView>[] = await em.query(
    `SELECT id, name, email, roles, expires_at AS "expiresAt" FROM identity.invitation
      WHERE organisation_id = $1 AND used_at IS NULL AND expires_at > clock_timestamp() ORDER BY name, id`,
    [organisationId],
  );
  return { people, invited };
}

const SignedInPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: LocaleSchema,
  roles: z.array(RoleSchema),
  skills: z.array(z.string()),
  scope: z.enum(SCOPES),
  organisation: z.object({
    id: z.uuid(),
    kind: z.enum(ORGANISATION_KINDS),
    name: NameView,
    city: z.string(),
    languages: z.array(LocaleSchema),
  }),
});
export const MeView = z
  .object({
    /** Null when nobody is signed in. */
    person: SignedInPerson.nullable(),
    installation: z.object({ demonstration: z.boolean(), now: z.date() }),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

/** Who is signed in, for which organisation, in which roles; and what kind of installation this is. */
export async function meView(em: EntityManager, actor: Actor): Promise<MeView> {
  const [row]: { person: Omit<z.infer<typeof SignedInPerson>, 'scope'> | null; demonstration: boolean | null; now: Date }[] =
    await em.query(
      `SELECT platform.now() AS now, (SELECT demonstration FROM platform.installation) AS demonstration,
            (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'language', p.language, 'roles', p.roles, 'skills', p.skills,
                      'organisation', jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'city', o.city, 'languages', o.languages))
               FROM identity.person p JOIN identity.organisation o ON o.id = p.organisation_id WHERE p.id = $1) AS person`,
      [actor.personId],
    );
  if (!row) throw new Error('a query without FROM gives one row');
  const { person, demonstration, now } = row;
  return {
    person: person && { ...person, scope: scopeOf(person.organisation.kind, person.roles) },
    installation: { demonstration: demonstration ?? false, now },
  };
}

export const InvitationView = z
  .object({
    organisation: NameView,
    kind: z.enum(ORGANISATION_KINDS),
    email: z.string().nullable(),
    name: z.string().nullable(),
    language: LocaleSchema,
    roles: z.array(RoleSchema),
  })
  .meta({ id: 'Invitation' });
export type InvitationView = z.infer<typeof InvitationView>;

/** What an open invitation says to whoever holds its link, or undefined. Runs as `authActor`. */
export async function invitationView(em: EntityManager, secret: string): Promise<InvitationView | undefined> {
  const [row]: InvitationView[] = await em.query(
    `SELECT o.name AS organisation, o.kind, i.email, i.name, i.language, i.roles
       FROM identity.invitation i JOIN identity.organisation o ON o.id = i.organisation_id
      WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > clock_timestamp()`,
    [hashOf(secret)],
  );
  return row;
}

/** Names of organisations by id; those that the reader may not see, or that do not exist, are left out. */
export async function organisationNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; name: Text }[] = await em.query('SELECT id, name FROM identity.organisation WHERE id = ANY($1)', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of people by id; those that the reader may not see are left out. */
export async function personNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await em.query('SELECT id, name FROM identity.person WHERE id = ANY($1)', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether this installation is for showing; a demonstration hands out links that a real one only mails. */
export async function isDemonstration(em: EntityManager): Promise<boolean> {
  const [row]: { demonstration: boolean }[] = await em.query('SELECT demonstration FROM platform.installation');
  return row?.demonstration ?? false;
}
