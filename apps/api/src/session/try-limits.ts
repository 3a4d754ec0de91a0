import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { platformReason } from '@app/platform';
import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyTries } from '../http/problem.filter';
import { DATABASE_URL } from './database-url';

const WINDOW_SECONDS = 15 * 60;
/** Wrong passwords for one account from one address in a window; the owner at another address is not locked out (ASVS 6.3.1). */
const PER_ACCOUNT = 10;
/** Wrong passwords from one address in a window, whatever the accounts. */
const PER_ADDRESS = 100;

const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

/** Counts wrong sign-ins in PostgreSQL, on real time, shared by every api process. */
@Injectable()
export class TryLimits implements OnModuleDestroy {
  private readonly pool: Pool;
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(@Inject(DATABASE_URL) url: string) {
    this.pool = new Pool({ connectionString: url, max: 2, options: '-c role=innopolku_app' });
    const common = {
      storeClient: this.pool,
      storeType: 'pool',
      schemaName: 'identity',
      tableName: 'try_count',
      tableCreated: true,
      duration: WINDOW_SECONDS,
      clearExpiredByTimeout: false,
    };
    this.perAccount = new RateLimiterPostgres({ ...common, keyPrefix: 'account', points: PER_ACCOUNT });
    this.perAddress = new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: PER_ADDRESS });
  }

  /** @throws TooManyTries where the limit is reached already. */
  async ask(address: string, account: string): Promise<void> {
    const [byAccount, byAddress] = await Promise.all([this.perAccount.get(keyOf(address, account)), this.perAddress.get(keyOf(address))]);
    for (const [found, limit] of [
      [byAccount, PER_ACCOUNT],
      [byAddress, PER_ADDRESS],
    ] as const) {
      if (found && found.consumedPoints >= limit) throw tooMany(found.msBeforeNext);
    }
  }

  /** Counts a wrong try. */
  async count(address: string, account: string): Promise<void> {
    const counted = await Promise.allSettled([this.perAccount.consume(keyOf(address, account)), this.perAddress.consume(keyOf(address))]);
    // Over the limit is no error here: the wrong password is answered as such, and the next try is refused.
    for (const result of counted) if (result.status === 'rejected' && !(result.reason instanceof RateLimiterRes)) throw result.reason;
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}

function tooMany(ms: number): TooManyTries {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return new TooManyTries(platformReason('too-many-tries', { minutes: Math.ceil(seconds / 60) }), seconds);
}
