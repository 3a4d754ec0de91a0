import { CallContentInput, type CallContent } from './call-content';
import { callGaps, criterionGaps } from './call-gaps';
import { callUnlawful, noticesOf } from './call-lawful';
import { openingTooEarly } from './gates/deadline-passed';
import { heldBy } from './held';
import { lateness } from './lateness';
import { TenderContentInput } from './tender-content';
import { tenderGaps } from './tender-gaps';
import { lateBy, tenderIsOnTime } from './tender-on-time';
import { tenderShapeProblems } from './tender-shape';

const three = (word: string) => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` });
const codes = (reasons: readonly { code: string }[]) => reasons.map((r) => r.code);

/** A complete call with sound defaults. */
const aCall = (changes: Partial<CallContent> = {}): CallContent => ({
  ...CallContentInput.parse({
    title: three('Talvihoito'),
    languages: ['fi', 'sv', 'en'],
    tenderLanguages: ['fi', 'sv'],
    grounds: three('Perusteet'),
    lots: [{ id: 'lot1', valueCents: 19_800_000, text: three('Osa') }],
    requirements: [
      { id: 'r5', kind: 'suitability', text: three('Referenssi') },
      { id: 'r8', kind: 'contract', text: three('Oikeudet') },
    ],
    priceItems: [{ id: 'p-pilot', quantity: 1, text: three('Kokeilu') }],
    tieBreak: { order: ['quality', 'price', 'lot'], text: three('Tasatilanne') },
    questionsDue: '2027-05-28T09:00:00Z',
    notice: 'E3',
    rounds: [
      {
        id: 'r-tender',
        kind: 'tenders',
        deadline: '2027-06-09T09:00:00Z',
        criteria: [
          { id: 'c-price', kind: 'price', weight: 40, formula: 'lowest_over_price', text: three('Hinta') },
          { id: 'c1', kind: 'quality', weight: 50, formula: 'share_of_scale', scaleMax: 10, minimum: 5, text: three('Laatu') },
          { id: 'c4', kind: 'declared', weight: 10, formula: 'linear_between', best: 0, worst: 200, unit: 'g', text: three('Päästöt') },
        ],
      },
    ],
  }),
  ...changes,
});
const now = new Date('2027-05-10T06:00:00Z');
const criteria = aCall().rounds[0]?.criteria ?? [];

describe('a call that is complete', () => {
  it('lacks nothing', () => {
    expect(callGaps(aCall(), now)).toEqual([]);
  });

  it('tells everything at once when it is empty', () => {
    expect(codes(callGaps(CallContentInput.parse({}), now))).toEqual([
      'tendering.no-languages',
      'tendering.no-lots',
      'tendering.no-requirements',
      'tendering.no-price-items',
      'tendering.no-rounds',
      'tendering.no-tie-break',
      'tendering.no-questions-due',
    ]);
  });

  it('has weights that sum to 100, and says what they sum to', () => {
    const [round] = aCall().rounds;
    const gaps = callGaps(aCall({ rounds: round ? [{ ...round, criteria: criteria.slice(0, 2) }] : [] }), now);
    expect(gaps.map((g) => g.params)).toEqual([{ round: 'r-tender', kind: 'tenders', sum: 90 }]);
  });

  it('names the languages in which a text is missing', () => {
    const gaps = callGaps(aCall({ title: { fi: 'Talvihoito' } }), now);
    expect(gaps.map((g) => g.text.fi)).toEqual(['Teksti puuttuu: title (ruotsi, englanti).']);
  });

  it.each([
    ['a scale without a top', { formula: 'share_of_scale' as const, scaleMax: undefined }, 'tendering.criterion-no-scale'],
    ['a minimum above the scale', { minimum: 11 }, 'tendering.criterion-minimum-over-scale'],
    ['a price formula for quality', { formula: 'lowest_over_price' as const }, 'tendering.criterion-kind-formula'],
  ])('has no criterion with %s', (_, changes, code) => {
    const quality = criteria[1];
    expect(quality && codes(criterionGaps({ ...quality, ...changes }, 'task', []))).toEqual([code]);
  });
});

describe('a call that is lawful', () => {
  const need = (optionCents: number) => ({
    buyer: 'sub_central' as const,
    contractType: 'services' as const,
    rd: false,
    cpv: ['73100000'],
    valueParts: [
      { id: 'v-pilot', kind: 'base' as const, cents: 7_200_000, text: {} },
      { id: 'v-option', kind: 'option' as const, cents: optionCents, text: {} },
    ],
  });

  it('is national with notice E3 below the EU threshold', () => {
    expect(callUnlawful({ call: aCall(), need: need(12_600_000), procedureId: 'national-open', today: '2027-05-10' })).toEqual([]);
  });

  it('at EUR 240 000 is told the value, the threshold, that E3 is not enough, and the 30 days (g05)', () => {
    const reasons = callUnlawful({ call: aCall(), need: need(16_800_000), procedureId: 'national-open', today: '2027-05-07' });
    expect(codes(reasons)).toEqual([
      'tendering.lots-differ-from-value',
      'tendering.procedure-not-for-regime',
      'tendering.above-eu-threshold',
    ]);
    const told = reasons.at(-1)?.text.en.replaceAll('\u00a0', ' ');
    expect(told).toContain('EUR 240,000');
    expect(told).toContain('EUR 216,000');
    expect(told).toContain('Chosen: national contract notice (E3). The law demands: EU contract notice (16), with at least 30 days.');
    expect(told).toContain('Legal basis: Directive 2014/24/EU, article 49; Procurement Act, section 58.');
  });

  it('is judged by its own estimate where it has one, whichever way that moves the value of the need', () => {
    const { valueParts } = need(16_800_000);
    const facts = { need: need(12_600_000), procedureId: 'national-open', today: '2027-05-07' } as const;
    expect(codes(callUnlawful({ ...facts, call: aCall({ valueParts }) })).at(-1)).toBe('tendering.above-eu-threshold');
    const [lot] = aCall().lots;
    const smaller = { lots: lot ? [{ ...lot, valueCents: 7_200_000 }] : [], valueParts: valueParts.slice(0, 1) };
    expect(codes(callUnlawful({ ...facts, call: aCall(smaller) }))).toEqual([]);
    expect(codes(callUnlawful({ ...facts, call: aCall({ lots: smaller.lots }) }))).toEqual(['tendering.lots-differ-from-value']);
  });

  it.each([
    [undefined, ['tendering.notice-not-chosen']],
    ['E2', ['tendering.notice-not-of-regime']],
    ['17', ['tendering.notice-not-of-regime']],
    ['E3', []],
    ['16', []],
  ])('with notice %s', (notice, told) => {
    const call = aCall({ notice });
    expect(codes(callUnlawful({ call, need: need(12_600_000), procedureId: 'national-open', today: '2027-05-10' }))).toEqual(told);
  });

  const purchase = (changes: object, euros: number) => ({
    ...need(0),
    valueParts: [{ id: 'v', kind: 'base' as const, cents: euros * 100, text: {} }],
    ...changes,
  });
  it.each([
    // [the purchase, what is due, what else will do, a notice of another regime]
    ['EU', purchase({}, 300_000), '16', [], '20'],
    ['national', purchase({}, 100_000), 'E3', ['16'], '19'],
    ['small', purchase({}, 20_000), null, ['E3', '16'], 'E4'],
    ['social services, EU', purchase({ contractType: 'social_health_services' }, 800_000), '20', [], '16'],
    ['social services, national', purchase({ contractType: 'social_health_services' }, 500_000), 'E3', ['20'], '16'],
    ['concession, EU', purchase({ contractType: 'service_concession' }, 6_000_000), '19', [], '16'],
    ['concession, national', purchase({ contractType: 'service_concession' }, 600_000), 'E3', ['19'], '16'],
    ['utility', purchase({ buyer: 'utility' }, 500_000), '17', [], '16'],
    ['utility, other special services', purchase({ buyer: 'utility', contractType: 'other_special_services' }, 1_200_000), '21', [], '17'],
    ['utility, below', purchase({ buyer: 'utility' }, 100_000), null, ['E3', '17'], '16'],
    ['design contest', purchase({ contractType: 'design_contest' }, 300_000), '23', [], '16'],
    ['design contest of a utility', purchase({ buyer: 'utility', contractType: 'design_contest' }, 500_000), '24', [], '23'],
  ] as const)('%s: goes out by a notice of its regime and by no other', (_, ofNeed, due, others, foreign) => {
    const facts = { need: ofNeed, procedureId: 'open', today: '2027-05-10' } as const;
    const lots = ofNeed.valueParts.map(({ cents: valueCents }) => ({ id: 'lot1', valueCents, text: three('Osa') }));
    const told = (notice: string | undefined) =>
      codes(callUnlawful({ ...facts, call: aCall({ lots, notice }) })).filter((code) => /notice|threshold/.test(code));
    expect(noticesOf({ ...facts, call: aCall({ lots }) })).toMatchObject({ due, allowed: due === null ? others : [due, ...others] });
    for (const fitting of [...others, ...(due === null ? [undefined] : [due])]) expect(told(fitting)).toEqual([]);
    expect(told(foreign)).toEqual(['tendering.notice-not-of-regime']);
    if (due !== null && due !== 'E3')
      expect([told('E3'), told(undefined)]).toEqual([['tendering.above-eu-threshold'], ['tendering.above-eu-threshold']]);
  });

  it('names the notices in every language, with the law that decides', () => {
    const [, ofRegime] = callUnlawful({
      call: aCall({ notice: '16' }),
      need: purchase({ buyer: 'utility' }, 500_000),
      procedureId: 'open',
      today: '2027-05-10',
    });
    expect(ofRegime?.text).toEqual({
      fi: 'Valittu ilmoitus ei sovi tähän hankintaan: EU-hankintailmoitus (16). Hankintaan sopii: erityisalojen EU-hankintailmoitus (17). Oikeusperusta: direktiivin 2014/25/EU 69 artikla.',
      sv: 'Den valda annonsen passar inte upphandlingen: EU-upphandlingsannons (16). Upphandlingen kan annonseras med: EU-upphandlingsannons inom försörjningssektorerna (17). Rättslig grund: artikel 69 i direktiv 2014/25/EU.',
      en: 'The chosen notice is not one for this procurement: EU contract notice (16). What will do: EU contract notice of a utility (17). Legal basis: Directive 2014/25/EU, article 69.',
    });
  });

  it('of a partnership is judged by its value, although research is in it: the exemption is for research alone', () => {
    const rounds = aCall().rounds.map((round) => ({ ...round, kind: 'requests' as const }));
    const facts = { call: aCall({ procedureId: 'innovation-partnership', rounds }), need: { ...need(12_600_000), rd: true } };
    const judged = (procedureId: string) => codes(callUnlawful({ ...facts, procedureId, today: '2027-05-10' }));
    expect(judged('national-open')).toContain('tendering.law-not-certain');
    expect(judged('innovation-partnership')).toEqual(['tendering.rounds-differ']); // the sample call has no round of tenders
  });

  it('cannot be judged without an approved need and a procedure', () => {
    expect(codes(callUnlawful({ call: aCall(), need: undefined, procedureId: null, today: '2027-05-10' }))).toEqual([
      'tendering.procedure-not-chosen',
      'tendering.need-not-approved',
    ]);
  });
});

describe('a tender', () => {
  const deadline = new Date('2027-06-16T09:00:00.000Z');
  const asked = { call: aCall(), round: { kind: 'tenders' as const, criteria } };

  it.each([
    ['1 ms before', -1, true],
    ['at the instant', 0, false],
    ['1 ms after', 1, false],
  ])('R5: %s the deadline', (_, ms, inTime) => {
    expect(tenderIsOnTime(new Date(deadline.getTime() + ms), deadline)).toBe(inTime);
  });

  it('says how late it was', () => {
    expect(lateBy(new Date('2027-06-16T09:00:01Z'), deadline)).toBe(1000);
    expect([lateness(1000, 'fi'), lateness(0, 'sv'), lateness(150_000, 'en')]).toEqual([
      'yhden sekunnin',
      'mindre än en sekund',
      '2\u00a0minutes',
    ]);
  });

  it('that is empty lacks everything that the call asks, each with its task', () => {
    expect(tenderGaps(TenderContentInput.parse({}), asked).map((g) => g.params.task)).toEqual([
      'language',
      'prices.p-pilot',
      'quality.c1',
      'values.c4',
      'declarations.r5',
    ]);
  });

  it('that is whole lacks nothing; evidence declared missing is an answer', () => {
    const whole = TenderContentInput.parse({
      prices: { 'p-pilot': 1 },
      quality: { c1: { sv: 'Så här' } },
      values: { c4: 0 },
      declarations: { r5: false },
      language: 'sv',
    });
    expect(tenderGaps(whole, asked)).toEqual([]);
  });

  it('holds nothing that the call does not know', () => {
    const strange = TenderContentInput.parse({
      prices: { 'p-other': 1 },
      quality: { 'c-price': { fi: 'x' } },
      secrets: ['c9'],
      language: 'en',
    });
    expect(tenderShapeProblems(strange, aCall(), criteria).map((p) => p.path)).toEqual([
      'content.prices.p-other',
      'content.quality.c-price',
      'content.secrets.c9',
      'content.language',
    ]);
  });

  it('is held by a later material amendment until it is confirmed', () => {
    const at = (iso: string) => new Date(iso);
    const amendments = [
      { id: 'a', kind: 'material' as const, publishedAt: at('2027-06-03T06:00:00Z') },
      { id: 'b', kind: 'clarification' as const, publishedAt: at('2027-06-04T06:00:00Z') },
    ];
    const ids = (receivedAt: string, confirmations = {}) =>
      heldBy({ receivedAt: at(receivedAt), confirmations }, amendments).map((a) => a.id);
    expect(ids('2027-06-01T11:30:00Z')).toEqual(['a']);
    expect(ids('2027-06-01T11:30:00Z', { a: '2027-06-07T06:00:00Z' })).toEqual([]);
    expect(ids('2027-06-05T11:30:00Z')).toEqual([]);
  });

  it('is not opened before the deadline, and from its instant on it is', () => {
    expect(codes(openingTooEarly({ deadline, now: new Date(deadline.getTime() - 1) }))).toEqual(['tendering.opening-too-early']);
    expect(openingTooEarly({ deadline, now: deadline })).toEqual([]);
  });
});
