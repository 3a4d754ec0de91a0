import type { Text3 } from '@app/kernel';
import { answerCase } from '../law-cases/answer-case';

const ask = (facts: object) => answerCase({ id: 'x', ask: 'deadline', ...facts });
const eu = { buyer: 'sub_central', contract_type: 'services', value_eur: 300_000, call_date: '2026-03-02' };
const invited = { ...eu, call_date: '2026-03-02', invitation_date: '2026-05-04', stage: 'tenders' };
const rules = (facts: object) => (ask(facts).citations as { rule: string }[]).map(({ rule }) => rule);

const TIMELY = { pin_date: '2025-09-01' };
const ELECTRONIC = { electronic: true };
const PAPER = { electronic: false };
const URGENT = { urgent: true };
const CLOSED = { documents_electronic: false }; // the documents cannot be had electronically

describe('minimum times of the EU regime: 2014/24/EU art. 27 to 34', () => {
  const two = ['restricted', 'competitive_negotiation'];
  const openTimes: [object, number, string[]][] = [
    [PAPER, 35, []],
    [ELECTRONIC, 30, ['electronic']],
    [{ ...PAPER, ...TIMELY }, 15, ['pin']],
    [{ ...ELECTRONIC, ...TIMELY }, 15, ['pin']],
    [TIMELY, 15, ['pin']],
    [URGENT, 15, ['urgency']],
    [{ ...URGENT, ...PAPER }, 15, ['urgency']],
    [{ ...URGENT, ...ELECTRONIC, ...TIMELY }, 15, ['urgency']],
    [{ urgent: false, ...ELECTRONIC }, 30, ['electronic']],
    [{ ...PAPER, ...CLOSED }, 40, []],
    [{ ...ELECTRONIC, ...CLOSED }, 35, ['electronic']],
    [{ ...TIMELY, ...CLOSED }, 20, ['pin']],
    [{ ...URGENT, ...CLOSED }, 15, ['urgency']], // no prolongation in urgency: art. 53(1)
    [{ ...ELECTRONIC, documents_electronic: true }, 30, ['electronic']],
  ];
  it.each(openTimes)('open, %j: %d days', (facts, min_days, reductions) =>
    expect(ask({ ...eu, procedure: 'open', ...facts })).toMatchObject({ regime: 'eu', min_days, reductions, min_candidates: null }),
  );

  const requestTimes: [object, number, string[]][] = [
    [{}, 30, []],
    [ELECTRONIC, 30, []], // never shortens requests
    [PAPER, 30, []],
    [TIMELY, 30, []],
    [URGENT, 15, ['urgency']],
    [CLOSED, 30, []], // prolongs tenders, not requests
  ];
  describe.each(two)('%s', (procedure) => {
    it.each(requestTimes)('requests, %j: %d days', (facts, min_days, reductions) =>
      expect(ask({ ...eu, procedure, stage: 'requests', ...facts })).toMatchObject({ min_days, reductions }),
    );

    const tenderTimes: [object, number, string[]][] = [
      [PAPER, 30, []],
      [ELECTRONIC, 25, ['electronic']],
      [TIMELY, 10, ['pin']],
      [{ ...ELECTRONIC, ...TIMELY }, 10, ['pin']],
      [URGENT, 10, ['urgency']],
      [{ ...URGENT, ...ELECTRONIC, ...TIMELY }, 10, ['urgency']],
      [{ ...PAPER, ...CLOSED }, 35, []],
      [{ ...ELECTRONIC, ...CLOSED }, 30, ['electronic']],
      [{ ...TIMELY, ...CLOSED }, 15, ['pin']],
      [{ ...URGENT, ...CLOSED }, 10, ['urgency']],
    ];
    it.each(tenderTimes)('tenders, %j: %d days from the invitation', (facts, min_days, reductions) =>
      expect(ask({ ...invited, procedure, ...facts })).toMatchObject({ min_days, reductions }),
    );
  });

  describe.each(['competitive_dialogue', 'innovation_partnership'])('%s knows no reductions', (procedure) => {
    const everything = { ...ELECTRONIC, ...TIMELY, ...URGENT };
    it('requests', () =>
      expect(ask({ ...eu, procedure, stage: 'requests', ...everything })).toMatchObject({
        min_days: 30,
        reductions: [],
        notice_fields: [],
        min_candidates: 3,
        award_basis: 'best_price_quality',
      }));
    it('tenders have no minimum', () =>
      expect(ask({ ...invited, procedure, ...everything, ...CLOSED })).toMatchObject({
        min_days: null,
        unrolled: null,
        earliest_last_day: null,
        reductions: [],
        min_candidates: 3,
        award_basis: 'best_price_quality',
      }));
    it('and so need no day of invitation', () => expect(ask({ ...eu, procedure, stage: 'tenders' })).toMatchObject({ min_days: null }));
  });

  it('a dynamic system: 30 days for requests, 10 for tenders, and nothing shortens either', () => {
    const everything = { ...ELECTRONIC, ...TIMELY, ...URGENT };
    expect(ask({ ...eu, procedure: 'dps_setup', ...everything })).toMatchObject({ min_days: 30, reductions: [], min_candidates: null });
    const call = { ...invited, procedure: 'dps_call', ...everything };
    expect(ask(call)).toMatchObject({ min_days: 10, reductions: [], earliest_last_day: '2026-05-15' }); // Ascension Day rolls
    expect(ask({ ...call, ...CLOSED })).toMatchObject({ min_days: 15 });
  });

  it('invites at least so many candidates', () =>
    expect(
      ['restricted', 'competitive_negotiation', 'competitive_dialogue', 'innovation_partnership', 'dps_setup', 'open'].map(
        (procedure) =>
          ask({ ...eu, ...ELECTRONIC, procedure, ...(/^(open|dps_)/.test(procedure) ? {} : { stage: 'requests' }) }).min_candidates,
      ),
    ).toEqual([5, 3, 3, 3, null, null]));

  it('a direct award has no time, and asks for no more than its start', () =>
    expect(
      ask({ buyer: 'sub_central', contract_type: 'services', value_eur: 300_000, date: '2026-03-02', procedure: 'direct_award' }),
    ).toMatchObject({ regime: 'eu', min_days: null, earliest_last_day: null }));

  it('urgency is told in the notice', () => {
    expect(ask({ ...eu, procedure: 'open', ...URGENT }).notice_fields).toEqual(['BT-106', 'BT-1351']);
    expect(rules({ ...eu, procedure: 'open', ...URGENT })).toEqual(expect.arrayContaining(['open-min-urgency', 'urgency-in-notice']));
    expect(ask({ ...eu, procedure: 'open', ...ELECTRONIC }).notice_fields).toEqual([]);
    expect(rules({ ...eu, procedure: 'open', ...ELECTRONIC })).not.toContain('urgency-in-notice');
    expect(rules({ ...eu, procedure: 'open', ...ELECTRONIC })).not.toContain('min-candidates');
  });
});

describe('a prior information notice: 35 days to 12 months before the call', () => {
  const days = (pin_date: string, call_date: string) => ask({ ...eu, call_date, pin_date, procedure: 'open', ...ELECTRONIC }).min_days;
  it.each([
    ['34 days', '2026-01-27', '2026-03-02', 30],
    ['35 days', '2026-01-26', '2026-03-02', 15],
    ['12 months', '2025-03-02', '2026-03-02', 15],
    ['12 months and a day', '2025-03-01', '2026-03-02', 30],
    ['12 months from a leap day', '2024-02-29', '2025-02-28', 15],
    ['12 months and a day from a leap day', '2024-02-29', '2025-03-01', 30],
    ['none: after the call', '2026-03-03', '2026-03-02', 30],
    ['none: on the day of the call', '2026-03-02', '2026-03-02', 30],
  ])('%s', (_, pin, call, expected) => expect(days(pin, call)).toBe(expected));

  it('is measured against the call, also for tenders after an invitation', () => {
    const tenders = { ...invited, procedure: 'restricted', ...ELECTRONIC };
    expect(ask({ ...tenders, pin_date: '2026-01-26' }).min_days).toBe(10);
    expect(ask({ ...tenders, pin_date: '2026-01-27' }).min_days).toBe(25); // 97 days before the invitation, 34 before the call
  });

  it('one that came too late leaves the question of electronic receipt open', () => {
    expect(ask({ ...eu, procedure: 'open', pin_date: '2026-01-27' })).toMatchObject({ missing: ['electronic'] });
    expect(ask({ ...eu, procedure: 'open', pin_date: '2026-01-26' })).toMatchObject({ min_days: 15 });
  });
});

describe('missing facts', () => {
  const { call_date: _, ...undated } = eu;
  const tenders = { ...undated, date: '2026-03-02', stage: 'tenders', procedure: 'restricted' };
  it.each([
    ['the call that starts the time and decides the law', { ...undated, procedure: 'open', ...ELECTRONIC }, ['call_date']],
    ['a start is no call', { ...undated, date: '2026-03-02', procedure: 'open', ...ELECTRONIC }, ['call_date']],
    ['both', { ...undated, date: '2026-03-02', procedure: 'open' }, ['call_date', 'electronic']],
    ['the start of a direct award', { ...undated, procedure: 'direct_award' }, ['date']],
    ['electronic receipt decides', { ...eu, procedure: 'open' }, ['electronic']],
    ['the procedure', eu, ['procedure']],
    ['the stage, where there are two', { ...eu, procedure: 'restricted' }, ['stage']],
    ['the stage of a partnership too', { ...eu, procedure: 'innovation_partnership' }, ['stage']],
    ['the invitation', { ...eu, procedure: 'restricted', stage: 'tenders', ...ELECTRONIC }, ['invitation_date']],
    ['the invitation, and electronic receipt', { ...eu, procedure: 'restricted', stage: 'tenders' }, ['invitation_date', 'electronic']],
    ['the call, against which the notice is measured', { ...tenders, invitation_date: '2026-05-04', ...TIMELY }, ['call_date']],
    ['the invitation inside a system', { ...eu, procedure: 'dps_call' }, ['invitation_date']],
    ['all that the regime needs', { procedure: 'open' }, ['call_date', 'buyer', 'contract_type', 'value_eur']],
  ])('%s', (_name, facts, missing) => expect(ask(facts)).toMatchObject({ missing }));

  it.each([
    ['electronic receipt, in urgency', { ...eu, procedure: 'open', ...URGENT }],
    ['electronic receipt, for requests', { ...eu, procedure: 'restricted', stage: 'requests' }],
    ['electronic receipt, after a prior information notice', { ...eu, procedure: 'open', ...TIMELY }],
    ['the call, where the invitation starts the time', { ...tenders, invitation_date: '2026-05-04', ...ELECTRONIC }],
    ['the stage of an open procedure', { ...eu, procedure: 'open', ...ELECTRONIC }],
    ['the procedure, where no law sets a time', { ...eu, value_eur: 215_999 }],
  ])('%s does not matter', (_name, facts) => expect(ask(facts)).toHaveProperty('min_days'));

  it.each([
    ['open', 'requests'],
    ['dps_setup', 'tenders'],
    ['dps_call', 'requests'],
  ])('a contradiction: %s has no stage of %s', (procedure, stage) => {
    expect(ask({ ...eu, procedure, stage })).toMatchObject({ error: { field: 'stage', code: 'inconsistent' } });
    expect(ask({ procedure, stage })).toMatchObject({ error: { field: 'stage', code: 'inconsistent' } }); // errors before missing facts
  });

  it('a stage of a direct award is idle', () =>
    expect(ask({ ...eu, procedure: 'direct_award', stage: 'tenders' })).toMatchObject({ min_days: null, notice_subtype: null }));
});

describe('no minimum at all', () => {
  const nothing = { min_days: null, reductions: [], notice_fields: [], unrolled: null, earliest_last_day: null, min_candidates: null };
  it.each([
    ['small-no-market-court', { value_eur: 59_999 }],
    ['no-minimum-national', { value_eur: 60_000 }],
    ['no-minimum-annex-e', { contract_type: 'social_health_services', value_eur: 400_000 }],
    ['no-minimum-annex-e', { contract_type: 'other_special_services', value_eur: 750_000 }],
    ['no-minimum-annex-e', { contract_type: 'other_special_services', buyer: 'utility', value_eur: 1_000_000 }],
    ['no-minimum-annex-e', { contract_type: 'social_health_services', buyer: 'utility', value_eur: 1_000_000 }],
    ['no-minimum-national', { contract_type: 'service_concession', value_eur: 500_000 }],
    ['utilities-scope', { buyer: 'utility', value_eur: 431_999 }],
    ['rd-services', { cpv: '73200000' }],
    ['no-minimum-design-contest', { contract_type: 'design_contest' }],
    ['no-minimum-design-contest', { contract_type: 'design_contest', buyer: 'utility', value_eur: 432_000 }],
    ['direct-award', { procedure: 'direct_award' }],
  ])('%s: %j', (rule, facts) => {
    expect(ask({ ...eu, ...facts })).toMatchObject({ ...nothing, award_basis: null });
    expect(rules({ ...eu, ...facts })).toContain(rule);
  });

  it.each([
    ['no-minimum-dialogue', 'competitive_dialogue'],
    ['no-minimum-partnership', 'innovation_partnership'],
  ])('%s: tenders of a %s', (rule, procedure) => {
    expect(rules({ ...eu, procedure, stage: 'tenders' })).toEqual(expect.arrayContaining([rule, 'min-candidates']));
    expect((ask({ ...eu, procedure, stage: 'tenders' }).because as Text3).en).toContain('The law sets no minimum');
  });

  it('even where the facts would shorten one', () =>
    expect(ask({ ...eu, value_eur: 215_999, procedure: 'open', ...URGENT, ...ELECTRONIC, ...TIMELY, ...CLOSED })).toMatchObject(nothing));
});

describe('concessions: 2014/23/EU art. 39', () => {
  const concession = { ...eu, contract_type: 'service_concession', value_eur: 5_404_000 };
  it.each([
    [{ procedure: 'open', ...ELECTRONIC }, 30, []],
    [{ procedure: 'open', ...URGENT, ...TIMELY }, 30, []],
    [{ procedure: 'free', stage: 'requests' }, 30, []],
    [{ procedure: 'restricted', stage: 'requests', ...URGENT }, 30, []],
    [{ procedure: 'free', stage: 'tenders', invitation_date: '2026-05-04', ...PAPER }, 22, []],
    [{ procedure: 'free', stage: 'tenders', invitation_date: '2026-05-04', ...ELECTRONIC }, 17, ['electronic']],
    [{ procedure: 'restricted', stage: 'tenders', invitation_date: '2026-05-04', ...ELECTRONIC, ...CLOSED }, 17, ['electronic']],
  ])('%j: %d days', (facts, min_days, reductions) =>
    expect(ask({ ...concession, ...facts })).toMatchObject({ regime: 'concession_eu', min_days, reductions, min_candidates: null }),
  );

  it.each([
    [{ procedure: 'free' }, ['stage']],
    [{ procedure: 'free', stage: 'tenders' }, ['invitation_date', 'electronic']],
    [{ procedure: 'dps_call' }, ['invitation_date', 'electronic']],
  ])('%j still needs %j', (facts, missing) => expect(ask({ ...concession, ...facts })).toMatchObject({ missing }));
});

describe('utilities: 2014/25/EU art. 45 to 49', () => {
  const utility = { ...eu, buyer: 'utility', value_eur: 500_000 };
  it.each([
    [{ procedure: 'open', ...PAPER }, 35, []],
    [{ procedure: 'open', ...ELECTRONIC }, 30, ['electronic']],
    [{ procedure: 'open', ...URGENT }, 15, ['urgency']],
    [{ procedure: 'open', ...ELECTRONIC, ...TIMELY }, 30, ['electronic']], // a notice of subtype 7 is none of theirs
    [{ procedure: 'restricted', stage: 'requests', ...URGENT }, 15, []],
    [{ procedure: 'innovation_partnership', stage: 'requests' }, 15, []],
    [{ procedure: 'dps_setup' }, 15, []],
    [{ procedure: 'restricted', stage: 'tenders', invitation_date: '2026-05-04' }, 10, []],
    [{ procedure: 'competitive_negotiation', stage: 'tenders', invitation_date: '2026-05-04', ...CLOSED }, 10, []],
    [{ procedure: 'dps_call', invitation_date: '2026-05-04' }, 10, []],
    [{ procedure: 'competitive_dialogue', stage: 'tenders' }, null, []],
    [{ procedure: 'innovation_partnership', stage: 'tenders' }, null, []],
  ])('%j: %s days', (facts, min_days, reductions) =>
    expect(ask({ ...utility, ...facts })).toMatchObject({ regime: 'utilities_eu', min_days, reductions, min_candidates: null }),
  );

  it('are known only unsurely', () =>
    expect(ask({ ...utility, procedure: 'open', ...PAPER }).citations).toContainEqual(
      expect.objectContaining({ rule: 'utilities-open-min', confidence: 'uncertain' }),
    ));
});

describe('counting by Reg. 1182/71', () => {
  it.each([
    ['C18: an ordinary Wednesday', '2026-03-02', '2026-04-01', '2026-04-01'],
    ['day 30 on Good Friday', '2026-03-04', '2026-04-03', '2026-04-07'],
    ['C19: on Easter Saturday', '2026-03-05', '2026-04-04', '2026-04-07'],
    ['on Midsummer Eve, a working day of the EU', '2026-05-20', '2026-06-19', '2026-06-19'],
    ['on Midsummer Day', '2026-05-21', '2026-06-20', '2026-06-22'],
    ['on Christmas Eve, a working day of the EU', '2026-11-24', '2026-12-24', '2026-12-24'],
    ['on Christmas Day, a Friday', '2026-11-25', '2026-12-25', '2026-12-28'],
    ['over the end of a year', '2026-12-15', '2027-01-14', '2027-01-14'],
    ['over a leap day', '2024-02-01', '2024-03-02', '2024-03-04'],
  ])('%s', (_, call_date, unrolled, earliest_last_day) => {
    const facts = { ...eu, call_date, procedure: 'open', ...ELECTRONIC };
    expect(ask(facts)).toMatchObject({ unrolled, earliest_last_day });
    expect(rules(facts).includes('roll-1182')).toBe(unrolled !== earliest_last_day);
  });

  it('runs from the invitation for tenders after one', () =>
    expect(ask({ ...invited, procedure: 'restricted', ...ELECTRONIC })).toMatchObject({
      unrolled: '2026-05-29',
      earliest_last_day: '2026-05-29',
    }));

  it('says how it was counted, in three languages', () => {
    const because = (facts: object) => {
      const { fi, sv, en } = ask({ ...eu, procedure: 'open', ...facts }).because as Text3;
      return [fi, sv, en].map((text) => text.replace(/\u00a0/g, ' '));
    };
    const [fi, sv, en] = because({ call_date: '2026-03-05', ...ELECTRONIC });
    expect(fi).toContain('vähintään 30 päivää (sähköiset tarjoukset) ilmoituksen lähettämisestä 5.3.2026. Se päättyisi');
    expect(sv).toContain('minst 30 dagar (elektroniska anbud) från det att annonsen sänds 5.3.2026. Den skulle gå ut');
    expect(en).toContain('30 days (electronic tenders) from the day on which the notice is sent, 5 March 2026. It would end on');
    expect(because(PAPER)[2]).toContain('The minimum is 35 days from the day on which the notice is sent, 2 March 2026. It would end on');
    expect(because(ELECTRONIC)[2]).toContain('The last day is Wed 1 April 2026 at the earliest.');
    expect(because(TIMELY)[2]).toContain('(shortened by the prior information notice)');
    expect(because(URGENT)[2]).toContain('(substantiated urgency, stated in the notice)');
    const tenders = ask({ ...invited, procedure: 'restricted', ...PAPER }).because as Text3;
    expect(tenders.fi).toContain('tarjouspyynnön lähettämisestä');
    expect(tenders.sv).toContain('inbjudan sänds');
    expect(tenders.en).toContain('the invitation is sent');
  });
});
