import { assessValue, type Purchase } from './regime';

const purchase = (euro: number, on: string, more: Partial<Purchase> = {}): Purchase => ({
  buyer: 'sub_central',
  contractType: 'services',
  rd: false,
  parts: [{ cents: euro * 100 }],
  on,
  ...more,
});

function assessed(p: Purchase) {
  const answer = assessValue(p);
  if (answer.kind !== 'assessed') throw new Error(`no verdict: ${answer.because.en}`);
  return answer;
}

describe('the regime of a purchase', () => {
  it.each([
    [
      'C01',
      purchase(59_999, '2026-03-02'),
      { regime: 'small', noticeSubtype: null, awardNoticeSubtype: null, standstillDays: 0, appealDays: null },
    ],
    [
      'C02',
      purchase(60_000, '2026-03-02'),
      { regime: 'national', nationalThresholdCents: 6_000_000, noticeSubtype: 'E3', standstillDays: 0 },
    ],
    ['C03', purchase(216_000, '2025-12-15'), { regime: 'national', thresholdCents: 22_100_000 }],
    [
      'C04',
      purchase(216_000, '2026-01-02'),
      {
        regime: 'eu',
        thresholdCents: 21_600_000,
        noticeSubtype: '16',
        awardNoticeSubtype: '29',
        standstillDays: 14,
        tedRequired: true,
        appealDays: 14,
      },
    ],
    ['C05', purchase(215_999, '2026-01-02', { contractType: 'supplies' }), { regime: 'national', tedRequired: false }],
    [
      'C06',
      purchase(140_000, '2025-12-15', { buyer: 'central_government', contractType: 'supplies' }),
      { regime: 'national', thresholdCents: 14_300_000 },
    ],
    [
      'C07',
      purchase(140_000, '2026-01-15', { buyer: 'central_government', contractType: 'supplies' }),
      { regime: 'eu', thresholdCents: 14_000_000 },
    ],
    ['C08', purchase(5_404_000, '2025-10-01', { contractType: 'works' }), { regime: 'national', thresholdCents: 553_800_000 }],
    ['works at the threshold of 2026', purchase(5_404_000, '2026-01-01', { contractType: 'works' }), { regime: 'eu' }],
    [
      'works one euro below the national threshold',
      purchase(149_999, '2026-01-01', { contractType: 'works' }),
      { regime: 'small', nationalThresholdCents: 15_000_000 },
    ],
    ['works at the national threshold', purchase(150_000, '2026-01-01', { contractType: 'works' }), { regime: 'national' }],
    ['C11', purchase(20_000, '2026-05-06'), { regime: 'small', estimatedCents: 2_000_000 }],
    [
      'C14, options count',
      purchase(0, '2026-03-10', { parts: [{ cents: 15_000_000 }, { cents: 7_000_000 }] }),
      { regime: 'eu', estimatedCents: 22_000_000 },
    ],
    [
      'C23, research and purchase',
      purchase(0, '2026-09-01', { parts: [{ cents: 20_000_000 }, { cents: 60_000_000 }] }),
      { regime: 'eu', estimatedCents: 80_000_000, standstillDays: 14 },
    ],
    ['the last day of the old threshold', purchase(216_000, '2025-12-31'), { regime: 'national' }],
    ['the first day of the new threshold', purchase(216_000, '2026-01-01'), { regime: 'eu' }],
    [
      'a winter’s pilot with three option seasons',
      purchase(0, '2027-05-10', { parts: [{ cents: 7_200_000 }, { cents: 12_600_000 }] }),
      {
        regime: 'national',
        estimatedCents: 19_800_000,
        thresholdCents: 21_600_000,
        nationalThresholdCents: 6_000_000,
        noticeSubtype: 'E3',
        awardNoticeSubtype: 'E4',
        tedRequired: false,
        standstillDays: 0,
        appealDays: 14,
      },
    ],
  ])('%s', (_, given, expected) => expect(assessed(given)).toMatchObject(expected));

  it('says why, in three languages, and what it rests on', () => {
    const { because, citations } = assessed(purchase(198_000, '2027-05-10'));
    expect(because.fi).toContain('kansallinen hankinta');
    expect(because.sv).toContain('nationell upphandling');
    expect(because.en).toContain('EUR\u00a0198,000');
    expect(citations.map((c) => c.rule)).toEqual([
      'threshold.national.supplies-services',
      'threshold.eu.sub-central.supplies-services',
      'standstill.national',
      'remedy.market-court',
    ]);
    expect(citations[1]).toMatchObject({ from: '2026-01-01', to: '2027-12-31', confidence: 'S' });
  });
});

describe('no verdict', () => {
  it.each([
    ['a day before the loaded thresholds', purchase(1_000, '2021-12-31'), { kind: 'missing', missing: ['threshold'] }],
    ['the first day after them', purchase(198_000, '2028-01-01'), { kind: 'missing', missing: ['threshold'] }],
    ['no value yet', purchase(0, '2027-05-10', { parts: [] }), { kind: 'missing', missing: ['value'] }],
    ['a utility', purchase(431_999, '2026-05-06', { buyer: 'utility' }), { kind: 'not-covered', reason: 'utilities' }],
    ['research services', purchase(250_000, '2026-04-01', { rd: true }), { kind: 'not-covered', reason: 'research-exemption' }],
  ])('%s', (_, given, expected) => {
    const answer = assessValue(given);
    expect(answer).toMatchObject(expected);
    expect(new Set(Object.values(answer.because)).size).toBe(3);
  });

  it.each([0.5, -100, NaN])('refuses %d cents', (cents) =>
    expect(() => assessValue(purchase(0, '2026-03-02', { parts: [{ cents }] }))).toThrow(RangeError),
  );
});
