import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { house, policy } from '@app/house';
import { jobsConnection, PlatformModule, type Config } from '@app/platform';
import { CaseClock } from './case-clock';
import { FileSweep } from './file-sweep';
import { Heartbeat } from './heartbeat';
import { MailPost } from './mail-post';
import { ReactionProcessor } from './reaction.processor';
import { REACTIONS_QUEUE, Relay } from './relay';

/** The rooms without HTTP: the relay (outbox to queue), the reactions, the clock of due moments, the post. */
@Module({})
export class WorkerModule {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forHouse({ config, databaseUrl, role: 'innopolku_system', rooms: house, policy }),
        BullModule.forRoot({ connection: jobsConnection({ databaseUrl, redisUrl: config.redisUrl }) }),
        BullModule.registerQueue({ name: REACTIONS_QUEUE }),
      ],
      providers: [Relay, ReactionProcessor, CaseClock, MailPost, FileSweep, Heartbeat],
    };
  }
}
