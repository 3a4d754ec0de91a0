import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG } from './log';
import { REACTIONS_QUEUE } from './relay';
import { SteadyLoop } from './steady-loop';

/** Tells the database every other second that the worker lives and that its jobs' backend answers. Readiness reads it. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop: SteadyLoop;

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
