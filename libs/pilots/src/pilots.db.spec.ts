import { randomUUID } from 'node:crypto';
import { createCase, joinTeam, lockCase, myWork, signAct } from '@app/cases';
import { NotAllowed, NotFound, Refusal, systemActor, type Actor } from '@app/kernel';
import type { Command } from '@app/platform';
import type { z } from 'zod';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import {
  decide,
  decideDelivery,
  endRun,
  fixRule,
  holdCheckpoint,
  measure,
  open,
  pilotFacts,
  pilotView,
  planView,
  report,
  ruleView,
  saveDecision,
  savePlan,
  saveRule,
  start,
  supplierPilot,
  writeDiary,
} from './index';

type Someone = Actor & { personId: string; organisationId: string };
const three = (word: string) => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` });

let house: TestHouse;
let sanna: Someone, karin: Someone, tero: Someone, mikael: Someone, maria: Someone, jukka: Someone;
let camilla: Someone, anders: Someone, riikka: Someone;
let caseId: string;

const at = (iso: string) => house.setClock(iso);
const does = <S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R> =>
  house.run(command, actor, input);
const signs = (who: Actor, act: string, subject = '') => does(signAct, who, { caseId, act, subject });
const refusalOf = async (attempt: Promise<unknown>): Promise<{ status: number; codes: string[] }> => {
  try {
    await attempt;
    return { status: 200, codes: [] };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, codes: error.reasons.map((r) => r.code.replace('pilots.', '')) };
    throw error;
  }
};
const codesOf = async (attempt: Promise<unknown>): Promise<string[]> => (await refusalOf(attempt)).codes;
const officerSees = () => house.reads.run(sanna, (em, now) => pilotView(em, caseId, now));
const waitsFor = async (who: Someone) =>
  (await house.reads.run(who, (em) => myWork(em, who))).todos.filter((t) => t.caseId === caseId).map((t) => t.code);
const seenBy = (who: typeof camilla) => house.reads.run(who, (em, now) => supplierPilot(em, caseId, who, now));
const partnerSees = async (who = camilla) => {
  const seen = await seenBy(who);
  if (!seen) throw new Error('there is no pilot of this partner');
  return seen;
};

/** A published case in the stage of its tender. What the rooms before wrote stands as they would have written it. */
async function aTenderedCase(partners: readonly Someone[]): Promise<string> {
  const { id } = await does(createCase, sanna, { title: three('Talvihoito'), summary: three('Tiivistelmä') });
  await house.commands.transact(sanna, 'test', async (tx) => {
    const c = await lockCase(tx, id);
    for (const member of [mikael, karin]) await joinTeam(tx, c, { personId: member.personId, role: member.roles[0] ?? 'officer' });
  });
  await house.system.query(
    `UPDATE cases."case" SET stage = 'tender', procedure_id = 'national-open', published_at = platform.now(), rules_on = '2027-05-10' WHERE id = $1`,
    [id],
  );
  const scaleRoute = { kind: 'option', maxCents: 12_600_000, text: three('Enintään kolme optiokautta') };
  await house.system.query(
    `INSERT INTO tendering.call (id, case_id, city_id, content, version, status, published_at, rules_on)
     VALUES ($1, $2, $3, $4, 1, 'published', platform.now(), '2027-05-10')`,
    [randomUUID(), id, sanna.organisationId, JSON.stringify({ title: three('Talvihoito'), scaleRoute })],
  );
  for (const partner of partners)
    await house.system.query(
      `INSERT INTO evaluation.contract (id, city_id, case_id, supplier_id, value_cents, committed_cents, text, drafted_by, drafted_at,
                                        signed_for_city, signed_for_supplier, signed_at)
       VALUES ($1, $2, $3, $4, 19450000, 7150000, $5, $6, platform.now(), $6, $7, platform.now())`,
      [randomUUID(), sanna.organisationId, id, partner.organisationId, JSON.stringify(three('Sopimus')), sanna.personId, partner.personId],
    );
  return id;
}

const plan = {
  starts: '2027-11-01',
  ends: '2028-03-31',
  budgetCapCents: 7_150_000,
  hypothesis: three('Oletus'),
  site: three('62 kilometriä'),
  users: three('Kuljettajat'),
  permits: three('Luvat'),
  data: three('Rekisterinpitäjä'),
  ipr: three('Käyttöoikeus'),
  risks: [three('Lauha talvi')],
  exit: three('Purku'),
};
const kpi = (id: string, unit: string, direction: 'up' | 'down', baseline: number, target: number, minimum: number) => ({
  id,
  text: three(id),
  unit,
  direction,
  baseline,
  baselineDate: '2027-03-05',
  target,
  minimum,
  aggregate: 'mean' as const,
  method: three('Mittaus'),
  owner: mikael.personId,
  missing: three('Jätetään pois'),
});
const kpis = () => [
  { ...kpi('k1', '%', 'up', 71, 88, 80), lowest: 0, highest: 100 },
  kpi('k2', '%', 'up', 54, 80, 70),
  kpi('k3', '1/1000', 'down', 9.4, 6, 8),
  kpi('k4', 'km/vko', 'down', 410, 350, 410),
];
const rule = {
  scale: { allMinimum: true, targetsAtLeast: 3, mustReachTarget: ['k3'] },
  repeat: { allMinimum: true },
  otherwise: 'stop' as const,
  text: three('LAAJENNA, jos'),
};
const source = { fi: 'Kaupungin kitkamittari' };
const UNITS: Record<string, string> = { k1: '%', k2: '%', k3: '1/1000', k4: 'km/vko' };
const value = (id: string, period: string, amount: number) => ({ caseId, kpi: id, value: amount, unit: UNITS[id] ?? '', period, source });

/** The winter's months as the script has them; k1 of December is corrected later. */
const MONTHS: readonly (readonly [string, string, Record<string, number>])[] = [
  ['2027-11', '2027-12-03T08:00:00Z', { k1: 82, k2: 71, k3: 7.9, k4: 402 }],
  ['2027-12', '2028-01-05T08:00:00Z', { k1: 94.5, k2: 76, k3: 6.8, k4: 371 }],
  ['2028-01', '2028-02-03T08:00:00Z', { k1: 88, k2: 81, k3: 5.9, k4: 338 }],
  ['2028-02', '2028-03-03T08:00:00Z', { k1: 90.5, k2: 86, k3: 4.8, k4: 322 }],
  ['2028-03', '2028-04-05T07:00:00Z', { k1: 91, k2: 87, k3: 4.1, k4: 310 }],
];

beforeAll(async () => {
  house = await testHouse('2027-10-01T07:00:00Z');
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  sanna = await person(['officer', 'key_holder'], 'Sanna');
  karin = await person(['approver', 'key_holder'], 'Karin');
  tero = await person(['decision_maker'], 'Tero');
  mikael = await person(['need_owner'], 'Mikael');
  maria = await person(['need_owner'], 'Maria');
  jukka = await person(['officer', 'need_owner', 'approver'], 'Jukka', await anOrganisation(house, 'buyer', { fi: 'Seinäjoki' }));
  const kvd = await anOrganisation(house, 'supplier', { sv: 'Kvarkens Vinterdata Ab' });
  camilla = await person(['supplier_owner'], 'Camilla', kvd, 'supplier');
  anders = await person(['supplier_user'], 'Anders', kvd, 'supplier');
  riikka = await person(['supplier_owner'], 'Riikka', await anOrganisation(house, 'supplier', { fi: 'Tuiskutieto Oy' }), 'supplier');
});
afterAll(() => house.close());

describe('the stage', () => {
  it('is not opened without a signed contract, by a stranger, or twice', async () => {
    caseId = await aTenderedCase([]);
    expect(await codesOf(does(open, sanna, { caseId }))).toEqual(['evaluation.no-contract']);
    caseId = await aTenderedCase([camilla]);
    await expect(does(open, tero, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(open, jukka, { caseId })).rejects.toBeInstanceOf(NotFound);
    expect(await codesOf(does(savePlan, mikael, { caseId, version: 0, plan, kpis: kpis() }))).toEqual(['not-opened']);
    await expect(officerSees()).rejects.toBeInstanceOf(NotFound);
    await does(open, sanna, { caseId });
    expect(await house.system.query('SELECT stage FROM cases."case" WHERE id = $1', [caseId])).toEqual([{ stage: 'pilot' }]);
    expect(await codesOf(does(open, sanna, { caseId }))).toEqual(['cases.not-in-this-stage']);
  });
});

describe('the plan', () => {
  it('L1, L2: tells everything that it lacks', async () => {
    expect(await codesOf(does(fixRule, sanna, { caseId }))).toEqual([
      ...Array.from({ length: 11 }, () => 'plan-part-missing'),
      'no-kpis',
      'rule-missing',
      'cases.second-person-missing',
    ]);
    const halfway = [{ id: 'k1', unit: '%', text: three('Kitka') }];
    await does(savePlan, mikael, { caseId, version: 0, plan: { starts: '2027-11-01' }, kpis: halfway });
    const { missing } = await house.reads.run(sanna, (em) => planView(em, caseId));
    expect(missing.filter((r) => r.code === 'pilots.kpi-part-missing').map((r) => r.params.part)).toEqual([
      'direction',
      'baseline',
      'baselineDate',
      'minimum',
      'target',
      'aggregate',
      'method',
      'owner',
      'missing',
    ]);
  });

  it('judges what cannot be: an easier target, a late baseline, a cap above the contract', async () => {
    const odd = [
      { ...kpi('k1', '%', 'up', 71, 70, 80), baselineDate: '2027-12-01' },
      { ...kpi('k2', '%', 'up', 1, 3, 2), lowest: 5, highest: 5 },
    ];
    await does(savePlan, mikael, { caseId, version: 1, plan: { ...plan, ends: '2027-10-01', budgetCapCents: 7_150_001 }, kpis: odd });
    await does(saveRule, sanna, {
      caseId,
      version: 2,
      rule: { scale: {}, repeat: { targetsAtLeast: 3, mustReachTarget: ['k9'] }, otherwise: 'stop' },
    });
    expect(await codesOf(does(fixRule, sanna, { caseId }))).toEqual([
      'plan-ends-first',
      'kpi-target-below-minimum',
      'kpi-baseline-late',
      'kpi-range-empty',
      'cap-over-contract',
      'rule-without-conditions',
      'rule-unknown-kpi',
      'rule-too-many-targets',
      'cases.second-person-missing',
    ]);
  });

  it('is saved on the version that the writer saw, by those who prepare it', async () => {
    expect((await refusalOf(does(savePlan, mikael, { caseId, version: 1, plan, kpis: kpis() }))).status).toBe(412);
    await expect(does(savePlan, tero, { caseId, version: 3, plan, kpis: kpis() })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(savePlan, jukka, { caseId, version: 3, plan, kpis: kpis() })).rejects.toBeInstanceOf(NotFound);
    await does(savePlan, mikael, { caseId, version: 3, plan, kpis: kpis() });
    expect(await house.reads.run(mikael, (em) => planView(em, caseId))).toMatchObject({
      version: 4,
      missing: [],
      state: 'open',
      owners: [{ name: 'Mikael' }],
    });
  });
});

describe('the rule', () => {
  it('g19: is fixed before the pilot starts', async () => {
    await signs(mikael, 'pilots.start');
    expect(await codesOf(does(start, camilla, { caseId }))).toEqual(['rule-not-fixed']);
  });

  it('is fixed by two who agree on the same one', async () => {
    await at('2027-10-18T06:00:00Z');
    await does(saveRule, sanna, { caseId, version: 4, rule });
    await signs(sanna, 'pilots.fixRule');
    await does(saveRule, sanna, { caseId, version: 5, rule: { ...rule, otherwise: 'repeat' } });
    expect(await codesOf(does(fixRule, karin, { caseId }))).toEqual(['cases.second-person-missing']);
    await does(saveRule, sanna, { caseId, version: 6, rule });
    const { digest } = await does(fixRule, karin, { caseId }); // the same content again is what was signed
    expect(await house.reads.run(sanna, (em) => ruleView(em, caseId))).toMatchObject({
      digest,
      fixedAt: expect.any(String),
      fixedBy: [{ name: 'Sanna' }, { name: 'Karin' }],
    });
  });

  it('g21: never changes, nor what it judges by', async () => {
    expect(await codesOf(does(saveRule, karin, { caseId, version: 1, rule }))).toEqual(['rule-fixed']);
    const easier = kpis().map((k) => ({ ...k, target: k.minimum }));
    expect(await codesOf(does(savePlan, mikael, { caseId, version: 7, plan, kpis: easier }))).toEqual(['measures-fixed']);
    expect(await codesOf(does(savePlan, mikael, { caseId, version: 7, plan: { ...plan, budgetCapCents: 1 }, kpis: kpis() }))).toEqual([
      'measures-fixed',
    ]);
    expect(await codesOf(does(fixRule, karin, { caseId }))).toContain('rule-fixed');
    await does(savePlan, mikael, { caseId, version: 7, plan: { ...plan, permits: three('Luvat 27.9.2027') }, kpis: kpis() });
    await expect(house.system.query(`UPDATE pilots.pilot SET rule = '{}' WHERE case_id = $1`, [caseId])).rejects.toThrow('is fixed');
    await expect(house.system.query(`UPDATE pilots.pilot SET kpis = '[]' WHERE case_id = $1`, [caseId])).rejects.toThrow('is fixed');
  });
});

describe('the start', () => {
  it('is made by the city and its partner, not by one side alone', async () => {
    await at('2027-11-01T06:00:00Z');
    expect(await codesOf(does(measure, mikael, value('k1', '2027-11', 80)))).toEqual(['not-started']);
    expect(await codesOf(does(start, mikael, { caseId }))).toEqual(['cases.second-person-missing']);
    await signs(maria, 'pilots.start');
    expect(await codesOf(does(start, mikael, { caseId }))).toEqual(['parties-missing']);
    await expect(does(start, riikka, { caseId })).rejects.toBeInstanceOf(NotFound);
    await expect(does(start, sanna, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await does(start, camilla, { caseId });
    const due: unknown = await house.system.query('SELECT command, at FROM cases.due WHERE case_id = $1', [caseId]);
    expect(due).toEqual([{ command: 'pilots.endRun', at: new Date('2028-03-31T21:00:00Z') }]);
    expect(await officerSees()).toMatchObject({
      startedAt: expect.any(String),
      startedBy: [{ name: 'Maria' }, { personId: camilla.personId }],
      plan: { state: 'fixed' },
      results: [{ result: null }, { result: null }, { result: null }, { result: null }],
      ruleSays: [],
      missing: { fixRule: [], start: [] },
    });
    expect(await codesOf(does(savePlan, mikael, { caseId, version: 8, plan, kpis: kpis() }))).toEqual(['plan-started']);
    expect(await codesOf(does(start, camilla, { caseId }))).toContain('already-started');
  });

  it('leaves the partner no right to change the pilot, by row security alone', async () => {
    const touched: unknown = await house.reads.run(camilla, (em) => em.query(`UPDATE pilots.pilot SET plan = '{}' RETURNING case_id`));
    expect(touched).toEqual([[], 0]);
    const seen: unknown[] = await house.reads.run(riikka, (em) => em.query('SELECT case_id FROM pilots.pilot'));
    expect(seen).toEqual([]);
  });
});

describe('measurements', () => {
  it('g20: of the future or in another unit are not taken, and both are told', async () => {
    await at('2027-11-22T08:00:00Z');
    const attempt = does(measure, mikael, { ...value('k1', '2027-12', 0.9), unit: 'km' });
    await expect(attempt).rejects.toMatchObject({
      status: 422,
      reasons: [
        { code: 'pilots.period-in-future', text: { fi: 'Mittaus on tulevaisuudessa: 12/2027.' } },
        { code: 'pilots.unit-differs', text: { fi: 'Yksikkö ei ole %, vaan km.' } },
      ],
    });
  });

  it.each([
    ['before the pilot', () => value('k1', '2027-10', 80), ['period-outside']],
    ['an impossible value', () => value('k1', '2027-11', 101), ['value-impossible']],
    ['an unknown KPI', () => ({ ...value('k1', '2027-11', 80), kpi: 'k9' }), ['unknown-kpi']],
    ['a reason without a correction', () => ({ ...value('k1', '2027-11', 80), reason: source }), ['reason-without-correction']],
    [
      'a correction of nothing, without a reason',
      () => ({ ...value('k1', '2027-11', 80), corrects: randomUUID() }),
      ['correction-needs-reason', 'correction-of-nothing'],
    ],
    ['of a supplier that is no partner', () => ({ ...value('k1', '2027-11', 80), supplier: riikka.organisationId }), ['not-a-partner']],
  ])('%s: 422', async (_, input, codes) => expect(await refusalOf(does(measure, mikael, input()))).toEqual({ status: 422, codes }));

  it('in the wrong shape, or by those who do not measure, are not taken', async () => {
    await expect(does(measure, mikael, { ...value('k1', '2027-11', 80), period: '2027-13' })).rejects.toThrow('period');
    await expect(does(measure, karin, value('k1', '2027-11', 80))).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(measure, riikka, value('k1', '2027-11', 80))).rejects.toBeInstanceOf(NotFound);
    await expect(does(measure, jukka, value('k1', '2027-11', 80))).rejects.toBeInstanceOf(NotFound);
    await expect(does(measure, anders, { ...value('k2', '2027-11', 80), supplier: riikka.organisationId })).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });

  it('are recorded month by month, by the city and by the partner', async () => {
    for (const [period, when, values] of MONTHS.slice(0, 2)) {
      await at(when);
      for (const [id, amount] of Object.entries(values)) await does(measure, id === 'k2' ? anders : mikael, value(id, period, amount));
    }
    expect((await officerSees()).missingMonths).toEqual([]);
    expect(await refusalOf(does(measure, mikael, value('k1', '2027-12', 84.5)))).toEqual({ status: 409, codes: ['already-measured'] });
  });

  it('stay: a correction stands beside the old value, with its reason', async () => {
    await at('2028-01-10T08:30:00Z');
    const before = await officerSees();
    const old = before.measurements.find((m) => m.value === 94.5)?.id ?? '';
    const ofPartner = before.measurements.find((m) => m.kpi === 'k2')?.id ?? '';
    const reason = { fi: 'Kahden pisteen tulos oli mukana kahdesti.' };
    const correction = { ...value('k1', '2027-12', 84.5), corrects: old, reason };
    await expect(does(measure, anders, correction)).rejects.toBeInstanceOf(NotAllowed);
    expect(await codesOf(does(measure, mikael, { ...correction, corrects: ofPartner }))).toEqual(['corrects-something-else']);
    const { id } = await does(measure, mikael, correction);
    expect(await refusalOf(does(measure, mikael, correction))).toEqual({ status: 409, codes: ['already-corrected'] });
    const { measurements } = await officerSees();
    expect(measurements.find((m) => m.id === old)).toMatchObject({ value: 94.5, correctedBy: id });
    expect(measurements.find((m) => m.id === id)).toMatchObject({ value: 84.5, corrects: old, reason, correctedBy: null });
    expect((await house.facts(caseId)).at(-2)).toBe('pilots.measurement-corrected');
    await expect(house.system.query('UPDATE pilots.measurement SET value = 100')).rejects.toThrow('never changed');
    await expect(house.reads.run(mikael, (em) => em.query('DELETE FROM pilots.measurement'))).rejects.toThrow('permission denied');
  });

  it('show the partner its side and the city’s', async () => {
    const { measurements, rule: shown, number } = await partnerSees(anders);
    expect(number).toMatch(/^VAASA 2027-/);
    expect(shown).toMatchObject(rule);
    expect(new Set(measurements.map((m) => m.by))).toEqual(new Set(['city', 'supplier']));
    expect(await seenBy(riikka)).toBeNull();
    await expect(seenBy(sanna)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the diary', () => {
  it('is written by both sides', async () => {
    await does(writeDiary, anders, { caseId, kind: 'deviation', text: { sv: 'Sensor 4 lossnade vid Metviken.' } });
    await does(writeDiary, mikael, { caseId, kind: 'feedback', text: { sv: 'Panelen: rampen är hal.' } });
    expect((await officerSees()).diary).toMatchObject([
      { kind: 'deviation', by: 'supplier' },
      { kind: 'feedback', by: 'city' },
    ]);
    await expect(does(writeDiary, riikka, { caseId, kind: 'note', text: source })).rejects.toBeInstanceOf(NotFound);
  });
});

describe('a checkpoint', () => {
  const cp = (more = {}) => ({
    caseId,
    id: 'cp1',
    decision: 'continue' as const,
    text: three('Vähimmäistasolla'),
    adjust: three('Kaksi lisäanturia'),
    paymentCents: 2_860_000,
    ...more,
  });

  it('is held by two who write the same; what differs is told', async () => {
    await at('2028-01-12T11:00:00Z');
    await expect(does(holdCheckpoint, camilla, cp())).rejects.toBeInstanceOf(NotAllowed);
    expect(await refusalOf(does(holdCheckpoint, mikael, cp({ decision: 'adjust', adjust: undefined })))).toEqual({
      status: 422,
      codes: ['adjustment-missing'],
    });
    expect(await codesOf(does(holdCheckpoint, mikael, cp({ paymentCents: 7_150_001 })))).toEqual(['payment-over-cap']);
    expect(await does(holdCheckpoint, mikael, cp({ paymentCents: 1 }))).toMatchObject({ held: false });
    expect(await does(holdCheckpoint, mikael, cp())).toMatchObject({ held: false, key: 'cp1' }); // written anew by the first
    expect(await codesOf(does(holdCheckpoint, mikael, cp()))).toEqual(['cases.already-signed']);
    await expect(does(holdCheckpoint, karin, cp({ paymentCents: 1, text: three('Muuta') }))).rejects.toMatchObject({
      reasons: [
        {
          code: 'pilots.checkpoint-differs',
          params: { differs: 'text,paymentCents' },
          text: { en: expect.stringContaining('the payment') },
        },
      ],
    });
    expect([await waitsFor(karin), await waitsFor(mikael)]).toMatchObject([
      expect.arrayContaining(['pilots.confirm-checkpoint']),
      expect.not.arrayContaining(['pilots.confirm-checkpoint']),
    ]);
    expect((await officerSees()).draftCheckpoint).toMatchObject({ key: 'cp1', draftedBy: { name: 'Mikael' } });
    expect((await partnerSees()).checkpoints).toEqual([]);
    const { id } = await does(holdCheckpoint, karin, cp());
    expect(await officerSees()).toMatchObject({ draftCheckpoint: null, checkpoints: [{ id, key: 'cp1' }], paidCents: 2_860_000 });
    expect((await partnerSees()).checkpoints).toMatchObject([{ id, paymentCents: 2_860_000 }]);
    expect((await house.facts(caseId)).at(-1)).toBe('pilots.checkpoint-held');
    expect(await codesOf(does(holdCheckpoint, karin, cp()))).toEqual(['checkpoint-held']);
  });

  it('that nobody confirmed in thirty days may be written by another', async () => {
    const other = { caseId, decision: 'continue' as const, text: three('Toinen') };
    expect(await does(holdCheckpoint, mikael, other)).toMatchObject({ key: 'cp2', held: false });
    await at('2028-02-12T12:00:00Z');
    expect(await does(holdCheckpoint, karin, { ...other, text: three('Toisin') })).toMatchObject({ key: 'cp2', held: false });
    expect(await does(holdCheckpoint, mikael, { ...other, text: three('Toisin') })).toMatchObject({ key: 'cp2', held: true });
  });
});

describe('the delivery and the report', () => {
  it('wait for one another: nothing is reported before all is measured and the delivery is decided', async () => {
    expect(await codesOf(does(report, mikael, { caseId, text: three('Raportti') }))).toEqual(['still-runs', 'delivery-undecided']);
    expect(await waitsFor(mikael)).toContain('pilots.measure');
    expect((await partnerSees()).missingMonths).toEqual(
      ['k1', 'k2', 'k3', 'k4'].map((id) => ({ kpi: id, period: '2028-01', supplierId: null })),
    );
    for (const [period, when, values] of MONTHS.slice(2)) {
      await at(when);
      for (const [id, amount] of Object.entries(values)) await does(measure, id === 'k2' ? anders : mikael, value(id, period, amount));
    }
    await at('2028-04-06T07:00:00Z');
    await house.run(endRun, systemActor, { caseId });
    expect(await waitsFor(mikael)).toContain('pilots.decide-delivery');
    expect(await waitsFor(mikael)).not.toContain('pilots.measure');
    await expect(does(endRun, sanna, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    expect(await codesOf(does(report, mikael, { caseId, text: three('Raportti') }))).toEqual(['delivery-undecided']);
    const delivery = { caseId, text: three('Vastaa sopimusta'), paymentCents: 4_290_000 };
    await expect(does(decideDelivery, karin, { ...delivery, accepted: true })).rejects.toBeInstanceOf(NotAllowed);
    expect((await refusalOf(does(decideDelivery, mikael, { ...delivery, accepted: false }))).codes).toEqual(['rejected-is-not-paid']);
    await does(decideDelivery, mikael, { caseId, accepted: false, text: three('Tiedot puuttuvat') });
    expect(await codesOf(does(decideDelivery, mikael, { ...delivery, accepted: true, paymentCents: 4_290_001 }))).toEqual([
      'payment-over-cap',
    ]);
    await does(decideDelivery, mikael, { ...delivery, accepted: true });
    expect(await codesOf(does(decideDelivery, mikael, { ...delivery, accepted: true, paymentCents: 0 }))).toEqual(['already-accepted']);
    expect(await officerSees()).toMatchObject({ paidCents: 7_150_000, deliveries: [{ accepted: false }, { accepted: true }] });
    expect((await partnerSees()).deliveries).toHaveLength(2);
  });

  it('give the script’s results and what the rule says', async () => {
    const { results, ruleSays } = await officerSees();
    expect(results).toEqual([
      { kpi: 'k1', supplierId: null, result: 87.2, minimumMet: true, targetMet: false },
      { kpi: 'k2', supplierId: null, result: 80.2, minimumMet: true, targetMet: true },
      { kpi: 'k3', supplierId: null, result: 5.9, minimumMet: true, targetMet: true },
      { kpi: 'k4', supplierId: null, result: 348.6, minimumMet: true, targetMet: true },
    ]);
    expect(ruleSays).toEqual([{ supplierId: null, outcome: 'scale' }]);
  });

  it('close the measuring', async () => {
    expect(await waitsFor(mikael)).not.toContain('pilots.decide-delivery');
    expect(await codesOf(does(decide, tero, { caseId }))).toEqual(['no-decision', 'not-reported', 'cases.second-person-missing']);
    await at('2028-04-10T09:00:00Z');
    await does(report, mikael, { caseId, text: three('Raportti') });
    expect((await partnerSees()).report).toEqual(three('Raportti'));
    expect(await codesOf(does(report, mikael, { caseId, text: three('Toinen') }))).toContain('already-reported');
    expect(await codesOf(does(measure, mikael, value('k1', '2028-03', 99)))).toEqual(['already-reported']);
    expect(await codesOf(does(holdCheckpoint, mikael, { caseId, decision: 'continue', text: three('Myöhään') }))).toEqual([
      'already-reported',
    ]);
    expect(await codesOf(does(decideDelivery, mikael, { caseId, accepted: true, text: three('Myöhään') }))).toEqual(['already-reported']);
  });
});

describe('the decision', () => {
  const scaling = {
    decision: 'scale' as const,
    route: 'option' as const,
    optionSeasons: ['2028-2029'],
    valueCents: 4_100_000,
    text: three('Perustelut'),
  };
  const refused = async (more: Partial<z.input<typeof saveDecision.input>>) => {
    await does(saveDecision, karin, { caseId, ...scaling, ...more });
    return codesOf(does(decide, tero, { caseId }));
  };

  it('g22: takes two people, and those who may decide', async () => {
    await at('2028-04-18T06:00:00Z');
    expect(await refused({})).toEqual(['cases.second-person-missing']);
    await signs(karin, 'pilots.decide');
    expect(await codesOf(does(decide, karin, { caseId }))).toEqual(['cases.second-person-missing']);
    await expect(does(decide, mikael, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(saveDecision, jukka, { caseId, ...scaling })).rejects.toBeInstanceOf(NotFound);
    expect((await partnerSees()).decision).toBeNull();
  });

  it('g23: does not scale beyond what was announced', async () => {
    await does(saveDecision, tero, { caseId, ...scaling, area: 'Mustasaari/Korsholm' });
    await signs(karin, 'pilots.decide');
    await expect(does(decide, tero, { caseId })).rejects.toMatchObject({
      status: 409,
      reasons: [
        {
          code: 'pilots.area-not-announced',
          text: {
            fi: 'Mustasaari/Korsholm ei sisälly hankintailmoitukseen eikä arvoon: laajennus vaatii uuden kilpailutuksen (hankintalaki 31 §).',
          },
        },
      ],
    });
  });

  it.each([
    ['over the announced value', { valueCents: 12_600_001 }, ['value-over-announced', 'value-over-contract']],
    ['over the options of the contract', { valueCents: 12_300_001 }, ['value-over-contract']],
    ['without a value', { valueCents: undefined }, ['value-missing']],
    ['without a route', { route: undefined }, ['route-missing']],
    ['by a direct award', { route: 'direct_award' as const }, ['no-ground-for-direct-award']],
    ['outside the notice', { route: 'extension_outside_notice' as const }, ['extension-not-announced']],
    ['by a route of another procedure', { route: 'innovation_partnership_purchase' as const }, ['route-not-announced']],
    ['without reasons', { text: { fi: ' ' } }, ['decision-without-reasons']],
    ['against the rule', { decision: 'repeat' as const, route: undefined, valueCents: undefined }, ['rule-says-otherwise']],
    ['with a route for no scaling', { decision: 'stop' as const, departure: three('Talous') }, ['route-without-scaling']],
    ['with a stranger', { supplier: '00000000-0000-4000-8000-000000000000' }, ['not-a-partner']],
  ])('%s is refused', async (_, more, codes) => expect(await refused(more)).toEqual([...codes, 'cases.second-person-missing']));

  it('may depart from the rule with a reason, or go to a new competition with any value and area', async () => {
    const departing = { decision: 'stop' as const, route: undefined, valueCents: undefined, departure: three('Talous') };
    expect(await refused(departing)).toEqual(['cases.second-person-missing']);
    const anew = { route: 'new_procedure' as const, valueCents: 99_000_000, area: 'Mustasaari/Korsholm' };
    expect(await refused(anew)).toEqual(['cases.second-person-missing']);
  });

  it('tells the routes that the law knows', async () => {
    const { scaleRoutes } = await officerSees();
    expect(scaleRoutes.filter((r) => r.lawful).map((r) => r.route)).toEqual(['option', 'new_procedure']);
    expect(scaleRoutes.filter((r) => !r.lawful).map((r) => r.route)).toEqual([
      'innovation_partnership_purchase',
      'direct_award',
      'extension_outside_notice',
    ]);
  });

  it('is made once, also by two at once, and ends the case', async () => {
    await does(saveDecision, karin, { caseId, ...scaling });
    await signs(karin, 'pilots.decide').catch(() => undefined); // signed before, for the same content
    const clicks = await Promise.all([1, 2].map(() => codesOf(does(decide, tero, { caseId }))));
    expect(clicks.flat()).toEqual(['cases.case-closed']);
    expect(await house.system.query('SELECT stage, status, outcome FROM cases."case" WHERE id = $1', [caseId])).toEqual([
      { stage: 'done', status: 'ended', outcome: 'scale' },
    ]);
    expect(await officerSees()).toMatchObject({
      decision: { ruleSaid: 'scale', decidedBy: [{ name: 'Karin' }, { name: 'Tero' }] },
      missing: { decide: [] },
    });
    expect((await partnerSees()).decision).toMatchObject({ content: { text: three('Perustelut'), valueCents: 4_100_000 } });
    expect(await codesOf(does(writeDiary, mikael, { caseId, kind: 'note', text: source }))).toEqual(['cases.case-closed']);
    expect(await codesOf(does(saveDecision, karin, { caseId, ...scaling, decision: 'stop' }))).toEqual(['cases.case-closed']);
  });

  it('is told whole in the facts of the report', async () => {
    const facts = await house.system.transaction((em) => pilotFacts(em, caseId));
    expect(facts.kpis[0]).toMatchObject({
      ownerName: 'Mikael',
      results: [{ result: 87.2 }],
      series: [
        { period: '2027-11', value: 82, corrected: [] },
        { period: '2027-12', value: 84.5, corrected: [{ value: 94.5 }] },
        { period: '2028-01', value: 88 },
        { period: '2028-02', value: 90.5 },
        { period: '2028-03', value: 91 },
      ],
    });
    expect(facts).toMatchObject({
      partners: [{ name: { sv: 'Kvarkens Vinterdata Ab' } }],
      ruleFixed: { by: ['Sanna', 'Karin'] },
      checkpoints: [{ key: 'cp1', heldBy: ['Mikael', 'Karin'] }, { key: 'cp2' }],
      payments: { paidCents: 7_150_000, capCents: 7_150_000 },
      outcome: 'scale',
      scaleRoute: { maxCents: 12_600_000 },
      decision: { by: ['Karin', 'Tero'] },
    });
  });

  it('leaves one fact for each act', async () => {
    const facts = (await house.facts(caseId)).filter((f) => f.startsWith('pilots.') && !f.endsWith('saved') && !f.endsWith('drafted'));
    expect(facts).toEqual([
      'pilots.opened',
      'pilots.rule-fixed',
      'pilots.started',
      ...Array.from({ length: 8 }, () => 'pilots.measured'),
      'pilots.measurement-corrected',
      'pilots.diary-written',
      'pilots.diary-written',
      'pilots.checkpoint-held',
      'pilots.checkpoint-held',
      ...Array.from({ length: 12 }, () => 'pilots.measured'),
      'pilots.ended',
      'pilots.delivery-decided',
      'pilots.delivery-decided',
      'pilots.reported',
      'pilots.decided',
    ]);
  });
});

describe('a pilot with two partners', () => {
  beforeAll(async () => {
    await at('2028-05-01T06:00:00Z');
    caseId = await aTenderedCase([camilla, riikka]);
    await does(open, sanna, { caseId });
    const later = { ...plan, starts: '2028-05-01', ends: '2028-06-30' };
    await does(savePlan, mikael, { caseId, version: 0, plan: later, kpis: kpis().slice(0, 1) });
    await does(saveRule, sanna, {
      caseId,
      version: 1,
      rule: { scale: { targetsAtLeast: 1 }, repeat: { allMinimum: true }, otherwise: 'stop' },
    });
    await signs(sanna, 'pilots.fixRule');
    await does(fixRule, karin, { caseId });
  });

  it('is started by the city once each partner has confirmed', async () => {
    await signs(camilla, 'pilots.start');
    expect(await codesOf(does(start, mikael, { caseId }))).toEqual(['parties-missing']);
    expect(await codesOf(does(start, riikka, { caseId }))).toEqual(['cases.second-person-missing']);
    await signs(riikka, 'pilots.start');
    await does(start, mikael, { caseId });
  });

  it('measures each one’s own solution, unseen by the other', async () => {
    expect(await codesOf(does(measure, mikael, value('k1', '2028-05', 89)))).toEqual(['which-partner']);
    await does(measure, mikael, { ...value('k1', '2028-05', 89), supplier: camilla.organisationId });
    await does(measure, riikka, value('k1', '2028-05', 81));
    expect((await partnerSees()).measurements.map((m) => m.value)).toEqual([89]);
    expect((await partnerSees(riikka)).measurements.map((m) => m.value)).toEqual([81]);
    expect((await partnerSees(riikka)).results).toMatchObject([{ supplierId: riikka.organisationId, result: 81 }]);
    await does(writeDiary, riikka, { caseId, kind: 'note', text: source });
    expect((await partnerSees()).diary).toEqual([]);
    expect((await officerSees()).ruleSays).toEqual([
      { supplierId: camilla.organisationId, outcome: 'scale' },
      { supplierId: riikka.organisationId, outcome: 'repeat' },
    ]);
  });

  it('ends early when a checkpoint stops it, and scales with a partner for whom the rule says so', async () => {
    const stop = { caseId, decision: 'stop' as const, text: three('Lopetetaan') };
    await does(holdCheckpoint, mikael, { ...stop, supplier: riikka.organisationId });
    await does(holdCheckpoint, karin, { ...stop, supplier: riikka.organisationId });
    expect((await partnerSees()).checkpoints).toEqual([]);
    const taken = { caseId, accepted: true, text: three('Hyväksytään') };
    expect(await codesOf(does(decideDelivery, mikael, taken))).toEqual(['which-partner']);
    await does(decideDelivery, mikael, { ...taken, supplier: camilla.organisationId });
    expect(await codesOf(does(report, mikael, { caseId, text: three('Raportti') }))).toEqual(['delivery-undecided']);
    await does(decideDelivery, mikael, { ...taken, accepted: false, supplier: riikka.organisationId });
    await does(report, mikael, { caseId, text: three('Raportti') });
    expect(await house.system.query('SELECT 1 FROM cases.due WHERE case_id = $1', [caseId])).toEqual([]);
    const scaling = { caseId, decision: 'scale' as const, route: 'option' as const, valueCents: 4_100_000, text: three('Perustelut') };
    await does(saveDecision, karin, scaling);
    expect(await codesOf(does(decide, tero, { caseId }))).toEqual(['which-partner', 'cases.second-person-missing']);
    await does(saveDecision, karin, { ...scaling, supplier: riikka.organisationId });
    expect(await codesOf(does(decide, tero, { caseId }))).toEqual(['rule-says-otherwise', 'cases.second-person-missing']);
    await does(saveDecision, karin, { ...scaling, supplier: camilla.organisationId });
    await signs(karin, 'pilots.decide');
    expect(await does(decide, tero, { caseId })).toMatchObject({ decision: 'scale' });
  });
});

test('the clock may do nothing here that people have not decided', async () => {
  await expect(house.run(decide, systemActor, { caseId })).rejects.toBeInstanceOf(Refusal);
});
