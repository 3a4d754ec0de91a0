import fc from 'fast-check';
import { rankSubmissions, type ScoredCriterion, type ScoredSubmission, type ScoringInput } from './scoring';

const price: ScoredCriterion = { id: 'price', kind: 'price', weight: 40, formula: 'lowest_over_price' };
const quality: ScoredCriterion = { id: 'q', kind: 'quality', weight: 60, formula: 'share_of_scale', scaleMax: 10 };

const tender = (id: string, euro: number, values: Record<string, number> = {}, more: Partial<ScoredSubmission> = {}): ScoredSubmission => ({
  id,
  standing: 'valid',
  prices: { p: euro * 100 },
  values,
  ...more,
});
const round = (submissions: ScoredSubmission[], more: Partial<ScoringInput> = {}): ScoringInput => ({
  criteria: [price, quality],
  priceItems: [{ id: 'p', quantity: 1 }],
  submissions,
  decimals: 2,
  tieBreak: ['quality', 'price', 'lot'],
  lot: [],
  ...more,
});
const pointsOf = (input: ScoringInput) => Object.fromEntries(rankSubmissions(input).order.map((o) => [o.submissionId, o.points]));
const placesOf = (input: ScoringInput) => rankSubmissions(input).order.map((o) => [o.rank, o.submissionId]);

describe('winter cycling in Vaasa', () => {
  const winter: ScoringInput = {
    criteria: [
      { id: 'c-price', kind: 'price', weight: 40, formula: 'lowest_over_price' },
      { id: 'c1', kind: 'quality', weight: 25, formula: 'share_of_scale', scaleMax: 10, minimum: 5 },
      { id: 'c2', kind: 'quality', weight: 15, formula: 'share_of_scale', scaleMax: 10 },
      { id: 'c3', kind: 'quality', weight: 10, formula: 'share_of_scale', scaleMax: 10, minimum: 4 },
      { id: 'c4', kind: 'declared', weight: 10, formula: 'linear_between', best: 0, worst: 200 },
    ],
    priceItems: [
      { id: 'p-pilot', quantity: 1 },
      { id: 'p-season', quantity: 3 },
    ],
    decimals: 2,
    tieBreak: ['quality', 'price', 'lot'],
    lot: [],
    submissions: [
      { id: 't-frostkarta-1', standing: 'withdrawn', prices: {}, values: {} },
      {
        id: 't-tuiskutieto',
        standing: 'valid',
        prices: { 'p-pilot': 5_800_000, 'p-season': 3_400_000 },
        values: { c1: 5, c2: 6, c3: 4, c4: 160 },
      },
      {
        id: 't-frostkarta-2',
        standing: 'valid',
        prices: { 'p-pilot': 6_900_000, 'p-season': 3_950_000 },
        values: { c1: 8, c2: 9, c3: 9, c4: 35 },
      },
      { id: 't-kvd', standing: 'valid', prices: { 'p-pilot': 7_150_000, 'p-season': 4_100_000 }, values: { c1: 9, c2: 9, c3: 8, c4: 20 } },
      {
        id: 't-routapolku',
        standing: 'valid',
        prices: { 'p-pilot': 6_400_000, 'p-season': 3_850_000 },
        values: { c1: 8, c2: 7, c3: 8, c4: 90 },
      },
      {
        id: 't-pakkaslinja',
        standing: 'late',
        prices: { 'p-pilot': 4_900_000, 'p-season': 2_900_000 },
        values: { c1: 9, c2: 9, c3: 9, c4: 0 },
      },
    ],
  };
  const ranking = rankSubmissions(winter);
  const toFour = (points: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(points).map(([id, n]) => [id, Number(n.toFixed(4))]));

  it('ranks as worked out by hand', () =>
    expect(ranking.order.map((o) => ({ ...o, raw: undefined, byCriterion: toFour(o.byCriterion) }))).toEqual([
      {
        rank: 1,
        submissionId: 't-kvd',
        comparisonCents: 19_450_000,
        points: 85.9,
        byCriterion: { 'c-price': 32.9049, c1: 22.5, c2: 13.5, c3: 8, c4: 9 },
      },
      {
        rank: 2,
        submissionId: 't-frostkarta-2',
        comparisonCents: 18_750_000,
        points: 84.88,
        byCriterion: { 'c-price': 34.1333, c1: 20, c2: 13.5, c3: 9, c4: 8.25 },
      },
      {
        rank: 3,
        submissionId: 't-routapolku',
        comparisonCents: 17_950_000,
        points: 79.65,
        byCriterion: { 'c-price': 35.6546, c1: 20, c2: 10.5, c3: 8, c4: 5.5 },
      },
      {
        rank: 4,
        submissionId: 't-tuiskutieto',
        comparisonCents: 16_000_000,
        points: 67.5,
        byCriterion: { 'c-price': 40, c1: 12.5, c2: 9, c3: 4, c4: 2 },
      },
    ]));

  it('leaves out the withdrawn and the late, whose price does not count as the lowest', () =>
    expect(ranking.notRanked).toEqual([
      { submissionId: 't-frostkarta-1', why: 'withdrawn' },
      { submissionId: 't-pakkaslinja', why: 'late' },
    ]));

  it('has no ties', () => expect(ranking.ties).toEqual([]));

  it('is the same after a journey through JSON', () => {
    const stored = JSON.parse(JSON.stringify(winter)) as ScoringInput;
    expect(JSON.parse(JSON.stringify(rankSubmissions(stored)))).toEqual(JSON.parse(JSON.stringify(ranking)));
  });
});

describe('formulas', () => {
  const alone = (criterion: Partial<ScoredCriterion>, submissions: ScoredSubmission[], decimals = 4) =>
    pointsOf(round(submissions, { criteria: [{ ...price, weight: 100, ...criterion }], decimals }));
  const values = (formula: ScoredCriterion['formula'], more: Partial<ScoredCriterion>, given: number[]) =>
    Object.values(
      alone(
        { id: 'v', kind: 'measured', formula, ...more },
        given.map((v, i) => tender(`t${i}`, 1, { v })),
      ),
    ).sort((a, b) => b - a);

  it.each([
    ['lowest over price', alone({}, [tender('a', 100), tender('b', 125), tender('c', 300)]), { a: 100, b: 80, c: 33.3333 }],
    ['lowest over price, one free of charge', alone({}, [tender('a', 0), tender('b', 1), tender('c', 0)]), { a: 100, c: 100, b: 0 }],
    [
      'linear over lowest, never below nothing',
      alone({ formula: 'linear_over_lowest' }, [tender('a', 100), tender('b', 125), tender('c', 300)]),
      { a: 100, b: 75, c: 0 },
    ],
    ['linear over a lowest free of charge', alone({ formula: 'linear_over_lowest' }, [tender('a', 0), tender('b', 1)]), { a: 100, b: 0 }],
    [
      'a price between published bounds, in euro',
      alone({ formula: 'linear_between', best: 100, worst: 200 }, [tender('a', 150), tender('b', 90), tender('c', 201)]),
      { b: 100, a: 50, c: 0 },
    ],
  ])('%s', (_, points, expected) => expect(points).toEqual(expected));

  it.each<[string, number[], number[]]>([
    ['share of scale', values('share_of_scale', { scaleMax: 8 }, [8, 6, 0]), [100, 75, 0]],
    ['share of the best', values('share_of_best', {}, [4, 3, 0]), [100, 75, 0]],
    ['share of the best when all have nothing', values('share_of_best', {}, [0, 0]), [0, 0]],
    ['linear between, more is better', values('linear_between', { best: 20, worst: 10 }, [25, 15, 9]), [100, 50, 0]],
    ['linear between, less is better', values('linear_between', { best: 0, worst: 200 }, [0, 35, 250]), [100, 82.5, 0]],
  ])('%s', (_, points, expected) => expect(points).toEqual(expected));

  it('compares the one price item that a criterion names', () => {
    const submissions = [tender('a', 0, {}, { prices: { p: 100, s: 900 } }), tender('b', 0, {}, { prices: { p: 200, s: 300 } })];
    const criteria: ScoredCriterion[] = [{ ...price, weight: 100, priceItem: 's' }];
    const ranking = rankSubmissions(
      round(submissions, {
        criteria,
        priceItems: [
          { id: 'p', quantity: 1 },
          { id: 's', quantity: 2.5 },
        ],
      }),
    );
    expect(ranking.order.map((o) => [o.submissionId, o.points, o.comparisonCents])).toEqual([
      ['b', 100, 950],
      ['a', 33.33, 2350],
    ]);
  });
});

describe('rounding', () => {
  it('rounds only the sum, half up, as on paper', () => {
    const thirds: ScoredCriterion[] = ['x', 'y', 'z'].map((id) => ({
      id,
      kind: 'declared',
      weight: 0.335,
      formula: 'share_of_scale',
      scaleMax: 1,
    }));
    expect(pointsOf(round([tender('a', 1, { x: 1, y: 1, z: 1 })], { criteria: thirds }))).toEqual({ a: 1.01 }); // 1.005, which floats read as 1.00
    expect(pointsOf(round([tender('a', 1, { x: 1, y: 1, z: 1 })], { criteria: thirds, decimals: 1 }))).toEqual({ a: 1 });
  });

  it.each([
    [84.875, 84.88],
    [84.865, 84.87],
    [1.005, 1.01],
    [10.075, 10.08],
    [84.8749, 84.87],
  ])('%d becomes %d', (score, points) =>
    expect(pointsOf(round([tender('a', 1, { q: score })], { criteria: [{ ...quality, weight: 100, scaleMax: 100 }] }))).toEqual({
      a: points,
    }),
  );
});

describe('the minimum of a quality criterion', () => {
  const strict = [price, { ...quality, minimum: 5 }];

  it('equal passes, below rejects, and the rejected sets no lowest price', () => {
    const ranking = rankSubmissions(round([tender('cheap', 10, { q: 4.9 }), tender('equal', 100, { q: 5 })], { criteria: strict }));
    expect(ranking.order).toMatchObject([{ submissionId: 'equal', points: 70 }]);
    expect(ranking.notRanked).toEqual([{ submissionId: 'cheap', why: 'below_minimum' }]);
  });

  it('does not apply to what suppliers declare', () =>
    expect(
      rankSubmissions(round([tender('a', 1, { q: 1 })], { criteria: [price, { ...quality, kind: 'declared', minimum: 5 }] })).notRanked,
    ).toEqual([]));

  it('leaves out the unsuitable', () =>
    expect(rankSubmissions(round([tender('a', 1, {}, { standing: 'unsuitable' })])).notRanked).toEqual([
      { submissionId: 'a', why: 'unsuitable' },
    ]));
});

describe('ties', () => {
  // 40 x 100 / price + 6 x score: a has 70 exactly, b a hair more, since no decimal is 25 / 3.
  const level = [tender('a', 100, { q: 5 }), tender('b', 200, { q: 25 / 3 })];
  const same = [tender('a', 100, { q: 5 }), tender('b', 100, { q: 5 }), tender('c', 100, { q: 5 })];

  it('asks quality first', () => {
    const ranking = rankSubmissions(round([tender('a', 100, { q: 5 }), tender('b', 160, { q: 7.5 })]));
    expect(ranking.order.map((o) => [o.rank, o.submissionId, o.points])).toEqual([
      [1, 'b', 70],
      [2, 'a', 70],
    ]);
    expect(ranking.ties).toEqual([{ submissionIds: ['b', 'a'], asked: ['quality'], open: [] }]);
  });

  it('compares the rounded sums: a difference beyond the decimals is a tie', () =>
    expect(rankSubmissions(round(level)).ties).toMatchObject([{ submissionIds: ['b', 'a'] }]));

  it('asks price where that comes first', () =>
    expect(placesOf(round([tender('a', 100, { q: 5 }), tender('b', 160, { q: 7.5 })], { tieBreak: ['price'] }))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]));

  it('leaves a tie open until a lot is drawn: the places are shared', () => {
    const ranking = rankSubmissions(round([...same, tender('d', 100, { q: 4 })]));
    expect(ranking.order.map((o) => [o.rank, o.submissionId])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [1, 'c'],
      [4, 'd'],
    ]);
    expect(ranking.ties).toEqual([{ submissionIds: ['a', 'b', 'c'], asked: ['quality', 'price', 'lot'], open: ['a', 'b', 'c'] }]);
  });

  it('follows the lot that was drawn', () => {
    expect(placesOf(round(same, { lot: ['c', 'a', 'b'] }))).toEqual([
      [1, 'c'],
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(rankSubmissions(round(same, { lot: ['c'] })).ties).toMatchObject([{ submissionIds: ['c', 'a', 'b'], open: ['a', 'b'] }]);
  });

  it('stays open where nothing was published to break it', () =>
    expect(rankSubmissions(round(same, { tieBreak: [] })).ties).toEqual([
      { submissionIds: ['a', 'b', 'c'], asked: [], open: ['a', 'b', 'c'] },
    ]));
});

describe('what is missing is refused', () => {
  it.each([
    ['a price', round([tender('a', 1, { q: 1 }, { prices: {} })])],
    ['a score', round([tender('a', 1)])],
    ['the score of a criterion with a minimum', round([tender('a', 1)], { criteria: [{ ...quality, minimum: 1 }] })],
    ['the scale', round([tender('a', 1, { q: 1 })], { criteria: [{ ...quality, scaleMax: undefined }] })],
    ['a span', round([tender('a', 1, { q: 1 })], { criteria: [{ ...quality, formula: 'linear_between', best: 1, worst: 1 }] })],
  ])('%s', (_, input) => expect(() => rankSubmissions(input)).toThrow(RangeError));

  it('ranks nobody where nobody takes part', () => expect(rankSubmissions(round([]))).toEqual({ order: [], notRanked: [], ties: [] }));
});

describe('whatever is tendered', () => {
  const criteria: ScoredCriterion[] = [
    { ...price, weight: 25 },
    { id: 'p2', kind: 'price', weight: 15, formula: 'linear_over_lowest' },
    { ...quality, weight: 20, minimum: 2 },
    { id: 's', kind: 'quality', weight: 20, formula: 'share_of_best' },
    { id: 'd', kind: 'declared', weight: 20, formula: 'linear_between', best: 0, worst: 200 },
  ];
  const tenth = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((n) => n / 10);
  const submissions = fc
    .array(fc.record({ cents: fc.integer({ min: 0, max: 50_000_000 }), q: tenth(10), s: tenth(10), d: tenth(300) }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => rows.map(({ cents, q, s, d }, i) => tender(`t${i}`, 0, { q, s, d }, { prices: { p: cents } })));
  const input = (given: ScoredSubmission[]) => round(given, { criteria, lot: given.map((s) => s.id).sort() });

  it('the order of arrival changes nothing', () =>
    fc.assert(
      fc.property(
        submissions.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }))),
        ([given, shuffled]) => expect(rankSubmissions(input(shuffled)).order).toEqual(rankSubmissions(input(given)).order),
      ),
    ));

  it('each criterion earns between nothing and its weight, and ranks follow points', () =>
    fc.assert(
      fc.property(submissions, (given) => {
        const { order, notRanked } = rankSubmissions(input(given));
        expect(order.length + notRanked.length).toBe(given.length);
        for (const { byCriterion } of order)
          for (const { id, weight } of criteria) {
            expect(byCriterion[id]).toBeGreaterThanOrEqual(0);
            expect(byCriterion[id]).toBeLessThanOrEqual(weight);
          }
        order.slice(1).forEach((o, i) => expect(order[i]?.points).toBeGreaterThanOrEqual(o.points));
        expect(order.map((o) => o.rank)).toEqual(order.map((_, i) => i + 1));
      }),
    ));
});
