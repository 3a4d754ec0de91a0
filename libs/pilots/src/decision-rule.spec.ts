import fc from 'fast-check';
import {
  decideByRule,
  judgePilot,
  kpiResults,
  valuesAfterCorrections,
  type DecisionRule,
  type JudgedKpi,
  type MeasuredValue,
} from './decision-rule';

const kpi = (
  id: string,
  direction: 'up' | 'down',
  minimum: number,
  target: number,
  aggregate: JudgedKpi['aggregate'] = 'mean',
): JudgedKpi => ({
  id,
  direction,
  minimum,
  target,
  aggregate,
});
const measured = (id: string, of: string, value: number, more: Partial<MeasuredValue> = {}): MeasuredValue => ({
  id,
  kpi: of,
  value,
  supplierId: null,
  corrects: null,
  ...more,
});
const series = (of: string, values: number[], supplierId: string | null = null) =>
  values.map((value, i) => measured(`m-${of}-${supplierId ?? ''}${i + 1}`, of, value, { supplierId }));

describe('winter cycling in Vaasa', () => {
  const kpis = [kpi('k1', 'up', 80, 88), kpi('k2', 'up', 70, 80), kpi('k3', 'down', 8, 6), kpi('k4', 'down', 410, 350)];
  const rule: DecisionRule = {
    scale: { allMinimum: true, targetsAtLeast: 3, mustReachTarget: ['k3'] },
    repeat: { allMinimum: true },
    otherwise: 'stop',
  };
  const recorded = [
    ...series('k1', [82, 94.5, 88, 90.5, 91]),
    measured('m-k1-2b', 'k1', 84.5, { corrects: 'm-k1-2' }),
    ...series('k2', [71, 76, 81, 86, 87]),
    ...series('k3', [7.9, 6.8, 5.9, 4.8, 4.1]),
    ...series('k4', [402, 371, 338, 322, 310]),
  ];

  it('scales: all minima, three targets of four, k3 among them', () =>
    expect(judgePilot(kpis, recorded, rule)).toEqual({
      results: [
        { kpi: 'k1', supplierId: null, result: 87.2, minimumMet: true, targetMet: false },
        { kpi: 'k2', supplierId: null, result: 80.2, minimumMet: true, targetMet: true },
        { kpi: 'k3', supplierId: null, result: 5.9, minimumMet: true, targetMet: true },
        { kpi: 'k4', supplierId: null, result: 348.6, minimumMet: true, targetMet: true },
      ],
      decisions: [{ supplierId: null, outcome: 'scale' }],
    }));

  it('would read 89.2 without the correction', () =>
    expect(
      kpiResults(
        kpis,
        recorded.filter((m) => !m.corrects),
      )[0],
    ).toMatchObject({ result: 89.2, targetMet: true }));

  it.each<[string, string, number[], string]>([
    ['k3 misses its target, two of the others reach theirs', 'k3', [6.1], 'repeat'],
    ['one more target is missed', 'k2', [79.9], 'repeat'],
    ['a minimum is missed', 'k4', [410.1], 'stop'],
    ['nothing was measured of one', 'k4', [], 'stop'],
  ])('%s', (_, of, values, outcome) => {
    const others = recorded.filter((m) => m.kpi !== of);
    expect(judgePilot(kpis, [...others, ...series(of, values)], rule).decisions).toEqual([{ supplierId: null, outcome }]);
  });
});

describe('a KPI', () => {
  const result = (of: JudgedKpi, values: number[]) => kpiResults([of], series(of.id, values))[0];

  it.each([
    ['up, equal passes', kpi('k', 'up', 80, 80), [80], true],
    ['up, just below', kpi('k', 'up', 80, 80), [79.9], false],
    ['down, equal passes', kpi('k', 'down', 6, 6), [6], true],
    ['down, just above', kpi('k', 'down', 6, 6), [6.1], false],
    ['a sum of tenths, as on paper', kpi('k', 'down', 0.3, 0.3, 'sum'), [0.1, 0.2], true], // floats: 0.30000000000000004
    ['a mean of tenths, as on paper', kpi('k', 'up', 0.7, 0.7), [0.7, 0.7, 0.7], true], // floats: 0.6999999999999998
  ])('%s', (_, of, values, met) => expect(result(of, values)).toMatchObject({ minimumMet: met, targetMet: met }));

  it.each([
    ['mean', 4],
    ['last', 3],
    ['sum', 12],
  ] as const)('%s', (aggregate, expected) => expect(result(kpi('k', 'up', 0, 0, aggregate), [5, 4, 3])?.result).toBe(expected));

  it('has no result and meets nothing where nothing was measured', () =>
    expect(result(kpi('k', 'down', 6, 6), [])).toEqual({ kpi: 'k', supplierId: null, result: null, minimumMet: false, targetMet: false }));
});

describe('corrections', () => {
  it('stand in the place of what they correct, also a correction of a correction', () => {
    const recorded = [...series('k', [1, 2, 3]), measured('b', 'k', 10, { corrects: 'm-k-1' }), measured('c', 'k', 11, { corrects: 'b' })];
    expect(valuesAfterCorrections(recorded).map((m) => m.value)).toEqual([11, 2, 3]);
    expect(kpiResults([kpi('k', 'up', 0, 0, 'last')], recorded)[0]?.result).toBe(3);
  });

  it('of the same value: the later stands', () =>
    expect(
      valuesAfterCorrections([
        measured('a', 'k', 1),
        measured('b', 'k', 2, { corrects: 'a' }),
        measured('c', 'k', 3, { corrects: 'a' }),
      ]).map((m) => m.id),
    ).toEqual(['c']));

  it('of what was never recorded are refused', () =>
    expect(() => valuesAfterCorrections([measured('b', 'k', 2, { corrects: 'a' })])).toThrow(RangeError));
});

describe('several suppliers', () => {
  const kpis = [kpi('k', 'up', 5, 8), kpi('cost', 'down', 10, 10)];
  const rule: DecisionRule = { scale: { targetsAtLeast: 2 }, repeat: { allMinimum: true }, otherwise: 'stop' };
  const recorded = [...series('k', [9], 'a'), ...series('k', [6], 'b'), ...series('cost', [10])];

  it('are judged each by what was measured of them, and by what was measured of all', () => {
    const { results, decisions } = judgePilot(kpis, recorded, rule);
    expect(results.map((r) => [r.kpi, r.supplierId, r.result])).toEqual([
      ['k', 'a', 9],
      ['k', 'b', 6],
      ['cost', 'a', 10],
      ['cost', 'b', 10],
    ]);
    expect(decisions).toEqual([
      { supplierId: 'a', outcome: 'scale' },
      { supplierId: 'b', outcome: 'repeat' },
    ]);
  });
});

describe('the rule', () => {
  it('takes what is left when neither holds', () =>
    expect(decideByRule({ scale: { targetsAtLeast: 1 }, repeat: { targetsAtLeast: 1 }, otherwise: 'repeat' }, [])).toBe('repeat'));

  it('never gets harder to meet when a value gets better', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), fc.integer({ min: 0, max: 100 }), (values, more) => {
        const of = kpi('k', 'up', 40, 60);
        const met = (given: number[]) => Number(kpiResults([of], series('k', given))[0]?.targetMet);
        expect(met(values.map((v) => v + more))).toBeGreaterThanOrEqual(met(values));
      }),
    ));
});
