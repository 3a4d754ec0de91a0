import { chooseProcedure } from '@app/cases';
import { NotFound, Refusal, type Actor } from '@app/kernel';
import { aSubmittedNeed, inThree, wholeNeed } from '../../../test/support/a-need';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import { callView, saveCall, savePlan, timelineView, type TriedDays } from './index';

type Someone = Actor & { personId: string };

let house: TestHouse;
let owner: Someone, approver: Someone, officer: Someone, stranger: Someone;
let caseId: string;

/** A partnership worth EUR 400 000: 30 days for requests, none fixed for tenders, 14 days before signing. */
const aPartnership = {
  ...wholeNeed,
  valueParts: [{ id: 'v1', kind: 'rd' as const, cents: 40_000_000, text: inThree('Kehitys') }],
};
const lawful = {
  notice: '2027-05-10',
  requests: '2027-06-09',
  invitation: '2027-06-15',
  tenders: '2027-08-16',
  decision: '2027-09-01',
  signature: '2027-09-16',
};

beforeAll(async () => {
  house = await testHouse('2027-03-01T07:00:00Z');
  const organisationId = await anOrganisation(house, 'buyer', { fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
  const of = { organisationId, kind: 'buyer' as const };
  owner = await aPerson(house, { ...of, roles: ['need_owner'], name: 'Tarja Tarve' });
  approver = await aPerson(house, { ...of, roles: ['approver'], name: 'Kai Hyväksyjä' });
  officer = await aPerson(house, { ...of, roles: ['officer'], name: 'Outi Hankinta', locale: 'sv' });
  const elsewhere = await anOrganisation(house, 'buyer', { fi: 'Oulun kaupunki' });
  stranger = await aPerson(house, { organisationId: elsewhere, kind: 'buyer', roles: ['officer'], name: 'Olli Oulu' });
});
beforeEach(async () => {
  caseId = await aSubmittedNeed(house, owner, approver);
});
afterAll(() => house.close());

const look = (tried: TriedDays = {}, who: Someone = officer) =>
  house.reads.run(who, (em) => timelineView(em, caseId, tried, new Date('2027-03-01T07:00:00Z')));
const save = (version: number, days: object, who: Someone = officer) => house.run(savePlan, who, { caseId, version, days });
const reasonsOf = async (attempt: Promise<unknown>) => {
  const error: unknown = await attempt.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof Refusal)) throw new Error('it was not refused', { cause: error });
  return error.reasons;
};

async function asPartnership(): Promise<void> {
  await house.system.query(`UPDATE needs.need SET content = content || $2 WHERE case_id = $1`, [
    caseId,
    JSON.stringify({ valueParts: aPartnership.valueParts }),
  ]);
  await house.run(chooseProcedure, officer, {
    caseId,
    procedureId: 'innovation-partnership',
    grounds: inThree('Markkinoilla ei ole ratkaisua'),
  });
}

test('before a procedure is chosen there is a regime and no day to plan but the decision', async () => {
  const view = await look({ notice: '2027-05-10' });
  expect(view.procedure).toBeNull();
  await expect(reasonsOf(save(0, lawful))).resolves.toMatchObject([{ code: 'tendering.procedure-not-chosen' }]);
});

describe('a planned partnership', () => {
  beforeEach(asPartnership);

  test('is judged day by day without being saved, and its regime told', async () => {
    const view = await look({ ...lawful, requests: '2027-06-08' });
    expect(view.regime).toMatchObject({ key: 'eu', estimatedValueEur: 400_000, noticeSubtype: '16', tedRequired: true, minCandidates: 3 });
    expect(view.rows.filter((r) => r.verdict === 'refused').map((r) => [r.point, r.earliest])).toEqual([['requests', '2027-06-09']]);
    expect(view.isLawful).toBe(false);
    expect(view.holidays.find((h) => h.day === '2027-06-26')?.name.sv).toBe('Midsommardagen');
    expect((await look()).rows.every((r) => r.day === null)).toBe(true);
  });

  test('is filled in with the earliest days from the day of the notice', async () => {
    const view = await look({ notice: '2027-05-10', fill: 'earliest' });
    expect(Object.fromEntries(view.rows.map((r) => [r.point, r.day]))).toMatchObject({
      notice: '2027-05-10',
      requests: '2027-06-09',
      invitation: '2027-06-10',
      tenders: '2027-06-11',
      decision: '2027-06-12',
      signature: '2027-06-29', // day 14 is Midsummer Day, a Saturday
    });
    expect(view.isLawful).toBe(true);
  });

  test('is saved when lawful, and a stale save is told', async () => {
    expect(await save(0, lawful)).toEqual({ version: 1 });
    expect((await look()).rows.find((r) => r.point === 'signature')).toMatchObject({
      day: '2027-09-16',
      verdict: 'lawful',
      isFixed: false,
    });
    expect((await reasonsOf(save(0, lawful)))[0]?.code).toContain('stale');
  });

  test('is not saved while a day is unlawful: each is told with its rule, in the reader’s language', async () => {
    const reasons = await reasonsOf(save(0, { ...lawful, requests: '2027-06-08', signature: '2027-09-15' }));
    expect(reasons.map((r) => r.params.point)).toEqual(['requests', 'signature']);
    expect(reasons[0]?.text.sv).toContain('Anbudsansökningar senast: Tidsfristen är minst 30 dagar');
    expect((await look()).rows.every((r) => r.day === null)).toBe(true);
  });

  test('moves the closings of a draft call with it, each at its own hour', async () => {
    const rounds = [
      { id: 'r1', kind: 'requests' as const, deadline: '2027-06-20T13:30:00.000Z' },
      { id: 'r2', kind: 'tenders' as const },
    ].map((round) => ({ ...round, anonymousQuality: false, criteria: [] }));
    await house.run(saveCall, officer, { caseId, version: 0, content: { rounds } });
    expect((await look()).rows.find((r) => r.point === 'requests')?.day).toBe('2027-06-20');
    await save(0, lawful);
    const { content, version } = await house.reads.run(officer, (em) => callView(em, caseId, new Date()));
    expect(content.rounds.map((r) => r.deadline)).toEqual(['2027-06-09T13:30:00.000Z', '2027-08-16T09:00:00.000Z']);
    expect(version).toBe(2);
  });

  test('belongs to its city: an officer saves it, a need owner only reads it, another city sees nothing', async () => {
    await expect(save(0, lawful, owner)).rejects.toThrow();
    expect((await look({}, owner)).version).toBe(0);
    await expect(look({}, stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(save(0, lawful, stranger)).rejects.toBeInstanceOf(NotFound);
  });

  test('says what is missing where the law cannot tell', async () => {
    const view = await look({ notice: '2028-01-03' });
    expect(view.regime).toBeNull();
    expect(view.because?.en).toContain('thresholds of that day');
  });
});

test('two saves at once: one of them is stale', async () => {
  await asPartnership();
  const both = await Promise.allSettled([save(0, lawful), save(0, { ...lawful, signature: '2027-10-01' })]);
  expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
});
