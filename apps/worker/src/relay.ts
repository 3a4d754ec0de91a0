import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { reactionsTo } from '@app/house';
import type { EventType } from '@app/kernel';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { LOG } from './log';
import { SteadyLoop } from './steady-loop';

export const REACTIONS_QUEUE = 'reactions';
export interface ReactionJob {
  readonly outboxId: string;
}

const BATCH = 200;
/** A row without all its marks after this long is put to the queue again, sent or not: a wiped queue loses nothing. */
const FORGOTTEN_AFTER = '60 seconds';

/** Carries outbox rows to the queue, one job per interested reaction. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sending: SteadyLoop;
  private readonly reconciling: SteadyLoop;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @InjectQueue(REACTIONS_QUEUE) private readonly queue: Queue<ReactionJob>,
    @Inject(LOG) log: Logger,
  ) {
    this.sending = new SteadyLoop('relay', () => this.send('sent_at IS NULL'), 100, log);
    this.reconciling = new SteadyLoop(
      'reconciler',
      () => this.send(`sent_at < clock_timestamp() - interval '${FORGOTTEN_AFTER}'`),
      15_000,
      log,
    );
  }

  onApplicationBootstrap(): void {
    this.sending.start();
    this.reconciling.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.sending.stop(), this.reconciling.stop()]);
  }

  /** One batch in one transaction. Jobs may outlive a rollback: they are idempotent by their ids and marks. */
  private async send(which: string): Promise<boolean> {
    return this.dataSource.transaction(async (em) => {
      const rows: { id: string; type: EventType }[] = await em.query(
        `SELECT id, type FROM platform.outbox WHERE done_at IS NULL AND ${which} ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      if (rows.length === 0) return false;
      const jobs = rows.flatMap(({ id, type }) =>
        reactionsTo(type).map((reaction) => ({
          name: reaction.name,
          data: { outboxId: id },
          opts: {
            jobId: `outbox-${id}-${reaction.name}`,
            attempts: 8,
            backoff: { type: 'exponential', delay: 500 },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
      if (jobs.length > 0) await this.queue.addBulk(jobs);
      await markSent(em, rows);
      return rows.length === BATCH;
    });
  }
}

async function markSent(em: EntityManager, rows: readonly { id: string; type: EventType }[]): Promise<void> {
  const ids = rows.map((r) => r.id);
  const silent = rows.filter((r) => reactionsTo(r.type).length === 0).map((r) => r.id);
  await em.query(
    `UPDATE platform.outbox SET sent_at = clock_timestamp(), done_at = CASE WHEN id = ANY($2) THEN clock_timestamp() END WHERE id = ANY($1)`,
    [ids, silent],
  );
}
