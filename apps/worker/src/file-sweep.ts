import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { fileStoreOf, sweepFiles } from '@app/files';
import { CONFIG, type Config } from '@app/platform';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG } from './log';
import { SteadyLoop } from './steady-loop';

const HOUR = 60 * 60 * 1000;

/** Removes, once an hour, bytes that no row points to. Ages are counted in real time: a demonstration's clock says nothing of disks. */
@Injectable()
export class FileSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop: SteadyLoop;

  constructor(@InjectDataSource() dataSource: DataSource, @Inject(CONFIG) config: Config, @Inject(LOG) log: Logger) {
    const store = fileStoreOf(config);
    this.loop = new SteadyLoop(
      'file sweep',
      async () => {
        const removed = await sweepFiles(dataSource.manager, store, new Date());
        if (removed > 0) log.info({ removed }, 'bytes without a row were removed');
        return false;
      },
      HOUR,
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
