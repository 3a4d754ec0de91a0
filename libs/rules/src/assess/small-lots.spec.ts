import { answerCase } from '../law-cases/answer-case';

const ask = (facts: object) =>
  answerCase({ id: 'x', ask: 'regime', date: '2026-03-16', buyer: 'sub_central', contract_type: 'services', ...facts });
const lots = (...values: number[]) => values.map((value_eur, i) => ({ id: 'ABCDE'.charAt(i), value_eur }));
const judged = (facts: object) => {
  const { lots_leave_out, leave_out_pct, leave_out_allowed } = ask(facts);
  return [lots_leave_out, leave_out_pct, leave_out_allowed];
};

describe('small lots: 2014/24/EU art. 5(10)', () => {
  it.each([
    ['a cent below the limit', lots(920_000, 79_999.99), [['B'], 8, true]],
    ['at the limit', lots(920_000, 80_000), [[], 0, false]],
    ['exactly a fifth', lots(316_000, 79_000), [['B'], 20, true]],
    ['a cent more than a fifth', lots(315_999.96, 79_000), [[], 0, false]],
    ['two that make a fifth together', lots(80_000, 10_000, 10_000), [['B', 'C'], 20, true]],
    ['two that make more: each alone, not both', lots(310_000, 79_000, 11_000), [['B', 'C'], 22.5, false]],
    ['one that is all', lots(1000), [[], 0, false]],
    ['none is small', lots(100_000, 100_000), [[], 0, false]],
    ['the share is rounded half up, to two decimals', lots(200_000, 10_000, 799), [['B', 'C'], 5.12, true]],
  ])('%s', (_, given, expected) => expect(judged({ lots: given })).toEqual(expected));

  it('a share that only rounds to a fifth is more than a fifth', () =>
    expect(judged({ lots: lots(316_000, 79_000.01), leave_out: ['B'] })).toEqual([[], 20, false]));

  it('a lot counts with its options', () => {
    const small = { id: 'B', value_eur: 70_000, options_eur: 9_999.99 };
    expect(judged({ lots: [...lots(900_000), small] })).toEqual([['B'], 8.16, true]);
    expect(judged({ lots: [...lots(900_000), { ...small, options_eur: 10_000 }] })).toEqual([[], 0, false]);
  });

  it('judges the lots that the buyer names, all others aside', () => {
    const three = lots(310_000, 79_000, 11_000);
    expect(judged({ lots: three, leave_out: ['B'] })).toEqual([['B', 'C'], 19.75, true]);
    expect(judged({ lots: three, leave_out: ['C'] })).toEqual([['B', 'C'], 2.75, true]);
    expect(judged({ lots: three, leave_out: ['C', 'B'] })).toEqual([['B', 'C'], 22.5, false]);
    expect(judged({ lots: three, leave_out: ['A'] })).toEqual([['B', 'C'], 77.5, false]);
    expect(judged({ lots: three, leave_out: [] })).toEqual([['B', 'C'], 0, false]);
    const many = lots(900_000, 100_000);
    expect(judged({ lots: many, leave_out: ['B'] })).toEqual([[], 10, false]); // a tenth, but not small
  });

  it.each([
    ['supplies', 79_999.99, 80_000],
    ['design_contest', 79_999.99, 80_000],
    ['social_health_services', 79_999.99, 80_000],
    ['other_special_services', 79_999.99, 80_000],
    ['works', 999_999.99, 1_000_000],
  ])('%s: %d is small, %d is not', (contract_type, small, notSmall) => {
    expect(ask({ contract_type, lots: lots(9_000_000, small) }).lots_leave_out).toEqual(['B']);
    expect(ask({ contract_type, lots: lots(9_000_000, notSmall) }).lots_leave_out).toEqual([]);
  });

  it.each(['service_concession', 'works_concession'])('a %s knows no small lots', (contract_type) =>
    expect(judged({ contract_type, lots: lots(9_000_000, 0) })).toEqual([[], 0, false]),
  );

  it('is judged only where there are lots', () => {
    expect(ask({ value_eur: 1 })).not.toHaveProperty('lots_leave_out');
    expect(judged({ lots: lots(0, 0) })).toEqual([['A', 'B'], 0, true]);
  });
});
