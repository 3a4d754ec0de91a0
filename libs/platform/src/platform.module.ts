import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commands } from './commands';
import { CONFIG, type Config } from './config';
import { databaseOptions, type DatabaseRole } from './database';
import { POLICY, type Policy } from './policy';
import { Reads } from './reads';
import type { Room } from './room';

/** Everything that a process of the house stands on. */
@Global()
@Module({})
export class PlatformModule {
  static forHouse({ config, databaseUrl, role, rooms, policy }: House): DynamicModule {
    const entities = rooms.flatMap((room) => room.entities);
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot({ ...databaseOptions(databaseUrl, role, entities), retryAttempts: 3, retryDelay: 500 })],
      providers: [{ provide: CONFIG, useValue: config }, { provide: POLICY, useValue: policy }, Commands, Reads],
      exports: [CONFIG, POLICY, Commands, Reads],
    };
  }
}

export interface House {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly role: DatabaseRole;
  readonly rooms: readonly Room[];
  readonly policy: Policy;
}
