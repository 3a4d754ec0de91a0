import { randomUUID } from 'node:crypto';
import { jobsConnection } from '@app/platform';
import { Queue, Worker } from 'bullmq';
import type { Figure } from './figure';
import { fillCases, openStage, type Stage } from './stage';

const FACTS = 300;

/** P8: from recorded facts to messages in the inbox, beside bare BullMQ that adds and takes as many empty jobs on the same server. */
export const notificationFigure: Figure = {
  name: 'notification',
  unit: `ms, ${FACTS} facts told to one person each`,
  goal: 1.4,
  async prepare() {
    const stage = await openStage();
    await fillCases(stage, FACTS);
    await stage.db.query(
      `INSERT INTO cases.team_member (case_id, person_id, city_id, role, added_at)
       SELECT c.id, p.id, c.city_id, 'approver', platform.now() FROM cases."case" c, identity.person p
        WHERE p.organisation_id = c.city_id AND 'approver' = ANY (p.roles)`,
    );
    const bare = new Queue('bench-floor', { connection: jobsConnection({ databaseUrl: stage.databaseUrl, redisUrl: undefined }) });
    return {
      ours: () => tellAll(stage),
      floor: () => addAndTake(bare, stage.databaseUrl),
      async end() {
        await bare.close();
        await stage.close();
      },
    };
  },
};

/** Facts as a command would leave them; the worker of the installation does the rest. */
async function tellAll({ db, officer }: Stage): Promise<number> {
  const began = performance.now();
  await db.query(
    `WITH fact AS (
       INSERT INTO platform.ledger (id, at, actor_id, organisation_id, case_id, city_id, command, type, payload)
       SELECT gen_random_uuid(), platform.now(), $1, $2, id, city_id, 'needs.submit', 'needs.submitted', '{}' FROM cases."case" LIMIT $3
       RETURNING id, type)
     INSERT INTO platform.outbox (ledger_id, type) SELECT id, type FROM fact`,
    [officer.id, officer.organisationId, FACTS],
  );
  for (;;) {
    const { rows } = await db.query<{ left: boolean }>('SELECT EXISTS (SELECT 1 FROM platform.outbox WHERE done_at IS NULL) AS left');
    if (!rows[0]?.left) return performance.now() - began;
  }
}

async function addAndTake(queue: Queue, databaseUrl: string): Promise<number> {
  const began = performance.now();
  let taken = 0;
  let allTaken: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (allTaken = resolve));
  const worker = new Worker(
    queue.name,
    () => {
      if (++taken === FACTS) allTaken();
      return Promise.resolve();
    },
    { connection: jobsConnection({ databaseUrl, redisUrl: undefined }), concurrency: 4 },
  );
  await queue.addBulk(
    Array.from({ length: FACTS }, () => ({ name: 'floor', data: {}, opts: { jobId: randomUUID(), removeOnComplete: true } })),
  );
  await done;
  const took = performance.now() - began;
  await worker.close();
  return took;
}
