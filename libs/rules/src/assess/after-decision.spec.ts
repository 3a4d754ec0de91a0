import type { Text3 } from '@app/kernel';
import { answerCase } from '../law-cases/answer-case';

type Case = Readonly<Record<string, unknown>>;
const ask = (question: string, facts: object): Case => answerCase({ id: 'x', ask: question, ...facts });
const city = { date: '2026-03-02', buyer: 'sub_central', contract_type: 'services' };
const rules = (answer: Case) => (answer.citations as { rule: string }[]).map(({ rule }) => rule);

/** One purchase in each regime. */
const IN = {
  small: { value_eur: 1 },
  national: { value_eur: 60_000 },
  eu: { value_eur: 216_000 },
  annex_e_national: { contract_type: 'social_health_services', value_eur: 400_000 },
  annex_e_eu: { contract_type: 'social_health_services', value_eur: 750_000 },
  concession_national: { contract_type: 'service_concession', value_eur: 500_000 },
  concession_eu: { contract_type: 'service_concession', value_eur: 5_404_000 },
  utilities_eu: { buyer: 'utility', value_eur: 432_000 },
  utilities_below: { buyer: 'utility', value_eur: 1 },
  exempt: { cpv: '73200000', value_eur: 1 },
} as const;
type Name = keyof typeof IN;
const WAITING: Name[] = ['eu', 'annex_e_national', 'annex_e_eu', 'concession_national', 'concession_eu', 'utilities_eu'];
const OUTSIDE: Name[] = ['small', 'utilities_below', 'exempt'];

describe('standstill and appeal: HL s. 129 and 147', () => {
  const standstill = (regime: Name, facts: object) => ask('standstill', { ...city, ...IN[regime], ...facts });

  it.each(WAITING)('%s: 14 days, and no signing before they are over', (regime) =>
    expect(standstill(regime, { notified_date: '2026-06-01' })).toMatchObject({
      regime,
      standstill_days: 14,
      days: 14,
      unrolled: '2026-06-15',
      appeal_last_day: '2026-06-15',
      earliest_safe_signature: '2026-06-16',
    }),
  );

  it('national: an appeal, but no statutory wait', () =>
    expect(standstill('national', { notified_date: '2026-06-01' })).toMatchObject({
      standstill_days: 0,
      days: 14,
      appeal_last_day: '2026-06-15',
      earliest_safe_signature: null,
    }));

  it.each(OUTSIDE)('%s: no appeal to the Market Court, and no day of notification needed', (regime) => {
    const answer = standstill(regime, {});
    expect(answer).toMatchObject({ regime, standstill_days: 0, unrolled: null, earliest_safe_signature: null });
    expect(answer).not.toHaveProperty('days');
    expect(answer).not.toHaveProperty('appeal_last_day');
    expect((answer.because as Text3).en).toContain('The Market Court hears no appeal');
  });

  it.each(['national', ...WAITING] as Name[])('%s: the day of notification is needed', (regime) =>
    expect(standstill(regime, {})).toMatchObject({ missing: ['notified_date'] }),
  );

  it('a call inside a dynamic system: no wait, but 30 days to appeal; not where the law knows no wait at all', () => {
    const call = { procedure: 'dps_call', notified_date: '2026-09-01' };
    expect(standstill('eu', call)).toMatchObject({
      standstill_days: 0,
      days: 30,
      appeal_last_day: '2026-10-01',
      earliest_safe_signature: null,
    });
    expect(rules(standstill('eu', call))).toEqual(expect.arrayContaining(['dps-standstill-voluntary', 'market-court-appeal-dps']));
    expect(standstill('national', call)).toMatchObject({ days: 14 });
    expect(rules(standstill('national', call))).not.toContain('dps-standstill-voluntary');
    expect(standstill('eu', { ...call, procedure: 'open' })).toMatchObject({ days: 14 });
  });

  it('a direct award is signed without a wait', () =>
    expect(standstill('eu', { procedure: 'direct_award', notified_date: '2026-09-01' })).toMatchObject({
      standstill_days: 0,
      days: 14,
      earliest_safe_signature: null,
    }));

  it.each([
    ['C24: day 14 on Midsummer Eve', '2026-06-05', '2026-06-19', '2026-06-22', '2026-06-23'],
    ['a day earlier', '2026-06-04', '2026-06-18', '2026-06-18', '2026-06-19'],
    ['on Christmas Eve', '2026-12-10', '2026-12-24', '2026-12-28', '2026-12-29'],
    ['on a Saturday', '2026-05-02', '2026-05-16', '2026-05-18', '2026-05-19'],
    ['on May Day', '2026-04-17', '2026-05-01', '2026-05-04', '2026-05-05'],
    ['on Independence Day, a Monday', '2027-11-22', '2027-12-06', '2027-12-07', '2027-12-08'],
    ['signing is not rolled: a Saturday', '2026-05-01', '2026-05-15', '2026-05-15', '2026-05-16'],
  ])('%s', (_, notified_date, unrolled, appeal_last_day, earliest_safe_signature) => {
    const answer = standstill('eu', { notified_date });
    expect(answer).toMatchObject({ unrolled, appeal_last_day, earliest_safe_signature });
    expect(rules(answer).includes('roll-150')).toBe(unrolled !== appeal_last_day);
  });

  it('tells both days in three languages', () => {
    const { fi, sv, en } = standstill('eu', { notified_date: '2026-06-05' }).because as Text3;
    expect(fi).toContain('14 päivän ajan');
    expect(fi).toContain('22.6.2026');
    expect(sv).toContain('tryggt ingås tidigast');
    expect(en).toContain('safely be signed from Tue');
    const national = standstill('national', { notified_date: '2026-06-05' }).because as Text3;
    expect(national.fi).toContain('laki ei vaadi odotusaikaa.');
    expect(national.sv).toContain('lagen kräver ingen väntetid.');
    expect(national.en).toContain('the law sets no standstill.');
  });
});

describe('correction: HL s. 132 to 135', () => {
  const correction = (regime: Name, facts: object) => ask('correction', { ...city, ...IN[regime], ...facts });

  it.each(['small', 'national', ...WAITING] as Name[])('%s: 14 days, rolled as Finnish law rolls', (regime) => {
    expect(correction(regime, { notified_date: '2026-06-01' })).toMatchObject({ regime, days: 14, last_day: '2026-06-15' });
    expect(correction(regime, { notified_date: '2026-06-05' })).toMatchObject({ unrolled: '2026-06-19', last_day: '2026-06-22' });
    expect(correction(regime, {})).toMatchObject({ missing: ['notified_date'] });
  });

  it.each(['utilities_below', 'exempt'] as Name[])('%s: none', (regime) => {
    const answer = correction(regime, {});
    expect(answer).toMatchObject({ regime, unrolled: null });
    expect(answer).not.toHaveProperty('last_day');
    expect((answer.because as Text3).en).toContain('does not apply');
  });

  it('of a small purchase stands beside the municipal claim, and unsurely', () => {
    const small = correction('small', { notified_date: '2026-06-01' });
    expect(rules(small)).toEqual(expect.arrayContaining(['municipal-claim', 'correction-small']));
    expect(small.citations).toContainEqual(expect.objectContaining({ rule: 'correction-small', confidence: 'uncertain' }));
    const { fi, sv, en } = small.because as Text3;
    expect([fi, sv, en].map((text) => /Oikaisuvaatimuksen|Omprövning|revised decision/.test(text))).toEqual([true, true, true]);
    const national = correction('national', { notified_date: '2026-06-01' });
    expect(rules(national)).toContain('correction');
    expect(rules(national)).not.toContain('municipal-claim');
    const ordinary = national.because as Text3;
    expect(ordinary.fi).toContain('Hankintaoikaisua voi vaatia 14 päivän ajan');
    expect(ordinary.sv).toContain('Upphandlingsrättelse kan begäras under 14 dagar');
    expect(ordinary.en).toContain('A correction can be demanded for 14 days');
  });
});

describe('award notice: 2014/24/EU art. 50, 2014/23/EU art. 32', () => {
  const notice = (regime: Name, facts: object) => ask('award_notice', { ...city, ...IN[regime], ...facts });

  it.each([
    ['eu', 30, '2026-05-04', '2026-05-04', 'award-notice'],
    ['annex_e_eu', 30, '2026-05-04', '2026-05-04', 'award-notice-annex-e'],
    ['concession_eu', 48, '2026-05-22', '2026-05-22', 'award-notice-concession'],
    ['utilities_eu', 30, '2026-05-04', '2026-05-04', 'award-notice-utilities'],
  ] as const)('%s: %d days from the contract', (regime, days, unrolled, last_day, rule) => {
    const answer = notice(regime, { contract_date: '2026-04-04' });
    expect(answer).toMatchObject({ regime, days, unrolled, last_day });
    expect(rules(answer)).toContain(rule);
    expect((answer.because as Text3).en).toContain(`within ${days} days of the contract`);
    expect((answer.because as Text3).fi).toContain(`${days} päivän kuluessa sopimuksesta`);
    expect((answer.because as Text3).sv).toContain(`inom ${days} dagar från avtalet`);
    expect(notice(regime, {})).toMatchObject({ missing: ['contract_date'] });
  });

  it.each(['national', 'annex_e_national', 'concession_national'] as Name[])('%s: advised, with no period', (regime) => {
    const answer = notice(regime, {});
    expect(answer).toMatchObject({ award_notice_subtype: 'E4', unrolled: null });
    expect(answer).not.toHaveProperty('days');
    expect((answer.because as Text3).en).toContain('advised');
  });

  it.each(OUTSIDE)('%s: none', (regime) => {
    const answer = notice(regime, {});
    expect(answer).toMatchObject({ award_notice_subtype: null, unrolled: null });
    expect(answer).not.toHaveProperty('last_day');
    expect((answer.because as Text3).en).toContain('demands no award notice');
  });

  it.each([
    ['Midsummer Eve is a working day of the EU', '2026-05-20', '2026-06-19', '2026-06-19'],
    ['Midsummer Day is none', '2026-05-21', '2026-06-20', '2026-06-22'],
    ['Christmas Eve is a working day of the EU', '2026-11-24', '2026-12-24', '2026-12-24'],
    ['Christmas Day is none', '2026-11-25', '2026-12-25', '2026-12-28'],
  ])('%s', (_, contract_date, unrolled, last_day) => {
    const answer = notice('eu', { contract_date });
    expect(answer).toMatchObject({ unrolled, last_day });
    expect(rules(answer).includes('roll-1182')).toBe(unrolled !== last_day);
    expect(rules(answer)).not.toContain('roll-150');
  });
});
