import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { house, policy } from '@app/house';
import { PlatformModule, type Config } from '@app/platform';
import { controllers } from './controllers';
import { Acts } from './http/acts';
import { SessionGuard } from './http/session.guard';
import { DATABASE_URL } from './session/database-url';
import { TryLimits } from './session/try-limits';

/** The HTTP process: one list of controllers, by audience, over the rooms. */
@Module({})
export class ApiModule {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forHouse({ config, databaseUrl, role: 'innopolku_app', rooms: house, policy })],
      controllers: [...controllers],
      providers: [Acts, TryLimits, { provide: DATABASE_URL, useValue: databaseUrl }, { provide: APP_GUARD, useClass: SessionGuard }],
    };
  }
}
