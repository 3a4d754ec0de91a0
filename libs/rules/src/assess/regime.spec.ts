import type { Text3 } from '@app/kernel';
import { answerCase } from '../law-cases/answer-case';
import { BUYERS, CONTRACT_TYPES } from './facts';

const ask = (facts: object) => answerCase({ id: 'x', ask: 'regime', ...facts });
const city = { date: '2026-03-02', buyer: 'sub_central', contract_type: 'services' };

/** The three periods for which thresholds are loaded, each by its first and last day. */
const PERIODS = [
  ['2022-01-01', '2023-12-31'],
  ['2024-01-01', '2025-12-31'],
  ['2026-01-01', '2027-12-31'],
] as const;

interface Row {
  readonly buyers: readonly string[];
  readonly types: readonly string[];
  /** EU threshold in each period, and the national one. */
  readonly eu: readonly [number, number, number];
  readonly national: number | null;
  /** Below the national threshold, between the two, from the EU threshold on. */
  readonly regimes: readonly [string, string, string];
}

const CITIES_AND_STATE = ['central_government', 'sub_central'];
const USUAL = ['small', 'national', 'eu'] as const;
const UTILITY = ['utilities_below', 'utilities_below', 'utilities_eu'] as const;
const ORDINARY = ['supplies', 'services', 'design_contest'];
const WORKS = [5_382_000, 5_538_000, 5_404_000] as const;

/** Sections 4.1 and 4.2 of the law reference, written down once more. */
const TABLE: readonly Row[] = [
  { buyers: ['sub_central'], types: ORDINARY, eu: [215_000, 221_000, 216_000], national: 60_000, regimes: USUAL },
  { buyers: ['central_government'], types: ORDINARY, eu: [140_000, 143_000, 140_000], national: 60_000, regimes: USUAL },
  { buyers: CITIES_AND_STATE, types: ['works'], eu: WORKS, national: 150_000, regimes: USUAL },
  {
    buyers: CITIES_AND_STATE,
    types: ['social_health_services'],
    eu: [750_000, 750_000, 750_000],
    national: 400_000,
    regimes: ['small', 'annex_e_national', 'annex_e_eu'],
  },
  {
    buyers: CITIES_AND_STATE,
    types: ['other_special_services'],
    eu: [750_000, 750_000, 750_000],
    national: 300_000,
    regimes: ['small', 'annex_e_national', 'annex_e_eu'],
  },
  {
    buyers: CITIES_AND_STATE,
    types: ['service_concession', 'works_concession'],
    eu: WORKS,
    national: 500_000,
    regimes: ['small', 'concession_national', 'concession_eu'],
  },
  { buyers: ['utility'], types: ORDINARY, eu: [431_000, 443_000, 432_000], national: null, regimes: UTILITY },
  { buyers: ['utility'], types: ['works'], eu: WORKS, national: null, regimes: UTILITY },
  {
    buyers: ['utility'],
    types: ['social_health_services', 'other_special_services'],
    eu: [1_000_000, 1_000_000, 1_000_000],
    national: null,
    regimes: UTILITY,
  },
  {
    buyers: ['utility'],
    types: ['service_concession', 'works_concession'],
    eu: WORKS,
    national: null,
    regimes: ['utilities_below', 'utilities_below', 'concession_eu'],
  },
];

const CASES = TABLE.flatMap((row) =>
  row.buyers.flatMap((buyer) =>
    row.types.flatMap((type) =>
      PERIODS.flatMap((days, period) =>
        days.map((date) => ({ ...row, name: `${buyer} ${type} ${date}`, buyer, type, date, period, eu: row.eu[period] ?? NaN })),
      ),
    ),
  ),
);

describe('thresholds', () => {
  it('are tried for every buyer and kind of contract, on the first and last day of every period', () =>
    expect(new Set(CASES.map(({ buyer, type, date }) => `${buyer} ${type} ${date}`)).size).toBe(
      BUYERS.length * CONTRACT_TYPES.length * PERIODS.length * 2,
    ));

  it.each(CASES)(
    '$name: at the threshold counts as above, a cent below does not',
    ({ buyer, type, date, period, eu, national, regimes }) => {
      const [below, between, above] = regimes;
      const at = (value_eur: number) => ask({ date, buyer, contract_type: type, value_eur });
      const euValues = [eu - 1, eu - 0.01, eu, eu + 0.01, eu + 1];
      expect(euValues.map((value) => at(value).regime)).toEqual([between, between, above, above, above]);
      if (national !== null) {
        const nationalValues = [0, national - 1, national - 0.01, national, national + 0.01];
        expect(nationalValues.map((value) => at(value).regime)).toEqual([below, below, below, between, between]);
      }
      expect(at(eu)).toMatchObject({ decisive_date: date, estimated_value_eur: eu, threshold_eur: eu, national_threshold_eur: national });
      const [first, last] = PERIODS[period] ?? [];
      expect(at(eu).citations).toContainEqual(
        expect.objectContaining({
          rule: expect.stringContaining('eu-threshold'),
          valid_from: first,
          valid_to: last,
          confidence: 'sourced',
        }),
      );
    },
  );

  it.each(['2021-12-31', '2016-12-31', '2028-01-01', '2999-01-01'])('are never carried to a day that has none: %s', (date) =>
    BUYERS.forEach((buyer) =>
      CONTRACT_TYPES.forEach((contract_type) =>
        expect(ask({ date, buyer, contract_type, value_eur: 1 })).toEqual({
          id: 'x',
          ask: 'regime',
          missing: ['threshold'],
          because: expect.objectContaining({ en: expect.stringContaining('not used after they have expired') }),
        }),
      ),
    ),
  );

  it('are those of the day of the call where there is one, whatever the day of the start', () => {
    const purchase = { ...city, value_eur: 216_000 };
    expect(ask({ ...purchase, date: '2025-12-15', call_date: '2026-01-02' })).toMatchObject({ regime: 'eu', decisive_date: '2026-01-02' });
    expect(ask({ ...purchase, date: '2026-01-15', call_date: '2025-12-31' })).toMatchObject({ regime: 'national', threshold_eur: 221_000 });
  });
});

describe('what each regime demands', () => {
  const demands = (facts: object) => {
    const { regime, notice_subtype, award_notice_subtype, ted_required, standstill_days } = ask({ ...city, ...facts });
    return [regime, notice_subtype, award_notice_subtype, ted_required, standstill_days];
  };

  it.each([
    [{ value_eur: 1 }, ['small', null, null, false, 0]],
    [{ value_eur: 60_000 }, ['national', 'E3', 'E4', false, 0]],
    [{ value_eur: 216_000 }, ['eu', '16', '29', true, 14]],
    [{ contract_type: 'social_health_services', value_eur: 400_000 }, ['annex_e_national', 'E3', 'E4', false, 14]],
    [{ contract_type: 'social_health_services', value_eur: 750_000 }, ['annex_e_eu', '20', '33', true, 14]],
    [{ contract_type: 'works_concession', value_eur: 500_000 }, ['concession_national', 'E3', 'E4', false, 14]],
    [{ contract_type: 'works_concession', value_eur: 5_404_000 }, ['concession_eu', '19', '32', true, 14]],
    [{ buyer: 'utility', value_eur: 431_999.99 }, ['utilities_below', null, null, false, 0]],
    [{ buyer: 'utility', value_eur: 432_000 }, ['utilities_eu', '17', '30', true, 14]],
    [{ buyer: 'utility', contract_type: 'other_special_services', value_eur: 1_000_000 }, ['utilities_eu', '21', '34', true, 14]],
    [{ buyer: 'utility', contract_type: 'other_special_services', value_eur: 999_999 }, ['utilities_below', null, null, false, 0]],
    [{ buyer: 'utility', contract_type: 'works_concession', value_eur: 5_404_000 }, ['concession_eu', '19', '32', true, 14]],
    [{ cpv: '73200000', value_eur: 300_000 }, ['exempt', null, null, false, 0]],
    [{ contract_type: 'design_contest', value_eur: 59_999 }, ['small', null, null, false, 0]],
    [{ contract_type: 'design_contest', value_eur: 60_000 }, ['national', 'E3', 'E4', false, 0]],
    [{ contract_type: 'design_contest', value_eur: 216_000 }, ['eu', '23', '36', true, 14]],
    [{ contract_type: 'design_contest', buyer: 'utility', value_eur: 432_000 }, ['utilities_eu', '24', '37', true, 14]],
    [{ contract_type: 'design_contest', buyer: 'utility', value_eur: 431_999 }, ['utilities_below', null, null, false, 0]],
  ])('%j', (facts, expected) => expect(demands(facts)).toEqual(expected));

  it('a direct award and a call inside a dynamic system need no notice of call and no wait, but a notice of the result', () => {
    for (const procedure of ['direct_award', 'dps_call'])
      expect(demands({ value_eur: 216_000, procedure })).toEqual(['eu', null, '29', false, 0]);
    for (const procedure of ['open', 'restricted', 'dps_setup'])
      expect(demands({ value_eur: 216_000, procedure })).toEqual(['eu', '16', '29', true, 14]);
    expect(demands({ value_eur: 60_000, procedure: 'direct_award' })).toEqual(['national', null, 'E4', false, 0]);
    expect(demands({ buyer: 'utility', contract_type: 'other_special_services', value_eur: 1_000_000, procedure: 'direct_award' })).toEqual(
      ['utilities_eu', null, '34', false, 0],
    );
  });

  it('names its rules: the provision of the regime, and no other regime’s', () => {
    const rules = (facts: object) => (ask({ ...city, ...facts }).citations as { rule: string }[]).map((c) => c.rule);
    const both = ['eu-threshold-sub-central', 'national-threshold-supplies-services', 'decisive-day', 'value-basis'];
    expect(rules({ value_eur: 1 })).toEqual([...both, 'small-no-market-court']);
    expect(rules({ value_eur: 60_000 })).toEqual([...both, 'notice-national', 'award-notice-national']);
    expect(rules({ value_eur: 216_000 })).toEqual([...both, 'notice-eu', 'standstill-eu']);
    expect(rules({ value_eur: 216_000, procedure: 'competitive_dialogue' })).toEqual([
      ...both,
      'notice-eu',
      'best-price-quality',
      'standstill-eu',
    ]);
    expect(rules({ cpv: '73200000', value_eur: 1 })).toEqual([...both, 'rd-services']);
    expect(rules({ buyer: 'utility', cpv: '73200000', value_eur: 1 })).toEqual([
      'eu-threshold-utilities',
      'decisive-day',
      'value-basis',
      'rd-services-utilities',
    ]);
    expect(rules({ buyer: 'utility', value_eur: 1 })).toContain('utilities-scope');
    expect(rules({ lots: [{ id: 'A', value_eur: 1 }] })).toContain('small-lots');
    expect(rules({ contract_type: 'other_special_services', value_eur: 300_000 })).toContain('national-threshold-other-special');
    expect(rules({ contract_type: 'works', value_eur: 300_000 })).toContain('national-threshold-works');
  });

  it('what the house knows only unsurely says so', () => {
    const confidence = (facts: object, rule: string) =>
      (ask({ ...city, ...facts }).citations as { rule: string; confidence: string }[]).find((c) => c.rule === rule)?.confidence;
    expect(confidence({ value_eur: 60_000 }, 'award-notice-national')).toBe('uncertain');
    expect(confidence({ contract_type: 'works_concession', value_eur: 500_000 }, 'standstill-concession')).toBe('uncertain');
    expect(confidence({ value_eur: 216_000 }, 'standstill-eu')).toBe('sourced');
  });
});

describe('award basis', () => {
  it.each([
    ['competitive_dialogue', 216_000, 'best_price_quality'],
    ['innovation_partnership', 216_000, 'best_price_quality'],
    ['open', 216_000, null],
    ['competitive_negotiation', 216_000, null],
    ['competitive_dialogue', 215_999, null], // the buyer of a national purchase chooses freely
  ])('%s at %d: %s', (procedure, value_eur, basis) => expect(ask({ ...city, procedure, value_eur })).toMatchObject({ award_basis: basis }));

  it('is not judged without a procedure', () => expect(ask({ ...city, value_eur: 216_000 })).not.toHaveProperty('award_basis'));

  it('binds a utility too', () =>
    expect(ask({ ...city, buyer: 'utility', procedure: 'innovation_partnership', value_eur: 432_000 }).award_basis).toBe(
      'best_price_quality',
    ));

  it('a procedure of the buyer’s own is none of part II', () => {
    const free = (facts: object) => ask({ ...city, procedure: 'free', ...facts });
    const contradiction = { error: { field: 'procedure', code: 'inconsistent' } };
    expect(free({ value_eur: 216_000 })).toMatchObject(contradiction);
    expect(free({ buyer: 'utility', value_eur: 432_000 })).toMatchObject(contradiction);
    expect(free({ value_eur: 215_999 })).toMatchObject({ regime: 'national', notice_subtype: 'E3', award_basis: null });
    expect(free({ contract_type: 'social_health_services', value_eur: 750_000 })).toMatchObject({ regime: 'annex_e_eu' });
    expect(free({ contract_type: 'service_concession', value_eur: 5_404_000 })).toMatchObject({ regime: 'concession_eu' });
  });
});

describe('research and development: 2014/24/EU art. 14', () => {
  const research = (facts: object) => ask({ ...city, value_eur: 250_000, cpv: '73100000', ...facts });
  const COVERED = ['73000000', '73100000', '73110000', '73111000', '73112000', '73120000', '73300000', '73420000', '73430000'];
  const UNCOVERED = [
    '73120001',
    '73200000',
    '73210000',
    '73220000',
    '73310000',
    '73400000',
    '73410000',
    '73421000',
    '73431000',
    '73436000',
  ];
  const NO_RESEARCH = ['72000000', '74000000', '90620000', '07300000'];

  it.each([...COVERED, '73100000-3', '73430000-5'])('covers %s while the buyer keeps and pays for all', (cpv) => {
    expect(research({ cpv, rd_benefits_exclusive: true, rd_wholly_paid: true })).toMatchObject({ regime: 'eu', exemption: null });
    for (const facts of [{ rd_benefits_exclusive: false }, { rd_wholly_paid: false }])
      expect(research({ cpv, ...facts })).toMatchObject({ regime: 'exempt', exemption: 'rd_services', notice_subtype: null });
  });

  it.each(UNCOVERED)('does not cover %s, whoever keeps and pays', (cpv) =>
    expect(research({ cpv, rd_benefits_exclusive: true, rd_wholly_paid: true })).toMatchObject({ regime: 'exempt' }),
  );

  it.each(NO_RESEARCH)('%s is no research', (cpv) =>
    expect(research({ cpv, rd_benefits_exclusive: false, rd_wholly_paid: false })).toMatchObject({ regime: 'eu', exemption: null }),
  );

  it.each([
    [{}, ['rd_benefits_exclusive', 'rd_wholly_paid']],
    [{ rd_benefits_exclusive: true }, ['rd_wholly_paid']],
    [{ rd_wholly_paid: true }, ['rd_benefits_exclusive']],
    [{ rd_wholly_paid: false, cpv: undefined }, ['cpv']],
    [{ rd_benefits_exclusive: false, cpv: undefined }, ['cpv']],
  ])('%j still needs %j', (facts, missing) => {
    const given = Object.fromEntries(Object.entries({ cpv: '73100000', ...facts }).filter(([, value]) => value !== undefined));
    expect(ask({ ...city, value_eur: 250_000, ...given })).toMatchObject({ missing });
  });

  it('needs no code where nobody says that it is research', () => {
    expect(ask({ ...city, value_eur: 250_000 })).toMatchObject({ regime: 'eu' });
    expect(ask({ ...city, value_eur: 250_000, rd_benefits_exclusive: true, rd_wholly_paid: true })).toMatchObject({ regime: 'eu' });
  });

  it('exempts services only, and no partnership that buys the result', () => {
    const cofinanced = { rd_benefits_exclusive: false, rd_wholly_paid: false };
    for (const contract_type of CONTRACT_TYPES.filter((type) => type !== 'services'))
      expect(research({ contract_type, ...cofinanced }).exemption).toBeNull();
    expect(research({ procedure: 'innovation_partnership', ...cofinanced })).toMatchObject({ regime: 'eu', exemption: null });
    const partnership = { date: '2026-03-02', buyer: 'sub_central', contract_type: 'services', cpv: '73100000', ...cofinanced };
    expect(ask({ ...partnership, rd_eur: 200_000, purchase_eur: 600_000 })).toMatchObject({ regime: 'eu' });
    expect(ask({ ...partnership, rd_eur: 200_000, purchase_eur: 0 })).toMatchObject({ regime: 'exempt' });
  });

  it('exempts a small one too, and a utility’s', () => {
    expect(research({ value_eur: 1, rd_wholly_paid: false })).toMatchObject({ regime: 'exempt' });
    expect(research({ buyer: 'utility', rd_wholly_paid: false })).toMatchObject({ regime: 'exempt', national_threshold_eur: null });
  });
});

describe('errors, then missing facts', () => {
  it.each([
    [{}, ['date', 'buyer', 'contract_type', 'value_eur']],
    [{ buyer: 'utility', contract_type: 'works' }, ['date', 'value_eur']],
    [{ date: '2026-01-01', buyer: 'utility' }, ['contract_type', 'value_eur']],
    [{ call_date: '2028-01-01', buyer: 'utility', contract_type: 'works' }, ['threshold', 'value_eur']],
    [{ date: '2028-01-01', value_eur: 1 }, ['buyer', 'contract_type']],
  ])('%j still needs %j', (facts, missing) => expect(ask(facts)).toMatchObject({ missing }));

  const lots = [{ id: 'A', value_eur: 5 }];
  it.each([
    ['an invitation before its call', { call_date: '2026-03-02', invitation_date: '2026-03-01' }, 'invitation_date'],
    ['a decision before the call', { call_date: '2026-03-02', notified_date: '2026-03-01' }, 'notified_date'],
    ['a contract before the call', { call_date: '2026-03-02', contract_date: '2026-03-01' }, 'contract_date'],
    ['a decision at the end of the calendar', { notified_date: '9999-12-31' }, 'notified_date'],
    ['two lots of one name', { lots: [...lots, ...lots] }, 'lots'],
    ['a lot to leave out that is none', { lots, leave_out: ['B'] }, 'leave_out'],
    ['a lot to leave out where there are no lots', { leave_out: ['A'] }, 'leave_out'],
    ['even if it names none', { leave_out: [] }, 'leave_out'],
    ['a value that is not the sum of the lots', { lots, value_eur: 4.99 }, 'value_eur'],
    ['a value that is not what the months come to', { value_eur: 1, monthly_eur: 1, duration_months: 2 }, 'value_eur'],
    ['a value that is not research and purchase', { value_eur: 1, rd_eur: 1, purchase_eur: 1 }, 'value_eur'],
  ])('%s', (_, facts, field) => {
    const contradiction = { error: { field, code: 'inconsistent' } };
    expect(ask(facts)).toMatchObject(contradiction); // although most else is missing
    expect(ask({ buyer: 'sub_central', contract_type: 'services', date: '2026-03-02', ...facts })).toMatchObject(contradiction);
  });

  it.each([
    { call_date: '2026-03-02', invitation_date: '2026-03-02', notified_date: '2026-03-02', contract_date: '2026-03-02' },
    { date: '2026-03-02', notified_date: '2026-03-01' }, // a start is no call
    { contract_date: '9998-12-31' }, // the last day from which a period can be counted
    { lots, value_eur: 5, leave_out: ['A'] },
    { monthly_eur: 2.5, duration_months: 2, value_eur: 5 },
  ])('%j contradicts nothing', (facts) =>
    expect(ask({ buyer: 'sub_central', contract_type: 'services', date: '2026-03-02', value_eur: 5, ...facts })).toMatchObject({
      regime: 'small',
    }),
  );
});

describe('the reason', () => {
  const because = (facts: object) => {
    const { fi, sv, en } = ask({ ...city, ...facts }).because as Text3;
    const breaking = (text: string) => text.replace(/\u00a0/g, ' ');
    return { fi: breaking(fi), sv: breaking(sv), en: breaking(en) };
  };
  it('tells value, threshold and day in each language', () => {
    expect(because({ value_eur: 216_000 })).toEqual({
      fi: 'Ennakoitu arvo 216 000 € on vähintään EU-kynnysarvo 216 000 € (2.3.2026): EU-hankinta.',
      sv: 'Det uppskattade värdet 216 000 € är minst EU-tröskelvärdet 216 000 € (2.3.2026): EU-upphandling.',
      en: 'The estimated value of EUR 216,000 is at least the EU threshold of EUR 216,000 (2 March 2026): the EU regime.',
    });
  });

  it.each([
    [
      { value_eur: 1 },
      'alittaa kansallisen kynnysarvon 60 000 € (2.3.2026)',
      'är under det nationella tröskelvärdet 60 000 € (2.3.2026)',
      'below the national threshold of EUR 60,000 (2 March 2026)',
    ],
    [
      { value_eur: 60_000 },
      'on vähintään kansallinen kynnysarvo 60 000 € mutta alle EU-kynnysarvon 216 000 €',
      'är minst det nationella tröskelvärdet 60 000 € men under EU-tröskelvärdet 216 000 €',
      'at least the national threshold of EUR 60,000 but below the EU threshold of EUR 216,000',
    ],
    [
      { buyer: 'utility', value_eur: 1 },
      'alittaa EU-kynnysarvon 432 000 €',
      'är under EU-tröskelvärdet 432 000 €',
      'below the EU threshold of EUR 432,000',
    ],
    [{ cpv: '73200000', value_eur: 1 }, 'jää hankintalain ulkopuolelle', 'faller utanför upphandlingslagen', 'outside the Procurement Act'],
  ])('%j in each language', (facts, ...parts) => {
    const { fi, sv, en } = because(facts);
    [fi, sv, en].forEach((text, i) => expect(text).toContain(parts[i]));
  });

  it.each([
    [{ contract_type: 'social_health_services', value_eur: 400_000 }, 'a social, health or other special service, with a national notice'],
    [{ contract_type: 'social_health_services', value_eur: 750_000 }, 'with an EU notice too'],
    [{ contract_type: 'works_concession', value_eur: 500_000 }, 'a concession, with a national notice'],
    [{ contract_type: 'works_concession', value_eur: 5_404_000 }, 'a concession, with an EU notice'],
    [{ buyer: 'utility', value_eur: 432_000 }, 'Act 1398/2016'],
  ])('%j: %s', (facts, part) => expect(because(facts).en).toContain(part));
});
