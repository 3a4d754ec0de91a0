import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { platformReason } from '@app/platform';
import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyTries } from '../http/problem.filter';
import { DATABASE_URL } from './database-url';

const WINDOW_SECONDS = 15 * 60;
/** How often something may be tried in a window, by what is counted. */
const POINTS = {
  /** Sign-ins to one account from one address: the owner at another address is not locked out (ASVS 6.3.1). */
  account: 10,
  /** Sign-ins to one account from all addresses together: a crowd that guesses one password. */
  anywhere: 100,
  /** Sign-ins from one address, whatever the accounts. */
  address: 100,
  /** Registrations, links and letters asked for from one address. */
  door: 100,
  /** Letters to one mail address: nobody's mailbox is filled by asking. */
  letter: 5,
} as const;
type Limit = keyof typeof POINTS;

const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

/** Counts what anyone may try without signing in: in PostgreSQL, on real time, shared by every api process. */
@Injectable()
export class TryLimits implements OnModuleDestroy {
  private readonly pool: Pool;
  private readonly limiters: Readonly<Record<Limit, RateLimiterPostgres>>;

  constructor(@Inject(DATABASE_URL) url: string) {
    this.pool = new Pool({ connectionString: url, max: 2, options: '-c role=innopolku_app' });
    this.pool.on('error', () => undefined); // a connection that died while it rested: the next try opens another
    const limiter = (limit: Limit) =>
      new RateLimiterPostgres({
        storeClient: this.pool,
        storeType: 'pool',
        schemaName: 'identity',
        tableName: 'try_count',
        tableCreated: true,
        duration: WINDOW_SECONDS,
        clearExpiredByTimeout: false,
        keyPrefix: limit,
        points: POINTS[limit],
      });
    this.limiters = {
      account: limiter('account'),
      anywhere: limiter('anywhere'),
      address: limiter('address'),
      door: limiter('door'),
      letter: limiter('letter'),
    };
  }

  /** Counts a sign-in before the password is looked at: guesses sent at once are counted one by one. @throws TooManyTries. */
  countSignIn(address: string, account: string): Promise<void> {
    return this.count([
      ['account', keyOf(address, account)],
      ['anywhere', keyOf(account)],
      ['address', keyOf(address)],
    ]);
  }

  /** The password was right: what was counted for the account is forgotten, and the address gets its try back. */
  async forgiveSignIn(address: string, account: string): Promise<void> {
    await Promise.all([
      this.limiters.account.delete(keyOf(address, account)),
      this.limiters.anywhere.reward(keyOf(account), 1),
      this.limiters.address.reward(keyOf(address), 1),
    ]);
  }

  /** Counts one knock on a door that stands open: a registration, a link from a letter. @throws TooManyTries. */
  countKnock(address: string): Promise<void> {
    return this.count([['door', keyOf(address)]]);
  }

  /** Counts a letter that a stranger asks us to send. @throws TooManyTries. */
  countLetter(address: string, to: string): Promise<void> {
    return this.count([
      ['letter', keyOf(to)],
      ['door', keyOf(address)],
    ]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  private async count(tries: readonly (readonly [Limit, string])[]): Promise<void> {
    const counted = await Promise.allSettled(tries.map(([limit, key]) => this.limiters[limit].consume(key)));
    for (const result of counted) {
      if (result.status === 'fulfilled') continue;
      throw result.reason instanceof RateLimiterRes ? tooMany(result.reason.msBeforeNext) : result.reason;
    }
  }
}

function tooMany(ms: number): TooManyTries {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return new TooManyTries(platformReason('too-many-tries', { minutes: Math.ceil(seconds / 60) }), seconds);
}
