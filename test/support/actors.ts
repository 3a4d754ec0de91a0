import { randomUUID } from 'node:crypto';
import { scopeOf, type Actor, type Locale, type OrganisationKind, type Role, type Text } from '@app/kernel';
import type { TestHouse } from './house';

/** An organisation that stands in the database. */
export async function anOrganisation(house: TestHouse, kind: OrganisationKind, name: Text, city = 'Vaasa'): Promise<string> {
  const id = randomUUID();
  await house.system.query(
    `INSERT INTO identity.organisation (id, kind, name, city, languages, created_at) VALUES ($1, $2, $3, $4, $5, platform.now())`,
    [id, kind, JSON.stringify(name), city, ['fi', 'sv']],
  );
  return id;
}

/** A person who stands in the database, as the actor they are when signed in. */
export async function aPerson(
  house: TestHouse,
  {
    organisationId,
    kind,
    roles,
    name,
    locale = 'fi',
  }: { organisationId: string; kind: OrganisationKind; roles: readonly Role[]; name: string; locale?: Locale },
): Promise<Actor & { personId: string; organisationId: string }> {
  const personId = randomUUID();
  await house.system.query(
    `INSERT INTO identity.person (id, organisation_id, name, email, language, roles, created_at) VALUES ($1, $2, $3, $4, $5, $6, platform.now())`,
    [personId, organisationId, name, `${personId.slice(0, 8)}@test.example`, locale, roles],
  );
  return { personId, organisationId, organisationKind: kind, roles, scope: scopeOf(kind, roles), locale };
}
