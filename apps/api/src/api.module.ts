import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { house, policy } from '@app/house';
import { PlatformModule, type Config } from '@app/platform';
import { controllers } from './controllers';
import { Acts } from './http/acts';
import { SessionGuard } from './http/session.guard';

/** The HTTP process: one list of controllers, by audience, over the rooms. */
@Module({})
export class ApiModule {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forHouse({ config, databaseUrl, role: 'innopolku_app', rooms: house, policy })],
      controllers: [...controllers],
      providers: [Acts, { provide: APP_GUARD, useClass: SessionGuard }],
    };
  }
}
