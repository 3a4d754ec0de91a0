import { answerCase } from './answer-case';

const given = { id: 'x', ask: 'regime', date: '2026-03-05', buyer: 'sub_central', contract_type: 'services', value_eur: 300_000 };
const ask = (facts: object) => answerCase({ ...given, ...facts });

/** The fields of the vocabulary by what they hold, written down from its description. */
const AMOUNTS = [
  'value_eur',
  'options_eur',
  'renewals_eur',
  'monthly_eur',
  'residual_value_eur',
  'rd_eur',
  'purchase_eur',
  'followup_eur',
  'original_value_eur',
  'modification_eur',
  'earlier_modifications_eur',
];
const DAYS = ['date', 'call_date', 'invitation_date', 'pin_date', 'notified_date', 'contract_date'];
const FLAGS = [
  'followup_planned',
  'rd_benefits_exclusive',
  'rd_wholly_paid',
  'electronic',
  'urgent',
  'documents_electronic',
  'nature_altered',
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ask: ['regime', 'deadline', 'standstill', 'correction', 'award_notice', 'modification'],
  buyer: ['central_government', 'sub_central', 'utility'],
  contract_type: [
    'supplies',
    'services',
    'works',
    'design_contest',
    'social_health_services',
    'other_special_services',
    'service_concession',
    'works_concession',
  ],
  procedure: [
    'open',
    'restricted',
    'competitive_negotiation',
    'competitive_dialogue',
    'innovation_partnership',
    'dps_setup',
    'dps_call',
    'direct_award',
    'free',
  ],
  stage: ['requests', 'tenders'],
  original_regime: [
    'small',
    'national',
    'eu',
    'annex_e_national',
    'annex_e_eu',
    'concession_national',
    'concession_eu',
    'utilities_eu',
    'utilities_below',
    'exempt',
  ],
  modification_ground: ['review_clause', 'additional', 'unforeseen', 'new_contractor', 'not_substantial'],
};

const faults = (field: string, codes: readonly (readonly [unknown, string])[]) =>
  codes.map(([value, code]) => [field, value, code] as const);

describe('what is outside the vocabulary', () => {
  it.each([
    ...AMOUNTS.flatMap((field) =>
      faults(field, [
        ['60000', 'not_a_number'],
        [null, 'not_a_number'],
        [true, 'not_a_number'],
        [[1], 'not_a_number'],
        [Infinity, 'not_a_number'], // as JSON reads 1e999
        [NaN, 'not_a_number'],
        [-0.01, 'negative'],
      ]),
    ),
    ...DAYS.flatMap((field) =>
      faults(field, [
        ['2026-02-30', 'not_a_date'],
        ['2025-02-29', 'not_a_date'],
        ['2026-13-01', 'not_a_date'],
        ['2026-00-10', 'not_a_date'],
        ['2026-1-1', 'not_a_date'],
        ['5.3.2026', 'not_a_date'],
        ['2026-03-05T00:00:00Z', 'not_a_date'],
        [' 2026-03-05', 'not_a_date'],
        ['2026-03-05\n', 'not_a_date'],
        ['0000-01-01', 'not_a_date'],
        ['', 'not_a_date'],
        [20260305, 'not_a_date'],
        [null, 'not_a_date'],
      ]),
    ),
    ...FLAGS.flatMap((field) =>
      faults(
        field,
        ['true', 1, 0, null, []].map((value) => [value, 'wrong_type']),
      ),
    ),
    ...Object.keys(WORDS).flatMap((field) =>
      faults(field, [
        ['town', 'not_in_list'],
        ['', 'not_in_list'],
        ['toString', 'not_in_list'],
        [' open', 'not_in_list'],
        [1, 'wrong_type'],
        [null, 'wrong_type'],
        [['open'], 'wrong_type'],
      ]),
    ),
    ...faults('cpv', [
      ['731', 'not_in_list'],
      ['73100000-', 'not_in_list'],
      ['73100000-33', 'not_in_list'],
      ['7310000a', 'not_in_list'],
      ['073100000', 'not_in_list'],
      ['CPV 73100000', 'not_in_list'],
      [73100000, 'wrong_type'],
    ]),
    ...faults('duration_months', [
      ['open', 'not_in_list'],
      ['12', 'not_in_list'],
      [0, 'not_in_list'],
      [-1, 'negative'],
      [1.5, 'wrong_type'],
      [null, 'wrong_type'],
      [true, 'wrong_type'],
      [Infinity, 'wrong_type'],
    ]),
    ...faults('lots', [
      [[], 'wrong_type'],
      [{}, 'wrong_type'],
      ['A', 'wrong_type'],
      [null, 'wrong_type'],
      [['A'], 'wrong_type'],
      [[null], 'wrong_type'],
      [[{ id: 1, value_eur: 1 }], 'wrong_type'],
      [[{ id: '', value_eur: 1 }], 'wrong_type'],
      [[{ value_eur: 1 }], 'wrong_type'],
      [[{ id: 'A', value_eur: '1' }], 'not_a_number'],
      [
        [
          { id: 'A', value_eur: 1 },
          { id: 'B', value_eur: -1 },
        ],
        'negative',
      ],
      [[{ id: 'A', value_eur: 1, options_eur: -1 }], 'negative'],
      [[{ id: 'A', value_eur: 1, note: 'n' }], 'unknown_field'],
    ]),
    ...faults('leave_out', [
      ['A', 'wrong_type'],
      [[1], 'wrong_type'],
      [['A', null], 'wrong_type'],
      [{}, 'wrong_type'],
      [['A', 'A'], 'inconsistent'],
    ]),
    ...faults('id', [
      ['', 'wrong_type'],
      [1, 'wrong_type'],
      [null, 'wrong_type'],
    ]),
    ...['Date', 'callDate', 'value', 'because', 'toString', 'constructor', 'hasOwnProperty', '', ' date'].flatMap((field) =>
      faults(field, [[1, 'unknown_field']]),
    ),
  ])('%s: %j is %s', (field, value, code) => {
    const answer = ask({ [field]: value });
    expect(answer).toMatchObject({ error: { field, code } });
    expect(Object.keys(answer).sort()).toEqual(['ask', 'because', 'error', 'id'].filter((key) => key in answer).sort());
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is a field like any other that is unknown', (field) => {
    const written = `{"id":"x","ask":"regime","${field}":{"date":"2026-03-05","polluted":1}}`;
    expect(answerCase(JSON.parse(written))).toMatchObject({ error: { field, code: 'unknown_field' } });
    const inLot = `{"id":"x","ask":"regime","lots":[{"id":"A","value_eur":1,"${field}":{"value_eur":2}}]}`;
    expect(answerCase(JSON.parse(inLot))).toMatchObject({ error: { field: 'lots', code: 'unknown_field' } });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([null, 1, 'x', true, [], [given], undefined])('a case that is %j', (value) =>
    expect(answerCase(value)).toEqual({
      id: null,
      error: { field: 'id', code: 'wrong_type' },
      because: { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) },
    }),
  );
});

describe('what is within it', () => {
  it.each(Object.entries(WORDS).flatMap(([field, words]) => words.map((word) => [field, word] as const)))('%s: %s', (field, word) =>
    expect(ask({ [field]: word }).error ?? {}).not.toMatchObject({ code: 'not_in_list' }),
  );

  it.each([
    ...AMOUNTS.map((f) => [f, 0] as const),
    ...DAYS.map((f) => [f, '2026-03-05'] as const),
    ...FLAGS.map((f) => [f, false] as const),
  ])('%s: %j', (field, value) => expect(ask({ [field]: value }).error ?? { code: 'inconsistent' }).toMatchObject({ code: 'inconsistent' }));

  it('readers’ own fields hold anything and change nothing', () => {
    let deep: unknown = 'bottom';
    for (let i = 0; i < 10_000; i += 1) deep = [deep];
    expect(ask({ note: deep, source: null, expected: { regime: 'small' } })).toEqual(ask({}));
  });

  it('a term is a whole number of months or open ended', () => {
    const { value_eur: _, ...rest } = given;
    for (const duration_months of [1, 48, 'open_ended'])
      expect(answerCase({ ...rest, monthly_eur: 1, duration_months })).toHaveProperty('regime');
  });

  it('a lot is left out once', () => {
    const { value_eur: _, ...rest } = given;
    const lots = ['A', 'B', 'C'].map((id) => ({ id, value_eur: 100_000 }));
    expect(answerCase({ ...rest, lots, leave_out: ['A', 'A'] })).toMatchObject({ error: { field: 'leave_out', code: 'inconsistent' } });
    expect(answerCase({ ...rest, lots, leave_out: ['A'] })).toHaveProperty('regime');
  });
});

describe('errors before missing facts before verdicts', () => {
  it('names an error even where facts are missing', () => {
    expect(answerCase({ id: 'x', ask: 'deadline', buyer: 'town' })).toMatchObject({ id: 'x', ask: 'deadline', error: { field: 'buyer' } });
    expect(answerCase({ buyer: 'town' })).toMatchObject({ id: null, error: { field: 'buyer', code: 'not_in_list' } });
  });

  it('names the first of several errors, in the order of the case', () => {
    expect(answerCase({ id: 'x', ask: 'regime', value_eur: -1, buyer: 'town' })).toMatchObject({ error: { field: 'value_eur' } });
    expect(answerCase({ id: 'x', ask: 'regime', buyer: 'town', value_eur: -1 })).toMatchObject({ error: { field: 'buyer' } });
  });

  it('id and ask are facts too', () => {
    expect(answerCase({})).toMatchObject({ id: null, missing: ['id', 'ask'] });
    expect(answerCase({ id: 'x' })).toMatchObject({ id: 'x', missing: ['ask'] });
    expect(answerCase({ ask: 'regime' })).toMatchObject({ id: null, ask: 'regime', missing: ['id'] });
  });

  it('echoes id and question in every answer', () => {
    expect(ask({})).toMatchObject({ id: 'x', ask: 'regime' });
    expect(ask({ buyer: 'town' })).toMatchObject({ id: 'x', ask: 'regime' });
    expect(answerCase({ id: 'x', ask: 'regime' })).toMatchObject({ id: 'x', ask: 'regime' });
  });
});

describe('the reason of a refusal', () => {
  const because = (answer: Readonly<Record<string, unknown>>) => answer.because as Record<'fi' | 'sv' | 'en', string>;

  it('shows the value at fault where it is a word or a number, and no more than a line of it', () => {
    expect(because(ask({ buyer: 'town' }))).toEqual({
      fi: 'Tieto «buyer» (town) ei ole luettelossa.',
      sv: 'Uppgiften ”buyer” (town) finns inte i förteckningen.',
      en: 'The field “buyer” (town) is not in the list.',
    });
    expect(because(ask({ value_eur: -5 })).en).toBe('The field “value_eur” (-5) is below zero.');
    expect(because(ask({ value_eur: null })).en).toBe('The field “value_eur” is not a number.');
    expect(because(ask({ buyer: 'x'.repeat(1000) })).en).toBe(`The field “buyer” (${'x'.repeat(60)}) is not in the list.`);
    expect(because(ask({ buyer: '🚲 x' })).en).toBe('The field “buyer” (🚲 x) is not in the list.');
    expect(because(ask({ buyer: `${'x'.repeat(59)}🚲` })).en).toBe(`The field “buyer” (${'x'.repeat(59)}) is not in the list.`);
  });

  it.each([
    [{ date: '2026-02-30' }, 'is not a date in the form YYYY-MM-DD'],
    [{ urgent: 'yes' }, 'is of the wrong type'],
    [{ town: 'Vaasa' }, 'is an unknown field'],
    [{ lots: [{ id: 'A', value_eur: 1 }] }, 'contradicts another fact'],
    [{ leave_out: ['A', 'A'] }, 'contradicts another fact'],
  ])('%j %s', (facts, words) => expect(because(ask(facts)).en).toContain(words));

  it('names the missing facts in words', () => {
    expect(because(answerCase({ id: 'x', ask: 'regime', date: '2026-03-05' }))).toEqual({
      fi: 'Vastausta ei voi antaa, sillä seuraava puuttuu: hankintayksikön laji, hankinnan laji, arvo.',
      sv: 'Inget svar kan ges, eftersom följande saknas: den upphandlande enhetens art, upphandlingens art, värdet.',
      en: 'No answer can be given because this is missing: the kind of buyer, the kind of contract, the value.',
    });
    expect(because(answerCase({})).en).toBe('The case has no id or asks nothing.');
  });
});
