import { NotFound, refuseIfAny, type Reason, type Role } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { Organisation } from '../entities/organisation';
import { Person } from '../entities/person';
import { identityReason } from '../reasons';

/** Roles without which an organisation could not let anyone in. */
const LAST_ONES = [
  { role: 'administrator', reason: identityReason('last-administrator') },
  { role: 'supplier_owner', reason: identityReason('last-owner') },
] as const satisfies readonly { role: Role; reason: Reason }[];

/** Closes an account: its sessions count no more from this moment (`actorOfSession` asks whether the account is open). */
export const deactivatePerson = defineCommand({
  name: 'identity.deactivatePerson',
  input: z.strictObject({ personId: z.uuid() }),
  may: 'person.deactivate',
  async handle(tx, { personId }) {
    const found = await tx.em.findOneBy(Person, { id: personId });
    if (!found) throw new NotFound();
    const colleagues = await peopleLocked(tx, found.organisationId);
    const person = colleagues.find((p) => p.id === personId) ?? found;
    refuseIfAny([...(person.active ? [] : [identityReason('already-closed')]), ...lastOne(person, colleagues)]);
    await tx.em.update(Person, { id: personId }, { active: false });
    const organisation = await tx.em.findOneByOrFail(Organisation, { id: person.organisationId });
    if (organisation.kind === 'buyer') tx.about({ cityId: organisation.id });
    await tx.record('identity.person-deactivated', { personId, organisationId: person.organisationId });
  },
});

/** Two who close each other at once stand in line here: the same people are locked in the same order. */
const peopleLocked = (tx: Tx, organisationId: string): Promise<Person[]> =>
  tx.em.find(Person, { where: { organisationId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

/** Why this person must stay: nobody else with the role is left. */
export function lastOne(person: Pick<Person, 'id' | 'roles'>, colleagues: readonly Pick<Person, 'id' | 'roles' | 'active'>[]): Reason[] {
  return LAST_ONES.filter(
    ({ role }) => person.roles.includes(role) && !colleagues.some((c) => c.id !== person.id && c.active && c.roles.includes(role)),
  ).map(({ reason }) => reason);
}
