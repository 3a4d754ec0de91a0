import { randomUUID } from 'node:crypto';
import { addMember, caseView, chooseProcedure, createCase, declareTies, myWork, signAct } from '@app/cases';
import { endConsultation, publishConsultation, publishSummary, saveConsultation } from '@app/dialogue';
import { NotAllowed, NotFound, Refusal, systemActor, type Actor } from '@app/kernel';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import type { Command } from '@app/platform';
import { cancelCall, publishCall, saveCall } from '@app/tendering';
import type { z } from 'zod';
import { inThree, wholeNeed } from '../../../test/support/a-need';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import {
  askClarification,
  askCorrection,
  awardFacts,
  awardView,
  checkWinner,
  contractsOf,
  decideAward,
  decideCorrection,
  drawLot,
  endWaiting,
  notifyAward,
  proposeAward,
  rankingView,
  saveContract,
  signContract,
  supplierAward,
  winnersOf,
} from './index';
import { drawnOrder } from './drawn-order';
import { rankSubmissions, type ScoredCriterion, type ScoringInput } from './scoring';

type Someone = Actor & { personId: string; organisationId: string };
const SIGNING = 'evaluation.signContract';
const CHECKED = ['tax_certificate', 'pension_certificate', 'trade_register', 'criminal_record_viewed'];

let house: TestHouse;
let sanna: Someone, karin: Someone, outi: Someone, mikael: Someone, tero: Someone, tuula: Someone, jukka: Someone;
let camilla: Someone, anders: Someone, lisa: Someone, ville: Someone, riikka: Someone, jani: Someone;

const at = (iso: string) => house.setClock(iso);
const does = <S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R> =>
  house.run(command, actor, input);
/** The codes with which an attempt was refused; empty where it went through. */
const codesOf = async (attempt: Promise<unknown>): Promise<string[]> => {
  try {
    await attempt;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map((r) => r.code);
    throw error;
  }
};
const awardOf = (caseId: string) => house.reads.run(sanna, (em, now) => awardView(em, caseId, now));
const awardTold = (who: Someone, caseId: string) => house.reads.run(who, (em, now) => supplierAward(em, caseId, who, now));
const awardFor = async (who: Someone, caseId: string) => {
  const told = await awardTold(who, caseId);
  if (!told) throw new Error('nothing was told to this tenderer');
  return told;
};
const dueOf = (caseId: string): Promise<{ at: Date }[]> =>
  house.system.query(`SELECT at FROM cases.due WHERE case_id = $1 AND key = 'evaluation.waiting' AND fired_at IS NULL`, [caseId]);

const criteria = [
  { id: 'c-price', kind: 'price', weight: 40, formula: 'lowest_over_price' },
  { id: 'c1', kind: 'quality', weight: 60, formula: 'share_of_scale', scaleMax: 10 },
] as const satisfies ScoredCriterion[];

interface Made {
  readonly caseId: string;
  readonly roundId: string;
  /** Submission ids. */
  readonly kvd: string;
  readonly frostkarta: string;
  readonly routapolku: string;
  readonly tuiskutieto: string;
  readonly late: string;
}

interface Given {
  readonly procedureId?: 'national-open' | 'innovation-partnership';
  readonly cents?: number;
  readonly waitingUntil?: string;
  /** Points of quality; the published case's where left out. */
  readonly quality?: readonly [kvd: number, frostkarta: number, routapolku: number];
}

/** A case that stands before its award: a call published by the real commands, its round opened, quality final, the ranking stored. */
async function ranked({ procedureId = 'national-open', cents = 19_800_000, waitingUntil, quality = [9, 8, 7] }: Given = {}): Promise<Made> {
  const { caseId, roundId } = await published(procedureId, cents, waitingUntil);
  await at('2027-08-12T11:00:00Z');
  const ids = { kvd: randomUUID(), frostkarta: randomUUID(), routapolku: randomUUID(), tuiskutieto: randomUUID(), late: randomUUID() };
  await house.system.query(`UPDATE tendering.round SET status = 'opened', opened_at = deadline, opened_by = $2, quality_final_at = platform.now(),
    prices_opened_at = platform.now() WHERE case_id = $1`, [caseId, [sanna.personId, outi.personId]]); // prettier-ignore
  const tender = (id: string, who: Someone, status: 'submitted' | 'late' = 'submitted') =>
    house.system.query(
      `INSERT INTO tendering.submission (id, round_id, case_id, city_id, supplier_id, person_id, status, version, language, saved_at, received_at, confirmations, receipt, refusal)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 'fi', platform.now(), platform.now(), '{}',
               CASE WHEN $7 = 'submitted' THEN '{}'::jsonb END, CASE WHEN $7 = 'late' THEN '{}'::jsonb END)`,
      [id, roundId, caseId, sanna.organisationId, who.organisationId, who.personId, status],
    );
  await tender(ids.kvd, camilla);
  await tender(ids.frostkarta, lisa);
  await tender(ids.routapolku, ville);
  await tender(ids.tuiskutieto, riikka);
  await tender(ids.late, jani, 'late');
  await house.system.query(
    `INSERT INTO evaluation.suitability (submission_id, city_id, case_id, round_id, ok, text, checked_by, checked_at)
     SELECT s.id, s.city_id, s.case_id, s.round_id, s.id <> $2, $3, $4, platform.now() FROM tendering.submission s WHERE s.case_id = $1 AND s.status = 'submitted'`,
    [caseId, ids.tuiskutieto, inThree('Referenssi puuttuu'), sanna.personId],
  );
  const scores: [string, number][] = [
    [ids.kvd, quality[0]],
    [ids.frostkarta, quality[1]],
    [ids.routapolku, quality[2]],
  ];
  for (const [submission, points] of scores) {
    await house.system.query(
      `INSERT INTO evaluation.consensus (city_id, case_id, round_id, submission_id, criterion, points, reason, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, 'c1', $5, $6, $7, platform.now())`,
      [sanna.organisationId, caseId, roundId, submission, points, inThree(`Perustelu ${points}`), mikael.personId],
    );
  }
  const valid = (id: string, price: number, c1: number) => ({
    id,
    standing: 'valid' as const,
    prices: { 'p-pilot': price },
    values: { c1 },
  });
  const input: ScoringInput = {
    criteria,
    priceItems: [{ id: 'p-pilot', quantity: 1 }],
    submissions: [
      valid(ids.kvd, 19_450_000, quality[0]),
      valid(ids.frostkarta, quality[1] === quality[0] ? 19_450_000 : 18_750_000, quality[1]),
      valid(ids.routapolku, 17_950_000, quality[2]),
      { ...valid(ids.tuiskutieto, 16_000_000, 0), standing: 'unsuitable' },
      { ...valid(ids.late, 1, 0), standing: 'late' },
    ],
    decimals: 2,
    tieBreak: ['quality', 'price', 'lot'],
    lot: [],
  };
  await house.system.query(
    `INSERT INTO evaluation.ranking (round_id, city_id, case_id, inputs, result, computed_at) VALUES ($1, $2, $3, $4, $5, platform.now())`,
    [roundId, sanna.organisationId, caseId, JSON.stringify(input), JSON.stringify(rankSubmissions(input))],
  );
  return { caseId, roundId, ...ids };
}

async function published(procedureId: 'national-open' | 'innovation-partnership', cents: number, waitingUntil: string | undefined) {
  await at('2027-03-01T07:00:00Z');
  const { id: caseId } = await does(createCase, sanna, { title: inThree('Talvihoito'), summary: inThree('Tiivistelmä') });
  await does(declareTies, sanna, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  const valueParts = [{ id: 'v', kind: 'base' as const, cents, text: inThree('Kokeilu') }];
  const funding = [{ kind: 'city' as const, cents, text: inThree('Kaupunki') }];
  await does(saveNeed, mikael, { caseId, version: 0, content: { ...wholeNeed, valueParts, funding } });
  await does(submitNeed, mikael, { caseId });
  await does(reviewNeed, karin, { caseId, decision: 'approved', reason: inThree('Hyvä') });
  await does(saveConsultation, sanna, {
    caseId,
    version: 0,
    content: {
      text: inThree('Kutsu'),
      questions: [{ id: 'q1', text: inThree('Miten?') }],
      answersDue: '2027-04-01T09:00:00.000Z',
      summary: inThree('Yhteenveto'),
    },
  });
  await does(publishConsultation, sanna, { caseId });
  await at('2027-05-01T05:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  await does(publishSummary, sanna, { caseId });
  await does(chooseProcedure, sanna, { caseId, procedureId, grounds: inThree('Perusteet') });
  const tenders = {
    id: 'r-tender',
    kind: 'tenders' as const,
    deadline: '2027-06-16T09:00:00.000Z',
    criteria: criteria.map((criterion) => ({ ...criterion, text: inThree(criterion.id) })),
  };
  const requests = { id: 'r-requests', kind: 'requests' as const, deadline: '2027-06-16T08:00:00.000Z' };
  await does(saveCall, sanna, {
    caseId,
    version: 0,
    content: {
      title: inThree('Talvihoito'),
      languages: ['fi', 'sv', 'en'],
      tenderLanguages: ['fi', 'sv', 'en'],
      grounds: inThree('Perusteet'),
      lots: [{ id: 'lot1', valueCents: cents, text: inThree('Osa') }],
      requirements: [{ id: 'r6', kind: 'suitability', text: inThree('Vakuutus') }],
      priceItems: [{ id: 'p-pilot', quantity: 1, text: inThree('Kokeilu') }],
      tieBreak: { order: ['quality', 'price', 'lot'], text: inThree('Tasatilanne') },
      questionsDue: '2027-05-28T09:00:00.000Z',
      notice: '16',
      ...(waitingUntil !== undefined && { waiting: { kind: 'voluntary' as const, until: waitingUntil } }),
      rounds: procedureId === 'national-open' ? [tenders] : [requests, tenders],
    },
  });
  await at('2027-05-10T05:00:00Z');
  await does(signAct, karin, { caseId, act: 'tendering.publishCall' });
  const { rounds } = await does(publishCall, sanna, { caseId });
  return { caseId, roundId: rounds.find((r) => r.key === 'r-tender')?.id ?? '' };
}

const text = inThree('Valitaan edullisin tarjous');
const winners = (...submissions: string[]) => submissions.map((submission) => ({ submission }));

/** As `ranked`, decided and notified on 24 August 2027 at nine in Finland. */
async function notified(given: Given = {}, chosen: (made: Made) => string[] = (made) => [made.kvd]): Promise<Made> {
  const made = await ranked(given);
  await at('2027-08-17T07:00:00Z');
  await does(proposeAward, sanna, { caseId: made.caseId, winners: winners(...chosen(made)) });
  await at('2027-08-23T10:00:00Z');
  await does(decideAward, tero, { caseId: made.caseId, winners: winners(...chosen(made)), text });
  await at('2027-08-24T06:00:00Z');
  await does(notifyAward, sanna, { caseId: made.caseId });
  return made;
}

const contractWith = (who: Someone) => ({ supplier: who.organisationId, valueCents: 19_450_000, committedCents: 7_150_000, text });
const PROMISED: Given = { waitingUntil: '2027-09-07' };
const FIRST_DAY = '2027-09-07T21:00:00.000Z'; // 8 September begins in Finland

/** As `notified` with the city's promise to wait; the winner checked, the contract prepared. */
async function prepared(): Promise<Made> {
  const made = await notified(PROMISED);
  await does(checkWinner, outi, { caseId: made.caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
  await does(saveContract, sanna, { caseId: made.caseId, ...contractWith(camilla) });
  return made;
}

beforeAll(async () => {
  house = await testHouse();
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  const supplier = async (name: string, company: object) =>
    person(['supplier_owner'], name, await anOrganisation(house, 'supplier', company), 'supplier');
  sanna = await person(['officer', 'key_holder'], 'Sanna');
  karin = await person(['approver', 'key_holder'], 'Karin');
  outi = await person(['lawyer', 'key_holder'], 'Outi');
  mikael = await person(['need_owner'], 'Mikael');
  tero = await person(['decision_maker'], 'Tero');
  tuula = await person(['decision_maker', 'officer'], 'Tuula');
  jukka = await person(['officer', 'decision_maker'], 'Jukka', await anOrganisation(house, 'buyer', { fi: 'Seinäjoki' }));
  camilla = await supplier('Camilla', { sv: 'Kvarkens Väglagsdata Ab' });
  anders = await person(['supplier_user'], 'Anders', camilla.organisationId, 'supplier');
  lisa = await supplier('Lisa', { sv: 'Frostkarta Ab' });
  ville = await supplier('Ville', { fi: 'Routapolku Oy' });
  riikka = await supplier('Riikka', { fi: 'Tuiskutieto Oy' });
  jani = await supplier('Jani', { fi: 'Pakkaslinja Oy' });
});
afterAll(() => house.close());

describe('the proposal', () => {
  it('names the ranking’s first, by an officer of the city alone', async () => {
    const { caseId, kvd } = await ranked();
    for (const other of [tero, mikael, camilla]) await expect(does(proposeAward, other, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(proposeAward, jukka, { caseId })).rejects.toBeInstanceOf(NotFound);
    expect(await does(proposeAward, sanna, { caseId })).toEqual({ winners: [kvd] });
    expect(await awardOf(caseId)).toMatchObject({ status: 'proposed', proposal: { winners: [kvd], text: null, by: { name: 'Sanna' } } });
    expect((await house.facts(caseId)).at(-1)).toBe('evaluation.award-proposed');
  });

  it('waits until quality is final and a ranking is there', async () => {
    const { caseId, roundId } = await ranked();
    await house.system.query('DELETE FROM evaluation.ranking WHERE case_id = $1', [caseId]);
    expect(await codesOf(does(proposeAward, sanna, { caseId }))).toEqual(['evaluation.no-ranked']);
    await house.system.query('UPDATE tendering.round SET quality_final_at = NULL, prices_opened_at = NULL WHERE id = $1', [roundId]);
    expect(await codesOf(does(proposeAward, sanna, { caseId }))).toContain('evaluation.quality-not-final');
  });

  it('that departs from the ranking says why, and nobody outside the comparison is proposed', async () => {
    const { caseId, kvd, frostkarta, tuiskutieto, late } = await ranked();
    const propose = (submissions: string[], why?: typeof text) =>
      codesOf(does(proposeAward, sanna, { caseId, winners: winners(...submissions), ...(why && { text: why }) }));
    expect(await propose([frostkarta])).toEqual(['evaluation.not-first']);
    for (const outside of [tuiskutieto, late, randomUUID()])
      expect(await propose([outside], text)).toEqual(['evaluation.winner-not-ranked']);
    expect(await propose([kvd, frostkarta], text)).toEqual(['evaluation.too-many-winners']);
    expect(await propose([frostkarta], text)).toEqual([]);
    expect(await propose([kvd])).toEqual([]);
  });

  it('waits for the lot that the call promises where tenders are equal in all else; two draw it, once, and anyone can draw it again', async () => {
    const { caseId, roundId, kvd, frostkarta } = await ranked({ quality: [9, 9, 7] });
    const toss = () => codesOf(does(drawLot, sanna, { caseId, roundId }));
    expect(await codesOf(does(proposeAward, sanna, { caseId }))).toEqual(['evaluation.tie-open']);
    expect(await codesOf(does(proposeAward, sanna, { caseId, winners: winners(kvd), text: inThree('Arpa') }))).toEqual([
      'evaluation.tie-open',
    ]);
    expect(await toss()).toEqual(['cases.second-person-missing']);
    await does(signAct, outi, { caseId, act: 'evaluation.drawLot', subject: roundId });
    const before = await house.reads.run(sanna, (em) => rankingView(em, caseId, roundId));
    expect(before).toMatchObject({ toDraw: [kvd, frostkarta], lotSignedBy: [{ name: 'Outi' }], lot: null });
    const { seed, order } = await does(drawLot, sanna, { caseId, roundId });
    expect(drawnOrder(seed, [kvd, frostkarta])).toEqual(order);
    expect(await toss()).toEqual(['evaluation.no-lot-to-draw']);
    const view = await house.reads.run(sanna, (em) => rankingView(em, caseId, roundId));
    expect(view).toMatchObject({
      toDraw: [],
      lot: { seed, order, drawnBy: [{ name: 'Outi' }, { name: 'Sanna' }] },
      lotSignedBy: [],
      ties: [{ open: [] }],
    });
    expect(view.order.map((o) => o.rank)).toEqual([1, 2, 3]);
    expect(await does(proposeAward, sanna, { caseId })).toEqual({ winners: order.slice(0, 1) });
    const touched = house.system.query(`UPDATE evaluation.ranking SET inputs = inputs || '{"decimals":0}' WHERE case_id = $1`, [caseId]);
    await expect(touched).rejects.toThrow('a lot and nothing else');
  });

  it('rejects an abnormally low tender only after its sender was asked to explain the price and the time has ended', async () => {
    const { caseId, kvd, frostkarta } = await ranked();
    const why = inThree('Selvitys ei selitä hintaa');
    const propose = () => codesOf(does(proposeAward, sanna, { caseId, passedOver: [{ submission: kvd, text: why }] }));
    const ask = (item: string) =>
      does(askClarification, sanna, { caseId, submissionId: kvd, kind: 'abnormally_low', item, due: '2027-08-20T09:00:00.000Z', text });
    expect(await propose()).toEqual(['evaluation.price-not-asked']);
    expect(await codesOf(ask('c1'))).toEqual(['evaluation.not-in-call']);
    await ask('c-price');
    expect(await propose()).toEqual(['evaluation.price-not-asked', 'evaluation.clarification-awaited']);
    await at('2027-08-20T09:00:00Z');
    expect(await propose()).toEqual([]);
    expect(await awardOf(caseId)).toMatchObject({ proposal: { winners: [frostkarta], passedOver: [{ submission: kvd, text: why }] } });
    expect(await codesOf(does(decideAward, tero, { caseId, winners: winners(frostkarta), text }))).toEqual([]);
    await does(notifyAward, sanna, { caseId });
    expect(await awardFor(camilla, caseId)).toMatchObject({ won: false, ownPassedOver: why });
    expect(await awardFor(lisa, caseId)).toMatchObject({ won: true, ownPassedOver: null });
  });
});

describe('the decision', () => {
  it('g17: belongs to the office holder with the power, never to the one who proposed', async () => {
    const { caseId, kvd } = await ranked();
    const decision = { caseId, winners: winners(kvd), text };
    expect(await codesOf(does(decideAward, tero, decision))).toEqual(['evaluation.award-not-proposed']);
    await does(proposeAward, tuula, { caseId });
    await expect(does(decideAward, sanna, decision)).rejects.toMatchObject({
      reason: { text: { fi: 'Hankinnasta päättää viranhaltija, jolla on toimivalta; valmistelija ei päätä.' } },
    });
    await expect(does(decideAward, sanna, decision)).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(decideAward, tuula, decision)).rejects.toMatchObject({ reason: { code: 'evaluation.preparer-decides-not' } });
    await expect(does(decideAward, jukka, decision)).rejects.toBeInstanceOf(NotFound);
    expect(await codesOf(does(decideAward, tero, decision))).toEqual([]);
    expect(await codesOf(does(proposeAward, tuula, { caseId }))).toEqual(['evaluation.award-decided']);
  });

  it('follows the ranking or what was proposed with its reasons', async () => {
    const { caseId, kvd, frostkarta, routapolku } = await ranked();
    await does(proposeAward, sanna, { caseId, winners: winners(frostkarta), text });
    const decide = (submission: string) => codesOf(does(decideAward, tero, { caseId, winners: winners(submission), text }));
    expect(await decide(routapolku)).toEqual(['evaluation.not-proposed']);
    expect(await decide(kvd)).toEqual([]);
  });

  it('is made once, however often it is pressed, and keeps what it rests on', async () => {
    const { caseId, kvd, tuiskutieto, late } = await ranked();
    await does(proposeAward, sanna, { caseId });
    const clicks = await Promise.all([tero, tuula].map((who) => codesOf(does(decideAward, who, { caseId, winners: winners(kvd), text }))));
    expect(clicks.flat()).toEqual(['evaluation.award-decided']);
    await house.system.query(`UPDATE evaluation.consensus SET reason = '{"fi":"muuttunut"}' WHERE case_id = $1`, [caseId]);
    const { compared, excluded, decision, forecast } = await awardOf(caseId);
    expect(decision).toMatchObject({ winners: [kvd], text });
    expect(compared.map((t) => [t.rank, t.supplier.sv ?? t.supplier.fi, t.points])).toEqual([
      [1, 'Kvarkens Väglagsdata Ab', 90.92],
      [2, 'Frostkarta Ab', 86.29],
      [3, 'Routapolku Oy', 82],
    ]);
    expect(compared[0]?.criteria).toEqual([
      { criterion: 'c-price', points: expect.closeTo(36.915, 2), reason: null },
      { criterion: 'c1', points: 54, reason: inThree('Perustelu 9') },
    ]);
    expect(excluded.map((t) => [t.submission, t.why, t.text?.fi])).toEqual(
      expect.arrayContaining([
        [tuiskutieto, 'unsuitable', 'Referenssi puuttuu'],
        [late, 'late', undefined],
      ]),
    );
    expect(forecast).toMatchObject({ regime: 'national' });
  });
});

describe('the notification', () => {
  it('reaches every tenderer at one instant, and nobody before', async () => {
    const { caseId, kvd } = await ranked(PROMISED);
    expect(await codesOf(does(notifyAward, sanna, { caseId }))).toEqual(['evaluation.award-not-decided']);
    await does(proposeAward, sanna, { caseId });
    await does(decideAward, tero, { caseId, winners: winners(kvd), text });
    for (const tenderer of [camilla, lisa]) expect(await awardTold(tenderer, caseId)).toBeNull();
    expect(await house.reads.run(camilla, (em) => winnersOf(em, caseId))).toEqual([]);
    expect(await codesOf(does(saveContract, sanna, { caseId, ...contractWith(camilla) }))).toEqual(['evaluation.award-not-notified']);
    await at('2027-08-24T06:00:00Z');
    await expect(does(notifyAward, tero, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(notifyAward, jukka, { caseId })).rejects.toBeInstanceOf(NotFound);
    const clicks = await Promise.all([1, 2].map(() => codesOf(does(notifyAward, sanna, { caseId }))));
    expect(clicks.flat()).toEqual(['evaluation.award-notified']);
    expect(await dueOf(caseId)).toEqual([{ at: new Date(FIRST_DAY) }]);
    const { notification, remedies } = await awardOf(caseId);
    expect(notification?.suppliers.map((s) => s.supplierId).sort()).toEqual(
      [camilla, lisa, ville, riikka].map((s) => s.organisationId).sort(),
    );
    expect(remedies).toMatchObject({
      notified: '2027-08-24',
      appealLastDay: '2027-09-07',
      correctionLastDay: '2027-09-07',
      waitUntil: '2027-09-07',
      signingFrom: '2027-09-08',
      standstillDays: 0,
    });
    expect(remedies?.days.find((d) => d.what === 'appeal')?.rules.map((r) => r.article)).toEqual(['HL s.147', 'Act 150/1930 s.5']);
    expect(await awardTold(jani, caseId)).toBeNull();
    expect(await house.reads.run(jani, (em) => em.query('SELECT * FROM evaluation.award'))).toEqual([]);
  });

  it('shows a tenderer its own points and how the winner was better, and nothing of the others', async () => {
    const { caseId, kvd, frostkarta, tuiskutieto } = await notified(PROMISED);
    const seen = await awardFor(lisa, caseId);
    expect(seen).toMatchObject({
      won: false,
      own: [{ submission: frostkarta, rank: 2, points: 86.29 }],
      winners: [
        {
          submission: kvd,
          supplier: { sv: 'Kvarkens Väglagsdata Ab' },
          comparisonCents: 19_450_000,
          advantages: [{ criterion: 'c1', points: 54, own: 48 }],
        },
      ],
      remedies: { correctionLastDay: '2027-09-07' },
      correctionReasons: [],
      contract: null,
    });
    for (const other of ['Routapolku', 'Tuiskutieto', 'Perustelu 7']) expect(JSON.stringify(seen)).not.toContain(other);
    expect(await awardFor(camilla, caseId)).toMatchObject({ won: true, winners: [{ advantages: [] }] });
    expect(await awardFor(riikka, caseId)).toMatchObject({ own: [], ownExcluded: [{ submission: tuiskutieto, why: 'unsuitable' }] });
    await expect(house.reads.run(jukka, (em, now) => awardView(em, caseId, now))).rejects.toBeInstanceOf(NotFound);
  });

  it('gives the document all that a written decision says', async () => {
    const { caseId, kvd } = await notified(PROMISED);
    const facts = await house.system.transaction((em) => awardFacts(em, caseId));
    expect(facts).toMatchObject({
      winners: [{ submission: kvd, supplierId: camilla.organisationId }],
      decision: { text, by: { name: 'Tero' } },
      remedies: { instructions: 'national', appealDays: 14, correctionDays: 14, standstillDays: 0, areCertain: true },
      round: { decimals: 2, tieBreak: { order: ['quality', 'price', 'lot'] } },
    });
    expect(facts?.compared).toHaveLength(3);
    expect(await house.system.transaction(async (em) => awardFacts(em, (await ranked()).caseId))).toBeUndefined();
  });
});

describe('a correction', () => {
  it('is demanded by a tenderer within its days, and answered by the decision maker', async () => {
    const { caseId } = await notified(PROMISED);
    const demand = (who: Someone) => does(askCorrection, who, { caseId, text: { fi: 'Pyydämme oikaisua.' } });
    await expect(demand(sanna)).rejects.toBeInstanceOf(NotAllowed);
    await expect(demand(jani)).rejects.toBeInstanceOf(NotFound);
    await at('2027-09-07T20:59:59.000Z');
    const { id } = await demand(ville);
    expect((await house.facts(caseId)).at(-1)).toBe('evaluation.correction-asked');
    expect(await house.reads.run(lisa, (em) => em.query('SELECT id FROM evaluation.correction'))).toEqual([]);
    await at(FIRST_DAY);
    expect(await codesOf(demand(lisa))).toEqual(['evaluation.correction-late']);
    const decide = (who: Someone) => does(decideCorrection, who, { caseId, correctionId: id, accepted: false, text });
    await expect(decide(sanna)).rejects.toBeInstanceOf(NotAllowed);
    await expect(decide(jukka)).rejects.toBeInstanceOf(NotFound);
    await expect(does(decideCorrection, tero, { caseId, correctionId: randomUUID(), accepted: false, text })).rejects.toBeInstanceOf(
      NotFound,
    );
    const clicks = await Promise.all([1, 2].map(() => codesOf(decide(tero))));
    expect(clicks.flat()).toEqual(['evaluation.correction-decided']);
    expect((await awardFor(ville, caseId)).corrections).toMatchObject([{ id, accepted: false, decision: text }]);
    expect((await awardOf(caseId)).corrections).toMatchObject([{ supplier: { fi: 'Routapolku Oy' }, decidedBy: { name: 'Tero' } }]);
  });

  it('that is accepted ends the waiting; the award is proposed and decided again before any contract', async () => {
    const { caseId, frostkarta } = await prepared();
    const { id } = await does(askCorrection, lisa, { caseId, text: { fi: 'Pisteet ovat väärin.' } });
    await at('2027-09-08T07:00:00Z');
    await does(signAct, tero, { caseId, act: SIGNING });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.correction-open']);
    await does(decideCorrection, tero, { caseId, correctionId: id, accepted: true, text });
    expect(await dueOf(caseId)).toEqual([]);
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.correction-accepted']);

    await does(proposeAward, sanna, { caseId, winners: winners(frostkarta), text: inThree('Oikaisun jälkeen') });
    expect(await awardTold(lisa, caseId)).toBeNull();
    await does(decideAward, tero, { caseId, winners: winners(frostkarta), text });
    await does(notifyAward, sanna, { caseId });
    expect(await awardFor(lisa, caseId)).toMatchObject({ won: true, remedies: { notified: '2027-09-08', signingFrom: '2027-09-08' } });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.not-winner']);
    await does(checkWinner, outi, { caseId, supplier: lisa.organisationId, items: CHECKED, ok: true });
    await does(saveContract, sanna, { caseId, ...contractWith(lisa) });
    await does(signAct, tero, { caseId, act: SIGNING, subject: lisa.organisationId });
    expect(await does(signContract, lisa, { caseId })).toMatchObject({ signed: true });
  });
});

describe('the winner', () => {
  it('is checked by the city; a winner whose papers fail is replaced with reasons', async () => {
    const { caseId, kvd, frostkarta } = await ranked(PROMISED);
    const check = (who: Someone, supplier: Someone, ok = true) =>
      does(checkWinner, who, { caseId, supplier: supplier.organisationId, items: CHECKED, ok });
    expect(await codesOf(check(outi, camilla))).toEqual(['evaluation.award-not-decided']);
    await does(proposeAward, sanna, { caseId });
    await does(decideAward, tero, { caseId, winners: winners(kvd), text });
    for (const other of [tero, camilla]) await expect(check(other, camilla)).rejects.toBeInstanceOf(NotAllowed);
    await expect(check(jukka, camilla)).rejects.toBeInstanceOf(NotFound);
    expect(await codesOf(check(outi, lisa))).toEqual(['evaluation.not-winner']);
    await check(outi, camilla, false);
    expect((await awardOf(caseId)).checks).toMatchObject([{ supplier: { sv: 'Kvarkens Väglagsdata Ab' }, items: CHECKED, ok: false }]);
    expect(await codesOf(does(proposeAward, sanna, { caseId, winners: winners(frostkarta) }))).toEqual(['evaluation.not-first']);
    expect(await codesOf(does(proposeAward, sanna, { caseId, winners: winners(frostkarta), text: inThree('Verovelka') }))).toEqual([]);
  });
});

describe('what waits', () => {
  it('is told to those who may do it: the winner’s documents, the contract, a demand', async () => {
    const { caseId } = await notified(PROMISED);
    const todos = async (who: Someone) =>
      (await house.reads.run(who, (em) => myWork(em, who))).todos.filter((t) => t.caseId === caseId).map((t) => t.code);
    await does(addMember, sanna, { caseId, personId: tero.personId, role: 'decision_maker' });
    await does(declareTies, tero, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
    await does(askCorrection, lisa, { caseId, text: { fi: 'Pyydämme oikaisua.' } });
    expect(await todos(sanna)).toEqual(['evaluation.check-winner', 'evaluation.write-contract']);
    expect(await todos(tero)).toEqual(['evaluation.answer-correction']);
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
    await does(saveContract, sanna, { caseId, ...contractWith(camilla) });
    expect(await todos(sanna)).toEqual([]);
  });
});

describe('the contract', () => {
  it('is prepared with a winner only, and never binds to more than it is worth', async () => {
    const { caseId } = await notified(PROMISED);
    const save = (who: Someone, changes: object = {}) => does(saveContract, who, { caseId, ...contractWith(camilla), ...changes });
    for (const other of [tero, camilla]) await expect(save(other)).rejects.toBeInstanceOf(NotAllowed);
    await expect(save(jukka)).rejects.toBeInstanceOf(NotFound);
    expect(await codesOf(save(sanna, { supplier: lisa.organisationId }))).toEqual(['evaluation.not-winner']);
    expect(await codesOf(save(sanna, { committedCents: 19_450_001 }))).toEqual(['evaluation.committed-over-value']);
    expect(await save(sanna, { version: 0 })).toMatchObject({ version: 1 });
    await expect(save(sanna, { version: 0 })).rejects.toMatchObject({ status: 412 });
    expect(await house.reads.run(camilla, (em) => contractsOf(em, caseId))).toMatchObject([{ valueCents: 19_450_000, signedAt: null }]);
    expect(await house.reads.run(lisa, (em) => contractsOf(em, caseId))).toEqual([]);
  });

  it('g18: is not signed before the promised wait is over, and is on the first day after it', async () => {
    const { caseId } = await prepared();
    await at('2027-09-07T09:00:00Z');
    await does(signAct, tero, { caseId, act: SIGNING });
    await expect(does(signContract, camilla, { caseId })).rejects.toMatchObject({
      reasons: [
        {
          code: 'evaluation.waiting',
          text: { fi: 'Kaupunki on sitoutunut odottamaan: sopimuksen voi tehdä aikaisintaan 8.9.2027.' },
        },
      ],
    });
    expect((await awardFor(camilla, caseId)).contract).toMatchObject({
      signatures: [{ party: 'city', personId: tero.personId }],
      reasons: [{ code: 'evaluation.waiting' }],
    });
    const move = (await house.reads.run(sanna, (em) => caseView(em, caseId, sanna))).moves.find((m) => m.command === SIGNING);
    expect(move?.reasons.map((r) => r.code)).toEqual(['evaluation.waiting']);
    await at('2027-09-07T20:59:58.000Z');
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.waiting']);
    expect(await codesOf(house.run(endWaiting, systemActor, { caseId }))).toEqual(['evaluation.waiting-runs']);
    await at(FIRST_DAY);
    await house.run(endWaiting, systemActor, { caseId });
    await expect(does(endWaiting, sanna, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    const clicks = await Promise.allSettled([1, 2].map(() => does(signContract, camilla, { caseId })));
    expect(clicks.map((c) => c.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await awardOf(caseId)).contracts).toMatchObject([
      {
        signedAt: expect.any(String),
        signatures: [
          { party: 'city', personId: tero.personId },
          { party: 'supplier', personId: camilla.personId },
        ],
        reasons: [],
      },
    ]);
    const view = await house.reads.run(sanna, (em) => caseView(em, caseId, sanna));
    expect(view.stage).toBe('tender');
    expect(view.moves.find((m) => m.command === 'pilots.open')?.reasons ?? []).toEqual([]);
    expect((await house.facts(caseId)).filter((f) => f.startsWith('evaluation.'))).toEqual([
      'evaluation.award-proposed',
      'evaluation.award-decided',
      'evaluation.award-notified',
      'evaluation.winner-checked',
      'evaluation.contract-drafted',
      'evaluation.waiting-over',
      'evaluation.contract-signed',
    ]);
  });

  it('is not signed while its winner is unchecked', async () => {
    const { caseId } = await notified(PROMISED);
    await does(saveContract, sanna, { caseId, ...contractWith(camilla) });
    await at(FIRST_DAY);
    await does(signAct, tero, { caseId, act: SIGNING, subject: camilla.organisationId });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.winner-unchecked']);
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: false });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.winner-unchecked']);
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual([]);
  });

  it('takes both parties: whoever comes last makes it, be it the city', async () => {
    const { caseId } = await prepared();
    await at(FIRST_DAY);
    expect(await codesOf(does(signContract, tero, { caseId }))).toEqual(['cases.second-person-missing']);
    for (const other of [anders, sanna]) await expect(does(signContract, other, { caseId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(does(signContract, jukka, { caseId })).rejects.toBeInstanceOf(NotFound);
    await expect(does(signContract, lisa, { caseId })).rejects.toBeInstanceOf(NotFound);

    await does(signAct, tuula, { caseId, act: SIGNING });
    expect(await codesOf(does(signContract, tero, { caseId }))).toEqual(['evaluation.other-party-missing']);
    await does(saveContract, sanna, { caseId, ...contractWith(camilla), valueCents: 19_000_000 });
    expect(await does(signContract, camilla, { caseId })).toMatchObject({ signed: false });
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['cases.already-signed']);
    const steps = (await house.reads.run(sanna, (em) => caseView(em, caseId, sanna))).steps;
    expect(steps.find((s) => s.command === SIGNING)).toMatchObject({ done: false });

    // What was signed counts for what was signed: not for another sum, and again when the sum is back.
    await does(saveContract, sanna, { caseId, ...contractWith(camilla), valueCents: 18_000_000 });
    expect(await codesOf(does(signContract, tero, { caseId }))).toEqual(['cases.second-person-missing']);
    await does(saveContract, sanna, { caseId, ...contractWith(camilla), valueCents: 19_000_000 });
    const clicks = await Promise.all([1, 2].map(() => codesOf(does(signContract, tero, { caseId }))));
    expect(clicks.flat()).toEqual(['evaluation.contract-signed']);
    expect(await dueOf(caseId)).toEqual([]);
    const after = { caseId, ...contractWith(camilla) };
    expect(await codesOf(does(saveContract, sanna, after))).toEqual(['evaluation.contract-signed']);
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.contract-signed']);
    expect(await codesOf(does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true }))).toEqual([
      'evaluation.contract-signed',
    ]);
    expect(await codesOf(house.run(endWaiting, systemActor, { caseId }))).toEqual(['evaluation.contract-signed']);
  });

  it('is the city’s to write: the database lets a supplier only sign, after the city, and nobody anything afterwards', async () => {
    const { caseId } = await prepared();
    await at(FIRST_DAY);
    const writes = (who: Someone, what: string) =>
      house.reads.run(who, async (em) => {
        const [, changed]: [unknown[], number] = await em.query(`UPDATE evaluation.contract SET ${what} WHERE case_id = $1`, [caseId]);
        return changed;
      });
    const signing = `signed_for_city = '${tero.personId}', signed_for_supplier = '${camilla.personId}', signed_at = platform.now()`;
    await expect(writes(camilla, 'value_cents = 99999999')).rejects.toThrow('writes only');
    await expect(writes(camilla, `text = '{}', ${signing}`)).rejects.toThrow('writes only');
    await expect(writes(camilla, signing)).rejects.toThrow('row-level security');
    expect(await writes(lisa, signing)).toBe(0);
    await does(signAct, tero, { caseId, act: SIGNING });
    expect(await does(signContract, camilla, { caseId })).toMatchObject({ signed: true });
    expect(await writes(camilla, 'signed_at = NULL')).toBe(0);
    expect(await writes(sanna, 'value_cents = 99999999')).toBe(0);
  });

  it('and a demand for correction that meet at once are never both heard', async () => {
    const { caseId } = await notified();
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
    await does(saveContract, sanna, { caseId, ...contractWith(camilla) });
    await does(signAct, tero, { caseId, act: SIGNING });
    const outcomes = await Promise.all([
      codesOf(does(signContract, camilla, { caseId })),
      codesOf(does(askCorrection, lisa, { caseId, text: { fi: 'Pyydämme oikaisua.' } })),
    ]);
    expect([['evaluation.contract-signed'], ['evaluation.correction-open']]).toContainEqual(outcomes.flat());
  });

  it('once made leaves no room for a correction, nor for cancelling the call', async () => {
    const { caseId } = await notified();
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
    await does(saveContract, sanna, { caseId, ...contractWith(camilla) });
    await does(signAct, tero, { caseId, act: SIGNING });
    // National, and nothing promised: the law sets no wait.
    expect(await does(signContract, camilla, { caseId })).toMatchObject({ signed: true });
    expect(await codesOf(does(askCorrection, lisa, { caseId, text: { fi: 'Myöhässä.' } }))).toEqual(['evaluation.contract-signed']);
    expect(await awardFor(lisa, caseId)).toMatchObject({ correctionReasons: [{ code: 'evaluation.contract-signed' }] });
    expect(await codesOf(does(cancelCall, sanna, { caseId, reason: text }))).toEqual(['evaluation.contract-binds']);
  });
});

describe('the law of the value', () => {
  it('EU: the standstill bars signing for fourteen days, whatever was promised', async () => {
    const { caseId } = await notified({ procedureId: 'innovation-partnership', cents: 30_000_000, waitingUntil: '2027-08-25' });
    expect((await awardOf(caseId)).remedies).toMatchObject({
      regime: 'eu',
      standstillDays: 14,
      waitUntil: '2027-09-07',
      signingFrom: '2027-09-08',
    });
    await does(checkWinner, outi, { caseId, supplier: camilla.organisationId, items: CHECKED, ok: true });
    await does(saveContract, sanna, { caseId, ...contractWith(camilla) });
    await does(signAct, tero, { caseId, act: SIGNING });
    await at('2027-09-07T20:59:58.000Z');
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual(['evaluation.standstill']);
    await at(FIRST_DAY);
    expect(await codesOf(does(signContract, camilla, { caseId }))).toEqual([]);
  });

  it('small: no Market Court hears an appeal', async () => {
    const { caseId } = await notified({ cents: 5_000_000 });
    expect((await awardOf(caseId)).remedies).toMatchObject({ regime: 'small', appealLastDay: null, correctionLastDay: '2027-09-07' });
    const facts = await house.system.transaction((em) => awardFacts(em, caseId));
    expect(facts?.remedies).toMatchObject({ appealDays: null, correctionDays: 14 });
  });
});

describe('an innovation partnership', () => {
  it('may have several partners, each with a contract of its own', async () => {
    const { caseId, kvd, frostkarta } = await notified({ procedureId: 'innovation-partnership' }, (made) => [made.kvd, made.frostkarta]);
    expect(await house.reads.run(sanna, (em) => winnersOf(em, caseId))).toMatchObject([{ submission: kvd }, { submission: frostkarta }]);
    for (const partner of [camilla, lisa]) {
      await does(checkWinner, outi, { caseId, supplier: partner.organisationId, items: CHECKED, ok: true });
      await does(saveContract, sanna, { caseId, ...contractWith(partner) });
    }
    expect(await codesOf(does(signContract, tero, { caseId }))).toEqual(['evaluation.which-contract']);
    expect(await codesOf(does(signAct, tero, { caseId, act: SIGNING }))).toEqual(['cases.nothing-to-sign']);
    await does(signAct, tero, { caseId, act: SIGNING, subject: camilla.organisationId });
    expect(await does(signContract, lisa, { caseId })).toMatchObject({ signed: false });
    expect(await does(signContract, camilla, { caseId })).toMatchObject({ signed: true });
    expect(await dueOf(caseId)).toHaveLength(1);
    expect(await does(signContract, tero, { caseId, supplier: lisa.organisationId })).toMatchObject({ signed: true });
    expect(await dueOf(caseId)).toEqual([]);
    expect((await house.reads.run(sanna, (em) => contractsOf(em, caseId))).every((contract) => contract.signedAt)).toBe(true);
  });
});
