import { LOCALES } from '@app/kernel';
import { minimumDeadline } from '../assess/deadline';
import type { Facts } from '../assess/facts';
import { assessRegime } from '../assess/regime';
import { procedures } from '../procedures';
import type { AdviceAnswers } from '../procedures/questions';
import { judgeProcedures } from './advise';
import { factsWithAnswers } from './facts-with-answers';
import { adviseProcedures, type Advice } from '.';

const SENT = '2026-11-30';
const city: Facts = { buyer: 'sub_central', contractType: 'services', callDate: SENT, valueEur: 480_000 };
const research: Facts = { ...city, cpv: '73100000' };

function advised(facts: Facts, answers: AdviceAnswers = {}): Advice {
  const advice = adviseProcedures(facts, answers);
  if (advice.kind !== 'verdict') throw new Error(advice.because.en);
  return advice.found;
}
const ids = (list: Advice['lawful'] | Advice['unlawful']) => list.map(({ procedure }) => procedure.id);
const standing = (id: string, facts: Facts, answers: AdviceAnswers) => {
  const { lawful, conditional, unlawful } = advised(facts, answers);
  if (ids(lawful).includes(id)) return 'lawful';
  if (ids(conditional).includes(id)) return 'conditional';
  return ids(unlawful).includes(id) ? 'unlawful' : 'left out';
};

describe('each procedure: where it is lawful, and where it is not', () => {
  it.each<[string, string, Facts, AdviceAnswers]>([
    ['small-pilot', 'lawful', { ...city, valueEur: 59_999 }, {}],
    ['small-pilot', 'unlawful', { ...city, valueEur: 60_000 }, {}],
    ['small-pilot', 'unlawful', { ...city, valueEur: 20_000, followupPlanned: true, followupEur: 40_000 }, {}],
    ['national-open', 'lawful', { ...city, valueEur: 215_999 }, {}],
    ['national-open', 'unlawful', { ...city, valueEur: 216_000 }, {}],
    ['open', 'lawful', { ...city, valueEur: 216_000 }, {}],
    ['open', 'left out', { ...city, valueEur: 215_999 }, {}],
    ['restricted', 'lawful', city, {}],
    ['restricted', 'unlawful', { ...city, contractType: 'social_health_services', valueEur: 800_000 }, {}],
    ['competitive-negotiation', 'lawful', city, { market: 'adapt' }],
    ['competitive-negotiation', 'lawful', city, { earlier: 'irregular' }],
    ['competitive-negotiation', 'conditional', city, { market: 'ready' }],
    ['competitive-negotiation', 'unlawful', city, { market: 'ready', novelty: 'existing', specification: 'precise', earlier: 'none' }],
    ['competitive-dialogue', 'lawful', city, { specification: 'open' }],
    ['competitive-dialogue', 'unlawful', city, { market: 'ready', novelty: 'existing', specification: 'outcome', earlier: 'unsuitable' }],
    ['competitive-dialogue', 'lawful', { ...city, valueEur: 100_000 }, { market: 'ready' }],
    ['innovation-partnership', 'lawful', city, { market: 'nothing' }],
    ['innovation-partnership', 'conditional', city, {}],
    ['innovation-partnership', 'unlawful', city, { market: 'adapt' }],
    ['pre-commercial', 'lawful', research, { research: 'all', results: 'shared', payment: 'wholly' }],
    ['pre-commercial', 'lawful', research, { research: 'all', results: 'buyer', payment: 'shared' }],
    ['pre-commercial', 'unlawful', research, { research: 'all', results: 'buyer', payment: 'wholly' }],
    ['pre-commercial', 'conditional', research, { research: 'all', payment: 'wholly' }],
    ['pre-commercial', 'unlawful', research, { research: 'some', results: 'shared' }],
    ['pre-commercial', 'unlawful', city, { research: 'all', results: 'shared' }],
    ['direct-award', 'lawful', city, { ground: 'exclusive' }],
    ['direct-award', 'lawful', city, { urgency: 'extreme' }],
    ['direct-award', 'lawful', city, { earlier: 'unsuitable', ground: 'none' }],
    ['direct-award', 'conditional', city, {}],
    ['direct-award', 'unlawful', city, { ground: 'none', urgency: 'justified' }],
    ['direct-award', 'unlawful', city, { ground: 'resd' }],
    ['direct-award', 'lawful', { ...city, contractType: 'supplies' }, { ground: 'resd' }],
    ['dynamic-purchasing', 'lawful', city, { market: 'ready', system: 'exists' }],
    ['dynamic-purchasing', 'conditional', city, { market: 'ready' }],
    ['dynamic-purchasing', 'unlawful', city, { market: 'adapt', system: 'exists' }],
  ])('%s is %s', (id, expected, facts, answers) => expect(standing(id, facts, answers)).toBe(expected));

  const cited = (answers: AdviceAnswers) => {
    const { lawful, conditional, unlawful } = advised(city, answers);
    const found = [...lawful, ...conditional, ...unlawful].find(({ procedure }) => procedure.id === 'direct-award');
    return found?.citations.map(({ rule }) => rule);
  };
  it.each<[AdviceAnswers, string]>([
    [{ ground: 'exclusive' }, 'direct-award-exclusive'],
    [{ urgency: 'extreme' }, 'direct-award-urgency'],
    [{ earlier: 'unsuitable' }, 'direct-award-unsuitable'],
    [{ ground: 'resd' }, 'direct-award-resd'],
  ])('a direct award with %j cites its ground alone', (answers, rule) =>
    expect(cited(answers)?.filter((name) => name.startsWith('direct-award-'))).toEqual([rule]),
  );
  it.each<[AdviceAnswers, string[]]>([
    [{}, ['procedure-direct', 'procedure-direct-act']],
    [{ ground: 'none' }, ['procedure-direct-act']],
  ])('a direct award with %j cites no ground', (answers, rules) => expect(cited(answers)).toEqual(rules));
});

describe('why a procedure is not lawful', () => {
  const told = (id: string, facts: Facts, answers: AdviceAnswers) => {
    const refused = advised(facts, answers).unlawful.find(({ procedure }) => procedure.id === id);
    const texts = LOCALES.map((locale) => refused?.because[locale].replaceAll('\u00a0', ' '));
    return [texts, refused?.citations.map(({ rule }) => rule)];
  };
  const above = (value: string, limit: string, kind: 'EU' | 'national') => [
    `Arvo ${value} € on vähintään ${kind === 'EU' ? 'EU-kynnysarvo' : 'kansallinen kynnysarvo'} ${limit} €.`,
    `Värdet ${value} € är minst ${kind === 'EU' ? 'EU-tröskelvärdet' : 'det nationella tröskelvärdet'} ${limit} €.`,
    `The value of EUR ${value.replace(' ', ',')} is at least the ${kind} threshold of EUR ${limit.replace(' ', ',')}.`,
  ];

  it.each<[string, Facts, string[], string]>([
    ['small-pilot', { ...city, valueEur: 60_000 }, above('60 000', '60 000', 'national'), 'national-threshold-supplies-services'],
    ['small-pilot', city, above('480 000', '60 000', 'national'), 'national-threshold-supplies-services'],
    ['national-open', { ...city, valueEur: 216_000 }, above('216 000', '216 000', 'EU'), 'eu-threshold-sub-central'],
    [
      'restricted',
      { ...city, contractType: 'social_health_services', valueEur: 800_000 },
      above('800 000', '750 000', 'EU'),
      'eu-threshold-special-services',
    ],
  ])('%s: the threshold that shuts it out, with its law', (id, facts, texts, rule) => expect(told(id, facts, {})).toEqual([texts, [rule]]));

  it('says that a planned follow-up counts', () => {
    const [texts] = told('small-pilot', { ...city, valueEur: 20_000, followupPlanned: true, followupEur: 40_000 }, {});
    expect(texts).toEqual([
      expect.stringMatching(/jatko lasketaan arvoon\.$/),
      expect.stringMatching(/fortsättningen räknas in i värdet\.$/),
      expect.stringMatching(/follow-up counts into the value\.$/),
    ]);
  });

  it.each<[Facts, AdviceAnswers, string]>([
    [research, { research: 'none' }, 'The main part is a purchase, not research and development.'],
    [research, { research: 'some' }, 'The main part is a purchase, not research and development.'],
    [city, {}, 'The main part is a purchase, not research and development.'],
    [city, { research: 'all' }, 'The need is not classified as research and development (CPV 73).'],
    [{ ...city, cpv: '72000000' }, { research: 'all' }, 'The need is not classified as research and development (CPV 73).'],
    [{ ...research, contractType: 'supplies' }, { research: 'all' }, 'The exemption covers research and development services only.'],
    [
      research,
      { research: 'all', results: 'buyer', payment: 'wholly' },
      'The benefits are the city’s alone and it pays for all, so the directive applies.',
    ],
  ])('research and development outside the Act, %j with %j: %s', (facts, answers, en) => {
    const [texts, rules] = told('pre-commercial', facts, answers);
    expect(texts?.at(-1)).toBe(en);
    expect(rules).toEqual(['procedure-research', 'procedure-research-act']);
  });
});

describe('times side by side', () => {
  const timesOf = (id: string, facts: Facts, answers: AdviceAnswers) => {
    const option = advised(facts, answers).lawful.find(({ procedure }) => procedure.id === id);
    return [option?.steps.map(({ minDays }) => minDays), option?.totalDays, option?.isOpenEnded, option?.earliestContract];
  };

  it.each<[string, AdviceAnswers, unknown[]]>([
    ['open', {}, [[30, 14], 44, false, '2027-01-15']],
    ['open', { urgency: 'justified' }, [[15, 14], 29, false, '2026-12-31']],
    ['restricted', {}, [[30, 25, 14], 69, false, '2027-02-10']],
    ['restricted', { urgency: 'justified' }, [[15, 10, 14], 39, false, '2027-01-13']],
    ['competitive-negotiation', { market: 'adapt' }, [[30, 25, 14], 69, false, '2027-02-10']],
    ['competitive-dialogue', { market: 'adapt' }, [[30, null, 14], 44, true, null]],
    ['innovation-partnership', { market: 'nothing' }, [[30, null, 14], 44, true, null]],
    ['dynamic-purchasing', { market: 'ready', system: 'exists' }, [[10], 10, false, '2026-12-11']],
    ['direct-award', { ground: 'technical' }, [[], 0, false, null]],
  ])('%s', (id, answers, expected) => expect(timesOf(id, city, answers)).toEqual(expected));

  it('names no days below the EU threshold', () =>
    expect(timesOf('national-open', { ...city, valueEur: 100_000 }, {})).toEqual([[null], 0, true, null]));

  it('names the least number of candidates', () => {
    const { lawful } = advised(city, { market: 'nothing' });
    expect(Object.fromEntries(lawful.map(({ procedure, minCandidates }) => [procedure.id, minCandidates]))).toEqual({
      open: null,
      restricted: 5,
      'competitive-negotiation': 3,
      'competitive-dialogue': 3,
      'innovation-partnership': 3,
    });
  });
});

describe('what suits best', () => {
  it.each<[string | null, Facts, AdviceAnswers]>([
    [null, city, {}],
    ['open', city, { market: 'ready', specification: 'precise', novelty: 'existing' }],
    ['competitive-negotiation', city, { market: 'adapt', novelty: 'improved', specification: 'outcome' }],
    ['competitive-dialogue', city, { market: 'adapt', specification: 'open' }],
    ['innovation-partnership', city, { market: 'nothing', novelty: 'new', research: 'some' }],
    ['pre-commercial', research, { market: 'nothing', novelty: 'new', research: 'all', results: 'shared' }],
    ['small-pilot', { ...city, valueEur: 30_000 }, { market: 'nothing', novelty: 'new' }],
    ['national-open', { ...city, valueEur: 100_000 }, { market: 'ready', specification: 'precise' }],
    ['direct-award', city, { urgency: 'extreme' }],
  ])('%s', (best, facts, answers) => expect(advised(facts, answers).best).toBe(best));
});

describe('what would change the answer', () => {
  const told = (facts: Facts, answers: AdviceAnswers) =>
    advised(facts, answers).wouldChange.map(
      ({ what, opens, closes }) =>
        `${what.en.replaceAll('\u00a0', ' ')} +${opens.map(({ id }) => id).join()} -${closes.map(({ id }) => id).join()}`,
    );

  it('is told of an adapted solution above the EU threshold', () =>
    expect(told(city, { market: 'adapt', ground: 'none' })).toEqual([
      'The market has no solution. +innovation-partnership -',
      'The market has it ready. + -competitive-negotiation,competitive-dialogue',
      'One supplier alone can carry it out. +direct-award -',
      'A value below EUR 216,000. +national-open -open',
      'A value below EUR 60,000. +small-pilot,national-open -open,restricted,competitive-negotiation,competitive-dialogue',
    ]));

  it('says what sharing the results of research opens', () =>
    expect(told(research, { research: 'all', results: 'buyer', payment: 'wholly' })).toContainEqual(
      expect.stringMatching(/^Development only .* \+pre-commercial -/),
    ));
});

describe('what is always so', () => {
  const values = [0, 59_999, 60_000, 215_999, 216_000, 749_999, 750_000, 6_000_000];
  const kinds = ['services', 'supplies', 'works', 'social_health_services', 'service_concession'] as const;
  const buyers = ['sub_central', 'utility'] as const;
  const all = values.flatMap((valueEur) =>
    kinds.flatMap((contractType) =>
      buyers.flatMap((buyer) =>
        [undefined, '73100000'].map((cpv): Facts => ({ buyer, contractType, callDate: SENT, valueEur, ...(cpv && { cpv }) })),
      ),
    ),
  );
  const answered: AdviceAnswers[] = [
    {},
    { market: 'nothing', research: 'all', results: 'shared', ground: 'exclusive' },
    { market: 'adapt', research: 'most', payment: 'shared', ground: 'none', urgency: 'justified' },
    { market: 'ready', research: 'none', system: 'exists', earlier: 'unsuitable' },
  ];
  const judge = (facts: Facts, answers: AdviceAnswers) => {
    const judgement = judgeProcedures(facts, answers);
    if (judgement.kind !== 'verdict') throw new Error(judgement.because.en);
    return { ...judgement.found, facts, answers };
  };
  let judged: ReturnType<typeof judge>[];
  beforeAll(() => {
    judged = all.flatMap((facts) => answered.map((answers) => judge(facts, answers)));
  });

  it('a procedure stands once at most, and its regime allows it where it is lawful', () =>
    judged.forEach(({ lawful, conditional, unlawful }) => {
      const named = [...ids(lawful), ...ids(conditional), ...ids(unlawful)];
      expect(new Set(named).size).toBe(named.length);
      for (const { procedure, regime } of [...lawful, ...conditional]) expect(procedure.regimes).toContain(regime);
    }));

  it('the best is lawful, and one that is not lawful says why and where the law says so', () =>
    judged.forEach(({ lawful, unlawful, best }) => {
      if (best !== null) expect(ids(lawful)).toContain(best);
      for (const { because, citations } of unlawful) {
        expect(citations.length).toBeGreaterThan(0);
        for (const locale of LOCALES) expect(because[locale]).not.toBe('');
      }
    }));

  it('a first round never closes before the earliest lawful day', () =>
    judged.forEach(({ lawful, facts, answers }) => {
      for (const { procedure, steps } of lawful) {
        const [first] = procedure.rounds;
        if (!first) continue;
        const asked = minimumDeadline({
          ...factsWithAnswers(facts, answers),
          procedure: procedure.law,
          stage: first.kind,
          electronic: true,
          invitationDate: SENT,
        });
        if (asked.kind === 'verdict') expect(steps[0]?.lastDay).toBe(asked.found.earliestLastDay);
      }
    }));
});

it('names the facts that are missing, and judges nothing on a day whose law is not loaded', () => {
  const { valueEur: _, ...withoutValue } = city;
  expect(adviseProcedures(withoutValue, {})).toMatchObject({ kind: 'missing', missing: ['valueEur'] });
  expect(adviseProcedures({ ...city, callDate: '2028-01-03' }, {})).toMatchObject({ kind: 'missing', missing: ['threshold'] });
});

describe('the forms of the acts', () => {
  const sample = { small: 1, national: 100_000, eu: 480_000 } as const;
  it.each(procedures.list.filter(({ runs }) => runs === 'whole').map((p) => [p.id, p] as const))('%s names those of its regime', (_, p) => {
    for (const [regime, valueEur] of Object.entries(sample)) {
      const assessed = assessRegime({ ...city, valueEur });
      if (assessed.kind !== 'verdict' || !p.regimes.includes(assessed.found.regime)) continue;
      expect(assessed.found.regime).toBe(regime);
      expect(p.notices['tendering.publishCall']?.[assessed.found.regime] ?? null).toBe(assessed.found.noticeSubtype);
      expect(p.notices['evaluation.signContract']?.[assessed.found.regime] ?? null).toBe(assessed.found.awardNoticeSubtype);
    }
  });
});
