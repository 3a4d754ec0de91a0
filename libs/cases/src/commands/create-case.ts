import { randomUUID } from 'node:crypto';
import { TextSchema, type Text } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { Case } from '../entities/case';
import { joinTeam } from '../team';

/** Opens a case in the actor's city; the actor is responsible for it and the first of its team. */
export const createCase = defineCommand({
  name: 'cases.createCase',
  input: z.strictObject({ title: TextSchema, summary: TextSchema }),
  may: 'case.create',
  async handle(tx, { title, summary }) {
    const { personId, organisationId } = tx.actor;
    if (personId === null || organisationId === null) throw new Error('the policy table let someone without a city open a case');
    const id = randomUUID();
    const number = await nextNumber(tx, organisationId);
    const c = tx.em.create(Case, {
      id,
      number,
      title,
      summary,
      cityId: organisationId,
      ownerId: personId,
      stage: 'need',
      status: 'running',
      procedureId: null,
      procedureGrounds: null,
      rulesOn: null,
      outcome: null,
      publishedAt: null,
      entered: { need: tx.now.toISOString() },
      version: 1,
      createdAt: tx.now,
    });
    await tx.em.insert(Case, c);
    await joinTeam(tx, c, { personId, role: tx.actor.roles[0] ?? 'officer' });
    tx.about({ caseId: id, cityId: organisationId });
    await tx.record('cases.created', { number });
    return { id, number };
  },
});

/** `VAASA 2027-000417`: the city, the year in Finland and a running number without gaps. The counter's row stands them in line. */
async function nextNumber(tx: Tx, cityId: string): Promise<string> {
  const [row]: { city: string | null; name: Text; year: number; last: number }[] = await tx.em.query(
    `WITH counted AS (
       INSERT INTO cases.number_series (city_id, year, last) VALUES ($1, extract(year FROM $2::timestamptz AT TIME ZONE 'Europe/Helsinki')::int, 1)
       ON CONFLICT (city_id, year) DO UPDATE SET last = number_series.last + 1 RETURNING year, last)
     SELECT o.city, o.name, counted.year, counted.last FROM counted JOIN identity.organisation o ON o.id = $1`,
    [cityId, tx.now],
  );
  if (!row) throw new Error('the city of the actor is not there');
  return `${(row.city ?? 'CITY').toLocaleUpperCase('fi')} ${row.year}-${String(row.last).padStart(6, '0')}`;
}
