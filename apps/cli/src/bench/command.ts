import { randomUUID } from 'node:crypto';
import { house, policy } from '@app/house';
import type { Actor } from '@app/kernel';
import { NeedContent, saveNeed } from '@app/needs';
import { Commands, databaseOptions } from '@app/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { timeOf, type Figure } from './figure';
import { fillCases, openStage, type Person } from './stage';

const CALLS = 150;

/** One command's transaction, beside its own statements over a bare connection. */
export const commandFigure: Figure = {
  name: 'command',
  unit: `ms, median of ${CALLS} drafts of a need saved`,
  goal: 2,
  async prepare() {
    const stage = await openStage();
    await fillCases(stage, 2);
    const { rows } = await stage.db.query<{ id: string }>('SELECT id FROM cases."case" ORDER BY id LIMIT 2');
    const [first, second] = rows.map((row) => row.id);
    if (!first || !second) throw new Error('the cases were not made');
    const entities = house.flatMap((room) => room.entities);
    const source = await new DataSource(databaseOptions(stage.databaseUrl, 'innopolku_app', entities, 2)).initialize();
    const commands = new Commands(source, policy);
    const actor = actorOf(stage.officer);
    const content = NeedContent.parse({ problem: { fi: 'Liukkaus yllättää' } });
    await commands.run(saveNeed, actor, { caseId: first, version: 0, content });
    await commands.run(saveNeed, actor, { caseId: second, version: 0, content });
    const bare = new Client({ connectionString: stage.databaseUrl, options: '-c role=innopolku_app -c timezone=UTC' });
    await bare.connect();
    let version = 1;
    return {
      ours: () => timeOf(CALLS, () => commands.run(saveNeed, actor, { caseId: first, version: version++, content })),
      floor: () => timeOf(CALLS, (i) => saveBare(bare, stage.officer, second, JSON.stringify(content), i)),
      async end() {
        await bare.end();
        await source.destroy();
        await stage.close();
      },
    };
  },
};

const actorOf = ({ id, organisationId }: Person): Actor => ({
  personId: id,
  organisationId,
  organisationKind: 'buyer',
  roles: ['officer'],
  scope: 'city',
  locale: 'fi',
});

/** What the command does, statement by statement: who asks, the lock and the clock after it, the need, the fact with its outbox row. */
async function saveBare(client: Client, who: Person, caseId: string, content: string, version: number): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    `SELECT set_config('app.scope', 'city', true), set_config('app.org', $1, true), set_config('app.person', $2, true), platform.now() AS now`,
    [who.organisationId, who.id],
  );
  await client.query('SELECT * FROM cases."case" WHERE id = $1 FOR UPDATE', [caseId]);
  await client.query('SELECT platform.now() AS now');
  await client.query('SELECT * FROM needs.need WHERE case_id = $1', [caseId]);
  await client.query('UPDATE needs.need SET content = $2, version = $3 WHERE case_id = $1', [caseId, content, version]);
  await client.query(
    `WITH row AS (INSERT INTO platform.ledger (id, at, actor_id, organisation_id, case_id, city_id, command, type, payload)
                  VALUES ($1, platform.now(), $2, $3, $4, $3, 'needs.save', 'needs.saved', '{}'))
     INSERT INTO platform.outbox (ledger_id, type) VALUES ($1, 'needs.saved')`,
    [randomUUID(), who.id, who.organisationId, caseId],
  );
  await client.query('COMMIT');
}
