import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { makeMailTransport, sendWaitingMail } from '@app/identity';
import { CONFIG, type Config } from '@app/platform';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG } from './log';
import { SteadyLoop } from './steady-loop';

/** Sends the mails that wait, where a mail server is named; without one they stay in the local mailbox. */
@Injectable()
export class MailPost implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop: SteadyLoop | undefined;

  constructor(@InjectDataSource() dataSource: DataSource, @Inject(CONFIG) config: Config, @Inject(LOG) log: Logger) {
    if (!config.smtpUrl) return;
    const transport = makeMailTransport(config.smtpUrl);
    const host = new URL(config.publicUrl).hostname;
    const sender = { publicUrl: config.publicUrl, from: `Innopolku <no-reply@${host}>` };
    this.loop = new SteadyLoop('post', () => dataSource.transaction((em) => sendWaitingMail(em, transport, sender)), 500, log);
  }

  onApplicationBootstrap(): void {
    this.loop?.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }
}
