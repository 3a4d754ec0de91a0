import { answerCase } from '../law-cases/answer-case';

const ask = (facts: object) =>
  answerCase({ id: 'x', ask: 'regime', date: '2026-03-10', buyer: 'sub_central', contract_type: 'services', ...facts });
const value = (facts: object) => ask(facts).estimated_value_eur;
const rules = (facts: object) => (ask(facts).citations as { rule: string }[]).map(({ rule }) => rule);

describe('estimated value: 2014/24/EU art. 5', () => {
  it.each([
    ['value alone', { value_eur: 150_000 }, 150_000],
    ['nothing is a value too', { value_eur: 0 }, 0],
    [
      'options, renewals and a planned follow-up count',
      { value_eur: 1, options_eur: 20, renewals_eur: 300, followup_planned: true, followup_eur: 4000 },
      4321,
    ],
    ['a follow-up that is not planned does not', { value_eur: 20_000, followup_planned: false, followup_eur: 500_000 }, 20_000],
    ['nor one of which nobody says that it is planned', { value_eur: 20_000, followup_eur: 500_000 }, 20_000],
    ['decimals add up as on paper', { value_eur: 0.1, options_eur: 0.2 }, 0.3],
    [
      'lots with their options',
      {
        lots: [
          { id: 'A', value_eur: 100, options_eur: 10 },
          { id: 'B', value_eur: 1000 },
        ],
      },
      1110,
    ],
    ['lots, and options of the whole', { lots: [{ id: 'A', value_eur: 100, options_eur: 10 }], options_eur: 5, renewals_eur: 2 }, 117],
    [
      'lots and their equal sum',
      {
        lots: [
          { id: 'A', value_eur: 0.1 },
          { id: 'B', value_eur: 0.2 },
        ],
        value_eur: 0.3,
      },
      0.3,
    ],
    ['a partnership: research and purchase', { rd_eur: 200_000, purchase_eur: 600_000 }, 800_000],
    ['research alone', { rd_eur: 200_000, purchase_eur: 0 }, 200_000],
  ])('%s', (_, facts, expected) => expect(value(facts)).toBe(expected));

  describe.each(['services', 'social_health_services', 'other_special_services'])('%s by the month', (contract_type) => {
    it.each([
      [1, 1000],
      [47, 47_000],
      [48, 48_000],
      [49, 48_000],
      [600, 48_000],
      ['open_ended', 48_000],
    ])('%s months', (duration_months, expected) => {
      expect(value({ contract_type, monthly_eur: 1000, duration_months })).toBe(expected);
      expect(value({ contract_type, monthly_eur: 1000, duration_months, residual_value_eur: 7 })).toBe(expected); // services leave nothing
    });
  });

  it.each([
    [11, 11_000],
    [12, 12_000],
    [13, 13_500],
    [49, 49_500],
    ['open_ended', 48_000],
  ])('a lease of %s months: from the thirteenth on what is left of the goods counts', (duration_months, expected) =>
    expect(value({ contract_type: 'supplies', monthly_eur: 1000, duration_months, residual_value_eur: 500 })).toBe(expected),
  );

  it('a lease without residual value, and works by the month, count their months', () => {
    expect(value({ contract_type: 'supplies', monthly_eur: 1000, duration_months: 60 })).toBe(60_000);
    expect(value({ contract_type: 'works', monthly_eur: 1000, duration_months: 60, residual_value_eur: 500 })).toBe(60_000);
    expect(value({ contract_type: 'works', monthly_eur: 1000, duration_months: 'open_ended' })).toBe(48_000);
  });

  it('48 and 49 months lie on two sides of nothing, 43 and 44 of the threshold', () => {
    const months = (duration_months: number) => ask({ monthly_eur: 5000, duration_months }).regime;
    expect([43, 44, 48, 49].map(months)).toEqual(['national', 'eu', 'eu', 'eu']); // 215 000, 220 000, 240 000
  });

  it.each([
    [{}, ['value_eur']],
    [{ options_eur: 5, residual_value_eur: 5 }, ['value_eur']],
    [{ monthly_eur: 5 }, ['duration_months']],
    [{ duration_months: 5 }, ['value_eur']],
    [{ rd_eur: 5 }, ['purchase_eur']],
    [{ purchase_eur: 5 }, ['rd_eur']],
    [{ value_eur: 5, followup_planned: true }, ['followup_eur']],
    [{ followup_planned: true }, ['value_eur', 'followup_eur']],
    [{ lots: [{ id: 'A' }] }, ['lots']],
    [{ lots: [{ id: 'A', value_eur: 1 }, { id: 'B' }], value_eur: 1 }, ['lots']],
  ])('%j still needs %j', (facts, missing) => expect(ask(facts)).toMatchObject({ missing }));

  it('a way that is only begun does not contradict a value', () => {
    expect(ask({ lots: [{ id: 'A', value_eur: 1 }, { id: 'B' }], value_eur: 9 })).toMatchObject({ missing: ['lots'] });
    expect(value({ value_eur: 5, monthly_eur: 1 })).toBe(5);
    expect(value({ value_eur: 5, rd_eur: 1 })).toBe(5);
  });

  it('names the paragraph by which it was worked out', () => {
    expect(rules({ value_eur: 1 })).not.toContain('value-lots');
    expect(rules({ lots: [{ id: 'A', value_eur: 1 }] })).toContain('value-lots');
    expect(rules({ monthly_eur: 1, duration_months: 1 })).toContain('value-monthly-services');
    expect(rules({ contract_type: 'supplies', monthly_eur: 1, duration_months: 1 })).toContain('value-lease');
    expect(rules({ rd_eur: 1, purchase_eur: 1 })).toContain('value-partnership');
    expect(rules({ value_eur: 1, followup_planned: true, followup_eur: 1 })).toContain('value-no-splitting');
    expect(rules({ value_eur: 1, followup_eur: 1 })).not.toContain('value-no-splitting');
  });
});
