import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { answerCase } from './answer-case';
import worked from './worked-cases.json';

const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const dayOrNull = { oneOf: [day, { type: 'null' }] };
const amountOrNull = { type: ['number', 'null'], minimum: 0 };
const words = { type: 'array', uniqueItems: true, items: { type: 'string' } };
const text = { type: 'string', minLength: 1 };

/** What may be printed, written down from the description of the vocabulary. A field outside it is a fault of ours. */
const ANSWER = {
  type: 'object',
  required: ['id', 'because'],
  additionalProperties: false,
  properties: {
    id: { type: ['string', 'null'], minLength: 1 },
    ask: { enum: ['regime', 'deadline', 'standstill', 'correction', 'award_notice', 'modification'] },
    because: { type: 'object', additionalProperties: false, required: ['fi', 'sv', 'en'], properties: { fi: text, sv: text, en: text } },
    missing: { ...words, minItems: 1 },
    error: {
      type: 'object',
      additionalProperties: false,
      required: ['field', 'code'],
      properties: {
        field: { type: 'string' },
        code: { enum: ['not_a_number', 'negative', 'not_a_date', 'not_in_list', 'wrong_type', 'unknown_field', 'inconsistent'] },
      },
    },
    citations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'article', 'valid_from', 'valid_to', 'confidence'],
        properties: {
          rule: text,
          article: text,
          valid_from: day,
          valid_to: dayOrNull,
          confidence: { enum: ['sourced', 'known', 'uncertain'] },
        },
      },
    },
    decisive_date: day,
    estimated_value_eur: { type: 'number', minimum: 0 },
    regime: {
      enum: [
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
    },
    threshold_eur: amountOrNull,
    national_threshold_eur: amountOrNull,
    notice_subtype: { enum: ['16', '17', '19', '20', '21', '23', '24', 'E3', null] },
    award_notice_subtype: { enum: ['29', '30', '32', '33', '34', '36', '37', 'E4', null] },
    ted_required: { type: 'boolean' },
    standstill_days: { type: 'integer', minimum: 0 },
    exemption: { enum: ['rd_services', null] },
    lots_leave_out: words,
    leave_out_pct: { type: 'number', minimum: 0, maximum: 100 },
    leave_out_allowed: { type: 'boolean' },
    min_candidates: { enum: [3, 5, null] },
    award_basis: { enum: ['best_price_quality', null] },
    min_days: { type: ['integer', 'null'], minimum: 10 },
    reductions: { ...words, items: { enum: ['electronic', 'pin', 'urgency'] } },
    notice_fields: { ...words, items: { enum: ['BT-106', 'BT-1351'] } },
    earliest_last_day: dayOrNull,
    days: { type: 'integer', minimum: 14 },
    unrolled: dayOrNull,
    appeal_last_day: day,
    earliest_safe_signature: dayOrNull,
    last_day: day,
    s136_applies: { type: 'boolean' },
    allowed: { type: ['boolean', 'null'] },
    ground: {
      enum: ['review_clause', 'additional', 'unforeseen', 'new_contractor', 'not_substantial', 'de_minimis', null],
    },
    pct: { type: 'number', minimum: 0 },
    limit_pct: { enum: [10, 15, 50, null] },
    limit_eur: amountOrNull,
    modification_notice_subtype: { enum: ['38', null] },
  },
  oneOf: [
    { required: ['missing'], maxProperties: 4 },
    { required: ['error'], maxProperties: 4 },
    { required: ['id', 'ask', 'citations'], not: { anyOf: [{ required: ['missing'] }, { required: ['error'] }] } },
  ],
};

/** Fields that stand in every verdict of a question, be it with null. */
const REGIME = [
  'decisive_date',
  'estimated_value_eur',
  'regime',
  'threshold_eur',
  'national_threshold_eur',
  'notice_subtype',
  'award_notice_subtype',
  'ted_required',
  'standstill_days',
  'exemption',
];
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  regime: REGIME,
  deadline: [...REGIME, 'min_days', 'reductions', 'notice_fields', 'unrolled', 'earliest_last_day', 'min_candidates', 'award_basis'],
  standstill: [...REGIME, 'unrolled', 'earliest_safe_signature'],
  correction: [...REGIME, 'unrolled'],
  award_notice: [...REGIME, 'unrolled'],
  modification: ['s136_applies', 'allowed', 'ground', 'limit_pct', 'limit_eur', 'modification_notice_subtype'],
};

const validate = new Ajv2020({ strict: false }).compile(ANSWER);

/** As it leaves the command. */
function printed(given: unknown): Readonly<Record<string, unknown>> {
  const answer = JSON.parse(JSON.stringify(answerCase(given))) as Readonly<Record<string, unknown>>;
  if (!validate(answer)) throw new Error(`${JSON.stringify(validate.errors)} in ${JSON.stringify(answer)} for ${JSON.stringify(given)}`);
  const { fi, sv, en } = answer.because as Record<string, string>;
  expect(new Set([fi, sv, en]).size).toBe(3);
  if ('citations' in answer) expect(Object.keys(answer)).toEqual(expect.arrayContaining([...(ALWAYS[answer.ask as string] ?? ['?'])]));
  return answer;
}

/** Amounts that lie about every limit of the law, and some that nobody pays. */
const amount = fc.oneof(
  fc.constantFrom(
    0,
    0.01,
    1,
    59_999.99,
    60_000,
    79_999.99,
    80_000,
    149_999,
    150_000,
    215_999.99,
    216_000,
    221_000,
    300_000,
    400_000,
    432_000,
    500_000,
    750_000,
    1_000_000,
    5_404_000,
    5e-324,
    1e21,
    1.7e308,
  ),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
);
const someDay = fc.oneof(
  fc.constantFrom(
    '2016-12-31',
    '2021-12-31',
    '2022-01-01',
    '2025-12-31',
    '2026-03-02',
    '2026-06-05',
    '2027-12-31',
    '2028-01-01',
    '9999-12-31',
  ),
  fc.integer({ min: 0, max: 2000 }).map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10)),
);
const regimes = ANSWER.properties.regime.enum;
const flag = fc.boolean();
const lot = fc.record(
  { id: fc.constantFrom('A', 'B', 'C', 'D', '__proto__'), value_eur: amount, options_eur: amount },
  { requiredKeys: ['id', 'value_eur'] },
);
const anyCase = fc.record(
  {
    id: fc.constant('x'),
    ask: fc.constantFrom(...Object.keys(ALWAYS)),
    date: someDay,
    call_date: someDay,
    invitation_date: someDay,
    pin_date: someDay,
    notified_date: someDay,
    contract_date: someDay,
    buyer: fc.constantFrom('central_government', 'sub_central', 'utility'),
    contract_type: fc.constantFrom(
      'supplies',
      'services',
      'works',
      'design_contest',
      'social_health_services',
      'other_special_services',
      'service_concession',
      'works_concession',
    ),
    cpv: fc.constantFrom('73100000', '73200000-3', '72000000'),
    value_eur: amount,
    options_eur: amount,
    renewals_eur: amount,
    monthly_eur: amount,
    duration_months: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant('open_ended')),
    residual_value_eur: amount,
    rd_eur: amount,
    purchase_eur: amount,
    followup_planned: flag,
    followup_eur: amount,
    lots: fc.uniqueArray(lot, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    leave_out: fc.subarray(['A', 'B', 'C', '__proto__']),
    rd_benefits_exclusive: flag,
    rd_wholly_paid: flag,
    procedure: fc.constantFrom(
      'open',
      'restricted',
      'competitive_negotiation',
      'competitive_dialogue',
      'innovation_partnership',
      'dps_setup',
      'dps_call',
      'direct_award',
      'free',
    ),
    stage: fc.constantFrom('requests', 'tenders'),
    electronic: flag,
    urgent: flag,
    documents_electronic: flag,
    original_regime: fc.constantFrom(...regimes),
    original_value_eur: amount,
    modification_eur: amount,
    earlier_modifications_eur: amount,
    modification_ground: fc.constantFrom('review_clause', 'additional', 'unforeseen', 'new_contractor', 'not_substantial'),
    nature_altered: flag,
  },
  { requiredKeys: ['id', 'ask'] },
);
/** A case that mostly comes to a verdict: the facts that every question needs, and one way of giving the value. */
const wholeCase = fc
  .tuple(
    anyCase,
    fc.record({
      date: fc.constant('2026-03-02'),
      buyer: fc.constantFrom('sub_central', 'utility'),
      contract_type: fc.constantFrom('services', 'works'),
    }),
    amount,
  )
  .map(([facts, base, value_eur]) => {
    const { lots: _l, leave_out: _o, monthly_eur: _m, rd_eur: _r, purchase_eur: _p, invitation_date: _i, call_date: _c, ...rest } = facts;
    return { ...rest, ...base, value_eur, notified_date: '2026-06-05', contract_date: '2026-06-25', call_date: '2026-03-02' };
  });

describe('every answer keeps to the vocabulary', () => {
  it.each(worked.map((given) => [given.id, given] as const))('%s', (_, given) => void printed(given));

  it('whatever facts stand together', () => {
    fc.assert(
      fc.property(anyCase, (given) => void printed(given)),
      { numRuns: 500 },
    );
  });

  it('whatever question comes to a verdict', () => {
    const kinds = { citations: 0, missing: 0, error: 0 };
    fc.assert(
      fc.property(wholeCase, (given) => {
        const answer = printed(given);
        kinds['citations' in answer ? 'citations' : 'missing' in answer ? 'missing' : 'error'] += 1;
      }),
      { numRuns: 400 },
    );
    expect(kinds.citations).toBeGreaterThan(100); // the property would prove nothing on refusals alone
  });

  it('whatever stands in the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (given) => void printed(given)));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(ANSWER.properties), 'date', 'value_eur', 'lots'), fc.jsonValue()),
        (facts) => void printed({ ...facts, ask: 'regime' }),
      ),
    );
  });
});

describe('hostile cases', () => {
  const purchase = { id: 'x', ask: 'regime', date: '2026-03-02', buyer: 'sub_central', contract_type: 'services' };

  it('a number that JSON reads as infinite is none', () =>
    expect(printed(JSON.parse('{"id":"x","ask":"regime","value_eur":1e999}'))).toMatchObject({ error: { code: 'not_a_number' } }));

  it('sums beyond all numbers stay numbers', () => {
    expect(printed({ ...purchase, value_eur: 1.7e308, options_eur: 1.7e308 })).toMatchObject({
      regime: 'eu',
      estimated_value_eur: Number.MAX_VALUE,
    });
    const change = { ...purchase, ask: 'modification', original_regime: 'eu', original_value_eur: 5e-324, modification_eur: 1.7e308 };
    expect(printed({ ...change, nature_altered: false })).toMatchObject({ allowed: false, pct: Number.MAX_VALUE });
  });

  it('a start at the end of the calendar leads to no day outside it', () => {
    for (const ask of ['standstill', 'correction'])
      expect(printed({ ...purchase, ask, value_eur: 300_000, notified_date: '9999-12-31' })).toMatchObject({
        error: { field: 'notified_date' },
      });
    expect(printed({ ...purchase, ask: 'standstill', value_eur: 300_000, notified_date: '9998-12-31' })).toMatchObject({
      appeal_last_day: '9999-01-14',
    });
  });

  it('names that objects know by themselves are names of lots like any other', () => {
    const lots = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, value_eur: 1000 }));
    expect(printed({ ...purchase, lots, leave_out: ['__proto__'] })).toMatchObject({ leave_out_pct: 33.33, leave_out_allowed: false });
  });

  it('three thousand lots are answered while one waits', () => {
    const lots = Array.from({ length: 3000 }, (_, i) => ({ id: `lot ${i}`, value_eur: 0.1 + i, options_eur: 0.05 }));
    const began = performance.now();
    expect(printed({ ...purchase, lots }).lots_leave_out).toHaveLength(3000);
    expect(performance.now() - began).toBeLessThan(20_000); // a search of all lots for each lot took minutes
  });
});
