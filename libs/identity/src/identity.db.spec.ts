import { authActor, NotSignedIn, Refusal, systemActor, type Actor } from '@app/kernel';
import { DataSource } from 'typeorm';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import { acceptInvitation, askPasswordReset, deactivatePerson, invitePerson, resetPassword, signIn } from './index';

/** Asked at each hash and each check of a password, where the real work follows. */
let mockAtHashing: () => Promise<void> = () => Promise.resolve();
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');
  return {
    ...real,
    hash: async (...args: Parameters<typeof real.hash>) => (await mockAtHashing(), real.hash(...args)),
    verify: async (...args: Parameters<typeof real.verify>) => (await mockAtHashing(), real.verify(...args)),
  };
});

const auth = authActor('fi');
const PASSWORD = 'lumi-kivi-meri-suvi-42';
let house: TestHouse;
let onlooker: DataSource;
let administrator: Actor;
let city: string;
/** Transactions that stood open while a password was hashed or checked, one number for each time. */
let open: number[];

beforeAll(async () => {
  house = await testHouse();
  onlooker = await new DataSource({ type: 'postgres', url: house.url, installExtensions: false }).initialize();
  const operator = await anOrganisation(house, 'operator', { fi: 'Ylläpito' });
  administrator = await aPerson(house, { organisationId: operator, kind: 'operator', roles: ['administrator'], name: 'Aino' });
  city = await anOrganisation(house, 'buyer', { fi: 'Vaasa' });
});
beforeEach(() => {
  open = [];
  mockAtHashing = async () => {
    const [row]: { n: number }[] = await onlooker.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    open.push(row?.n ?? NaN);
  };
});
afterAll(async () => {
  await onlooker.destroy();
  await house.close();
});

const invited = (email: string) =>
  house.run(invitePerson, administrator, { organisationId: city, email, name: 'Helena', roles: ['officer'], language: 'fi' });
const joined = async (email: string) => {
  const { secret } = await invited(email);
  return house.run(acceptInvitation, auth, { token: secret, password: PASSWORD });
};
const codesOf = (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refusal) return error.reasons.map((r) => r.code);
      if (error instanceof NotSignedIn) return [error.reason?.code ?? ''];
      throw error;
    },
  );
const resetTokenOf = async (email: string): Promise<string> => {
  await house.run(askPasswordReset, auth, { email });
  const [mail]: { text: string }[] = await house.system.query(
    `SELECT text FROM identity.mail WHERE to_email = $1 ORDER BY created_at DESC LIMIT 1`,
    [email],
  );
  return /reset-password\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
};

describe('a password', () => {
  it('is hashed and checked while no transaction is open', async () => {
    await joined('helena@vaasa.example');
    await house.run(signIn, auth, { email: 'helena@vaasa.example', password: PASSWORD });
    await codesOf(house.run(signIn, auth, { email: 'helena@vaasa.example', password: 'wrong' }));
    await codesOf(house.run(signIn, auth, { email: 'nobody@vaasa.example', password: 'wrong' }));
    await house.run(resetPassword, auth, { token: await resetTokenOf('helena@vaasa.example'), password: 'talvi-aalto-koivu-rauta-17' });
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(open.every((n) => n === 0)).toBe(true);
  });

  it('costs the same for an address that nobody has, and is answered alike', async () => {
    await joined('eero@vaasa.example');
    open = [];
    const wrong = await codesOf(house.run(signIn, auth, { email: 'eero@vaasa.example', password: 'wrong' }));
    const forKnown = open.length;
    const unknown = await codesOf(house.run(signIn, auth, { email: 'noone@vaasa.example', password: 'wrong' }));
    expect(unknown).toEqual(wrong);
    expect(wrong).toEqual(['identity.wrong-credentials']);
    expect(open.length - forKnown).toBe(forKnown);
  });

  it('that fitted does not let in whose account closes before the session begins', async () => {
    const { id } = await joined('kaisa@vaasa.example');
    const look = mockAtHashing;
    mockAtHashing = async () => {
      mockAtHashing = look;
      await house.run(deactivatePerson, systemActor, { personId: id });
    };
    expect(await codesOf(house.run(signIn, auth, { email: 'kaisa@vaasa.example', password: PASSWORD }))).toEqual([
      'identity.wrong-credentials',
    ]);
  });
});

describe('a link', () => {
  it('works once, and one that does not work is hashed for nobody', async () => {
    const { secret } = await invited('olli@vaasa.example');
    const accept = () => codesOf(house.run(acceptInvitation, auth, { token: secret, password: PASSWORD }));
    expect((await Promise.all([accept(), accept()])).flat()).toEqual(['identity.link-not-valid']);
    open = [];
    expect(await accept()).toEqual(['identity.link-not-valid']);
    expect(await codesOf(house.run(resetPassword, auth, { token: 'none', password: PASSWORD }))).toEqual(['identity.link-not-valid']);
    expect(open).toEqual([]);
  });
});
