import type { Text3 } from '@app/kernel';
import { answerCase } from '../law-cases/answer-case';

const ask = (facts: object) => answerCase({ id: 'x', ask: 'modification', ...facts });
const contract = {
  date: '2026-05-12',
  buyer: 'sub_central',
  contract_type: 'services',
  original_regime: 'eu',
  original_value_eur: 1_000_000,
};
const kept = { ...contract, nature_altered: false };
const altered = { ...contract, nature_altered: true };
const carried = (ground: string) => ({ allowed: true, ground });
const refused = { allowed: false, ground: null };
const en = (facts: object) => (ask(facts).because as Text3).en;
const rules = (facts: object) => (ask(facts).citations as { rule: string }[]).map(({ rule }) => rule);

describe('what section 136 governs', () => {
  it.each(['eu', 'annex_e_national', 'annex_e_eu', 'concession_national', 'concession_eu'])('%s: governed', (original_regime) =>
    expect(ask({ ...kept, original_regime, modification_eur: 1 })).toMatchObject({ s136_applies: true, ...carried('de_minimis') }),
  );

  it.each(['small', 'national', 'utilities_eu', 'utilities_below', 'exempt'])('%s: not governed', (original_regime) => {
    const change = { ...kept, original_regime, modification_eur: 900_000 };
    const nothing = {
      s136_applies: false,
      allowed: null,
      ground: null,
      limit_pct: null,
      limit_eur: null,
      modification_notice_subtype: null,
    };
    expect(ask(change)).toMatchObject({ ...nothing, pct: 90 });
    expect(ask({ ...change, earlier_modifications_eur: 50_000 }).pct).toBe(90); // this change alone
    expect(ask({ ...change, modification_ground: 'unforeseen' })).toMatchObject(nothing);
    expect(ask({ original_regime })).toMatchObject(nothing); // nothing else is needed
    expect(ask({ original_regime })).not.toHaveProperty('pct');
    expect(en(change)).toContain('does not govern');
    expect(rules(change)).toEqual(['modification-scope']);
  });

  it('is asked first', () => expect(ask({})).toMatchObject({ missing: ['original_regime'] }));

  it('a contract worth nothing is a contradiction, whatever else is missing', () =>
    expect(ask({ original_value_eur: 0 })).toMatchObject({ error: { field: 'original_value_eur', code: 'inconsistent' } }));

  it('has no law before the Act', () => {
    expect(ask({ ...kept, modification_eur: 1, date: '2016-12-31' })).toMatchObject({ missing: ['threshold'] });
    expect(ask({ ...kept, modification_ground: 'review_clause', date: '2016-12-31' })).toMatchObject({ missing: ['threshold'] });
    expect(ask({ ...kept, modification_ground: 'review_clause', date: '2017-01-01' })).toMatchObject(carried('review_clause'));
  });
});

describe('no ground claimed: art. 72(2), small against the contract and against the threshold', () => {
  it.each([
    ['services', 99_999.99, 10],
    ['supplies', 99_999.99, 10],
    ['works', 149_999.99, 15],
    ['social_health_services', 99_999.99, 10],
    ['works_concession', 99_999.99, 10],
  ])('%s: a cent below the share carries, the share itself does not', (contract_type, below, limit_pct) => {
    const limit_eur = limit_pct * 10_000;
    const limits = { limit_pct, limit_eur, modification_notice_subtype: null };
    expect(ask({ ...kept, contract_type, modification_eur: below })).toMatchObject({ ...carried('de_minimis'), ...limits });
    expect(ask({ ...kept, contract_type, modification_eur: limit_eur })).toMatchObject({ ...refused, pct: limit_pct, ...limits });
    expect(ask({ ...kept, contract_type, modification_eur: limit_eur + 0.01 })).toMatchObject(refused);
  });

  it('counts earlier changes too', () => {
    const second = (modification_eur: number) => ask({ ...kept, modification_eur, earlier_modifications_eur: 60_000 });
    expect(second(39_999.99)).toMatchObject({ ...carried('de_minimis'), pct: 10 }); // 9.999 999 %, shown as 10
    expect(second(40_000)).toMatchObject({ ...refused, pct: 10 });
    expect(second(15_000)).toMatchObject({ ...carried('de_minimis'), pct: 7.5 });
  });

  it('must stay below the threshold of the day of the change, earlier changes included', () => {
    const large = { ...kept, original_value_eur: 10_000_000 };
    const on = (date: string, modification_eur: number, earlier = 0) =>
      ask({ ...large, date, modification_eur, earlier_modifications_eur: earlier }).allowed;
    expect([215_999.99, 216_000, 216_000.01].map((eur) => on('2026-05-12', eur))).toEqual([true, false, false]);
    expect([on('2025-12-31', 216_000), on('2026-01-01', 216_000)]).toEqual([true, false]);
    expect([220_999.99, 221_000].map((eur) => on('2024-01-01', eur))).toEqual([true, false]);
    expect([on('2026-05-12', 115_999.99, 100_000), on('2026-05-12', 116_000, 100_000)]).toEqual([true, false]);
    const state = { ...large, buyer: 'central_government' };
    expect([139_999.99, 140_000].map((modification_eur) => ask({ ...state, modification_eur }).allowed)).toEqual([true, false]);
    expect(en({ ...large, modification_eur: 216_000 })).toContain('reaches the EU threshold');
    const works = { ...kept, contract_type: 'works', original_value_eur: 100_000_000 };
    expect([5_403_999.99, 5_404_000].map((modification_eur) => ask({ ...works, modification_eur }).allowed)).toEqual([true, false]);
  });

  it('falls where the nature of the contract changes', () => {
    expect(ask({ ...altered, modification_eur: 1 })).toMatchObject(refused);
    expect(en({ ...altered, modification_eur: 1 })).toContain('overall nature');
    expect(en({ ...kept, modification_eur: 100_000 })).toContain('exceeds the permitted share, 10 %');
    expect(en({ ...kept, modification_eur: 1 })).toContain('The change is minor');
    expect(rules({ ...kept, modification_eur: 1 })).toEqual(['modification-scope', 'eu-threshold-sub-central', 'modification-de-minimis']);
  });

  const { date: _d, buyer: _b, ...bare } = contract;
  it.each([
    ['the amounts', { original_regime: 'eu' }, ['contract_type', 'original_value_eur', 'modification_eur']],
    ['the change', contract, ['modification_eur']],
    ['the nature', { ...contract, modification_eur: 1 }, ['nature_altered']],
    ['day and buyer, by which the threshold is known', { ...bare, modification_eur: 1, nature_altered: false }, ['date', 'buyer']],
    ['everything open at once', { ...bare, modification_eur: 1 }, ['nature_altered', 'date', 'buyer']],
    ['the buyer', { ...bare, date: '2026-05-12', modification_eur: 1, nature_altered: false }, ['buyer']],
    ['the day', { ...bare, buyer: 'sub_central', modification_eur: 1, nature_altered: false }, ['date']],
    ['thresholds that nobody has loaded', { ...kept, date: '2028-01-01', modification_eur: 1 }, ['threshold']],
  ])('still needs %s', (_, facts, missing) => expect(ask(facts)).toMatchObject({ missing }));

  it('needs nothing more where one thing has decided', () => {
    expect(ask({ ...bare, modification_eur: 100_000 })).toMatchObject(refused); // the share
    expect(ask({ ...bare, modification_eur: 1, nature_altered: true })).toMatchObject(refused); // the nature
    expect(ask({ ...contract, original_value_eur: 10_000_000, modification_eur: 216_000 })).toMatchObject(refused); // the threshold
    expect(ask({ ...kept, date: '2028-01-01', modification_eur: 100_000 })).toMatchObject(refused);
  });
});

describe('a ground claimed: art. 72(1)', () => {
  describe.each(['additional', 'unforeseen'])('%s: at most half of the contract', (modification_ground) => {
    const claim = { ...kept, modification_ground };
    it('at half it carries, a cent above it does not', () => {
      const limits = { limit_pct: 50, limit_eur: 500_000 };
      expect(ask({ ...claim, modification_eur: 499_999.99 })).toMatchObject({ ...carried(modification_ground), ...limits });
      expect(ask({ ...claim, modification_eur: 500_000 })).toMatchObject({
        ...carried(modification_ground),
        ...limits,
        pct: 50,
        modification_notice_subtype: '38',
      });
      expect(ask({ ...claim, modification_eur: 500_000.01 })).toMatchObject({
        ...refused,
        ...limits,
        pct: 50,
        modification_notice_subtype: null,
      });
      expect(en({ ...claim, modification_eur: 500_000.01 })).toContain('exceeds the permitted share, 50 %');
    });
    it('each change by itself', () =>
      expect(ask({ ...claim, modification_eur: 500_000, earlier_modifications_eur: 500_000 })).toMatchObject({ allowed: true, pct: 50 }));
    it('needs the amounts', () => {
      expect(ask({ original_regime: 'eu', nature_altered: false, modification_ground })).toMatchObject({
        missing: ['original_value_eur', 'modification_eur'],
      });
      expect(ask({ ...claim })).toMatchObject({ missing: ['modification_eur'] });
    });
  });

  it.each(['review_clause', 'new_contractor', 'not_substantial'])('%s: no limit, no notice, and the amounts do not matter', (ground) => {
    const claim = { ...kept, modification_ground: ground };
    const free = { ...carried(ground), limit_pct: null, limit_eur: null, modification_notice_subtype: null };
    expect(ask({ ...claim, modification_eur: 9_000_000 })).toMatchObject({ ...free, pct: 900 });
    expect(ask({ original_regime: 'eu', nature_altered: false, modification_ground: ground })).toMatchObject(free);
    expect(en({ ...claim, modification_eur: 1 })).toContain('The ground carries the change');
  });

  it.each([
    ['review_clause', false],
    ['unforeseen', false],
    ['not_substantial', false],
    ['additional', true],
    ['new_contractor', true],
  ])('%s, where the nature of the contract changes: %s', (modification_ground, allowed) => {
    const claim = { ...altered, modification_ground, modification_eur: 1 };
    expect(ask(claim)).toMatchObject(allowed ? carried(modification_ground) : refused);
    if (!allowed) expect(en(claim)).toContain('overall nature');
    const { nature_altered: _, ...open } = claim;
    expect(ask(open)).toMatchObject(allowed ? carried(modification_ground) : { missing: ['nature_altered'] });
    expect(rules(claim)).toEqual(['modification-scope', `modification-${modification_ground.replace('_', '-')}`]);
  });

  it('names the reason that decided: half of the contract is not too much', () => {
    const half = { ...altered, modification_ground: 'unforeseen', modification_eur: 500_000 };
    expect(en(half)).toContain('overall nature');
    expect(en({ ...half, modification_eur: 500_000.01 })).toContain('exceeds the permitted share');
  });

  it('too much of an unforeseen change decides before its nature is known', () =>
    expect(ask({ ...contract, modification_ground: 'unforeseen', modification_eur: 500_000.01 })).toMatchObject(refused));

  it('a claimed ground is judged by itself: small size does not stand in for it', () =>
    expect(ask({ ...altered, modification_ground: 'review_clause', modification_eur: 1 })).toMatchObject(refused));

  it('shows the share to two decimals, half up', () => {
    expect(ask({ ...kept, original_value_eur: 3_000_000, modification_eur: 250_000 }).pct).toBe(8.33);
    expect(ask({ ...kept, original_value_eur: 1000, modification_eur: 10.05 }).pct).toBe(1.01);
    expect(ask({ ...kept, original_value_eur: 333.33, modification_eur: 1 }).limit_eur).toBe(33.333);
  });
});
