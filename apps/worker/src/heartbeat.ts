import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG } from './log';
import { REACTIONS_QUEUE } from './relay';
import { SteadyLoop } from './steady-loop';

/** So many silent beats after one another, and the process ends itself: whoever keeps it running starts it anew. */
const PATIENCE_BEATS = 10;

/**
 * Tells the database every other second that the worker lives and that its jobs' backend answers. Readiness reads it.
 * A jobs' backend that failed at its first breath stays failed for the life of the process (BullMQ keeps the rejected
 * promise), so a long silence ends the process.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop: SteadyLoop;

  private silentBeats = 0;

  constructor(@InjectDataSource() dataSource: DataSource, @InjectQueue(REACTIONS_QUEUE) queue: Queue, @Inject(LOG) log: Logger) {
    this.loop = new SteadyLoop(
      'heartbeat',
      async () => {
        const answers = await Promise.race([
          queue.getJobCounts('waiting').then(
            () => true,
            () => false,
          ),
          new Promise<boolean>((done) => setTimeout(() => done(false), 2_000).unref()),
        ]);
        await dataSource.query(
          `INSERT INTO platform.heartbeat (process, at, jobs_answer) VALUES ('worker', clock_timestamp(), $1)
           ON CONFLICT (process) DO UPDATE SET at = excluded.at, jobs_answer = excluded.jobs_answer`,
          [answers],
        );
        this.silentBeats = answers ? 0 : this.silentBeats + 1;
        if (this.silentBeats >= PATIENCE_BEATS) {
          log.fatal('the jobs have not answered for long; this process ends, to be started again');
          process.exit(1);
        }
        return false;
      },
      2_000,
      log,
    );
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
